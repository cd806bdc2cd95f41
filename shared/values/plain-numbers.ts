import type { Passage } from '../analysis/passage.ts'
import { readDigits } from './read-digits.ts'
import { readNumberWords } from './read-number-words.ts'

/** A number in digits or words as it stands, without what is said around it. */
export interface PlainNumber {
  value: number
  start: number
  end: number
  /** Places of its first and last word among the passage's words. */
  first: number
  last: number
  ordinal: boolean
}

/** Digits with the separators of either language and of Switzerland: "25,000", « 25 000 », "5’400"; ".5". */
export const digits =
  /\d{1,3}(?:[ \u00A0\u202F\u2009]\d{3})+(?:[.,]\d+)?(?!\d)|\d{1,3}(?:['’]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)*|(?<=^|[\s(])\.\d+(?![\d.])/gu

/** Numbers of a passage by the place of their first word; to be asked for once: `passage.once(numbersByWord)`. */
export function numbersByWord(passage: Passage): ReadonlyMap<number, PlainNumber> {
  const { text, words, language } = passage
  const found = new Map<number, PlainNumber>()
  const placeOf = new Map(words.map(({ start }, at) => [start, at]))
  for (const { 0: written, index } of text.matchAll(digits)) {
    const first = placeOf.get(index)
    const [value] = readDigits(written, language)
    if (first === undefined || typeof value !== 'number') continue
    const end = index + written.length
    let last = first
    while ((words[last + 1]?.start ?? end) < end) last++
    found.set(first, { value, start: index, end, first, last, ordinal: false })
  }
  for (const number of readNumberWords(passage)) found.set(number.first, number)
  return found
}

/** Whether a word belongs to the one before: nothing but spaces, hyphens and apostrophes between. */
export function isJoined({ words }: Passage, at: number): boolean {
  return words[at]?.gap === ''
}

/** The place of the first word behind a place of the text, where nothing but spaces and hyphens parts them; or -1. */
export function wordBehind({ words }: Passage, end: number): number {
  const at = words.findIndex(({ start }) => start >= end)
  return words[at]?.gap === '' ? at : -1
}
