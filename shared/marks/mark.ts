/** What a number is of, as far as its notation and the word behind it say. */
export type NumberKind = 'number' | 'date' | 'time' | 'duration' | 'amount' | 'telephone' | 'code'

/** What has steps: how well, how many, how often. */
export type Scale = 'strength' | 'quantity' | 'frequency'

/** What a mark is of; each is compared with its own kind alone. */
export type MarkKind =
  | NumberKind
  | 'rhythm'
  | 'share'
  | 'rank'
  | 'code'
  | 'span'
  | 'round-figure'
  | 'weekday'
  | 'time-zone'
  | 'noon'
  | 'season'
  | 'currency'
  | 'measure'
  | 'contract-kind'
  | 'denial'
  | 'link'
  | 'level'
  | 'language-level'
  | 'contrary'
  | 'name'
  | Scale
  | 'bound'
  | 'obligation'
  | 'wish'
  | 'duty'
  | 'example'

/** Something in a passage that the other language has to say as well. */
export interface Mark {
  kind: MarkKind
  /** What it says, the likeliest reading first ('2' for twice a year). Two that share one are equal. */
  values: readonly string[]
  /** Its words: `passage.text.slice(start, end)`. */
  start: number
  end: number
  /** The words that it belongs to, null where that cannot be told; only kinds that are set against each other by it. */
  head?: Head | null
}

/** Places among the passage's words, the nearest first: the interviews of "three interviews", what is "on 26 May". */
export type Head = readonly number[]

export function saysTheSame(a: Mark, b: Mark): boolean {
  return a.kind === b.kind && a.values.some((value) => b.values.some((other) => isOneValue(a.kind, value, other)))
}

/**
 * Times a year differ by the unit that they are counted in: 52 weeks have 364 days, and 12 months not 360. So near they
 * are one rhythm; the nearest two that are not, 24 and 26, are 8 % apart.
 */
const oneRhythm = 0.02

/** Whether two values of a kind are one. */
export function isOneValue(kind: MarkKind, value: string | undefined, other: string | undefined): boolean {
  if (value === other) return true
  if (kind === 'time-zone') return areOneClock(value, other)
  if (value?.startsWith('of:') !== other?.startsWith('of:')) return false
  const [a, b] = [value, other].map((one) => Number(one?.replace('of:', '')))
  if (a === undefined || b === undefined) return false
  return kind === 'rhythm' && Math.abs(a - b) <= oneRhythm * Math.max(a, b)
}

/** '60' is '60 120' in winter; London's '0 60' is Paris's '60 120' at no time. */
function areOneClock(value = '', other = ''): boolean {
  const [own, others] = [value.split(' '), other.split(' ')]
  return own.length !== others.length && own.some((minutes) => others.includes(minutes))
}

/** Of marks whose words overlap the first in the list, which is in order of trust. In reading order. */
export function withoutOverlaps(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = []
  for (const mark of marks)
    if (kept.every((other) => mark.end <= other.start || mark.start >= other.end)) kept.push(mark)
  return kept.sort((a, b) => a.start - b.start)
}
