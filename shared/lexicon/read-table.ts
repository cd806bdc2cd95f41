import { expandForms, mostForms } from './expand-forms.ts'
import type { Language } from '../notice/report.ts'
import { phraseOf, type PhraseWord } from './words.ts'

/** A row: one concept with its words in both languages. */
export interface LexiconRow {
  table: string
  /** Line of the file, from 1. */
  line: number
  concept: string
  /**
   * Ways to write it; none where a language has no word for it. A leading '=' says that accents count, a '*' behind a
   * word that it may go on in any way ("exempt*").
   */
  en: readonly string[]
  fr: readonly string[]
  /** What its table says of it: a number, a unit, a step; '' where there is nothing to say. */
  value: string
  /** Phrases right behind it, or right before it, with which it is another thing, or without which it is none. */
  notBefore: Guard
  notAfter: Guard
  onlyBefore: Guard
  onlyAfter: Guard
  /** Two texts in which it is found on both sides, and two in which it is on neither. */
  example: Example | null
  silent: Example | null
  /** Case and accents count: "IT" is no "it". */
  asWritten: boolean
  /** Its words in one language may be rendered by those in the other; else they only do the same. */
  isPair: boolean
}

/** Phrases by their words, for the forms of each language. */
export type Guard = Readonly<Record<Language, readonly (readonly PhraseWord[])[]>>

export interface Example {
  en: string
  fr: string
}

/** A table that is not right. `line` from 1; `column` by its name, null where the line as a whole is wrong. */
export class LexiconError extends Error {
  readonly table: string
  readonly line: number
  readonly column: string | null

  constructor(table: string, line: number, column: string | null, message: string) {
    super(`lexicon/${table}.tsv, line ${line}${column === null ? '' : `, column “${column}”`}: ${message}`)
    this.name = 'LexiconError'
    this.table = table
    this.line = line
    this.column = column
  }
}

const columns = [
  'concept',
  'en',
  'fr',
  'value',
  'not before',
  'not after',
  'only before',
  'only after',
  'example',
  'silent',
  'pair',
] as const
type Column = (typeof columns)[number]
const required: readonly Column[] = ['concept', 'en', 'fr']

/** Parts an English text from the French one in a cell. */
const between = ' ∥ '

/**
 * Reads a table of tab-separated cells. The first line that is no remark names the columns. '#' opens a remark:
 * '# example: …' gives an example to all rows without their own, with {en} and {fr} for the first form of each;
 * '# as written' says that case and accents count, '# no pairs' that its words are no translations of each other; of a
 * row alone, 'no' in the column `pair` does. A
 * guard (not before, only after …) is for both languages, or for one each where ' ∥ ' parts it. Forms and guards are
 * written as in `expandForms`; a '*' behind a word leaves its ending open, for stems that go on in many ways
 * ("exempt*"). Few endings are better written out: "exempt(s)(ed)".
 *
 * @throws LexiconError
 */
export function readTable(table: string, text: string): LexiconRow[] {
  const wrong = (line: number, column: Column | null, message: string) => new LexiconError(table, line, column, message)
  let names: Column[] | null = null
  let common: string | null = null
  let asWritten = false
  let isPair = true
  const rows: LexiconRow[] = []
  const seen = new Map<string, number>()
  for (const [index, written] of text.split(/\r?\n/u).entries()) {
    const line = index + 1
    if (written.trim() === '') continue
    if (written.startsWith('#')) {
      common = /^#\s*example:\s*(\S.*)$/u.exec(written)?.[1] ?? common
      asWritten ||= /^#\s*as written\b/u.test(written)
      isPair &&= !/^#\s*no pairs\b/u.test(written)
      continue
    }
    const cells = written.split('\t').map((cell) => cell.trim())
    if (names === null) {
      names = columnNames(cells, (message) => wrong(line, null, message))
      continue
    }
    if (cells.length > names.length) throw wrong(line, null, `${cells.length} cells under ${names.length} columns`)
    const cell = (column: Column): string => cells[names?.indexOf(column) ?? -1] ?? ''
    const concept = cell('concept')
    const before = seen.get(concept)
    if (concept === '') throw wrong(line, 'concept', 'is empty')
    if (before !== undefined) throw wrong(line, 'concept', `“${concept}” stands in line ${before} already`)
    seen.set(concept, line)
    if (!/^(?:no)?$/u.test(cell('pair'))) throw wrong(line, 'pair', `“${cell('pair')}” is not “no”`)
    rows.push(readRow(table, line, cell, common, { asWritten, isPair: isPair && cell('pair') === '' }))
  }
  if (names === null) throw wrong(1, null, 'no line names the columns')
  return rows
}

function columnNames(cells: readonly string[], wrong: (message: string) => LexiconError): Column[] {
  const names = cells.map((cell) => {
    const name = columns.find((column) => column === cell)
    if (name === undefined) throw wrong(`“${cell}” is no column; there are ${columns.join(', ')}`)
    return name
  })
  for (const name of required) if (!names.includes(name)) throw wrong(`there is no column “${name}”`)
  return names
}

function readRow(
  table: string,
  line: number,
  cell: (column: Column) => string,
  common: string | null,
  ofTable: Pick<LexiconRow, 'asWritten' | 'isPair'>,
): LexiconRow {
  const wrong = (column: Column, message: string) => new LexiconError(table, line, column, message)
  const forms = (column: Column, written = cell(column)): string[] => {
    if (/\((?:[^)]*\(|[^)]*$)|^[^(]*\)/u.test(written)) throw wrong(column, 'its brackets do not close')
    const all = expandForms(written)
    if (all.length > mostForms) throw wrong(column, `gives ${all.length} forms; ${mostForms} are enough`)
    const amiss = all.find((form) => /(?<![\p{L}\p{M}])\*|\*(?=[\p{L}\p{M}*])/u.test(form))
    if (amiss !== undefined) throw wrong(column, `“${amiss}” has a * that stands behind no word`)
    const empty = all.find((form) => phraseOf(form).length === 0)
    if (empty !== undefined) throw wrong(column, `“${empty}” has no word`)
    return [...new Set(all)]
  }
  const [en, fr] = [forms('en'), forms('fr')]
  if (en.length + fr.length === 0) throw wrong('en', 'neither language has a form')
  const guard = (column: Column): Guard => {
    const [english = '', french = english] = ` ${cell(column)} `.split(between)
    const phrases = (half: string) => forms(column, half).map(phraseOf)
    return { en: phrases(english), fr: phrases(french) }
  }
  const examples = (column: 'example' | 'silent', written: string): Example | null => {
    if (written === '') return null
    const [left, right, ...more] = written.split(between)
    if (left === undefined || right === undefined || more.length > 0)
      throw wrong(column, `is not two texts parted by “${between}”`)
    return { en: left.trim(), fr: right.trim() }
  }
  const filled = (common ?? '')
    .replaceAll('{en}', firstForm({ en, fr }, 'en'))
    .replaceAll('{fr}', firstForm({ en, fr }, 'fr'))
  const example = examples('example', cell('example') === '' ? filled : cell('example'))
  if (example === null) throw wrong('example', 'is empty: a row is tested by its example')
  return {
    table,
    line,
    concept: cell('concept'),
    en,
    fr,
    value: cell('value'),
    notBefore: guard('not before'),
    notAfter: guard('not after'),
    onlyBefore: guard('only before'),
    onlyAfter: guard('only after'),
    example,
    silent: examples('silent', cell('silent')),
    ...ofTable,
  }
}

/** The first way to write a concept, without the signs of a table; '' where a language has none. */
export function firstForm(row: Pick<LexiconRow, 'en' | 'fr'>, language: Language): string {
  return (row[language][0] ?? '').replace(/^=|\*/gu, '')
}
