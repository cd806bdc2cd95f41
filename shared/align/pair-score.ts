import type { BlockFeatures } from './block-features.ts'
import { lengthDeviation, overlapOf, type Weigh } from './similarity.ts'

/** Evidence that two runs of blocks (of one or two) say the same, in units of log odds: adds up along an alignment. */
export interface PairScore {
  total: number
  overlap: number
  deviation: number
  structure: number
}

/** Price of a block without counterpart; two of them are dearer than a pair that merely has the right place. */
export const gapScore = -1.7
const pairScore = -0.5
const mergeScore = -1.5
const sameSentences = 1
const overlapWorth = 7
/** A heading is a few words: what it shares must not outweigh the passage that stands under it. */
const headingOverlapWorth = 3
/** Beyond this share more common anchors say nothing new. */
const fullOverlap = 0.6
const deviationCost = 0.55
const worstDeviation = 4

export function scorePair(en: readonly BlockFeatures[], fr: readonly BlockFeatures[], weigh: Weigh): PairScore {
  const overlap = overlapOf(weigh(en), weigh(fr))
  const deviation = Math.min(worstDeviation, lengthDeviation(total(en), total(fr)))
  const structure = structureScore(en, fr)
  const merged = en.length + fr.length > 2 ? mergeScore + (keepsSentences(en, fr) ? sameSentences : 0) : pairScore
  return {
    total:
      merged +
      (en[0]?.block.kind === 'heading' ? headingOverlapWorth : overlapWorth) * Math.min(overlap, fullOverlap) -
      deviationCost * deviation +
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
    language === 'en' ? lengthDeviation(length, one.length) : lengthDeviation(one.length, length)
  if (keepsSentences(two, [one]) && deviate(together) < 2.2) return true
  return deviate(together) + 0.8 < Math.min(deviate(first.length), deviate(second.length))
}

function structureScore(en: readonly BlockFeatures[], fr: readonly BlockFeatures[]): number {
  return (
    compareSets(unite(en, 'fields'), unite(fr, 'fields'), 6, -9, -2.5) +
    headingScore(en, fr) +
    competencyScore(en, fr) +
    kindScore(en, fr) +
    groupScore(en, fr) +
    colonScore(en, fr)
  )
}

function headingScore(en: readonly BlockFeatures[], fr: readonly BlockFeatures[]): number {
  const [a, b] = [unite(en, 'headings'), unite(fr, 'headings')]
  return isFree(en) && isFree(fr) ? compareSets(a, b, 1.5, -1, -0.4) : compareSets(a, b, 4, -6, -0.4)
}

/** The name or the level in common: the other may have been exchanged, which is for a check to say. */
function competencyScore(en: readonly BlockFeatures[], fr: readonly BlockFeatures[]): number {
  return compareSets(unite(en, 'competency'), unite(fr, 'competency'), 2.5, -1, 0)
}

/** Known accountability headings may have been exchanged: that is for a check to say, so they are let meet. */
function isFree(blocks: readonly BlockFeatures[]): boolean {
  return blocks.every(({ headings }) => [...headings].every((heading) => heading.startsWith('accountability:')))
}

function kindScore(en: readonly BlockFeatures[], fr: readonly BlockFeatures[]): number {
  const [a, b] = [en[0]?.block.kind, fr[0]?.block.kind]
  if (a === b) return 0.3
  if (a === 'heading' || b === 'heading') return -3
  return -0.9
}

/**
 * Groups with a name of their own in the profile ("essential") are the same word on both sides; free headings are not.
 */
function groupScore(en: readonly BlockFeatures[], fr: readonly BlockFeatures[]): number {
  const [a, b] = [en[0]?.block.group ?? null, fr[0]?.block.group ?? null]
  if (a === b) return a === null ? 0 : 0.5
  const named = /^[a-z][a-z-]*$/u
  return a !== null && b !== null && named.test(a) && named.test(b) ? -2.5 : 0
}

function colonScore(en: readonly BlockFeatures[], fr: readonly BlockFeatures[]): number {
  const ends = (blocks: readonly BlockFeatures[]) => blocks.at(-1)?.block.text.endsWith(':') === true
  const [a, b] = [ends(en), ends(fr)]
  return a && b ? 0.8 : a === b ? 0 : -0.8
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
