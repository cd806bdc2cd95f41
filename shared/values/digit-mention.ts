import type { Passage } from '../analysis/passage.ts'
import type { Language } from '../notice/report.ts'
import { isOfHalfDay } from './clock.ts'
import { halfDay, timeKey } from './hour-keys.ts'
import { growNumber } from './grown-number.ts'
import { durationAfter, hoursAfter } from './number-company.ts'
import type { NumberMention } from './number-mention.ts'
import { readDigits } from './read-digits.ts'

/** What may be written onto digits and leaves them a number. */
const suffix = /^(?:st|nd|rd|th|er|re|e|è|ère|ème|ième|euros?|eur|usd|km|m|years?|ans?|h)(?!\p{L})/iu

/**
 * What digits that stand at a place of a text say: a number, or a part of a name such as "A2", "2FA" and « bac + 5 ».
 * `last`: the place of their last word; null where they are no number.
 */
export function digitMention(passage: Passage, start: number, written: string, last: number | null): NumberMention {
  const { text, language } = passage
  const end = start + written.length
  const after = text.slice(end, end + 12)
  const before = text.slice(Math.max(0, start - 24), start)
  const tail = /^[\p{L}\d]+/u.exec(after)?.[0] ?? ''
  const word = wordGluedTo(before)
  if (word !== '' || (tail !== '' && !suffix.test(after) && !isWhole(passage, end, tail))) {
    const identifier = (word + written + tail).toLowerCase().replace(/[-_.+\s]/gu, '')
    return {
      start: start - word.length,
      end: end + tail.length,
      // Of "4Z5" no number stands for the whole.
      keys: [`id:${identifier}`, ...(/\d/u.test(tail) ? [] : [String(Number(written.replace(/\D/gu, '')))])],
      duration: null,
      sure: true,
    }
  }
  const grow = (value: number) =>
    last === null ? null : growNumber(passage, { value, start, end, last, inDigits: true })
  const read = readDigits(written, language).map((value) => ({
    value,
    grown: typeof value === 'number' ? grow(value) : null,
  }))
  const keys = read.flatMap(({ value, grown }) => (grown?.values ?? [value]).map(String))
  const first = read[0]?.grown
  const [whole] = first?.values ?? []
  const until = first?.end ?? end
  return {
    start,
    end: until,
    keys: [
      ...keys,
      ...timeIn(written, passage),
      ...yearIn(written, before),
      ...decadeIn(written, before, language),
      ...(whole === undefined ? [] : hoursAfter(passage, until, whole, first?.parted ?? false)),
    ],
    duration: whole === undefined ? null : durationAfter(passage, until, whole),
    // "1st" and « 1er » may be said without a number.
    sure: !(keys[0] === '1' && /^(?:st|er|re|ère)/iu.test(tail)),
  }
}

/** Letters that multiply, or count time, written onto digits: "45k", « 2,8Md€ », "37.5hrs". */
function isWhole(passage: Passage, end: number, tail: string): boolean {
  return ['scales', 'units'].some((table) =>
    passage.hits(table).some((hit) => hit.start === end && hit.end === end + tail.length),
  )
}

/** The letters right before digits, or before a hyphen behind a capital: "COVID-19", but not "pre-2020". */
function wordGluedTo(before: string): string {
  const word = /[\p{L}_][\p{L}\d_.]*(?:-|\s?\+\s?)?$/u.exec(before)?.[0] ?? ''
  return word.endsWith('-') && !/\p{Lu}-$/u.test(word) ? '' : word
}

/** "9.30" may be a time. */
function timeIn(written: string, passage: Passage): string[] {
  const [, hour = '', minutes = ''] = /^([01]?\d|2[0-3])\.([0-5]\d)$/u.exec(written) ?? []
  if (passage.language !== 'en' || hour === '') return []
  const time = timeKey(Number(hour), minutes)
  return isOfHalfDay(passage, hour) ? [time, timeKey((Number(hour) % halfDay) + halfDay, minutes)] : [time]
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
