import type { Language } from '../../notice/report.ts'

/**
 * What a message may be told of: plain data that no language has been chosen for yet, so that it is written in the
 * reader's, and an id can be made of it. Words of the notice are a string; they are quoted as they stand.
 */
export type Value = string | number | boolean | null | undefined | readonly Value[] | { readonly [name: string]: Value }

/** The values of one message, by name. */
export type Values = Readonly<Record<string, Value>>

/** Of a message that says the same wherever it stands. */
export type Nothing = Readonly<Record<string, never>>

/** What each language has. */
export type Sides<Each> = Readonly<Record<Language, Each>>

/** What one language has, or both. */
export type SomeSides<Each> = Readonly<Partial<Record<Language, Each>>>

/** `date`: '2024-10-20'. */
export type Day = { readonly date: string }

/** `time`: '23:59:00'. */
export type TimeOfDay = { readonly time: string }

/** A day, and on it a time of day where one is known. */
export type Moment = { readonly date: string; readonly time: string | null }

/** `currency`: 'EUR', or as the notice writes it where it has no code. */
export type Amount = { readonly amount: number; readonly currency: string }

/** 0 Sunday … 6 Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6

/** Of a day in ISO form. */
export function weekdayOf(date: string): Weekday {
  return new Date(date).getUTCDay() as Weekday
}

/**
 * A value as one string, the same for the same value whatever the order of its names. Plain words and numbers are
 * themselves; what is made of several is JSON, in which no two values are alike.
 */
export function canonical(value: Value): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(ordered(value))
}

function ordered(value: Value): Value {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, each]) => [name, ordered(each)]),
  )
}
