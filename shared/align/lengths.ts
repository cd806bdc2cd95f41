import type { LengthModel } from './weight-kinds.ts'

/** Characters: below, what is a name or a label says little by its length, and its variance is that of so many. */
const shortest = 20
/** Characters: passages from which a notice's own model is learned; headings and labels are as long as they please. */
const longEnough = 40
/** So many of them, or the middle one is chance. */
const enoughToLearn = 8
/** What a notice can have: beyond, its passages are not each other's. Characters for each, variance for each. */
const possible = { expansion: [0.9, 1.6], variance: [3, 16] } as const
/** The median of a squared normal deviate, as a share of its variance. */
const medianOfSquare = 0.455

/**
 * Distance of two lengths in standard deviations, after Gale and Church (1993), "A program for aligning sentences in
 * bilingual corpora": each English character gives so many French ones, with a variance that grows with length.
 */
export function deviationOf(en: number, fr: number, { expansion, variance }: LengthModel): number {
  const mean = (en + fr / expansion) / 2
  return Math.abs(fr - en * expansion) / Math.sqrt(variance * Math.max(mean, shortest))
}

/**
 * Of all rows, the middle one: gaps and liberties here and there do not count. The usual figures where there is little
 * to learn from.
 */
export function lengthModel(pairs: readonly { en: number; fr: number }[], usual: LengthModel): LengthModel {
  const long = pairs.filter(({ en, fr }) => en >= longEnough && fr >= longEnough)
  if (long.length < enoughToLearn) return usual
  const expansion = clamp(median(long.map(({ en, fr }) => fr / en)), possible.expansion)
  const spread = median(long.map(({ en, fr }) => (fr - en * expansion) ** 2 / ((en + fr / expansion) / 2)))
  return { expansion, variance: clamp(spread / medianOfSquare, possible.variance) }
}

function clamp(value: number, [low, high]: readonly [number, number]): number {
  return Math.min(high, Math.max(low, value))
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}
