import { isOneValue, saysTheSame, type Mark } from './mark.ts'

/** Marks of two sides that were set against each other. */
export interface PairedMarks<Own extends Mark> {
  pairs: { en: Own; fr: Own }[]
  /** Those that the other side does not say, in reading order. */
  left: { en: Own[]; fr: Own[] }
}

/**
 * Pairs marks of the same kind and value, each with one of the other side: said twice and once leaves one. Those that
 * read alike at the first reading come first, so that a doubtful reading takes nobody's partner.
 */
export function pairMarks<Own extends Mark>(en: readonly Own[], fr: readonly Own[]): PairedMarks<Own> {
  const free = { en: new Set(en), fr: new Set(fr) }
  const pairs: PairedMarks<Own>['pairs'] = []
  for (const meets of [readsTheSame, saysTheSame])
    for (const own of free.en) {
      const other = [...free.fr].find((one) => meets(own, one))
      if (other === undefined) continue
      free.en.delete(own)
      free.fr.delete(other)
      pairs.push({ en: own, fr: other })
    }
  return { pairs, left: { en: [...free.en], fr: [...free.fr] } }
}

function readsTheSame(a: Mark, b: Mark): boolean {
  return a.kind === b.kind && isOneValue(a.kind, a.values[0], b.values[0])
}
