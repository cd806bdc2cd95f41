/** What a mark is of; each is compared with its own kind alone. */
export type MarkKind =
  | 'rhythm'
  | 'share'
  | 'rank'
  | 'span'
  | 'round-figure'
  | 'weekday'
  | 'currency'
  | 'measure'
  | 'contract-kind'
  | 'denial'
  | 'link'
  | 'level'
  | 'language-level'

/** Something in a passage that the other language has to say as well. */
export interface Mark {
  kind: MarkKind
  /** What it says, the likeliest reading first ('2' for twice a year). Two that share one are equal. */
  values: readonly string[]
  /** Its words: `passage.text.slice(start, end)`. */
  start: number
  end: number
}

export function saysTheSame(a: Mark, b: Mark): boolean {
  return a.kind === b.kind && a.values.some((value) => b.values.includes(value))
}

/** Of marks whose words overlap the first in the list, which is in order of trust. In reading order. */
export function withoutOverlaps(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = []
  for (const mark of marks)
    if (kept.every((other) => mark.end <= other.start || mark.start >= other.end)) kept.push(mark)
  return kept.sort((a, b) => a.start - b.start)
}
