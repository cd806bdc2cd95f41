import type { BlockFeatures } from './block-features.ts'
import type { Cells, Link } from './align-sequence.ts'
import type { PairScore } from './pair-score.ts'
import type { CrossingLimits } from './weight-kinds.ts'

/**
 * Links: the longest section of the notices we know has 27 passages. Each is held against each other one, so what is
 * far beyond, a hostile file, is left in order.
 */
const mostLinks = 400
/** The same for blocks left over: two hundred on either side, each set against each. */
const mostStranded = 40_000
/**
 * Each exchange gains, so it comes to an end by itself: a list that was turned round whole may need some rounds, a
 * hostile one a great many.
 */
const mostRounds = 4

/**
 * Dynamic programming cannot cross: two items in the other order come out as two wrong pairs, or as blocks without
 * counterpart. Both are mended here, so that the order can be seen and reported.
 */
export function mendCrossings(
  links: readonly Link[],
  en: readonly BlockFeatures[],
  fr: readonly BlockFeatures[],
  cells: Cells,
  limits: CrossingLimits,
): Link[] {
  return pairStranded(exchange(links, en, fr, cells, limits), en, fr, cells, limits)
}

interface Single {
  en: number
  fr: number
  at: number
}

function exchange(
  links: readonly Link[],
  en: readonly BlockFeatures[],
  fr: readonly BlockFeatures[],
  cells: Cells,
  limits: CrossingLimits,
): Link[] {
  const mended = [...links]
  const singles = links.flatMap((link, at): Single[] => {
    const [i, j] = [link.en[0], link.fr[0]]
    return link.en.length === 1 && link.fr.length === 1 && i !== undefined && j !== undefined
      ? [{ en: i, fr: j, at }]
      : []
  })
  if (singles.length > mostLinks) return mended
  let changed = true
  for (let round = 0; changed && round < mostRounds; round++) {
    changed = false
    singles.forEach((a, place) => {
      for (const b of singles.slice(place + 1)) {
        // A heading belongs to what stands under it: exchanged headings are a defect of their own, not a crossing.
        if (en[a.en]?.block.kind !== en[b.en]?.block.kind || en[a.en]?.block.kind === 'heading') continue
        const [straight, crossed] = [
          [cells(a.en, a.fr), cells(b.en, b.fr)],
          [cells(a.en, b.fr), cells(b.en, a.fr)],
        ]
        const gain = sum(crossed, 'overlap') - sum(straight, 'overlap')
        if (
          isTied(en[a.en], fr[a.fr]) ||
          isTied(en[b.en], fr[b.fr]) ||
          gain < limits.exchange ||
          sum(crossed, 'total') <= sum(straight, 'total') + limits.exchangeOdds
        )
          continue
        ;[a.fr, b.fr] = [b.fr, a.fr]
        for (const single of [a, b])
          mended[single.at] = { en: [single.en], fr: [single.fr], score: cells(single.en, single.fr) }
        changed = true
      }
    })
  }
  return mended
}

/** Each item of a list of competencies keeps its partner as long as name or level is the same. */
function isTied(a: BlockFeatures | undefined, b: BlockFeatures | undefined): boolean {
  return a !== undefined && b !== undefined && !a.competency.isDisjointFrom(b.competency)
}

function sum(scores: readonly { overlap: number; total: number }[], property: 'overlap' | 'total'): number {
  return scores.reduce((total, score) => total + score[property], 0)
}

function pairStranded(
  links: readonly Link[],
  en: readonly BlockFeatures[],
  fr: readonly BlockFeatures[],
  cells: Cells,
  limits: CrossingLimits,
): Link[] {
  const lone = {
    en: links.flatMap((link) => (link.fr.length === 0 ? link.en : [])),
    fr: links.flatMap((link) => (link.en.length === 0 ? link.fr : [])),
  }
  if (lone.en.length * lone.fr.length > mostStranded) return [...links]
  // The only one left on either side of a list is the other's counterpart on lesser evidence.
  const place = (block: BlockFeatures | undefined) => `${block?.block.section ?? ''} ${block?.block.kind ?? ''}`
  const crowds = {
    en: countsOf(lone.en.map((i) => place(en[i]))),
    fr: countsOf(lone.fr.map((j) => place(fr[j]))),
  }
  const isLastPair = (i: number, j: number, score: PairScore) =>
    score.overlap >= limits.last &&
    score.deviation < limits.lastDeviation &&
    crowds.en.get(place(en[i])) === 1 &&
    crowds.fr.get(place(fr[j])) === 1
  const isAlike = (i: number, score: PairScore) =>
    score.overlap >= limits.stranded ||
    score.structure > limits.structure ||
    (en[i]?.block.kind === 'heading' && score.structure > limits.headingStructure)
  const candidates = lone.en
    .flatMap((i) => lone.fr.map((j) => ({ i, j, score: cells(i, j) })))
    .filter(({ i, j }) => en[i]?.block.kind === fr[j]?.block.kind)
    .filter(({ score }) => score.total > 0 || score.overlap >= limits.against)
    .filter(({ i, j, score }) => isAlike(i, score) || isLastPair(i, j, score))
    .sort((a, b) => b.score.total - a.score.total)
  const partner = { en: new Map<number, Link>(), fr: new Set<number>() }
  for (const { i, j, score } of candidates) {
    if (partner.en.has(i) || partner.fr.has(j)) continue
    partner.en.set(i, { en: [i], fr: [j], score })
    partner.fr.add(j)
  }
  return links.flatMap((link) => {
    const [i, j] = [link.en[0], link.fr[0]]
    if (link.fr.length === 0 && i !== undefined) return [partner.en.get(i) ?? link]
    return link.en.length === 0 && j !== undefined && partner.fr.has(j) ? [] : [link]
  })
}

function countsOf(places: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1)
  return counts
}
