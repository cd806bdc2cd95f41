import type { Passage } from '../analysis/passage.ts'
import type { Language } from '../notice/report.ts'
import { durationAfter, shareOf } from './number-company.ts'
import type { NumberMention } from './number-mention.ts'

const suffix = /^(?:st|nd|rd|th|er|re|e|è|ère|ème|ième|euros?|eur|usd|km|m²|years?|ans?|h|k|bn|m)(?!\p{L})/iu
const scales: readonly (readonly [RegExp, number])[] = [
  [/^\s?(?:k|thousand|mille)(?!\p{L})/iu, 1e3],
  [/^\s?(?:m|millions?|de millions?)(?!\p{L})/iu, 1e6],
  [/^\s?(?:bn|billions?|milliards?)(?!\p{L})/iu, 1e9],
]

/** What digits that stand at a place of a text say: a number, or a part of a name such as "A2" and "2FA". */
export function digitMention(passage: Passage, start: number, written: string): NumberMention {
  const { text, language } = passage
  const end = start + written.length
  const after = text.slice(end, end + 12)
  const before = text.slice(Math.max(0, start - 24), start)
  const tail = /^[\p{L}\d]+/u.exec(after)?.[0] ?? ''
  const word = wordGluedTo(before)
  if (word !== '' || (tail !== '' && !suffix.test(after))) {
    const identifier = (word + written + tail).toLowerCase().replace(/[-_.\s]/gu, '')
    return {
      start: start - word.length,
      end: end + tail.length,
      keys: [`id:${identifier}`, String(Number(written.replace(/\D/gu, '')))],
      duration: null,
      sure: true,
    }
  }
  const values = readDigits(written, language)
  const factor = scales.find(([pattern]) => pattern.test(after))?.[1] ?? 1
  const keys = values.map((value) =>
    typeof value === 'string' ? value : String(Math.round(value * factor * 1e6) / 1e6),
  )
  return {
    start,
    end,
    keys: [
      ...keys,
      ...timeIn(written, language),
      ...yearIn(written, before),
      ...shareOf(text, start, Number(keys[0])),
      ...decadeIn(written, before, language),
    ],
    duration: typeof values[0] === 'number' ? durationAfter(passage, end, values[0]) : null,
    // "1st" and « 1er » may be said without a number.
    sure: !(keys[0] === '1' && /^(?:st|er|re|ère)/iu.test(tail)),
  }
}

/** The letters right before digits, or before a hyphen behind a capital: "COVID-19", but not "pre-2020". */
function wordGluedTo(before: string): string {
  const word = /[\p{L}_][\p{L}\d_.]*-?$/u.exec(before)?.[0] ?? ''
  return word.endsWith('-') && !/\p{Lu}-$/u.test(word) ? '' : word
}

/** "9.30" may be a time. */
function timeIn(written: string, language: Language): string[] {
  if (language !== 'en' || !/^(?:[01]?\d|2[0-3])\.[0-5]\d$/u.test(written)) return []
  return [`t${written.replace('.', ':')}`, ...(written.endsWith('.00') ? [`t${written.slice(0, -3)}:00`] : [])]
}

/** "2027/28" ends in 2028. */
function yearIn(written: string, before: string): string[] {
  const century = /^\d{2}$/u.test(written) ? /(?<!\d)(\d{2})\d{2}\s?[/–-]\s?$/u.exec(before)?.[1] : undefined
  return century === undefined ? [] : [century + written]
}

/** « les années 90 » are the 1990s. */
function decadeIn(written: string, before: string, language: Language): string[] {
  return language === 'fr' && /^[2-9]0$/u.test(written) && /années\s$/iu.test(before) ? [`19${written}`] : []
}

/**
 * "25,000", « 25 000 », "7,540.44", « 1,5 »: by the side's own notation first, then by the other's, as a slip is not
 * another number.
 */
function readDigits(written: string, language: Language): (number | string)[] {
  const compact = written.replace(/\s/gu, '')
  const marks = compact.match(/[.,]/gu) ?? []
  const last = Math.max(compact.lastIndexOf('.'), compact.lastIndexOf(','))
  if (marks.length === 0) return [Number(compact)]
  const whole = Number(compact.replace(/[.,]/gu, ''))
  if (marks.length > 1) {
    if (new Set(marks).size > 1)
      return [Number(`${compact.slice(0, last).replace(/[.,]/gu, '')}.${compact.slice(last + 1)}`)]
    return /^\d{1,3}(?:[.,]\d{3})+$/u.test(compact) ? [whole] : [`id:${compact}`]
  }
  const decimal = Number(compact.replace(',', '.'))
  if (!/^\d{1,3}[.,]\d{3}$/u.test(compact)) return [decimal]
  // Nobody writes four as 4.000: thousands, whichever mark they have.
  if (compact.endsWith('000')) return [whole]
  return (marks[0] === ',') === (language === 'en') ? [whole, decimal] : [decimal, whole]
}
