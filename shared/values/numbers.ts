import type { Passage } from '../analysis/passage.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { fold } from '../text/fold.ts'
import { readClock } from './clock.ts'
import { readCompounds } from './compound-durations.ts'
import { writtenDays } from './date.ts'
import { digitMention } from './digit-mention.ts'
import { growNumber } from './grown-number.ts'
import { monthNames } from './month-names.ts'
import { lookAlikes, readHolidays } from './number-idioms.ts'
import type { NumberMention } from './number-mention.ts'
import { durationAfter, hoursAfter } from './number-company.ts'
import { readParts } from './parts-of-whole.ts'
import { digits, numbersByWord } from './plain-numbers.ts'
import { readNumberWords, type WordNumber } from './read-number-words.ts'
import { roman } from './roman.ts'
import { findTelephones } from './telephones.ts'

/** Addresses are compared by the check on links, not as numbers. */
const addresses = /<?\b(?:https?:\/\/|www\.)[^\s<>)\]]+|[\w.+-]+@[\w-]+\.[\w.-]+|\]\([^)\s]*\)/giu

/** Days and months by name, in folded text. */
function namedDates(lexicon: Lexicon) {
  const { pattern, numberOf } = lexicon.once(monthNames)
  const month = String.raw`(${pattern})(?!\p{L})\.?`
  const day = String.raw`(\d{1,2})(?:st|nd|rd|th|er)?`
  const { english, french, ordinalOf } = lexicon.once(ordinals)
  return {
    // "The first of May", « le premier mai ».
    ordinalDay: new RegExp(String.raw`(?<!\p{L})(?:(${english})\s+of|(${french}))\s+${month}`, 'gu'),
    ordinalOf,
    dayMonthYear: new RegExp(
      // The dash of "June 29 – July 3" joins no day and month.
      String.raw`(?<![\p{L}\d])${day}(?:\s+|(?<!(?:${pattern})\.?\s\d{1,2})[\s-]+|\.(?=\p{L}))(?:of\s+)?${month}(?:[\s,.-]+(\d{4})(?!\d))?`,
      'gu',
    ),
    monthDayYear: new RegExp(String.raw`(?<![\p{L}\d])${month}\s+${day}(?!\d)(?:,?\s+(\d{4})(?!\d))?`, 'gu'),
    monthYear: new RegExp(String.raw`(?<![\p{L}\d])${month}[\s-]+(\d{4})(?!\d)`, 'gu'),
    numberOf,
  }
}

/** Ordinals as days of a month: French has only the first. */
function ordinals(lexicon: Lexicon) {
  const rows = lexicon.table('number-words').filter(({ value }) => value.startsWith('o'))
  const numbers = new Map(
    rows.flatMap(({ en, fr, value }) => [...en, ...fr].map((form) => [fold(form), value.slice(1)] as const)),
  )
  return {
    english: rows.flatMap(({ en }) => en.map(fold)).join('|'),
    french: rows.flatMap(({ fr, value }) => (value === 'o1' ? fr.map(fold) : [])).join('|'),
    ordinalOf: (word: string) => numbers.get(word),
  }
}

/** "07/2030". */
const monthAndYear = /(?<![\d./-])(0?[1-9]|1[0-2])[./]((?:19|20|21)\d{2})(?!\d|[./-]\d)/gu
/** « 24 heures sur 24 », « sept jours sur sept » say each number once, where "round the clock" says none. */
const roundTheClock = /\b(24|7|vingt-quatre|sept)\s*(?:h(?:eures)?|j(?:ours)?)\s*(?:\/|sur)\s*\1\b|\b(24)\/7\b/giu
/** « 6j/7 », « 6 jours/7 »: of a week. */
const daysOfWeek = /(?<![\d.,/])([1-6])\s?j(?:ours)?\s?\/\s?7(?![\d/.,]\d)/giu
const minutesOfDay = 1440
const centuries = /(?<![\p{L}\d])([IVX]{1,6})\s?\^?(?:e|è|er|ème|ième)(?![\p{L}])/gu

/** Numbers of a passage, by value, in reading order; those inside web and mail addresses left out. */
export function numberMentions(passage: Passage): NumberMention[] {
  const { text } = passage
  const read = new Reading(text)
  const scan: Scan = (pattern, keysOf, within) => {
    read.scan(pattern, keysOf, within)
  }
  if (/[@\d/]|www/iu.test(text)) scan(addresses, () => [[]])
  scanRoundTheClock(read)
  if (passage.language === 'fr') read.take([...text.matchAll(daysOfWeek)].map(daysAWeek))
  if (/\d/u.test(text)) {
    scanNamedDates(passage, scan)
    read.take(numericDays(passage))
    scan(monthAndYear, (match) => [[`m${Number(match[1])}`, String(Number(match[1]))], [match[2] ?? '']])
    if (text.length < longestPassage) read.take(findTelephones(text).map(({ key, ...place }) => stated(place, key)))
  }
  scanOrdinalDays(passage, scan)
  for (const ofKind of [readHolidays, readClock, readCompounds, readParts]) read.take(ofKind(passage))
  scan(centuries, (match) => [[String(roman(match[1] ?? ''))]])
  const numbers = new Map([...passage.once(numbersByWord).values()].map((number) => [number.start, number]))
  for (const match of text.matchAll(digits))
    read.take([digitMention(passage, match.index, match[0], numbers.get(match.index)?.last ?? null)])
  read.take(readNumberWords(passage).flatMap((number) => wordMention(passage, number)))
  for (const mention of lookAlikes(passage)) if (read.isFree(mention)) read.found.push(mention)
  return read.found.sort((a, b) => a.start - b.start)
}

/** What is longer is no passage of a notice. */
const longestPassage = 8_000

type Stretch = Pick<NumberMention, 'start' | 'end'>

function stated({ start, end }: Stretch, ...keys: string[]): NumberMention {
  return { start, end, keys, duration: null, sure: true }
}

/** A text that is read kind by kind, the surest first: what one has read no other reads again. */
class Reading {
  readonly text: string
  readonly found: NumberMention[] = []
  readonly #taken: Stretch[] = []

  constructor(text: string) {
    this.text = text
  }

  isFree({ start, end }: Stretch): boolean {
    return this.#taken.every((other) => end <= other.start || start >= other.end)
  }

  scan(pattern: RegExp, keysOf: (match: RegExpExecArray) => string[][], within = this.text): void {
    for (const match of within.matchAll(pattern)) {
      const place = { start: match.index, end: match.index + match[0].length }
      if (!this.isFree(place)) continue
      const mentions = keysOf(match)
      if (mentions.length === 0) continue
      this.#taken.push(place)
      for (const keys of mentions) if (keys.length > 0) this.found.push(stated(place, ...keys))
    }
  }

  /** Mentions of which several may share one place: day and month of a holiday. */
  take(mentions: readonly NumberMention[]): void {
    let last: NumberMention | null = null
    for (const mention of mentions) {
      const isShared = last?.start === mention.start && last.end === mention.end
      if (!isShared && !this.isFree(mention)) continue
      last = mention
      this.found.push(mention)
      this.#taken.push(mention)
    }
  }
}

function scanRoundTheClock(read: Reading): void {
  const numbersIn = (match: RegExpExecArray): string[] =>
    match[2] === undefined ? [/^(?:24|vingt)/iu.test(match[0]) ? '24' : '7'] : ['24', '7']
  read.take(
    [...read.text.matchAll(roundTheClock)].flatMap((match) =>
      numbersIn(match).map((number) => ({
        ...stated({ start: match.index, end: match.index + match[0].length }, number),
        sure: false,
      })),
    ),
  )
}

function daysAWeek({ 0: written, 1: days, index }: RegExpExecArray): NumberMention {
  const mention = stated({ start: index, end: index + written.length }, String(Number(days)))
  return { ...mention, duration: `min:${Number(days) * minutesOfDay}` }
}

function wordMention(passage: Passage, number: WordNumber): NumberMention[] {
  const { start, end, value, ordinal } = number
  if (repeatsInBrackets(passage.text, end, value) || isOfIdiom(passage, number)) return []
  const grown = ordinal ? null : growNumber(passage, { ...number, inDigits: false })
  const { values: [whole = value] = [], end: until = end, parted = false } = grown ?? {}
  const loose = passage.language === 'fr' ? looseDays(passage.text, start, end) : null
  return [
    {
      start,
      end: until,
      keys: loose ?? [String(whole), ...hoursAfter(passage, until, whole, parted)],
      duration: loose === null ? durationAfter(passage, until, whole) : null,
      sure: parted || !isOrdinary(passage, start, end, value, ordinal),
    },
  ]
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

/** "The first of May", « le premier mai ». */
function scanOrdinalDays({ folded, lexicon }: Passage, scan: Scan): void {
  const { ordinalDay, ordinalOf, numberOf } = lexicon.once(namedDates)
  scan(ordinalDay, ([, en, fr, month = '']) => [plain(ordinalOf(en ?? fr ?? '')), [`m${numberOf(month)}`]], folded)
}

function plain(part: string | undefined): string[] {
  return part === undefined ? [] : [String(Number(part))]
}

/** "22/06/2027", "22/06/27", "2027-06-22": day, month and year, all at one place. */
function numericDays({ text, lexicon }: Passage): NumberMention[] {
  return writtenDays(text, { lexicon }).flatMap(({ start, end, year, ...written }) => {
    const parts = text.slice(start, end).split(/\D+/u)
    if (parts.length !== 3 || /\p{L}/u.test(text.slice(start, end))) return []
    const [first, second, third] = parts.map(Number)
    const [a, b] = first === year ? [third ?? 0, second ?? 0] : [first ?? 0, second ?? 0]
    // Which of two is the day cannot be told where both may be: only behind a year it is sure.
    const isOpen = first !== year && a <= mostMonths && b <= mostMonths
    const [day, month] = [String(written.day), `m${written.month}`]
    const keys = isOpen
      ? [
          [String(a), `m${a}`],
          [`m${b}`, String(b)],
        ]
      : [[day], [month]]
    return [...keys, [String(year)]].map((own) => stated({ start, end }, ...own))
  })
}

const mostMonths = 12

/** « quinze jours » are two weeks, and « huit jours » one. */
function looseDays(text: string, start: number, end: number): string[] | null {
  const said = /^(?:quinze|huit)(?=\sjours)/iu.exec(text.slice(start, end + 6))?.[0].toLowerCase()
  return said === 'quinze' ? ['15', '2', '14'] : said === 'huit' ? ['8', '1', '7'] : null
}

/** "A fifth of them", "three quarters of an hour": the phrase says more than its number. */
function isOfIdiom(passage: Passage, { first, last }: { first: number; last: number }): boolean {
  return passage
    .hits('number-idioms')
    .some((hit) => hit.first <= first && last <= hit.last && last - first < hit.last - hit.first)
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
