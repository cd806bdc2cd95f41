/**
 * `npm run fit [-- --write]`: fits the weights that blocks are paired with (shared/align/weights.ts) on our own
 * invented notices, of which it is known how they pair (test/fixtures/truth), and on variations of them with passages
 * dropped, exchanged, joined and added. Each third notice is held out.
 *
 * 1. Evidence for a pair: logistic regression on pairs that belong together and their rivals near by.
 * 2. The price of a block without counterpart: the one with the fewest wrong links.
 * 3. Confidence: logistic regression on the links that are then chosen, right or wrong.
 * 4. Sentences of a passage (fit/observe-sentences.ts), and what stands alone: one number after the other, by trying.
 *
 * `--sensitivity` says of every number how much the figures move where it is halved, and where it is doubled.
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
import { f1Of } from './fit/link-count.ts'
import { doubt, observeLinks, observePairs } from './fit/observe.ts'
import { meantPassages, sentenceF1 } from './fit/observe-sentences.ts'
import { numbersOf, sensitivity, toldSensitivity, withNumber, type Figures } from './fit/sensitivity.ts'
import { weightsFile } from './fit/weights-file.ts'

const pairNames = Object.keys(alignmentWeights.pair) as (keyof PairWeights)[]
const confidenceNames = Object.keys(alignmentWeights.confidence) as (keyof ConfidenceWeights)[]
/** F1: less is a link or two of four thousand, which chance gives. */
const leastGain = 0.0005
/** Of a weight behind the point: more would say more than so many pairs can. */
const digits = 3
/** Numbers that sentences are paired by, and those that they share with blocks. */
const ofBoth = /^(?:sentences|anchors|lengths)\.|^(?:fullOverlap|worstDeviation)$/u
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
const fitted: AlignmentWeights = { ...today, gap, pair, confidence }
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

showTried('F1 of links between sentences', 'sentences', (notices) => {
  const passages = meantPassages(notices)
  return (weights) => sentenceF1(passages, weights)
})
showTried('Mean ln of the confidence that what stands alone does so rightly', 'lone', (notices) => (weights) => {
  const { sure } = observeLinks(notices, weights)
  return -doubt(sure.filter(({ isLone }) => isLone))
})

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
if (process.argv.includes('--sensitivity')) {
  const invented = [...training, ...heldOut]
  const passages = meantPassages(invented)
  console.log('\nHow far each number moves the figures of all invented notices')
  console.log(toldSensitivity(sensitivity(today, (weights, name) => figuresOf(invented, passages, weights, name))))
}
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

/** Links of passages and of sentences, and how near the truth confidence is: of all rows, and of those alone. */
function figuresOf(
  notices: readonly MeantNotice[],
  passages: ReturnType<typeof meantPassages>,
  weights: AlignmentWeights,
  changed?: string,
): Figures {
  const ofSentences = changed?.startsWith('sentences.') === true
  const sentences = changed === undefined || ofBoth.test(changed) ? { sentences: sentenceF1(passages, weights) } : {}
  if (ofSentences) return sentences
  const { count, sure } = observeLinks(notices, weights)
  return {
    links: f1Of(count),
    ...sentences,
    confidence: -doubt(sure),
    lone: -doubt(sure.filter(({ isLone }) => isLone)),
  }
}

/**
 * Of the numbers of a group one after the other, each a half, three quarters, four thirds or the double of what it was,
 * where the figure rises by it; and so again, until none does.
 */
function fitByTrying(group: string, figure: (weights: AlignmentWeights) => number): AlignmentWeights {
  let top = { weights: today, worth: figure(today) }
  for (let before = -Infinity; top.worth > before + leastGain;) {
    before = top.worth
    for (const { name } of numbersOf(today).filter(({ name: own }) => own.startsWith(`${group}.`)))
      for (const factor of [0.5, 0.75, 4 / 3, 2]) {
        const value = numbersOf(top.weights).find((one) => one.name === name)?.value ?? 0
        const weights = withNumber(top.weights, name, Number((value * factor).toFixed(digits)))
        const worth = figure(weights)
        if (worth > top.worth + leastGain) top = { weights, worth }
      }
  }
  return top.weights
}

/** Sentences, and blocks that stand alone: today and refitted, on each set of notices. */
function showTried(
  title: string,
  group: 'sentences' | 'lone',
  figure: (notices: readonly MeantNotice[]) => (weights: AlignmentWeights) => number,
): void {
  const refit = fitByTrying(group, figure(training))
  console.log(`\n${title}`)
  for (const { name, notices } of [
    { name: 'learned from', notices: training },
    { name: 'held out', notices: heldOut },
    ...(real.length > 0 ? [{ name: 'real, beside the repository', notices: real }] : []),
  ]) {
    const [before, after] = [today, refit].map((weights) => figure(notices)(weights).toFixed(4))
    console.log(`${name.padEnd(28)} today ${before ?? ''}   refit ${after ?? ''}`)
  }
  console.log(JSON.stringify(refit[group]))
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

function rounded(weights: AlignmentWeights): AlignmentWeights {
  const all = (values: object): object =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]: [string, object | number]) => [
        name,
        typeof value === 'number' ? Number(value.toFixed(digits)) : all(value),
      ]),
    )
  return all(weights) as AlignmentWeights
}
