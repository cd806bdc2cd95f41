import type { UnlinkedWords } from '../../shared/notice/unlinked-words.ts'
import type { PairRow } from './rows.ts'

/** In good translations one word in four has no counterpart: as if each row had four more words, and one such. */
const usual = { words: 4, unlinked: 1 }

/**
 * Rows of which two sides are compared, by the share of their words that nothing answers to, the largest first; a word
 * of three says less than ten of thirty. The others are left out.
 */
export function leastLinkedFirst(
  rows: readonly PairRow[],
  words: ReadonlyMap<string, UnlinkedWords>,
): readonly PairRow[] {
  return rows
    .flatMap((row) => {
      const own = [...row.en, ...row.fr].flatMap(({ id }) => words.get(id) ?? [])
      const all = own.reduce((sum, each) => sum + each.words, 0)
      const unlinked = own.reduce((sum, { places }) => sum + places.length, 0)
      return all === 0 ? [] : [{ row, share: (unlinked + usual.unlinked) / (all + usual.words) }]
    })
    .toSorted((a, b) => b.share - a.share)
    .map(({ row }) => row)
}
