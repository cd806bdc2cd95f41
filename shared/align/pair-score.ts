import type { BlockFeatures } from './block-features.ts'
import { overlapOfSorted } from '../text/overlap.ts'
import { deviationOf } from './lengths.ts'
import type { Weigh } from './similarity.ts'
import type { AlignmentWeights, PairWeights } from './weight-kinds.ts'

/** Evidence that two runs of blocks (of one or two) say the same, in units of log odds: adds up along an alignment. */
export interface PairScore {
  total: number
  overlap: number
  deviation: number
  structure: number
}

export function scorePair(
  en: readonly BlockFeatures[],
  fr: readonly BlockFeatures[],
  weigh: Weigh,
  { pair: weights, fullOverlap, worstDeviation, lengths }: AlignmentWeights,
): PairScore {
  const overlap = overlapOfSorted(weigh(en), weigh(fr))
  const deviation = Math.min(worstDeviation, deviationOf(total(en), total(fr), lengths))
  const structure = structureScore(en, fr, weights)
  const form =
    en.length + fr.length > 2 ? weights.joined + (keepsSentences(en, fr) ? weights.sameSentences : 0) : weights.inPlace
  return {
    total:
      form +
      (en[0]?.block.kind === 'heading' ? weights.headingOverlap : weights.overlap) * Math.min(overlap, fullOverlap) +
      weights.deviation * deviation +
      structure,
    overlap,
    deviation,
    structure,
  }
}

/**
 * Joining two blocks of one side is considered where length asks for it: the two together fit much better than one
 * alone. It needs blocks of one kind, so that a list never swallows its lead-in.
 */
export function mayMerge(
  two: readonly [BlockFeatures, BlockFeatures],
  one: BlockFeatures,
  language: 'en' | 'fr',
  { join, lengths }: AlignmentWeights,
): boolean {
  const [first, second] = two
  if (first.block.kind !== second.block.kind || (first.block.kind === 'heading') !== (one.block.kind === 'heading'))
    return false
  if (first.block.kind === 'field' || first.block.kind === 'title' || first.block.kind === 'banner')
    return (
      shares(unite(two, 'fields'), one.fields) && shares(second.fields, one.fields) && shares(first.fields, one.fields)
    )
  if (first.block.kind === 'heading')
    return shares(first.headings, one.headings) && shares(second.headings, one.headings)
  // Two lines that each state a fact of their own ("Direct reports: 3") are never one.
  if (first.headings.size + first.fields.size > 0 && second.headings.size + second.fields.size > 0) return false
  const together = first.length + second.length
  const deviate = (length: number) =>
    language === 'en' ? deviationOf(length, one.length, lengths) : deviationOf(one.length, length, lengths)
  if (keepsSentences(two, [one]) && deviate(together) < join.sameSentences) return true
  return deviate(together) + join.better < Math.min(deviate(first.length), deviate(second.length))
}

function structureScore(en: readonly BlockFeatures[], fr: readonly BlockFeatures[], weights: PairWeights): number {
  return (
    compareSets(unite(en, 'fields'), unite(fr, 'fields'), weights.fieldSame, weights.fieldOther, weights.fieldLone) +
    headingScore(en, fr, weights) +
    compareSets(unite(en, 'competency'), unite(fr, 'competency'), weights.competencySame, weights.competencyOther, 0) +
    kindScore(en, fr, weights) +
    groupScore(en, fr, weights) +
    colonScore(en, fr, weights)
  )
}

function headingScore(en: readonly BlockFeatures[], fr: readonly BlockFeatures[], weights: PairWeights): number {
  const [a, b] = [unite(en, 'headings'), unite(fr, 'headings')]
  return isFree(en) && isFree(fr)
    ? compareSets(a, b, weights.accountabilitySame, weights.accountabilityOther, weights.accountabilityLone)
    : compareSets(a, b, weights.headingSame, weights.headingOther, weights.headingLone)
}

/** Known accountability headings may have been exchanged: that is for a check to say, so they are let meet. */
function isFree(blocks: readonly BlockFeatures[]): boolean {
  return blocks.every(({ headings }) => [...headings].every((heading) => heading.startsWith('accountability:')))
}

function kindScore(en: readonly BlockFeatures[], fr: readonly BlockFeatures[], weights: PairWeights): number {
  const [a, b] = [en[0]?.block.kind, fr[0]?.block.kind]
  if (a === b) return weights.kindSame
  return a === 'heading' || b === 'heading' ? weights.kindHeading : weights.kindOther
}

/**
 * Groups with a name of their own in the profile ("essential") are the same word on both sides; free headings are not.
 */
function groupScore(en: readonly BlockFeatures[], fr: readonly BlockFeatures[], weights: PairWeights): number {
  const [a, b] = [en[0]?.block.group ?? null, fr[0]?.block.group ?? null]
  if (a === b) return a === null ? 0 : weights.groupSame
  const named = /^[a-z][a-z-]*$/u
  return a !== null && b !== null && named.test(a) && named.test(b) ? weights.groupOther : 0
}

function colonScore(en: readonly BlockFeatures[], fr: readonly BlockFeatures[], weights: PairWeights): number {
  const ends = (blocks: readonly BlockFeatures[]) => blocks.at(-1)?.block.text.endsWith(':') === true
  const [a, b] = [ends(en), ends(fr)]
  return a && b ? weights.colonBoth : a === b ? 0 : weights.colonOne
}

function compareSets(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  same: number,
  other: number,
  lone: number,
): number {
  if (a.size === 0 && b.size === 0) return 0
  if (a.size === 0 || b.size === 0) return lone
  return shares(a, b) ? same : other
}

function shares(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const value of a) if (b.has(value)) return true
  return false
}

function unite(blocks: readonly BlockFeatures[], property: 'fields' | 'headings' | 'competency'): ReadonlySet<string> {
  const [first, ...rest] = blocks
  if (first === undefined) return new Set()
  return rest.length === 0 ? first[property] : new Set(blocks.flatMap((block) => [...block[property]]))
}

/** A paragraph that was only cut in two keeps the number of its sentences. */
function keepsSentences(a: readonly BlockFeatures[], b: readonly BlockFeatures[]): boolean {
  const count = (blocks: readonly BlockFeatures[]) => blocks.reduce((sum, { sentences }) => sum + sentences, 0)
  return count(a) === count(b) && count(a) > 1
}

function total(blocks: readonly BlockFeatures[]): number {
  let length = 0
  for (const block of blocks) length += block.length
  return length
}
