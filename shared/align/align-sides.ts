import type { AnalysedNotice } from '../analysis/analysed-notice.ts'
import type { AlignedPair } from '../notice/report.ts'
import { alignSequence, cellsOf, type Link } from './align-sequence.ts'
import { sideFeatures, type BlockFeatures } from './block-features.ts'
import { confidencesOf, type LinkEvidence } from './confidence.ts'
import { mendCrossings } from './mend-crossings.ts'
import { pairByPlace, pairSegments, type Segment } from './segments.ts'
import { weighByRarity, type Weigh } from './similarity.ts'
import type { AlignmentWeights } from './weight-kinds.ts'
import { alignmentWeights } from './weights.ts'

export interface AlignOptions {
  weights: AlignmentWeights
  /** Told of each link and what speaks for it, when weights are fitted. */
  seen?: (pair: Pick<AlignedPair, 'en' | 'fr'>, evidence: LinkEvidence) => void
}

/**
 * Pairs the two sides: every block of both exactly once, in the order of the English side, blocks without counterpart
 * where they stand. Sections are aligned by name, blocks inside them in order, items that changed places by content.
 */
export function alignSides(
  notice: AnalysedNotice,
  options: AlignOptions = { weights: alignmentWeights },
): AlignedPair[] {
  const { en, fr } = notice
  if (en === null || fr === null)
    return (
      (en ?? fr)?.blocks.map(({ id }) => ({
        en: en === null ? [] : [id],
        fr: fr === null ? [] : [id],
        confidence: 1,
      })) ?? []
    )
  const features = { en: sideFeatures(notice, en, 'en'), fr: sideFeatures(notice, fr, 'fr') }
  const body = { en: features.en.filter(hasCounterpart), fr: features.fr.filter(hasCounterpart) }
  const weigh = weighByRarity([...body.en, ...body.fr], options.weights.anchors)
  const byName = alignSegments(pairSegments(body.en, body.fr), weigh, options)
  const places = pairByPlace(body.en, body.fr)
  const byPlace = places === null ? null : alignSegments(places, weigh, options)
  const { pairs } = byPlace !== null && byPlace.score > byName.score ? byPlace : byName
  return [
    ...letterhead(features.en, 'en'),
    ...letterhead(features.fr, 'fr'),
    ...pairLeftOver(pairs, body, weigh, options),
  ]
}

interface Alignment {
  pairs: AlignedPair[]
  score: number
}

function alignSegments(segments: readonly Segment[], weigh: Weigh, options: AlignOptions): Alignment {
  const parts = segments.map((segment) => alignSegment(segment, weigh, options))
  return { pairs: parts.flatMap(({ pairs }) => pairs), score: parts.reduce((sum, { score }) => sum + score, 0) }
}

function alignSegment(segment: Segment, weigh: Weigh, { weights, seen }: AlignOptions): Alignment {
  const cells = cellsOf(segment.en, segment.fr, weigh, weights)
  const inOrder = alignSequence(segment.en, segment.fr, cells, weigh, weights)
  const links = mendCrossings(inOrder, segment.en, segment.fr, cells, weights.crossing)
  const judged = confidencesOf(links, segment, cells, weights)
  return {
    pairs: links.map((link, at) => {
      const pair = { en: ids(link.en, segment.en), fr: ids(link.fr, segment.fr) }
      const { confidence = 0, evidence = null } = judged[at] ?? {}
      if (evidence !== null) seen?.(pair, evidence)
      return { ...pair, confidence }
    }),
    score: links.reduce((sum, { score }) => sum + (score?.total ?? weights.gap), 0),
  }
}

/**
 * What found nothing, or hardly anything, in its own section may stand in another: under exchanged headings, or moved
 * there.
 */
function pairLeftOver(
  pairs: readonly AlignedPair[],
  body: Segment,
  weigh: Weigh,
  { weights }: AlignOptions,
): AlignedPair[] {
  // A heading belongs to what stands under it, however little the two have in common: exchanged headings stay where
  // they are.
  const headings = new Set(
    [...body.en, ...body.fr].filter(({ block }) => block.kind === 'heading').map(({ block }) => block.id),
  )
  const loose = pairs.filter(
    (pair) =>
      pair.en.length === 0 ||
      pair.fr.length === 0 ||
      (pair.confidence < weights.moved.hardly && !headings.has(pair.en[0] ?? '')),
  )
  const free = new Set(loose.flatMap(({ en, fr }) => [...en, ...fr]))
  const isFree = ({ block }: BlockFeatures) => free.has(block.id) && block.section !== 'header'
  const left: Segment = { en: body.en.filter(isFree), fr: body.fr.filter(isFree) }
  if (left.en.length === 0 || left.fr.length === 0) return [...pairs]
  const known = new Set(pairs.map(({ en, fr }) => `${en.join(' ')}|${fr.join(' ')}`))
  const moved = alignSegment(left, weigh, { weights }).pairs.filter(
    (pair) =>
      pair.en.length === 1 &&
      pair.fr.length === 1 &&
      pair.confidence >= weights.moved.surely &&
      !known.has(`${pair.en.join(' ')}|${pair.fr.join(' ')}`),
  )
  const taken = new Set(moved.flatMap(({ en, fr }) => [...en, ...fr]))
  const movedFrom = new Map(moved.map((pair) => [pair.en[0], pair]))
  return pairs.flatMap((pair): AlignedPair[] => {
    const [en, fr] = [pair.en.filter((id) => !taken.has(id)), pair.fr.filter((id) => !taken.has(id))]
    if (en.length === pair.en.length && fr.length === pair.fr.length) return [pair]
    return [
      ...pair.en.flatMap((id) => movedFrom.get(id) ?? []),
      ...en.map((id) => ({ en: [id], fr: [], confidence: weights.moved.surely })),
      ...fr.map((id) => ({ en: [], fr: [id], confidence: weights.moved.surely })),
    ]
  })
}

function hasCounterpart({ block }: BlockFeatures): boolean {
  return block.kind !== 'letterhead'
}

function letterhead(features: readonly BlockFeatures[], language: 'en' | 'fr'): AlignedPair[] {
  return features
    .filter((feature) => !hasCounterpart(feature))
    .map(({ block }) => ({ en: [], fr: [], [language]: [block.id], confidence: 1 }))
}

function ids(places: Link['en'], features: readonly BlockFeatures[]): string[] {
  return places.flatMap((place) => features[place]?.block.id ?? [])
}
