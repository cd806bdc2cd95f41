import { sideOf } from '../../notice/block-text.ts'
import type { CheckInput, Claim, Place, Rank } from '../check.ts'

/** What a report claims by its marks. */
export function claimedWords(marks: readonly Place[]): Claim[] {
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
export function withNeighbours(input: CheckInput, blocks: readonly string[]): string[] {
  const { ids, places } = input.once(orderOf)
  const wanted = new Set(
    blocks.flatMap((block) => {
      const at = places.get(block)
      return at === undefined ? [] : [at - 1, at, at + 1].filter((near) => (ids[near] ?? '') !== '')
    }),
  )
  return [...wanted].sort((a, b) => a - b).flatMap((at) => ids[at] ?? [])
}

interface Order {
  ids: readonly string[]
  places: ReadonlyMap<string, number>
}

/** All blocks in reading order, nothing between the sides; found out once, since thousands of reports may ask. */
function orderOf({ notice }: CheckInput): Order {
  const [en, fr] = (['en', 'fr'] as const).map((side) => (sideOf(notice, side)?.blocks ?? []).map(({ id }) => id))
  const ids = [...(en ?? []), '', ...(fr ?? [])]
  return { ids, places: new Map(ids.map((id, at) => [id, at])) }
}
