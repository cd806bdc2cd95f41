import type { Passage } from '../analysis/passage.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { digitMention } from './digit-mention.ts'
import { monthNames } from './month-names.ts'
import { lookAlikes } from './number-idioms.ts'
import type { NumberMention } from './number-mention.ts'
import { readNumberWords } from './read-number-words.ts'
import { durationAfter, shareOf } from './number-company.ts'
import { roman } from './roman.ts'

/** Addresses are compared by the check on links, not as numbers. */
const addresses = /<?\b(?:https?:\/\/|www\.)[^\s<>)\]]+|[\w.+-]+@[\w-]+\.[\w.-]+|\]\([^)\s]*\)/giu

/** Days and months by name, in folded text. */
function namedDates(lexicon: Lexicon) {
  const { pattern, numberOf } = lexicon.once(monthNames)
  const month = String.raw`(${pattern})(?!\p{L})\.?`
  const day = String.raw`(\d{1,2})(?:st|nd|rd|th|er)?`
  return {
    dayMonthYear: new RegExp(
      String.raw`(?<![\p{L}\d])${day}(?:[\s-]+|\.(?=\p{L}))(?:of\s+)?${month}(?:[\s,.-]+(\d{4})(?!\d))?`,
      'gu',
    ),
    monthDayYear: new RegExp(String.raw`(?<![\p{L}\d])${month}\s+${day}(?!\d)(?:,?\s+(\d{4})(?!\d))?`, 'gu'),
    monthYear: new RegExp(String.raw`(?<![\p{L}\d])${month}[\s-]+(\d{4})(?!\d)`, 'gu'),
    numberOf,
  }
}

const numericDate = /(?<![\d./-])(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?!\d)/gu
const isoDate = /(?<![\d./-])(\d{4})-(\d{2})-(\d{2})(?!\d)/gu
const clock =
  /(?<![\d.,:])([01]?\d|2[0-3])(?:[:.]([0-5]\d)(?::([0-5]\d))?\s*([ap])\.?m\b\.?|:([0-5]\d)(?::([0-5]\d))?(?!\d)|\s?h(?:\s?([0-5]\d))?(?![\p{L}\d])|\s*([ap])\.?m\b\.?)/giu
/** « 24 heures sur 24 », « sept jours sur sept » say each number once, where "round the clock" says none. */
const roundTheClock = /\b(24|7|vingt-quatre|sept)\s*(?:h(?:eures)?|j(?:ours)?)\s*(?:\/|sur)\s*\1\b|\b(24)\/7\b/giu
/** One number, however it is grouped. */
const telephone =
  /(?<![\p{L}\d.,])(?:\+\d{1,3}(?:[\s.()/-]{0,2}\d{1,4}){2,8}|\(?0\d{1,3}\)?(?:[\s./-]\d{2,4}){2,4})(?!\d)/gu
const centuries = /(?<![\p{L}\d])([IVX]{1,6})\s?\^?(?:e|è|er|ème|ième)(?![\p{L}])/gu
const digits = /\d{1,3}(?:[ \u00A0\u202F\u2009]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)*/gu

/** Numbers of a passage, by value, in reading order; those inside web and mail addresses left out. */
export function numberMentions(passage: Passage): NumberMention[] {
  const { text, language } = passage
  const taken: { start: number; end: number }[] = []
  const found: NumberMention[] = []
  const free = (start: number, end: number) => taken.every((other) => end <= other.start || start >= other.end)
  const scan: Scan = (pattern, read, within = text) => {
    for (const match of within.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (!free(start, end)) continue
      const mentions = read(match)
      if (mentions.length === 0) continue
      taken.push({ start, end })
      for (const keys of mentions) if (keys.length > 0) found.push({ start, end, keys, duration: null, sure: true })
    }
  }
  if (/[@\d/]|www/iu.test(text)) scan(addresses, () => [[]])
  for (const match of text.matchAll(roundTheClock)) {
    const [start, end] = [match.index, match.index + match[0].length]
    taken.push({ start, end })
    const numbers = match[2] === undefined ? [/^(?:24|vingt)/iu.test(match[0]) ? '24' : '7'] : ['24', '7']
    for (const number of numbers) found.push({ start, end, keys: [number], duration: null, sure: false })
  }
  if (/\d/u.test(text)) {
    scanNamedDates(passage, scan)
    scan(numericDate, (match) => numericDay(match[1], match[2], match[3]))
    scan(isoDate, (match) => [plain(match[1]), [`m${Number(match[2])}`], plain(match[3])])
    // What is longer is no passage of a notice.
    if (text.length < 8_000) scan(telephone, (match) => [[`tel:${match[0].replace(/\D/gu, '')}`]])
    scan(clock, (match) => [timeKeys(match)])
  }
  scan(centuries, (match) => [[String(roman(match[1] ?? ''))]])
  for (const match of text.matchAll(digits)) {
    if (free(match.index, match.index + match[0].length)) found.push(digitMention(passage, match.index, match[0]))
  }
  for (const { start, end, value, ordinal } of readNumberWords(passage)) {
    if (!free(start, end) || repeatsInBrackets(text, end, value)) continue
    const loose = language === 'fr' ? looseDays(text, start, end) : null
    found.push({
      start,
      end,
      keys: loose ?? [String(value), ...shareOf(text, start, value)],
      duration: loose === null ? durationAfter(passage, end, value) : null,
      sure: !isOrdinary(passage, start, end, value, ordinal),
    })
  }
  found.push(...lookAlikes(passage).filter(({ start, end }) => free(start, end)))
  return found.sort((a, b) => a.start - b.start)
}

/** Reads what an expression finds, where nothing was read yet; `within`: the text, or its folded form. */
type Scan = (pattern: RegExp, read: (match: RegExpExecArray) => string[][], within?: string) => void

function scanNamedDates({ text, folded, lexicon }: Passage, scan: Scan): void {
  const { dayMonthYear, monthDayYear, monthYear, numberOf } = lexicon.once(namedDates)
  const month = (name = '') => [`m${numberOf(name)}`]
  // "10 may" and "may 10" without a capital are no date: there is a verb of this form.
  const isVerb = (match: RegExpExecArray, name: string | undefined) =>
    name === 'may' && text.startsWith(name, match.index + match[0].indexOf(name))
  scan(
    dayMonthYear,
    (match) =>
      isVerb(match, match[2]) && match[3] === undefined ? [] : [plain(match[1]), month(match[2]), plain(match[3])],
    folded,
  )
  scan(
    monthDayYear,
    (match) => (isVerb(match, match[1]) ? [] : [month(match[1]), plain(match[2]), plain(match[3])]),
    folded,
  )
  scan(monthYear, (match) => [month(match[1]), plain(match[2])], folded)
}

function plain(part: string | undefined): string[] {
  return part === undefined ? [] : [String(Number(part))]
}

/** Which of the two is the day cannot be told when both may be: then each may be either. */
function numericDay(first = '', second = '', year = ''): string[][] {
  const [a, b] = [Number(first), Number(second)]
  if (a > 12) return [[String(a)], [`m${b}`], [year]]
  if (b > 12) return [[`m${a}`], [String(b)], [year]]
  return [[String(a), `m${a}`], [`m${b}`, String(b)], [year]]
}

function timeKeys(match: RegExpMatchArray): string[] {
  const half = (match[4] ?? match[8])?.toLowerCase()
  const hour = (Number(match[1]) % (half === undefined ? 24 : 12)) + (half === 'p' ? 12 : 0)
  const minute = match[2] ?? match[5] ?? match[7] ?? '00'
  const time = `t${hour}:${minute}`
  return minute === '00' ? [time, String(hour), String(Number(match[1]))] : [time]
}

/** « quinze jours » are two weeks, and « huit jours » one. */
function looseDays(text: string, start: number, end: number): string[] | null {
  const said = /^(?:quinze|huit)(?=\sjours)/iu.exec(text.slice(start, end + 6))?.[0].toLowerCase()
  return said === 'quinze' ? ['15', '2', '14'] : said === 'huit' ? ['8', '1', '7'] : null
}

/** "six (6) months" states one number. */
function repeatsInBrackets(text: string, end: number, value: number): boolean {
  return new RegExp(`^\\s*\\(${value}\\)`, 'u').test(text.slice(end, end + 12))
}

/** Words that are numbers in form only, or that the other language need not say. */
function isOrdinary(passage: Passage, start: number, end: number, value: number, ordinal: boolean): boolean {
  const { text, language } = passage
  const word = text.slice(start, end).toLowerCase()
  if (value <= 1 || (ordinal && !/[\s-]/u.test(word))) return true
  // "The four-eyes principle", "nine-to-five work": turns of speech.
  if (
    language === 'en' &&
    (/^-eyes?\b|^-to-(?:five|one)\b/iu.test(text.slice(end, end + 9)) ||
      /\b(?:nine|one)-to-$/iu.test(text.slice(Math.max(0, start - 8), start)))
  )
    return true
  const before = text.slice(Math.max(0, start - 16), start)
  if (
    value === 2 &&
    (language === 'fr'
      ? /\b(?:les|des|ces|aux|leurs|ses|nos|vos|tous|toutes|à|entre|pas|jamais)\s+$/iu
      : /\b(?:the|these|those|between|no|any)\s+$/iu
    ).test(before)
  )
    return true
  return language === 'fr' && word === 'neuf' && durationAfter(passage, end, 9) === null
}
