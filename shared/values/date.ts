import { foldedAlternatives } from '../lexicon/alternatives.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { fold } from '../text/fold.ts'
import { writtenHours } from './hour-forms.ts'
import { halfDay } from './hour-keys.ts'
import { monthNames } from './month-names.ts'

/** A day, '2025-06-22'. `ambiguous` where day and month could be exchanged and nothing says which is which. */
export interface FoundDate {
  date: string
  ambiguous: boolean
  start: number
  end: number
}

export interface DateOptions {
  lexicon: Lexicon
  /** Whether 06/12/2025 is the sixth of December; undefined: not known. */
  dayFirst?: boolean | undefined
}

export interface Deadline {
  date: string
  time: string | null
  ambiguous?: true
}

/** What a notice speaks of lies between these; other numbers of four digits are no years. */
const firstYear = 1900
const lastYear = 2199

const gap = String.raw`[\s.,/-]{0,3}`
const day = String.raw`(\d{1,2})(?:st|nd|rd|th|er|e|ᵉʳ|ᵉ)?`
// Two digits are a year only where a sign joins them to the month or nothing follows: "10 March, 23:59" names no year.
const year = String.raw`(\d{4}(?!\d)|(?<=[/.-])\d{2}(?![\d:])|\d{2}(?=\s*(?:$|[,;()])))`

/** Dates with the name of their month. */
function namedDates(lexicon: Lexicon) {
  const { pattern, numberOf } = lexicon.once(monthNames)
  const month = `(${pattern})`
  return {
    dayMonthYear: new RegExp(String.raw`(?<!\d)${day}\s?(?:of\s)?${gap}${month}(?!\p{L})${gap}${year}`, 'gu'),
    monthDayYear: new RegExp(String.raw`(?<!\p{L})${month}(?!\p{L})${gap}${day}${gap}\s?(\d{4})(?!\d)`, 'gu'),
    numberOf,
  }
}

const isoDate = /(?<!\d)(\d{4})([/.-])(\d{2})\2(\d{2})(?!\d)/gu
const numericDate = /(?<![\p{L}\d/.-])(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4})(?!\d)/gu
const shortDate = /(?<![\p{L}\d/.-])(\d{1,2})(\/)(\d{1,2})\/(\d{2})(?![\d/])/gu

/** A day as it is written, whether or not the calendar has it. */
export interface WrittenDay {
  year: number
  month: number
  day: number
  ambiguous: boolean
  start: number
  end: number
}

/** Every date written in the text, in either language's forms, in order. */
export function findDates(text: string, options: DateOptions): FoundDate[] {
  const found: FoundDate[] = []
  for (const { ambiguous, start, end, ...written } of writtenDays(text, options)) {
    const date = isoDay(written)
    if (date !== null && !found.some((other) => start < other.end && other.start < end))
      found.push({ date, ambiguous, start, end })
  }
  return found.sort((a, b) => a.start - b.start)
}

/** What is written as a day with its year, the surest forms first; of two that overlap the earlier counts. */
export function writtenDays(text: string, { lexicon, dayFirst }: DateOptions): WrittenDay[] {
  // Most passages have no figure at all.
  if (!/\d/u.test(text)) return []
  const folded = fold(text)
  const { dayMonthYear, monthDayYear, numberOf } = lexicon.once(namedDates)
  const found: WrittenDay[] = []
  const add = (match: RegExpExecArray, year: number, month: number, day: number, ambiguous = false): void => {
    const [start, end] = [match.index, match.index + match[0].length]
    found.push({ year: year < 100 ? 2000 + year : year, month, day, ambiguous, start, end })
  }
  for (const match of folded.matchAll(isoDate)) add(match, Number(match[1]), Number(match[3]), Number(match[4]))
  for (const match of folded.matchAll(dayMonthYear))
    add(match, Number(match[3]), numberOf(match[2] ?? '') ?? 0, Number(match[1]))
  for (const match of folded.matchAll(monthDayYear))
    add(match, Number(match[3]), numberOf(match[1] ?? '') ?? 0, Number(match[2]))
  for (const match of [...folded.matchAll(numericDate), ...folded.matchAll(shortDate)]) {
    const [first, second, y] = [Number(match[1]), Number(match[3]), Number(match[4])]
    const open = first <= 12 && second <= 12 && first !== second && dayFirst === undefined
    const dayComesFirst = first > 12 || (second <= 12 && dayFirst !== false)
    if (dayComesFirst) add(match, y, second, first, open)
    else add(match, y, first, second, open)
  }
  return found
}

/**
 * The day and hour until which one may apply. Of a period, its end; of a prolonged deadline, the later day. Null where
 * no date is written ("Ongoing"). Midnight is '24:00:00', the end of the day named.
 */
export function parseDeadline(text: string, options: DateOptions): Deadline | null {
  const dates = findDates(text, options)
  const [first, second] = dates
  if (first === undefined) return null
  const { weekdays, moved } = options.lexicon.once(aroundDates)
  const between = second === undefined ? '' : fold(text.slice(first.end, second.start)).replace(weekdays, ' ')
  const chosen = second !== undefined && (isPeriodLink(between) || moved.test(between)) ? second : first
  const timeIn = (part: string) => parseTime(part, options.lexicon)
  const time = timeIn(text.slice(chosen.end)) ?? (chosen === first ? timeIn(text.slice(0, first.start)) : null)
  return { date: chosen.date, time, ...(chosen.ambiguous ? { ambiguous: true } : {}) }
}

/** The day or month from which somebody works: '2027-10-01', '2027-10'. Null where neither is written ("at once"). */
export function parseStart(text: string, options: DateOptions): string | null {
  const [day] = findDates(text, options)
  if (day !== undefined) return day.ambiguous ? null : day.date
  const { pattern, numberOf } = options.lexicon.once(monthNames)
  const month = new RegExp(
    String.raw`(?<!\p{L})(${pattern})(?!\p{L})[\s.,/-]{0,3}(?:of\s|de\s)?(\d{4})(?!\d)`,
    'u',
  ).exec(fold(text))
  const number = numberOf(month?.[1] ?? '')
  return month?.[2] === undefined || number === undefined ? null : `${month[2]}-${twoDigits(number)}`
}

/** Names of weekdays, and what says that a deadline was moved, over folded text. */
function aroundDates(lexicon: Lexicon) {
  const folded = (table: string) => foldedAlternatives(lexicon.table(table), 'en', 'fr')
  return {
    weekdays: new RegExp(String.raw`\b(?:${folded('weekdays')})\b`, 'gu'),
    moved: new RegExp(String.raw`\b(?:${folded('deadline-moves')})\b[^.;]*$`, 'u'),
  }
}

/** Nothing but the hour of the first day and a word or sign for "until" stands between two days. */
function isPeriodLink(between: string): boolean {
  return /^[\s,(]*(?:(?:at|a)\s)?(?:\d{1,2}(?:[:.h]\s?\d{0,2}){0,2}\s?(?:[ap]\.?m\.?)?[\s,)]*)?(?:-|to|until|till|through|and|au|jusqu'au|et|a)\s*(?:(?:the|le)\s*)?$/u.test(
    between,
  )
}

/** Words for midnight and noon, over folded text. */
function twelves(lexicon: Lexicon) {
  const words = (value: string) =>
    foldedAlternatives(
      lexicon.table('clock-words').filter((row) => row.value === value),
      'en',
      'fr',
    )
  return {
    midnight: new RegExp(String.raw`\b(?:${words('midnight')})\b`, 'u'),
    noon: new RegExp(String.raw`\b(?:${words('noon')})\b`, 'u'),
  }
}

/**
 * '23:59:00' from "11:59:00 PM", "23:59", « 23 h 59 », "2359 hours", "midnight", « midi ». Null where no hour is
 * written.
 */
export function parseTime(text: string, lexicon: Lexicon): string | null {
  const folded = fold(text)
  const [written] = writtenHours(folded, lexicon)
  if (written !== undefined) {
    const { hour, minute, second, half } = written
    const ofDay = half === null ? hour : (hour % halfDay) + (half === 'p' ? halfDay : 0)
    return [ofDay, Number(minute), second].map(twoDigits).join(':')
  }
  const { midnight, noon } = lexicon.once(twelves)
  if (midnight.test(folded)) return '24:00:00'
  if (noon.test(folded)) return '12:00:00'
  return null
}

function isoDay({ year, month, day }: Pick<WrittenDay, 'year' | 'month' | 'day'>): string | null {
  if (year < firstYear || year > lastYear || day < 1 || day > daysOf(year, month)) return null
  return `${String(year)}-${twoDigits(month)}-${twoDigits(day)}`
}

/** How many days a month has, 1…12; none where there is no such month. */
export function daysOf(year: number, month: number): number {
  return month < 1 || month > 12 ? 0 : new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}

/** Milliseconds. */
export const dayLength = 24 * 60 * 60 * 1000

/** The day after one, both as notices are read ("2030-10-18"). */
export function dayAfter(day: string): string {
  return new Date(Date.parse(day) + dayLength).toISOString().replace(/T.*/u, '')
}

/** The year of a day as notices are read: "2030" of "2030-10-18". */
export function yearOf(day: string): string {
  return day.split('-', 1)[0] ?? day
}
