import type { FindingsScore, NamedDefect } from './score-findings.ts'
import type { Score } from './score.ts'
import type { Shared } from './share-out.ts'
import { counted, outOf, print, tableRow } from './table.ts'
import { layoutsOf, loadTruthGroups, type TruthGroup } from './truth.ts'
import type { LayoutAnswer } from './work.ts'

export interface TruthWish {
  /** Layouts by name (".txt", "columns"); every one where there is none. */
  words: readonly string[]
  details: boolean
}

/** Every truth file against every layout of its notice. */
export async function reportTruths(shared: Shared, wish: TruthWish): Promise<void> {
  for (const group of loadTruthGroups()) await reportGroup(group, shared, wish)
  print(
    '\nfields right; F1 of blocks; share of them in the right section, of the right kind; F1 of links; errors and warnings that the truth does not support; findings marked auto that were found; defects named: all, sure ones, sure errors.\n',
  )
}

const width = 10

async function reportGroup(group: TruthGroup, shared: Shared, { words, details }: TruthWish): Promise<void> {
  const pieces = group.truths.flatMap((truth) =>
    layoutsOf(truth)
      .filter(({ name }) => words.length === 0 || words.some((word) => `${truth.reference}${name}`.includes(word)))
      .map(({ name }) => ({ group: group.name, reference: truth.reference, layout: name })),
  )
  if (pieces.length === 0) return
  print(`\n${group.name}\n`)
  print(
    tableRow(
      [
        'notice and layout',
        'fields',
        'blocks',
        'section',
        'kinds',
        'links',
        'errors?',
        'warn?',
        'auto',
        'named',
        'sure',
        'errors',
      ],
      26,
      width,
    ),
  )
  const answers = await shared.ask('truth', pieces, ({ score, failure }, at) => {
    const name = `${pieces[at]?.reference ?? ''}${pieces[at]?.layout ?? ''}`
    if (score === null) {
      print(tableRow([name, failure ?? 'no notice'], 26, width))
      return
    }
    print(tableRow([name, ...figures([score])], 26, width))
    if (details) printDetails(score)
    else for (const wrong of score.fields.wrong) print(`    field: ${wrong}\n`)
  })
  const scores = answers.flatMap(({ score }) => score ?? [])
  print(tableRow([`all ${String(scores.length)}`, ...figures(scores)], 26, width))
  printKinds(scores)
  printReaders(answers)
}

/** Of one notice, or of several: sums, and means of shares. */
function figures(scores: readonly Score[]): string[] {
  const sum = (of: (score: Score) => number): number => scores.reduce((all, score) => all + of(score), 0)
  const mean = (of: (score: Score) => number): string => (sum(of) / Math.max(1, scores.length)).toFixed(3)
  const defects = scores.flatMap(({ findings }) => findings.defects)
  return [
    outOf(
      sum(({ fields }) => fields.right),
      sum(({ fields }) => fields.all),
    ),
    mean(({ blocks }) => blocks.f1),
    mean(({ blocks }) => blocks.sections),
    mean(({ blocks }) => blocks.kinds),
    mean(({ alignment }) => alignment.f1),
    String(sum(({ findings }) => findings.unsupportedErrors.length)),
    String(sum(({ findings }) => findings.unsupportedWarnings.length)),
    outOf(
      sum(({ findings }) => findings.autoFound),
      sum(({ findings }) => findings.autoAll),
    ),
    named(defects),
    named(defects.filter(({ isSure }) => isSure)),
    named(defects.filter(({ isSureError }) => isSureError)),
  ]
}

function named(defects: readonly NamedDefect[]): string {
  return outOf(defects.filter(({ isNamed }) => isNamed).length, defects.length)
}

/** By the check that the truth names, over all layouts; "meaning" is named by any check of meaning. */
function printKinds(scores: readonly Score[]): void {
  const defects = scores.flatMap(({ findings }) => findings.defects)
  const kinds = [...Map.groupBy(defects, ({ check }) => check)].sort(([a], [b]) => (a < b ? -1 : 1))
  print(`  named, by kind: ${kinds.map(([check, of]) => `${check} ${named(of)}`).join(', ')}\n`)
  print(`  wrongly said: ${counted(scores.flatMap(({ findings }) => findings.wronglySaid))}\n`)
}

/** What is lost between the truth and what was read of it, and what the checks do not see though nothing was lost. */
function printReaders(answers: readonly LayoutAnswer[]): void {
  const both = answers.flatMap(({ score, onTruth }) =>
    score === null || onTruth === null ? [] : [{ read: score.findings, meant: onTruth }],
  )
  const tell = (findings: readonly FindingsScore[]): string =>
    `${named(findings.flatMap(({ defects }) => defects))} named, ${String(findings.flatMap(({ wronglySaid }) => wronglySaid).length)} wrongly said`
  const count = (findings: readonly FindingsScore[]): number =>
    findings.flatMap(({ defects }) => defects).filter(({ isNamed }) => isNamed).length
  const [read, meant] = [both.map((one) => one.read), both.map((one) => one.meant)]
  print(
    `  judged by the front door: ${tell(read)}; on the truth's own passages and pairs: ${tell(meant)}; the reader's: ${String(count(meant) - count(read))}\n`,
  )
}

function printDetails({ fields, blocks, alignment, findings }: Score): void {
  const parts: [string, readonly string[]][] = [
    ['field', fields.wrong],
    ['block missing', blocks.missing],
    ['block too many', blocks.extra],
    ['link missing', alignment.missing],
    ['link too many', alignment.extra],
    ['error not in truth', findings.unsupportedErrors],
    ['warning not in truth', findings.unsupportedWarnings],
    ['not found', findings.autoMissed],
    [
      'sure and not named',
      findings.defects.filter(({ isSure, isNamed }) => isSure && !isNamed).map(({ check, why }) => `${check}: ${why}`),
    ],
  ]
  for (const [name, items] of parts) for (const item of items) print(`    ${name}: ${item.slice(0, 220)}\n`)
}
