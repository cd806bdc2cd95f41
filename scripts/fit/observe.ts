import { join } from 'node:path'
import { loadLexicon } from '../../electron/workers/load-lexicon.ts'
import { AnalysedNotice } from '../../shared/analysis/analysed-notice.ts'
import { alignSides } from '../../shared/align/align-sides.ts'
import { sideFeatures, type BlockFeatures } from '../../shared/align/block-features.ts'
import { mayMerge, scorePair } from '../../shared/align/pair-score.ts'
import { weighByRarity, type Weigh } from '../../shared/align/similarity.ts'
import type { AlignmentWeights, PairWeights } from '../../shared/align/weight-kinds.ts'
import { alignmentWeights } from '../../shared/align/weights.ts'
import type { LinkCount } from './link-count.ts'
import type { Seen } from './logistic.ts'
import type { MeantNotice } from './meant-notices.ts'

const lexicon = await loadLexicon(join(import.meta.dirname, '../../node_modules/pdfjs-dist'))

/** Each is aligned many times with other weights; what is read of its texts stays. */
const analysedBefore = new WeakMap<MeantNotice, AnalysedNotice>()

export function analysedOf(notice: MeantNotice): AnalysedNotice {
  const known = analysedBefore.get(notice) ?? new AnalysedNotice(notice, notice.profile, lexicon)
  analysedBefore.set(notice, known)
  return known
}

/** Rivals of a block are looked for so many places around its counterpart: farther ones the order rules out. */
const reach = 3

/**
 * What speaks for pairs that belong together, and for rivals near by that do not. Evidence is linear in the weights, so
 * a weight of one and all others of nothing shows what each is multiplied with.
 */
export function observePairs(notices: readonly MeantNotice[], names: readonly (keyof PairWeights)[]): Seen[] {
  const nothing = Object.fromEntries(names.map((name) => [name, 0])) as unknown as PairWeights
  const units = names.map((name): PairWeights => ({ ...nothing, [name]: 1 }))
  return notices.flatMap((notice) => {
    const analysed = analysedOf(notice)
    const en = sideFeatures(analysed, notice.en, 'en')
    const fr = sideFeatures(analysed, notice.fr, 'fr')
    const weigh = weighByRarity([...en, ...fr], alignmentWeights.anchors)
    const counterparts = partnersOf(notice)
    const placeOf = new Map(fr.map(({ block }, at) => [block.id, at]))
    return en.flatMap((one, at): Seen[] => {
      const wanted = counterparts.get(one.block.id) ?? []
      const middle = placeOf.get(wanted[0] ?? '') ?? Math.round((at * fr.length) / Math.max(1, en.length))
      const near = fr.slice(Math.max(0, middle - reach), middle + reach + 1)
      const singles = near.map((other): Candidate => ({ en: [one], fr: [other] }))
      const joins = near.flatMap((other, nth): Candidate[] => {
        const next = near[nth + 1]
        return next !== undefined && mayMerge([other, next], one, 'fr', alignmentWeights)
          ? [{ en: [one], fr: [other, next] }]
          : []
      })
      return [...singles, ...joins].map((candidate) => ({
        values: units.map((unit) => evidence(candidate, weigh, unit)),
        isRight: sameIds(candidate.fr, wanted),
      }))
    })
  })
}

interface Candidate {
  en: BlockFeatures[]
  fr: BlockFeatures[]
}

/** The part of the whole that one weight has; weights of nothing leave no other. */
function evidence({ en, fr }: Candidate, weigh: Weigh, unit: PairWeights): number {
  return scorePair(en, fr, weigh, { ...alignmentWeights, pair: unit }).total
}

function sameIds(blocks: readonly BlockFeatures[], ids: readonly string[]): boolean {
  return blocks.length === ids.length && blocks.every(({ block }) => ids.includes(block.id))
}

function partnersOf({ pairs }: MeantNotice): Map<string, string[]> {
  return new Map(pairs.flatMap(({ en, fr }) => en.map((id): [string, string[]] => [id, en.length > 1 ? [] : fr])))
}

/** The confidence that was told of a row, and whether it was right. */
export interface Sure {
  confidence: number
  isRight: boolean
  isLone: boolean
}

/** How the notices are paired with these weights, and what was seen of each link that was chosen. */
export function observeLinks(
  notices: readonly MeantNotice[],
  weights: AlignmentWeights,
): { count: LinkCount; seen: Seen[]; sure: Sure[] } {
  const sure: Sure[] = []
  const count: LinkCount = { right: 0, missing: 0, extra: 0 }
  const seen: Seen[] = []
  for (const notice of notices) {
    const wanted = linksOf(notice.pairs)
    const whole = new Set(notice.pairs.map(keyOf))
    const pairs = alignSides(analysedOf(notice), {
      weights,
      seen: (pair, { base, overlap, margin, deviation, structure, inStep }) => {
        seen.push({ values: [base, overlap, margin, deviation, structure, inStep], isRight: whole.has(keyOf(pair)) })
      },
    })
    for (const pair of pairs)
      sure.push({
        confidence: pair.confidence,
        isRight: whole.has(keyOf(pair)),
        isLone: pair.en.length === 0 || pair.fr.length === 0,
      })
    const found = linksOf(pairs)
    count.right += found.intersection(wanted).size
    count.missing += wanted.difference(found).size
    count.extra += found.difference(wanted).size
  }
  return { count, seen, sure }
}

function linksOf(pairs: MeantNotice['pairs']): Set<string> {
  return new Set(pairs.flatMap(({ en, fr }) => en.flatMap((left) => fr.map((right) => `${left} ${right}`))))
}

function keyOf({ en, fr }: MeantNotice['pairs'][number]): string {
  return `${en.join(' ')}|${[...fr].sort().join(' ')}`
}

/** Told in hundredths, confidence is never nearer to what is so, or farther from it, than half of one. */
const nearest = 0.005

/** Mean −ln of the confidence that was told of what was so. */
export function doubt(sure: readonly Sure[]): number {
  const loss = sure.reduce(
    (sum, { confidence, isRight }) => sum - Math.log(Math.max(nearest, isRight ? confidence : 1 - confidence)),
    0,
  )
  return loss / Math.max(1, sure.length)
}
