import type { BlockFeatures } from './block-features.ts'

/** How alike two blocks are; `overlap` 0…1 is the share of weighed anchors that they have in common. */
export interface Likeness { overlap: number; length: number; structure: number }

export type Weigh = (anchor: string) => number

/** Weight of an anchor by its rarity among all blocks of the notice: what every paragraph says tells none apart. */
export function weighByRarity(blocks: readonly BlockFeatures[]): Weigh {
  const spread = new Map<string, number>()
  for (const { anchors } of blocks) for (const anchor of anchors.keys()) spread.set(anchor, (spread.get(anchor) ?? 0) + 1)
  const total = Math.max(2, blocks.length)
  const weights = new Map<string, number>()
  for (const [anchor, count] of spread) weights.set(anchor, Math.log(1 + total / count) * strengthOf(anchor))
  return (anchor) => weights.get(anchor) ?? 0
}

/** Numbers, acronyms and known terms survive translation; two words that begin alike may still be strangers. */
function strengthOf(anchor: string): number {
  if (anchor.startsWith('c:') || anchor.startsWith('h:')) return 2
  return anchor[1] === ':' ? 1.5 : 1
}

/** Dice's coefficient over weighed anchors, with multiplicity. */
export function overlapOf(a: readonly BlockFeatures[], b: readonly BlockFeatures[], weigh: Weigh): number {
  const [left, right] = [sumAnchors(a), sumAnchors(b)]
  let [shared, all] = [0, 0]
  for (const [anchor, count] of left) {
    const weight = weigh(anchor)
    all += weight * count
    shared += weight * Math.min(count, right.get(anchor) ?? 0)
  }
  for (const [anchor, count] of right) all += weigh(anchor) * count
  return all === 0 ? 0 : (2 * shared) / all
}

function sumAnchors(blocks: readonly BlockFeatures[]): ReadonlyMap<string, number> {
  const [first] = blocks
  if (blocks.length === 1 && first !== undefined) return first.anchors
  const sum = new Map<string, number>()
  for (const { anchors } of blocks) for (const [anchor, count] of anchors) sum.set(anchor, (sum.get(anchor) ?? 0) + count)
  return sum
}

/**
 * Distance of two lengths in standard deviations, after Gale and Church (1993), "A program for aligning sentences
 * in bilingual corpora": each English character gives `expansion` French ones, with a variance that grows with length.
 */
export function lengthDeviation(en: number, fr: number): number {
  const expansion = 1.2
  const variance = 6.8
  const mean = (en + fr / expansion) / 2
  return mean === 0 ? 0 : Math.abs(fr - en * expansion) / Math.sqrt(variance * Math.max(mean, 20))
}
