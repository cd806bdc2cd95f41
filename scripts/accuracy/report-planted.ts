import { defectKinds } from '../defects/all-kinds.ts'
import { inventedTexts } from '../defects/base.ts'
import { emptyGroups, type GroupFigures } from './group-figures.ts'
import { groupOfCheck } from './meaning-checks.ts'
import type { Shared } from './share-out.ts'
import { counted, outOf, print, share, tableRow } from './table.ts'
import type { KindAnswer, PlantedDefect } from './work.ts'

export interface PlantedWish {
  /** Kinds by name; every one where there is none. */
  words: readonly string[]
  details: boolean
  /** List what is missed of the third that is not looked at, too. */
  kept: boolean
}

export interface PlantedFigures {
  /** The two thirds that are looked at. */
  open: GroupFigures
  kept: GroupFigures
  /** Invented notices without a defect of which nothing is said. */
  silent: { right: number; all: number }
}

/** Plants one defect at a time, kind by kind; and looks at the same notices without one. */
export async function reportPlanted(shared: Shared, { words, details, kept }: PlantedWish): Promise<PlantedFigures> {
  const figures: PlantedFigures = { open: emptyGroups(), kept: emptyGroups(), silent: { right: 0, all: 0 } }
  const kinds = defectKinds.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)))
  print(`\n${tableRow(['planted defect', 'found', 'kept', 'elsewhere', '  by'], 36, 11)}`)
  const answers = await shared.ask(
    'planted',
    kinds.map(({ name }) => ({ kind: name })),
    (answer) => {
      const { planted, checks, name } = answer
      print(`${tableRow([name, ...counts(planted)], 36, 11).trimEnd()}   ${checks.join(', ')}\n`)
      addUp(answer, figures)
      if (details) printMissed(planted.filter(({ isKept }) => kept || !isKept))
    },
  )
  const all = answers.flatMap(({ planted }) => planted)
  print(
    `${tableRow(['all', ...counts(all)], 36, 11).trimEnd()}   ${String(kinds.length)} kinds in ${String(new Set(all.map(({ notice }) => notice)).size)} notices; ${foundIn(all)} found: ${foundIn(all.filter(({ isKept }) => !isKept))} of the two thirds that are looked at, ${foundIn(all.filter(({ isKept }) => isKept))} of the third that is not\n`,
  )
  print(`  said elsewhere: ${counted(all.flatMap(({ elsewhere }) => elsewhere))}\n`)
  const names = inventedTexts().map(({ name }) => ({ name }))
  const clean = await shared.ask('clean', names)
  figures.silent = { right: clean.filter((said) => said.length === 0).length, all: clean.length }
  print(
    `clean notices of our own: ${outOf(figures.silent.right, figures.silent.all)} without a word; wrongly said: ${counted(clean.flat())}\n`,
  )
  return figures
}

function foundIn(planted: readonly PlantedDefect[]): string {
  return (planted.filter(({ isFound }) => isFound).length / Math.max(1, planted.length)).toFixed(3)
}

function counts(planted: readonly PlantedDefect[]): string[] {
  const found = (of: readonly PlantedDefect[]): string => outOf(of.filter(({ isFound }) => isFound).length, of.length)
  return [
    found(planted),
    found(planted.filter(({ isKept }) => isKept)),
    share(
      planted.reduce((sum, { elsewhere }) => sum + elsewhere.length, 0),
      planted.length,
    ),
  ]
}

/** A kind is of the group of the check that is meant to find it. */
function addUp({ checks, planted }: KindAnswer, figures: PlantedFigures): void {
  const group = groupOfCheck(checks[0] ?? '')
  for (const { isKept, isFound } of planted) {
    const own = (isKept ? figures.kept : figures.open)[group]
    own.all++
    if (isFound) own.found++
  }
}

function printMissed(planted: readonly PlantedDefect[]): void {
  for (const { notice, isFound, elsewhere, lines } of planted) {
    if (isFound && elsewhere.length === 0) continue
    print(`    ${notice} ${isFound ? 'found' : 'MISSED'} ${lines[0] ?? ''}\n`)
    for (const line of lines.slice(1)) print(`        ${line}\n`)
  }
}
