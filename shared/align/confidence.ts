import { widestSearch, type Cells, type Link } from './align-sequence.ts'
import type { PairScore } from './pair-score.ts'
import type { Segment } from './segments.ts'
import type { AlignmentWeights, ConfidenceLimits, ConfidenceWeights, LoneWeights } from './weight-kinds.ts'

/** What is seen of a link, by the weight that each is multiplied with. */
export type LinkEvidence = Readonly<Record<keyof ConfidenceWeights, number>>

/** What each place of both sides has in common with its own counterpart. */
type Taken = Record<'en' | 'fr', ReadonlyMap<number, number>>

/**
 * How likely each link is right, or a block alone is rightly alone, 0…1; and what speaks for it, null of a block alone.
 */
export function confidencesOf(
  links: readonly Link[],
  segment: Segment,
  cells: Cells,
  weights: AlignmentWeights,
): { confidence: number; evidence: LinkEvidence | null }[] {
  const taken: Taken = {
    en: new Map(links.flatMap(({ en, score }) => en.map((at) => [at, score?.overlap ?? 0]))),
    fr: new Map(links.flatMap(({ fr, score }) => fr.map((at) => [at, score?.overlap ?? 0]))),
  }
  return links.map((link, at) => {
    if (link.score === null)
      return { confidence: loneConfidence(link, segment, cells, taken, weights.lone), evidence: null }
    const evidence = linkEvidence(link, link.score, inStep(link, at, links), segment, cells, weights.limits)
    return { confidence: linkConfidence(evidence, weights.confidence), evidence }
  })
}

/**
 * What the two blocks share, how much more they share with each other than with any rival, known headings and fields,
 * neighbours that keep step.
 */
function linkEvidence(
  link: Link,
  { overlap, deviation, structure }: PairScore,
  inStep: number,
  segment: Segment,
  cells: Cells,
  limits: ConfidenceLimits,
): LinkEvidence {
  return {
    base: 1,
    overlap: Math.min(limits.overlap, overlap),
    margin: clamp(overlap - bestRival(link, segment, cells), -limits.margin, limits.margin),
    deviation,
    structure: clamp(structure, limits.against, limits.structure),
    inStep,
  }
}

function linkConfidence(evidence: LinkEvidence, weights: ConfidenceWeights): number {
  const logOdds =
    weights.base * evidence.base +
    weights.overlap * evidence.overlap +
    weights.margin * evidence.margin +
    weights.deviation * evidence.deviation +
    weights.structure * evidence.structure +
    weights.inStep * evidence.inStep
  return round(1 / (1 + Math.exp(-logOdds)))
}

/**
 * A block alone is surely alone when nothing on the other side resembles it, but for what resembles its own counterpart
 * more.
 */
function loneConfidence(link: Link, segment: Segment, cells: Cells, taken: Taken, lone: LoneWeights): number {
  const [i, j] = [link.en[0], link.fr[0]]
  const near = (overlap: number, own: number | undefined) =>
    overlap > (own ?? 0) - lone.asMuch && overlap <= (own ?? 0) + lone.asMuch && overlap > lone.strangers ? 0 : overlap
  let nearest = 0
  if (i !== undefined)
    for (const at of around(i, segment.en.length, segment.fr.length))
      nearest = Math.max(nearest, near(cells(i, at).overlap, taken.fr.get(at)))
  else if (j !== undefined)
    for (const at of around(j, segment.fr.length, segment.en.length))
      nearest = Math.max(nearest, near(cells(at, j).overlap, taken.en.get(at)))
  return round(clamp(lone.most + lone.overlap * nearest, lone.least, lone.most))
}

function bestRival(link: Link, segment: Segment, cells: Cells): number {
  let best = 0
  for (const i of link.en) {
    for (const at of around(i, segment.en.length, segment.fr.length))
      if (!link.fr.includes(at) && segment.fr[at]?.block.kind === segment.en[i]?.block.kind)
        best = Math.max(best, cells(i, at).overlap)
  }
  for (const j of link.fr) {
    for (const at of around(j, segment.fr.length, segment.en.length))
      if (!link.en.includes(at) && segment.en[at]?.block.kind === segment.fr[j]?.block.kind)
        best = Math.max(best, cells(at, j).overlap)
  }
  return best
}

/** Rivals are looked for where counterparts are: in a section of common length, everywhere. */
function around(own: number, length: number, otherLength: number): number[] {
  const middle = Math.round((own * otherLength) / Math.max(1, length))
  const first = Math.max(0, middle - widestSearch)
  return Array.from(
    { length: Math.max(0, Math.min(otherLength, middle + widestSearch + 1) - first) },
    (_, offset) => first + offset,
  )
}

/**
 * 0…1: how many of the two neighbours are paired in the same order; a list with a gap or a crossing leaves room for
 * doubt.
 */
function inStep(link: Link, at: number, links: readonly Link[]): number {
  const [before, after] = [links[at - 1], links[at + 1]]
  const keepsStep = (first: Link | undefined, second: Link | undefined) =>
    first === undefined ||
    second === undefined ||
    (first.score !== null &&
      second.score !== null &&
      (first.en.at(-1) ?? 0) + 1 === second.en[0] &&
      (first.fr.at(-1) ?? 0) + 1 === second.fr[0])
  return (Number(keepsStep(before, link)) + Number(keepsStep(link, after))) / 2
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value))
}

/** Confidence is told in hundredths: it is not known any better. */
const hundredth = 100

function round(value: number): number {
  return Math.round(value * hundredth) / hundredth
}
