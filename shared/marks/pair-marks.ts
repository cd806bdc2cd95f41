import { isOneValue, saysTheSame, type Mark } from './mark.ts'

/** Marks of two sides that were set against each other. */
export interface PairedMarks<Own extends Mark> {
  pairs: MarkPair<Own>[]
  /** Those that the other side does not say, in reading order. */
  left: { en: Own[]; fr: Own[] }
}

export interface MarkPair<Own extends Mark> {
  en: Own
  fr: Own
}

/** How marks of a kind may meet. */
export interface MarkMeetings<Own extends Mark> {
  /** The surest first: what a later one pairs cannot take the partner of an earlier one. */
  ways: readonly Way<Own>[]
  /** Of those that may meet in one way, the pair of the highest worth comes first; without it, in reading order. */
  worth?: ((en: Own, fr: Own) => number) | undefined
}

/** `left`: what has no partner yet. */
export type Way<Own extends Mark> = (en: Own, fr: Own, left: Readonly<Record<'en' | 'fr', ReadonlySet<Own>>>) => boolean

/**
 * Pairs marks of the same kind and value, each with one of the other side: said twice and once leaves one. Those that
 * read alike at the first reading come first, so that a doubtful reading takes nobody's partner.
 */
export function pairMarks<Own extends Mark>(
  en: readonly Own[],
  fr: readonly Own[],
  { ways, worth }: MarkMeetings<Own> = byValue,
): PairedMarks<Own> {
  const left = { en: new Set(en), fr: new Set(fr) }
  const pairs: MarkPair<Own>[] = []
  const join = (pair: MarkPair<Own>): void => {
    if (!left.en.has(pair.en) || !left.fr.has(pair.fr)) return
    left.en.delete(pair.en)
    left.fr.delete(pair.fr)
    pairs.push(pair)
  }
  for (const meet of ways)
    if (worth === undefined)
      for (const own of left.en) {
        const other = [...left.fr].find((one) => meet(own, one, left))
        if (other !== undefined) join({ en: own, fr: other })
      }
    else
      [...left.en]
        .flatMap((own) => [...left.fr].filter((one) => meet(own, one, left)).map((one) => ({ en: own, fr: one })))
        .map((pair) => ({ pair, worth: worth(pair.en, pair.fr) }))
        .sort((a, b) => b.worth - a.worth)
        .forEach(({ pair }) => {
          join(pair)
        })
  return { pairs, left: { en: [...left.en], fr: [...left.fr] } }
}

const byValue: MarkMeetings<Mark> = { ways: [readsTheSame, saysTheSame] }

function readsTheSame(a: Mark, b: Mark): boolean {
  return a.kind === b.kind && isOneValue(a.kind, a.values[0], b.values[0])
}
