import type { SortedBag } from '../text/overlap.ts'
import type { BlockFeatures } from './block-features.ts'
import type { AnchorStrengths } from './weight-kinds.ts'

/** A block's anchors, numbered in ascending order, with how often each stands and what it weighs. */
export type Weighed = SortedBag

export type Weigh = (blocks: readonly BlockFeatures[]) => Weighed

/** Weight of an anchor by its rarity among all blocks of the notice: what every paragraph says tells none apart. */
export function weighByRarity(blocks: readonly BlockFeatures[], strengths: AnchorStrengths): Weigh {
  const spread = new Map<string, number>()
  for (const { anchors } of blocks)
    for (const anchor of anchors.keys()) spread.set(anchor, (spread.get(anchor) ?? 0) + 1)
  const all = Math.max(2, blocks.length)
  const known = new Map<string, { id: number; weight: number }>()
  for (const [anchor, count] of spread)
    known.set(anchor, { id: known.size, weight: Math.log(1 + all / count) * strengthOf(anchor, strengths) })
  const single = new Map(blocks.map((block) => [block, weighed([block], known)]))
  const joined = new Map<BlockFeatures, Weighed>()
  return (wanted) => {
    const [first, second] = wanted
    if (first === undefined || second === undefined)
      return (first === undefined ? undefined : single.get(first)) ?? weighed(wanted, known)
    // Only neighbours are ever joined, so the first block names the pair.
    const sum = joined.get(first) ?? weighed(wanted, known)
    joined.set(first, sum)
    return sum
  }
}

function weighed(
  blocks: readonly BlockFeatures[],
  known: ReadonlyMap<string, { id: number; weight: number }>,
): Weighed {
  const counts = new Map<number, { count: number; weight: number }>()
  for (const { anchors } of blocks) {
    for (const [anchor, count] of anchors) {
      const entry = known.get(anchor)
      if (entry !== undefined)
        counts.set(entry.id, { count: count + (counts.get(entry.id)?.count ?? 0), weight: entry.weight })
    }
  }
  const sorted = [...counts].sort(([x], [y]) => x - y)
  return {
    ids: sorted.map(([id]) => id),
    counts: sorted.map(([, { count }]) => count),
    weights: sorted.map(([, { weight }]) => weight),
    total: sorted.reduce((sum, [, { count, weight }]) => sum + count * weight, 0),
  }
}

/** Numbers, acronyms and known terms survive translation; two words that begin alike may still be strangers. */
export function strengthOf(anchor: string, { name, term }: AnchorStrengths): number {
  if (anchor.startsWith('c:') || anchor.startsWith('h:')) return name
  return anchor[1] === ':' ? term : 1
}
