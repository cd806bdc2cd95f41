import type { NumberMark } from '../marks/numbers.ts'
import { overlapOf, shareOf, type Bag } from '../text/overlap.ts'
import { anchorsOf } from './block-features.ts'
import { deviationOf } from './lengths.ts'
import { strengthOf } from './similarity.ts'
import type { TermIndex } from './term-index.ts'
import type { AlignmentWeights, LengthModel, SentenceWeights } from './weight-kinds.ts'
import { alignmentWeights } from './weights.ts'

/** A sentence, with the numbers that were read in its block. */
export interface NumberedSentence {
  text: string
  numbers: readonly NumberMark[]
}

/** Places of sentences that say the same; none on a side where there is no counterpart. */
export interface SentenceLink {
  en: number[]
  fr: number[]
}

export interface SentenceAlignment {
  links: SentenceLink[]
  /**
   * By how much the best reading in which every sentence has a counterpart is worse, in log odds; 0 where this is that
   * reading.
   */
  surety: number
  /** Where one sentence has no counterpart: all that may be the one, as far as can be told. Otherwise empty. */
  rivals: SentenceLink
}

/**
 * Steps of the alignment: sentences on either side, and whose price each has. More than four in one are no translation
 * but another text.
 */
const steps: readonly (readonly [en: number, fr: number, price: keyof SentenceWeights | null])[] = [
  [1, 1, null],
  [1, 0, 'alone'],
  [0, 1, 'alone'],
  [1, 2, 'oneToTwo'],
  [2, 1, 'oneToTwo'],
  [2, 2, 'twoToTwo'],
  [1, 3, 'oneToThree'],
  [3, 1, 'oneToThree'],
  [2, 3, 'twoToThree'],
  [3, 2, 'twoToThree'],
  [1, 4, 'oneToFour'],
  [4, 1, 'oneToFour'],
]
const noStep = [0, 0] as const
/** Of two readings whose odds are nearer than e to 1, that is log odds of 1, neither is surely the one. */
const asGood = 1
/** More sentences than any paragraph of a notice: a hostile file's is left alone. */
const most = 40

/**
 * Sentences of one row set against each other in order, by dynamic programming on lengths (Gale and Church 1993) and on
 * what the sentences share, as for blocks. Empty where a side has too many.
 */
export function alignSentences(
  en: readonly NumberedSentence[],
  fr: readonly NumberedSentence[],
  lengths: LengthModel,
  terms: TermIndex,
  weights: AlignmentWeights = alignmentWeights,
): SentenceAlignment {
  const { fullOverlap, worstDeviation, sentences: prices } = weights
  if (en.length > most || fr.length > most) return { links: [], surety: 0, rivals: { en: [], fr: [] } }
  const anchors = {
    en: en.map(({ text, numbers }) => anchorsOf(text, '', 'en', terms, numbers)),
    fr: fr.map(({ text, numbers }) => anchorsOf(text, '', 'fr', terms, numbers)),
  }
  const rarity = weightsOf([...anchors.en, ...anchors.fr], weights)
  const scores = new Map<number, number>()
  const likeness = (i: number, j: number, down: number, right: number): number => {
    const [own, other] = [anchors.en.slice(i, i + down), anchors.fr.slice(j, j + right)]
    const strangers = down + right === 2 ? 0 : strangersIn(own, other) + strangersIn(other, own)
    return (
      prices.overlap * Math.min(fullOverlap, overlapOf(unite(own), unite(other), rarity)) + strangers * prices.stranger
    )
  }
  const scoreOf = (i: number, j: number, step: number): number => {
    const key = (i * fr.length + j) * steps.length + step
    const known = scores.get(key)
    if (known !== undefined) return known
    const [down, right] = steps[step] ?? noStep
    const deviation = Math.min(
      worstDeviation,
      deviationOf(sum(en.slice(i, i + down)), sum(fr.slice(j, j + right)), lengths),
    )
    // The log density of a normal deviate is minus half its square. What is so unlike in length is joined by nobody:
    // what it shares need not be counted.
    const score =
      deviation === worstDeviation && down + right > 2
        ? -(deviation * deviation) / 2
        : likeness(i, j, down, right) - (deviation * deviation) / 2
    scores.set(key, score)
    return score
  }
  /** Sentences of a side that share nothing with what they were joined into. */
  const strangersIn = (own: readonly Anchors[], other: readonly Anchors[]): number => {
    const all = unite(other)
    return own.length < 2 ? 0 : own.filter((sentence) => shareOf(sentence, all, rarity) < prices.strangerShare).length
  }
  const best = walk(en.length, fr.length, scoreOf, prices, () => true)
  const worse = (mayGap: MayGap) => best.score - walk(en.length, fr.length, scoreOf, prices, mayGap).score
  const gaps = best.links.filter((link) => link.en.length === 0 || link.fr.length === 0)
  const [gap] = gaps
  const isOne = gaps.length === 1 && gap !== undefined && gap.en.length + gap.fr.length === 1
  const rivalsOf = (sentences: readonly unknown[], down: 0 | 1): number[] =>
    [...sentences.keys()].filter(
      (only) => worse((i, j, alone) => alone === down && (down === 1 ? i : j) === only) < asGood,
    )
  const rivals = {
    en: isOne && gap.en.length === 1 ? rivalsOf(en, 1) : [],
    fr: isOne && gap.fr.length === 1 ? rivalsOf(fr, 0) : [],
  }
  return { links: best.links, surety: worse(() => false), rivals }
}

/** Whether the sentence at a place may stand alone: of English where `down` is 1, else of French. */
type MayGap = (i: number, j: number, down: number) => boolean

interface Walk {
  score: number
  links: SentenceLink[]
}

/** The best way through, with sentences that stand alone where they may. */
function walk(
  rows: number,
  columns: number,
  scoreOf: (i: number, j: number, step: number) => number,
  prices: SentenceWeights,
  mayGap: MayGap,
): Walk {
  const width = columns + 1
  const reach = Math.abs(rows - columns) + prices.detour
  const best = new Float64Array((rows + 1) * width).fill(-Infinity)
  const came = new Int8Array((rows + 1) * width).fill(-1)
  best[0] = 0
  for (let i = 0; i <= rows; i++) {
    for (let j = 0; j <= columns; j++) {
      steps.forEach(([down, right, name], step) => {
        if (i < down || j < right || Math.abs(i - j) > reach) return
        if ((down === 0 || right === 0) && !mayGap(i - down, j - right, down)) return
        const before = best[(i - down) * width + j - right] ?? -Infinity
        if (before === -Infinity) return
        const price = name === null ? 0 : prices[name]
        const score = before + price + (down === 0 || right === 0 ? 0 : scoreOf(i - down, j - right, step))
        if (score > (best[i * width + j] ?? -Infinity)) {
          best[i * width + j] = score
          came[i * width + j] = step
        }
      })
    }
  }
  const links: Walk['links'] = []
  let [i, j] = [rows, columns]
  while (i > 0 || j > 0) {
    const [down, right] = steps[came[i * width + j] ?? -1] ?? [i, j]
    i -= down
    j -= right
    links.push({
      en: Array.from({ length: down }, (_, at) => i + at),
      fr: Array.from({ length: right }, (_, at) => j + at),
    })
  }
  return { score: best[rows * width + columns] ?? -Infinity, links: links.reverse() }
}

type Anchors = Bag

/** By rarity among the sentences at hand: what many of them say tells none apart. */
function weightsOf(
  sentences: readonly Anchors[],
  { anchors: strengths, sentences: { fewest } }: AlignmentWeights,
): ReadonlyMap<string, number> {
  const spread = new Map<string, number>()
  for (const anchors of sentences)
    for (const anchor of anchors.keys()) spread.set(anchor, (spread.get(anchor) ?? 0) + 1)
  return new Map(
    [...spread].map(([anchor, count]) => [
      anchor,
      Math.log(1 + Math.max(fewest, sentences.length) / count) * strengthOf(anchor, strengths),
    ]),
  )
}

function unite(sentences: readonly Anchors[]): Anchors {
  const [first, ...rest] = sentences
  if (first === undefined || rest.length === 0) return first ?? new Map()
  const all = new Map(first)
  for (const anchors of rest) for (const [anchor, count] of anchors) all.set(anchor, (all.get(anchor) ?? 0) + count)
  return all
}

function sum(sentences: readonly NumberedSentence[]): number {
  return sentences.reduce((length, { text }) => length + text.length, 0)
}
