import { expandForms } from './expand-forms.ts'
import { proseWords, readCells, type ProseRow } from './read-prose.ts'
import { LexiconError } from './read-table.ts'
import type { Language } from '../notice/report.ts'

const languages: readonly Language[] = ['en', 'fr']

/**
 * What is wrong with the word list beyond its form: a word twice in a cell, a row that says nothing which those before
 * it do not say, and words in one row that a notice may set against each other.
 *
 * @param apart Text of rules/apart.tsv.
 */
export function faultsOfProse(rows: readonly ProseRow[], apart: string): LexiconError[] {
  return [...rows.flatMap(twiceInCell), ...saidAlready(rows), ...againstEachOther(rows, apart)]
}

function twiceInCell(row: ProseRow): LexiconError[] {
  return languages.flatMap((language) => {
    const keys = row[language].map(keyOf)
    return row[language]
      .filter((_, at) => keys.indexOf(keys[at] ?? '') < at)
      .map((form) => fault(row, language, `“${form}” stands there twice`))
  })
}

function saidAlready(rows: readonly ProseRow[]): LexiconError[] {
  const said = new Map<string, ProseRow>()
  return rows.flatMap((row) => {
    const pairs = row.en.flatMap((en) => row.fr.map((fr) => `${keyOf(en)} ∥ ${keyOf(fr)}`))
    const before = pairs.map((pair) => said.get(pair))
    for (const pair of pairs) if (!said.has(pair)) said.set(pair, row)
    const [first] = before
    return first === undefined || before.includes(undefined)
      ? []
      : [fault(row, 'en', `says nothing that ${first.list}, line ${first.line}, does not say`)]
  })
}

function againstEachOther(rows: readonly ProseRow[], apart: string): LexiconError[] {
  const sides = readCells('prose/rules/apart', apart, ['en', 'fr', 'not en', 'not fr']).flatMap(({ cells }) => {
    const [en = '', fr = '', notEn = '', notFr = ''] = cells
    return [
      [...keysOf('en', en), ...keysOf('fr', fr)],
      [...keysOf('en', notEn), ...keysOf('fr', notFr)],
    ] as const
  })
  const pairs = sides.flatMap((one, at) => (at % 2 === 0 ? [[one, sides[at + 1] ?? []] as const] : []))
  const rowsOf = new Map<string, { row: ProseRow; language: Language; form: string }[]>()
  for (const row of rows)
    for (const language of languages)
      for (const form of row[language]) {
        const key = `${language} ${keyOf(form)}`
        rowsOf.set(key, [...(rowsOf.get(key) ?? []), { row, language, form }])
      }
  return pairs.flatMap(([these, those]) =>
    these
      .flatMap((key) => rowsOf.get(key) ?? [])
      .flatMap(({ row, form }) =>
        those
          .flatMap((key) => rowsOf.get(key) ?? [])
          .filter((other) => other.row === row)
          .map((other) => fault(row, other.language, `“${other.form}” may be set against “${form}”`)),
      ),
  )
}

function keysOf(language: Language, cell: string): string[] {
  return expandForms(cell).map((form) => `${language} ${keyOf(form)}`)
}

function keyOf(form: string): string {
  return proseWords(form).join(' ')
}

function fault(row: ProseRow, column: Language, message: string): LexiconError {
  return new LexiconError(`prose/${row.list}`, row.line, column, message)
}
