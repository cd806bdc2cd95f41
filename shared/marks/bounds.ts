import type { Passage } from '../analysis/passage.ts'
import type { Hit } from '../lexicon/lexicon.ts'
import type { Mark } from './mark.ts'
import { readNumbers, type NumberMark } from './numbers.ts'

/** That much or more, that much or less; a date from which, or until which; a number that is not exact. */
type Limit = 'min' | 'max' | 'start' | 'end' | 'near'

/** Words that set a limit to a number. */
export interface Bound extends Mark {
  kind: 'bound'
  limit: Limit
  /** Where the number starts that it is of, and where that ends; null where none stands beside it. */
  number: { start: number; end: number; isMoment: boolean } | null
  /** Whether its loss is told, too. */
  isMissed: boolean
}

/** So many letters may stand between the words and their number: "at least the age of 18", "until Friday 3 May". */
const farthestBehind = 25
/** And so many between a number and words behind it: « cinq déménagements de collections au plus ». */
const farthestBefore = 60
/** What ends the phrase of a number. */
const phraseEnd = /[.;:,()]/u

/** Limits of a passage, in reading order. */
export function readBounds(passage: Passage): readonly Bound[] {
  const numbers = passage.hits('bounds').length === 0 ? [] : readNumbers(passage)
  return passage.hits('bounds').map((hit) => {
    const [written = '', place = '', missed] = hit.row.value.split(' ')
    const limit = limitOf(written)
    return {
      kind: 'bound',
      values: [limit],
      start: hit.start,
      end: hit.end,
      limit,
      number: limit === 'near' ? null : numberOf(hit, place, numbers, passage),
      isMissed: missed !== undefined,
    }
  })
}

function limitOf(written: string): Limit {
  return written === 'min' || written === 'max' || written === 'start' || written === 'end' ? written : 'near'
}

function numberOf(
  { start, end }: Hit,
  place: string,
  numbers: readonly NumberMark[],
  { text }: Passage,
): Bound['number'] {
  const next = numbers.find((number) => number.start >= end)
  const last = numbers.findLast((number) => number.end <= start)
  const isBeside = (from: number, to: number, most: number) =>
    to - from <= most && !phraseEnd.test(text.slice(from, to))
  // "Minimum: 18", but "18 years minimum: …".
  const behind =
    place !== 'behind' && next !== undefined && isBeside(end, next.start, farthestBehind) ? next : undefined
  const before =
    place !== 'before' && last !== undefined && isBeside(last.end, start, farthestBefore) ? last : undefined
  const found = behind ?? before
  if (found === undefined) return null
  return { start: found.start, end: found.end, isMoment: found.kind === 'date' || found.kind === 'time' }
}

/** Whether it leaves what lies above its number: null for what only says about how much. */
export function isLower({ limit }: Bound): boolean | null {
  return limit === 'near' ? null : limit === 'min' || limit === 'start'
}

/** "At least 30 days before" is « au plus tard 30 jours avant »: amounts and moments are not set against each other. */
export function areComparable(a: Bound, b: Bound): boolean {
  const isOfTime = ({ limit, number }: Bound) => limit === 'start' || limit === 'end' || number?.isMoment === true
  return isOfTime(a) === isOfTime(b)
}
