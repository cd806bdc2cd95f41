import type { NumberMention } from '../values/number-mention.ts'
import { anchorsOf } from './block-features.ts'
import { strengthOf } from './similarity.ts'
import type { TermIndex } from './term-index.ts'

/** A sentence, with the numbers that were read in its block. */
export interface NumberedSentence {
  text: string
  numbers: readonly NumberMention[]
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
}

/** How French lengths answer to English ones in this notice: characters for each, and variance for each character. */
export interface LengthModel {
  expansion: number
  variance: number
}

/** Prices of a step, in log odds, as for blocks (pair-score): dearer the rarer translators do it. */
const moves: readonly (readonly [en: number, fr: number, price: number])[] = [
  [1, 1, 0],
  [1, 0, -4],
  [0, 1, -4],
  [1, 2, -2],
  [2, 1, -2],
  [2, 2, -3],
  [1, 3, -4],
  [3, 1, -4],
  [2, 3, -4.5],
  [3, 2, -4.5],
  [1, 4, -5.5],
  [4, 1, -5.5],
]
const overlapWorth = 8
const fullOverlap = 0.6
/** A sentence that shares nothing with the longer one it would have been joined into. */
const strangerPrice = 2.5
const strangerShare = 0.1
/** Sentences are looked for no farther from their place, beyond what one side has more. */
const detour = 3
const worstDeviation = 4
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
): SentenceAlignment {
  if (en.length > most || fr.length > most) return { links: [], surety: 0 }
  const anchors = {
    en: en.map(({ text, numbers }) => anchorsOf(text, '', 'en', terms, numbers)),
    fr: fr.map(({ text, numbers }) => anchorsOf(text, '', 'fr', terms, numbers)),
  }
  const weights = weightsOf([...anchors.en, ...anchors.fr])
  const scores = new Map<number, number>()
  const likeness = (i: number, j: number, down: number, right: number): number => {
    const [own, other] = [anchors.en.slice(i, i + down), anchors.fr.slice(j, j + right)]
    const strangers = down + right === 2 ? 0 : strangersIn(own, other) + strangersIn(other, own)
    return (
      overlapWorth * Math.min(fullOverlap, overlapOf(unite(own), unite(other), weights)) - strangers * strangerPrice
    )
  }
  const scoreOf = (i: number, j: number, down: number, right: number): number => {
    const key = ((i * (most + 1) + j) * 8 + down) * 8 + right
    const known = scores.get(key)
    if (known !== undefined) return known
    const deviation = Math.min(
      worstDeviation,
      deviationOf(sum(en.slice(i, i + down)), sum(fr.slice(j, j + right)), lengths),
    )
    // What is so unlike in length is joined by nobody: what it shares need not be counted.
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
    return own.length < 2 ? 0 : own.filter((sentence) => shareOf(sentence, all, weights) < strangerShare).length
  }
  const best = walk(en.length, fr.length, scoreOf, true)
  return { links: best.links, surety: best.score - walk(en.length, fr.length, scoreOf, false).score }
}

interface Walk {
  score: number
  links: SentenceLink[]
}

/** The best way through, with sentences that stand alone or without. */
function walk(
  rows: number,
  columns: number,
  scoreOf: (i: number, j: number, down: number, right: number) => number,
  mayGap: boolean,
): Walk {
  const width = columns + 1
  const reach = Math.abs(rows - columns) + detour
  const best = new Float64Array((rows + 1) * width).fill(-Infinity)
  const came = new Int8Array((rows + 1) * width).fill(-1)
  best[0] = 0
  for (let i = 0; i <= rows; i++) {
    for (let j = 0; j <= columns; j++) {
      moves.forEach(([down, right, price], move) => {
        if (i < down || j < right || Math.abs(i - j) > reach || (!mayGap && (down === 0 || right === 0))) return
        const before = best[(i - down) * width + j - right] ?? -Infinity
        if (before === -Infinity) return
        const score = before + price + (down === 0 || right === 0 ? 0 : scoreOf(i - down, j - right, down, right))
        if (score > (best[i * width + j] ?? -Infinity)) {
          best[i * width + j] = score
          came[i * width + j] = move
        }
      })
    }
  }
  const links: Walk['links'] = []
  let [i, j] = [rows, columns]
  while (i > 0 || j > 0) {
    const [down, right] = moves[came[i * width + j] ?? -1] ?? [i, j]
    i -= down
    j -= right
    links.push({
      en: Array.from({ length: down }, (_, at) => i + at),
      fr: Array.from({ length: right }, (_, at) => j + at),
    })
  }
  return { score: best[rows * width + columns] ?? -Infinity, links: links.reverse() }
}

type Anchors = ReadonlyMap<string, number>

/** By rarity among the sentences at hand: what many of them say tells none apart. */
function weightsOf(sentences: readonly Anchors[]): ReadonlyMap<string, number> {
  const spread = new Map<string, number>()
  for (const anchors of sentences)
    for (const anchor of anchors.keys()) spread.set(anchor, (spread.get(anchor) ?? 0) + 1)
  return new Map(
    [...spread].map(([anchor, count]) => [
      anchor,
      Math.log(1 + Math.max(4, sentences.length) / count) * strengthOf(anchor),
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

/** Dice's coefficient over weighed anchors, with multiplicity: 0…1. */
function overlapOf(a: Anchors, b: Anchors, weights: ReadonlyMap<string, number>): number {
  let [shared, all] = [0, 0]
  for (const [anchor, count] of a) {
    all += count * (weights.get(anchor) ?? 0)
    shared += Math.min(count, b.get(anchor) ?? 0) * (weights.get(anchor) ?? 0)
  }
  for (const [anchor, count] of b) all += count * (weights.get(anchor) ?? 0)
  return all === 0 ? 0 : (2 * shared) / all
}

/** How much of a sentence's weight the other has too: 0…1, and 1 where it has nothing to share. */
function shareOf(sentence: Anchors, other: Anchors, weights: ReadonlyMap<string, number>): number {
  let [shared, all] = [0, 0]
  for (const [anchor, count] of sentence) {
    const weight = weights.get(anchor) ?? 0
    all += count * weight
    shared += Math.min(count, other.get(anchor) ?? 0) * weight
  }
  return all === 0 ? 1 : shared / all
}

function sum(sentences: readonly NumberedSentence[]): number {
  return sentences.reduce((length, { text }) => length + text.length, 0)
}

/** Distance of two lengths in standard deviations, by the notice's own model. */
export function deviationOf(en: number, fr: number, { expansion, variance }: LengthModel): number {
  const mean = (en + fr / expansion) / 2
  return Math.abs(fr - en * expansion) / Math.sqrt(variance * Math.max(mean, 20))
}

/**
 * Of all rows, the middle one: gaps and liberties here and there do not count. Gale and Church's own figures where
 * there is little to learn from.
 */
export function lengthModel(pairs: readonly { en: number; fr: number }[]): LengthModel {
  const long = pairs.filter(({ en, fr }) => en >= 40 && fr >= 40)
  if (long.length < 8) return { expansion: 1.2, variance: 6.8 }
  const expansion = Math.min(1.6, Math.max(0.9, median(long.map(({ en, fr }) => fr / en))))
  const spread = median(long.map(({ en, fr }) => (fr - en * expansion) ** 2 / ((en + fr / expansion) / 2)))
  // The median of a squared normal deviate is 0.455 of its variance.
  return { expansion, variance: Math.min(16, Math.max(3, spread / 0.455)) }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}
