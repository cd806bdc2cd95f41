import type { AlignedPair, Side } from '../notice/report.ts'
import type { Profile } from '../profile/profile.ts'
import { alignSequence, cellsOf, type Link } from './align-sequence.ts'
import { sideFeatures, type BlockFeatures } from './block-features.ts'
import { confidenceOf } from './confidence.ts'
import { mendCrossings } from './mend-crossings.ts'
import { pairSegments } from './segments.ts'
import { weighByRarity } from './similarity.ts'

/**
 * Pairs the two sides: every block of both exactly once, in the order of the English side, blocks without counterpart
 * where they stand. Sections are aligned by name, blocks inside them in order, items that changed places by content.
 */
export function alignSides(en: Side | null, fr: Side | null, profile: Profile): AlignedPair[] {
  if (en === null || fr === null) return (en ?? fr)?.blocks.map(({ id }) => ({ en: en === null ? [] : [id], fr: fr === null ? [] : [id], confidence: 1 })) ?? []
  const features = { en: sideFeatures(en, 'en', profile), fr: sideFeatures(fr, 'fr', profile) }
  const body = { en: features.en.filter(hasCounterpart), fr: features.fr.filter(hasCounterpart) }
  const weigh = weighByRarity([...body.en, ...body.fr])
  const pairs = pairSegments(body.en, body.fr).flatMap((segment) => {
    const cells = cellsOf(segment.en, segment.fr, weigh)
    const links = mendCrossings(alignSequence(segment.en, segment.fr, cells, weigh), segment.en, segment.fr, cells)
    return links.map((link, at): AlignedPair => ({ en: ids(link.en, segment.en), fr: ids(link.fr, segment.fr), confidence: confidenceOf(link, at, links, segment, cells) }))
  })
  return [...letterhead(features.en, 'en'), ...letterhead(features.fr, 'fr'), ...pairs]
}

function hasCounterpart({ block }: BlockFeatures): boolean {
  return block.kind !== 'letterhead'
}

function letterhead(features: readonly BlockFeatures[], language: 'en' | 'fr'): AlignedPair[] {
  return features.filter((feature) => !hasCounterpart(feature)).map(({ block }) => ({ en: [], fr: [], [language]: [block.id], confidence: 1 }))
}

function ids(places: Link['en'], features: readonly BlockFeatures[]): string[] {
  return places.flatMap((place) => features[place]?.block.id ?? [])
}
