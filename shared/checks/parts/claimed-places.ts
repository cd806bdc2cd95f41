import { sideOf } from '../../notice/block-text.ts'
import type { CheckInput, Claim, Mark, Rank } from '../check.ts'

/** What a report claims by its marks. */
export function claimedWords(marks: readonly Mark[]): Claim[] {
  return marks.map((mark) => ({ kind: 'words', ...mark }))
}

/** Whole blocks, by their ids; against later ranks, or only those named. */
export function claimedPassages(blocks: readonly string[], against?: readonly Rank[]): Claim[] {
  return blocks.map((block) => ({ kind: 'passage', block, ...(against && { against }) }))
}

/** How these blocks end: a list that lost an item, or got one, has endings that were right before. */
export function claimedEndings(blocks: readonly string[]): Claim[] {
  return blocks.map((block) => ({ kind: 'ending', block }))
}

/** These blocks and those right before and behind them, by their ids. */
export function withNeighbours({ notice }: CheckInput, blocks: readonly string[]): string[] {
  const wanted = new Set(blocks)
  return (['en', 'fr'] as const).flatMap((language) => {
    const ids = (sideOf(notice, language)?.blocks ?? []).map(({ id }) => id)
    return ids.filter((_, at) => [at - 1, at, at + 1].some((near) => wanted.has(ids[near] ?? '')))
  })
}
