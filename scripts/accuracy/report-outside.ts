import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { emptyGroups, type GroupFigures } from './group-figures.ts'
import { caseTotals, type CaseScore, type OutsideCase } from './outside/case-score.ts'
import { formDefectTotals, type FormDefect, type FormDefectScore } from './outside/form-defects.ts'
import { formTotals } from './outside/form-score.ts'
import type { Shared } from './share-out.ts'
import { counted, outOf, print, tableRow } from './table.ts'
import type { FormAnswer } from './work.ts'

/** Written without sight of the code and kept out of the repository, so that kinds are mended and not these. */
const field = join(import.meta.dirname, '../../../shared/field')

export interface OutsideFigures {
  found: GroupFigures
  /** Legitimate variants that nothing is said of. */
  silent: { right: number; all: number }
}

export interface OutsideWish {
  words: readonly string[]
  details: boolean
}

type ScoredCase = { one: OutsideCase; score: CaseScore }

/** Null, said in a line, where the cases do not lie beside the repository. */
export async function reportCases(shared: Shared, { words, details }: OutsideWish): Promise<OutsideFigures | null> {
  const folder = join(field, 'cases')
  const all = manifestOf(folder, 'outside cases') as OutsideCase[] | null
  if (all === null) return null
  const cases = all.filter(({ file }) => words.length === 0 || words.some((word) => file.includes(word)))
  const answers = await shared.ask(
    'cases',
    cases.map((one) => ({ folder, one })),
  )
  const scored = cases.flatMap((one, at): ScoredCase[] => {
    const score = answers[at]
    return score === undefined ? [] : [{ one, score }]
  })
  for (const [expect, good, title] of [
    ['finding', 'FOUND', 'outside case: a real difference'],
    ['silent', 'SILENT', 'outside case: a legitimate variant'],
  ] as const) {
    const asked = scored.filter(({ one }) => one.expect === expect)
    print(`\n${tableRow([title, good.toLowerCase(), '  else'])}`)
    for (const [kind, of] of [...Map.groupBy(asked, ({ one }) => one.kind)].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const other = of.filter(({ score }) => score.status !== good)
      const told = other.map(({ one, score }) => `${one.file.split('-')[0] ?? ''} ${score.status}`).join(', ')
      print(`${tableRow([kind, outOf(of.length - other.length, of.length)]).trimEnd()}   ${told}\n`)
      if (details) printSaid(other)
    }
  }
  const alarms = scored.filter(({ score }) => score.status === 'ALARM').flatMap(({ score }) => score.near)
  print(`wrongly said, of legitimate variants: ${counted(alarms.map(({ check }) => check))}; `)
  print(`elsewhere: ${counted(scored.flatMap(({ score }) => score.noise).map(({ check }) => check))}\n`)
  print(`${JSON.stringify(caseTotals(scored))}\n`)
  return figuresOfCases(scored.filter(({ one }) => !one.debatable))
}

function printSaid(scored: readonly ScoredCase[]): void {
  for (const { one, score } of scored) {
    print(`    ${one.file} ${score.status} ${[...one.where_en, '|', ...one.where_fr].join(' ')}\n`)
    for (const { check, severity, message } of score.near) print(`        ${severity} ${check}: ${message.en}\n`)
  }
}

function figuresOfCases(fair: readonly ScoredCase[]): OutsideFigures {
  const figures: OutsideFigures = { found: emptyGroups(), silent: { right: 0, all: 0 } }
  for (const { one, score } of fair) {
    if (one.expect === 'silent') {
      figures.silent.all++
      if (score.status === 'SILENT') figures.silent.right++
      continue
    }
    figures.found[one.group].all++
    if (score.status === 'FOUND') figures.found[one.group].found++
  }
  return figures
}

/** Notices in the forms of bodies that no profile describes, and what was planted in them. */
export async function reportForms(shared: Shared, { words, details }: OutsideWish): Promise<OutsideFigures | null> {
  const folder = join(field, 'forms')
  const manifest = manifestOf(join(folder, 'planted'), 'outside forms') as FormDefect[] | null
  if (manifest === null) return null
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.truth.json'))
    .map((name) => name.replace('.truth.json', ''))
    .filter((name) => words.length === 0 || words.some((word) => name.includes(word)))
    .sort()
  const layouts = names.flatMap((name) => layoutsOfForm(folder, name).map((files) => ({ folder, name, files })))
  print(`\n${tableRow(['outside form', 'fields', 'blocks', 'kinds', 'links', 'errors', 'warnings'], 28)}`)
  const answers = await shared.ask('forms', layouts, (answer, at) => {
    printForm(layouts[at]?.files[0] ?? '', answer)
    if (details) for (const wrong of answer.score.wrongFields) print(`    field: ${wrong}\n`)
  })
  printOnTruth(answers)
  const defects = manifest.filter(({ notice }) => names.includes(notice))
  const scores = await shared.ask(
    'form-defects',
    defects.map((defect) => ({ folder, defect })),
  )
  const scored = defects.flatMap((defect, at): ScoredDefect[] => {
    const score = scores[at]
    return score === undefined ? [] : [{ defect, score }]
  })
  printDefects(scored, details)
  print(`${JSON.stringify({ ...formTotals(answers.map(({ score }) => score)), ...formDefectTotals(scored) })}\n`)
  return figuresOfForms(scored)
}

type ScoredDefect = { defect: FormDefect; score: FormDefectScore }

/** One file, or the two of a pair. */
function layoutsOfForm(folder: string, name: string): string[][] {
  const isThere = (file: string): boolean => existsSync(join(folder, file))
  const whole = ['.txt', '.docx', '.html'].map((ending) => `${name}${ending}`).filter(isThere)
  const pair = [`${name}_EN.docx`, `${name}_FR.docx`]
  return [...whole.map((file) => [file]), ...(pair.every(isThere) ? [pair] : [])]
}

function printForm(file: string, { score }: FormAnswer): void {
  const f1 = ({ right, missing, extra }: FormAnswer['score']['blocks']): string =>
    ((2 * right) / Math.max(1, 2 * right + missing + extra)).toFixed(3)
  print(
    tableRow(
      [
        file,
        outOf(score.fieldsRight, score.fields),
        f1(score.blocks),
        outOf(score.kindsRight, score.kinds),
        f1(score.links),
        String(score.errors),
        String(score.warnings),
        score.lost > 0 ? 'LOST' : '',
      ],
      28,
    ),
  )
}

function printOnTruth(answers: readonly FormAnswer[]): void {
  const both = answers.flatMap(({ score, onTruth }) => (onTruth === null ? [] : [{ score, onTruth }]))
  const sum = (of: (one: (typeof both)[number]) => number): string =>
    String(both.reduce((total, one) => total + of(one), 0))
  print(
    `wrongly said of these clean notices, by the front door: ${sum(({ score }) => score.errors)} errors, ${sum(({ score }) => score.warnings)} warnings; on the truth's own passages and pairs: ${sum(({ onTruth }) => onTruth.errors)} errors, ${sum(({ onTruth }) => onTruth.warnings)} warnings\n`,
  )
}

function printDefects(scored: readonly ScoredDefect[], details: boolean): void {
  print(`\n${tableRow(['planted in outside forms', 'right'])}`)
  const kinds = [...Map.groupBy(scored, ({ defect }) => `${defect.class.padEnd(8)} ${defect.kind}`)]
  for (const [kind, of] of kinds.sort(([a], [b]) => (a < b ? -1 : 1))) {
    print(tableRow([kind, outOf(of.filter(({ score }) => score.isRight).length, of.length)]))
    if (!details) continue
    for (const { defect, score } of of.filter(({ score }) => !score.isRight)) {
      print(`    ${defect.file}: ${(defect.before ?? []).join(' ').slice(0, 100)}\n`)
      for (const { check, message } of score.fresh) print(`        ${check}: ${message.en.slice(0, 120)}\n`)
    }
  }
  const freedom = scored.filter(({ defect }) => defect.class === 'freedom')
  print(
    `wrongly said, of paraphrases: ${counted(freedom.flatMap(({ score }) => score.fresh).map(({ check }) => check))}; `,
  )
  const planted = scored.filter(({ defect }) => defect.class !== 'freedom')
  print(`elsewhere: ${counted(planted.flatMap(({ score }) => score.elsewhere).map(({ check }) => check))}\n`)
}

function figuresOfForms(scored: readonly ScoredDefect[]): OutsideFigures {
  const figures: OutsideFigures = { found: emptyGroups(), silent: { right: 0, all: 0 } }
  for (const { defect, score } of scored) {
    if (defect.class === 'freedom') {
      figures.silent.all++
      if (score.isRight) figures.silent.right++
      continue
    }
    figures.found[defect.class].all++
    if (score.isRight) figures.found[defect.class].found++
  }
  return figures
}

/** What was planted, or null, said in a line, where it is not there. */
function manifestOf(folder: string, name: string): unknown[] | null {
  const file = join(folder, 'manifest.json')
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as unknown[]
  print(`\n${name}: skipped, as they do not lie beside the repository (${folder})\n`)
  return null
}
