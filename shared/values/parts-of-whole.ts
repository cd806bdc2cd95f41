import type { Passage } from '../analysis/passage.ts'
import type { NumberMention } from './number-mention.ts'
import { isJoined, numbersByWord, type PlainNumber } from './plain-numbers.ts'

/** What parts a number from that of which it is a part; `apart`: where other words may stand before it. */
const links = {
  en: [
    { words: ['out', 'of', 'every'], apart: true },
    { words: ['out', 'of'], apart: true },
    { words: ['in', 'every'], apart: true },
    { words: ['in'], apart: false },
  ],
  fr: [{ words: ['sur'], apart: true }],
} as const

/** "Four requests out of five": so many words may stand between. */
const mostBetween = 2
/** Nobody says "three out of 250" for a share. */
const mostParts = 100
const hundred = 100
const daysInWeek = 7
/** A part in digits, as far as it has a name in words: up to tenths. */
const slashed = {
  en: /(?<![\d/.,]\s?)([1-9])\/([2-9]|10)(?=\s+of\b)/gu,
  fr: /(?<![\d/.,]\s?)([1-9])\/([2-9]|10)(?=\s+(?:de|des|du|d['’])(?!\p{L}))/gu,
} as const
/** A share may be rounded to a whole, and to one or two decimals; below four nobody looks. */
const roundings = [0, 1, 2]
const decimals = 4

/** Parts of a whole in two numbers, as one: "four out of five", « quatre cinquièmes », known by their per cent too. */
export function readParts(passage: Passage): NumberMention[] {
  const numbers = passage.once(numbersByWord)
  const denominators = passage.hits('denominators')
  const inWords = [...numbers.values()].flatMap((number) => {
    const named = denominators.find(({ first }) => first === number.last + 1)
    if (named !== undefined && isJoined(passage, named.first) && isCount(number))
      return isQuarters(passage, named.last) ? [] : [fraction(number, Number(named.row.value), named.end)]
    return [...outOf(passage, numbers, number), ...daysOfWeek(passage, numbers, number)]
  })
  return [...withSlash(passage), ...inWords]
}

/** "1/3 of the seats": without "of" it may be a day, or a page. */
function withSlash({ text, language }: Passage): NumberMention[] {
  return [...text.matchAll(slashed[language])].flatMap(({ 0: written, 1: count, 2: whole, index }) => {
    if (Number(count) >= Number(whole)) return []
    const keys = keysOf(Number(count), Number(whole))
    return [{ start: index, end: index + written.length, keys, duration: null, sure: true }]
  })
}

/** « Six jours sur sept » are six days a week: the other side need not say the seven. */
function daysOfWeek(
  passage: Passage,
  numbers: ReadonlyMap<number, PlainNumber>,
  { last, ordinal }: PlainNumber,
): NumberMention[] {
  const { words, language } = passage
  const days = passage.hits('units').find(({ row, first }) => row.concept === 'day' && first === last + 1)
  if (days === undefined || ordinal) return []
  const from = days.last + 1
  const link = links[language].find((one) =>
    one.words.every((word, at) => words[from + at]?.text === word && isJoined(passage, from + at)),
  )
  const week = link === undefined ? undefined : numbers.get(from + link.words.length)
  if (week?.value !== daysInWeek || !isJoined(passage, week.first) || hasUnit(passage, week.last)) return []
  return [{ ...plain(week), sure: false }]
}

function outOf(passage: Passage, numbers: ReadonlyMap<number, PlainNumber>, number: PlainNumber): NumberMention[] {
  if (!isCount(number)) return []
  const { words, language } = passage
  for (const { words: link, apart } of links[language])
    for (let skipped = 0; skipped <= (apart ? mostBetween : 0); skipped++) {
      const from = number.last + 1 + skipped
      if (!link.every((word, at) => words[from + at]?.text === word && isJoined(passage, from + at))) continue
      const whole = numbers.get(from + link.length)
      if (whole === undefined || !isJoined(passage, whole.first) || !isWhole(passage, number, whole)) return []
      // With a noun between, « deux agents sur 10 sites » are no part: either reading may meet the other side.
      if (skipped > 0 && hasUnit(passage, number.last)) return []
      const keys = keysOf(number.value, whole.value)
      return skipped === 0
        ? [{ start: number.start, end: whole.end, keys, duration: null, sure: true }]
        : [
            { ...plain(number), sure: false },
            { ...plain(whole), keys: [...keys, String(whole.value)] },
          ]
    }
  return []
}

function isCount({ value, ordinal }: PlainNumber): boolean {
  return !ordinal && Number.isInteger(value) && value >= 1
}

function isWhole(passage: Passage, { value }: PlainNumber, whole: PlainNumber): boolean {
  return isCount(whole) && value < whole.value && whole.value <= mostParts && !hasUnit(passage, whole.last)
}

/** « Six jours sur sept », "two in 12 months": times, and no parts. */
function hasUnit(passage: Passage, last: number): boolean {
  return ['units', 'occasions'].some((table) => passage.hits(table).some(({ first }) => first === last + 1))
}

/** "For three quarters" may be nine months: only "three quarters of" is a part. */
function isQuarters({ words, language, text }: Passage, last: number): boolean {
  const quarters = words[last]
  return (
    language === 'en' &&
    quarters?.text === 'quarters' &&
    words[last + 1]?.text !== 'of' &&
    text[quarters.start - 1] !== '-'
  )
}

/** « Un tiers » may be said in a word that is no number, and known by the 3 alone. */
function fraction({ value, start }: PlainNumber, whole: number, end: number): NumberMention {
  const keys = keysOf(value, whole)
  return value > 1
    ? { start, end, keys, duration: null, sure: true }
    : { start, end, keys: [...keys, String(whole)], duration: null, sure: false }
}

/** '4/5', then the share in per cent as it may be rounded, then as a decimal. */
function keysOf(count: number, whole: number): string[] {
  const share = (hundred * count) / whole
  const rounded = roundings.map((places) => Number(share.toFixed(places)))
  const values = [share, Math.floor(share), Math.ceil(share), ...rounded, share / hundred]
  return [`${count}/${whole}`, ...new Set(values.map((value) => String(Number(value.toFixed(decimals)))))]
}

function plain({ value, start, end }: PlainNumber): NumberMention {
  return { start, end, keys: [String(value)], duration: null, sure: true }
}
