/**
 * `npm run fit [-- --write]`: fits the weights that blocks are paired with (shared/align/weights.ts) on our own
 * invented notices, of which it is known how they pair (test/fixtures/truth), and on variations of them with passages
 * dropped, exchanged, joined and added. Each third notice is held out.
 *
 * 1. Evidence for a pair: logistic regression on pairs that belong together and their rivals near by.
 * 2. The price of a block without counterpart: the one with the fewest wrong links.
 * 3. Confidence: logistic regression on the links that are then chosen, right or wrong.
 *
 * Nothing is drawn by chance but from fixed seeds: the same notices give the same weights. `--write` puts them into the
 * file where no figure falls by them; otherwise they are only printed, and the file stays as it is.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { alignmentWeights } from '../shared/align/weights.ts'
import type { AlignmentWeights, ConfidenceWeights, PairWeights } from '../shared/align/weight-kinds.ts'
import { fitLogistic, logLoss } from './fit/logistic.ts'
import { loadMeantNotices, type MeantNotice } from './fit/meant-notices.ts'
import { f1Of, observeLinks, observePairs } from './fit/observe.ts'
import { weightsFile } from './fit/weights-file.ts'

const pairNames = Object.keys(alignmentWeights.pair) as (keyof PairWeights)[]
const confidenceNames = Object.keys(alignmentWeights.confidence) as (keyof ConfidenceWeights)[]
/** Prices of a gap that are tried, in log odds. */
const gaps = Array.from({ length: 13 }, (_, at) => -3.5 + at * 0.25)

const { training, heldOut, real } = loadMeantNotices()
const pairsIn = (notices: readonly MeantNotice[]): number => notices.reduce((sum, { pairs }) => sum + pairs.length, 0)
console.log(
  `${String(training.length)} notices with ${String(pairsIn(training))} pairs to learn from, ${String(heldOut.length)} with ${String(pairsIn(heldOut))} held out`,
)

const seenPairs = observePairs(training, pairNames)
const today = alignmentWeights
const pair = named(
  pairNames,
  fitLogistic(
    seenPairs,
    pairNames.map((name) => today.pair[name]),
  ),
)
const gap = best([...gaps, today.gap], (price) => f1Of(observeLinks(training, { ...today, pair, gap: price }).count))
const confidence = named(
  confidenceNames,
  fitLogistic(
    observeLinks(training, { ...today, pair, gap }).seen,
    confidenceNames.map((name) => today.confidence[name]),
  ),
)
const fitted: AlignmentWeights = { gap, pair, confidence }
// Pairing as it is, with confidence alone fitted: the two are taken or left by themselves.
const fittedConfidence = named(
  confidenceNames,
  fitLogistic(
    observeLinks(training, today).seen,
    confidenceNames.map((name) => today.confidence[name]),
  ),
)

const rows = [
  { name: 'learned from', notices: training },
  { name: 'held out', notices: heldOut },
  ...(real.length > 0 ? [{ name: 'real, beside the repository', notices: real }] : []),
].map(({ name, notices }) => ({
  name,
  today: figures(notices, today),
  all: figures(notices, fitted),
  confidence: figures(notices, { ...today, confidence: fittedConfidence }),
}))
console.log('\nF1 of links; mean −ln of the confidence in what was so (0.69 is a coin, less is better)')
for (const { name, ...of } of rows)
  console.log(
    `${name.padEnd(28)} today ${told(of.today)}   refit ${told(of.all)}   confidence alone ${told(of.confidence)}`,
  )

const outOfSight = rows.slice(1)
const isNoWorse = (kind: 'all' | 'confidence'): boolean =>
  outOfSight.every((row) => row[kind].f1 >= row.today.f1 && row[kind].loss <= row.today.loss)
const chosen = isNoWorse('all') ? fitted : isNoWorse('confidence') ? { ...today, confidence: fittedConfidence } : null
console.log(
  chosen === null
    ? '\nA figure falls by each refit: the weights stay as they are. The refit would be:'
    : `\nNo figure falls by ${chosen === fitted ? 'the refit' : 'the refit of confidence alone'}:`,
)
console.log(JSON.stringify(rounded(chosen ?? fitted), null, 2))
if (process.argv.includes('--write') && chosen !== null) {
  const held = rows[1]
  const figure =
    held === undefined
      ? ''
      : `held out ${told(chosen === fitted ? held.all : held.confidence)}, before ${told(held.today)}`
  const path = join(import.meta.dirname, '../shared/align/weights.ts')
  writeFileSync(path, weightsFile(rounded(chosen), chosen === fitted, figure))
  console.log(`written to ${path}; npm run format, then npm run accuracy`)
}

function figures(notices: readonly MeantNotice[], weights: AlignmentWeights): { f1: number; loss: number } {
  const { count, seen } = observeLinks(notices, weights)
  return {
    f1: f1Of(count),
    loss: logLoss(
      seen,
      confidenceNames.map((name) => weights.confidence[name]),
    ),
  }
}

function told({ f1, loss }: { f1: number; loss: number }): string {
  return `${f1.toFixed(4)} ${loss.toFixed(4)}`
}

function named<Name extends string>(names: readonly Name[], values: readonly number[]): Record<Name, number> {
  return Object.fromEntries(names.map((name, at) => [name, values[at] ?? 0])) as Record<Name, number>
}

function best(values: readonly number[], worth: (value: number) => number): number {
  return values
    .map((value) => ({ value, worth: worth(value) }))
    .reduce((top, one) => (one.worth > top.worth ? one : top)).value
}

/** Three digits: more would say more than so many pairs can. */
function rounded({ gap: price, pair: ofPair, confidence: ofLink }: AlignmentWeights): AlignmentWeights {
  const all = <Weights extends object>(weights: Weights): Weights =>
    Object.fromEntries(
      Object.entries(weights).map(([name, value]) => [name, Number((value as number).toFixed(3))]),
    ) as Weights
  return { gap: price, pair: all(ofPair), confidence: all(ofLink) }
}
