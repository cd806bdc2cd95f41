import { fold } from './fold.ts'

/** A day, '2025-06-22'. `ambiguous` where day and month could be exchanged and nothing says which is which. */
export interface FoundDate { date: string; ambiguous: boolean; start: number; end: number }

export interface DateOptions {
  /** Whether 06/12/2025 is the sixth of December; undefined: not known. */
  dayFirst?: boolean | undefined
}

export interface Deadline { date: string; time: string | null; ambiguous?: true }

/** Both languages together: a translator's system often leaves the other language's month. Abbreviations by prefix below. */
const months: readonly (readonly string[])[] = [
  ['january', 'janvier', 'jan', 'janv'],
  ['february', 'fevrier', 'feb', 'fev', 'fevr'],
  ['march', 'mars', 'mar'],
  ['april', 'avril', 'apr', 'avr'],
  ['may', 'mai'],
  ['june', 'juin', 'jun'],
  ['july', 'juillet', 'jul', 'juil'],
  ['august', 'aout', 'aug', 'aou'],
  ['september', 'septembre', 'sep', 'sept'],
  ['october', 'octobre', 'oct'],
  ['november', 'novembre', 'nov'],
  ['december', 'decembre', 'dec'],
]
const monthNumbers = new Map(months.flatMap((names, index) => names.map((name) => [name, index + 1] as const)))
const monthName = [...monthNumbers.keys()].sort((a, b) => b.length - a.length).join('|')

const gap = String.raw`[\s.,/-]{0,3}`
const day = String.raw`(\d{1,2})(?:st|nd|rd|th|er|e)?`
const year = String.raw`(\d{4}|\d{2}(?!\d))`
const dayMonthYear = new RegExp(String.raw`(?<!\d)${day}\s?(?:of\s)?${gap}(${monthName})\b${gap}${year}`, 'gu')
const monthDayYear = new RegExp(String.raw`\b(${monthName})\b${gap}${day}${gap}\s?(\d{4})`, 'gu')
const isoDate = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/gu
const numericDate = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![\d])/gu

/** Every date written in the text, in either language's forms, in order. */
export function findDates(text: string, options: DateOptions = {}): FoundDate[] {
  const folded = fold(text)
  const found: FoundDate[] = []
  const add = (match: RegExpExecArray, y: number, m: number, d: number, ambiguous = false): void => {
    const date = isoDay(y < 100 ? 2000 + y : y, m, d)
    const end = match.index + match[0].length
    if (date !== null && !found.some((other) => match.index < other.end && other.start < end)) found.push({ date, ambiguous, start: match.index, end })
  }
  for (const match of folded.matchAll(isoDate)) add(match, Number(match[1]), Number(match[2]), Number(match[3]))
  for (const match of folded.matchAll(dayMonthYear)) add(match, Number(match[3]), monthNumbers.get(match[2] ?? '') ?? 0, Number(match[1]))
  for (const match of folded.matchAll(monthDayYear)) add(match, Number(match[3]), monthNumbers.get(match[1] ?? '') ?? 0, Number(match[2]))
  for (const match of folded.matchAll(numericDate)) {
    const [first, second, y] = [Number(match[1]), Number(match[3]), Number(match[4])]
    const open = first <= 12 && second <= 12 && first !== second && options.dayFirst === undefined
    const dayComesFirst = first > 12 || (second <= 12 && options.dayFirst !== false)
    if (dayComesFirst) add(match, y, second, first, open)
    else add(match, y, first, second, open)
  }
  return found.sort((a, b) => a.start - b.start)
}

/**
 * The day and hour until which one may apply. Of a period, its end. Null where no date is written ("Ongoing").
 * Midnight is '24:00:00', the end of the day named.
 */
export function parseDeadline(text: string, options: DateOptions = {}): Deadline | null {
  const dates = findDates(text, options)
  const [first, second] = dates
  if (first === undefined) return null
  const isPeriod = second !== undefined && /^\s*(?:-|to|until|till|au|jusqu'au|a)\s*(?:the|le)?\s*$/u.test(fold(text.slice(first.end, second.start)).replace(/\b[a-z]+day\b|\b[a-z]+di\b|\bdimanche\b/gu, ' '))
  const chosen = isPeriod ? second : first
  const time = parseTime(text.slice(0, first.start)) ?? parseTime(text.slice(chosen.end))
  return { date: chosen.date, time, ...(chosen.ambiguous ? { ambiguous: true } : {}) }
}

/** Whether the text says, in either language, that one may apply at any time. */
export function isOpenEnded(text: string): boolean {
  return /^(?:ongoing|open(?: until filled)?|until filled|continuous|rolling|en cours|en continu|permanent|permanente|ouvert|ouverte|sans date limite|jusqu'a ce que le poste soit pourvu)\.?$/u.test(fold(text).trim())
}

/** '23:59:00' from "11:59:00 PM", "23:59", « 23 h 59 », "midnight", « midi ». Null where no hour is written. */
export function parseTime(text: string): string | null {
  const folded = fold(text)
  const match = /(?<![\d:])(\d{1,2})(?::(\d{2})(?::(\d{2}))?|\s?h(?:eures?|rs?)?\s?(\d{2})?)\s*([ap])?\.?\s?(?:m\b)?/u.exec(folded) ?? /(?<![\d:])(\d{1,2})()()()\s?([ap])\.?\s?m\b/u.exec(folded)
  if (match !== null) {
    const half = match[5]
    const written = Number(match[1])
    const hour = half === undefined ? written : (written % 12) + (half === 'p' ? 12 : 0)
    const minute = Number(match[2] ?? match[4] ?? 0)
    const second = Number(match[3] ?? 0)
    if (hour < 24 && minute < 60 && second < 60) return [hour, minute, second].map(twoDigits).join(':')
  }
  if (/\b(?:midnight|minuit)\b/u.test(folded)) return '24:00:00'
  if (/\b(?:noon|midday|midi)\b/u.test(folded)) return '12:00:00'
  return null
}

function isoDay(y: number, m: number, d: number): string | null {
  const date = new Date(Date.UTC(y, m - 1, d))
  if (y < 1900 || y > 2199 || date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d) return null
  return `${String(y)}-${twoDigits(m)}-${twoDigits(d)}`
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
