import { letterWords } from './word-views.ts'
import { wordsOf } from './words.ts'
import type { Language } from '../notice/report.ts'
import { foldName } from '../text/fold.ts'
import { expandForms } from './expand-forms.ts'
import { LexiconError } from './read-table.ts'

/** A row of the word list: one concept, as English and French notices put it. */
export interface ProseRow {
  /** Name of its list ('duties' for prose/duties.tsv), and its line there, from 1. */
  list: string
  line: number
  /** Words and phrases as a dictionary has them. A leading '=' says that this very form is meant and no other. */
  en: readonly string[]
  fr: readonly string[]
}

export interface CellRow {
  line: number
  cells: readonly string[]
}

/**
 * Lines of cells under named columns; '#' opens a remark.
 *
 * @throws LexiconError
 */
export function readCells(name: string, text: string, columns: readonly string[]): CellRow[] {
  const rows: CellRow[] = []
  let isNamed = false
  for (const [index, written] of text.split('\n').entries()) {
    const plain = written.replace(/\r$/u, '')
    if (plain.startsWith('#') || plain.trim() === '') continue
    const cells = plain.split('\t').map((cell) => cell.trim())
    const line = index + 1
    if (!isNamed && cells.join() !== columns.join())
      throw new LexiconError(name, line, null, `the first line must name the columns ${columns.join(', ')}`)
    if (cells.length !== columns.length)
      throw new LexiconError(name, line, null, `${cells.length} cells under ${columns.length} columns`)
    if (isNamed) rows.push({ line, cells })
    isNamed = true
  }
  if (!isNamed) throw new LexiconError(name, 1, null, `no line names the columns ${columns.join(', ')}`)
  return rows
}

/** @throws LexiconError that names list, row and column. */
export function readProse(list: string, text: string): ProseRow[] {
  const name = `prose/${list}`
  return readCells(name, text, ['en', 'fr']).map(({ line, cells: [en = '', fr = ''] }) => ({
    list,
    line,
    en: formsOf(name, line, 'en', en),
    fr: formsOf(name, line, 'fr', fr),
  }))
}

/** A form is words and what joins words, in letters of English and French: whatever else stands there is a slip. */
const strangeSign = /[^A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u00FF\u0152\u0153'’ ()|=-]/u

function formsOf(name: string, line: number, column: Language, cell: string): string[] {
  const wrong = (message: string) => new LexiconError(name, line, column, message)
  const strange = strangeSign.exec(cell)
  if (strange !== null) throw wrong(`“${strange[0]}” belongs to no word`)
  const hasOptions = cell.includes('(') || cell.includes(')')
  if (hasOptions && /\((?:[^)]*\(|[^)]*$)|^[^(]*\)/u.test(cell)) throw wrong('its brackets do not close')
  // Most cells have none, and there are thousands.
  const forms = hasOptions ? expandForms(cell) : cell.split(' | ')
  const empty = forms.find((form) => !/[A-Za-z]/u.test(form) || form !== form.trim() || form.includes('|'))
  if (empty !== undefined) throw wrong(empty.includes('|') ? `“${empty}” wants spaces round its |` : 'is empty')
  return forms
}

/** The words of a form, folded, ligatures opened: « mise en œuvre » and « mise en oeuvre » are one. */
export function proseWords(form: string): string[] {
  const folded = foldName(form)
  // Most forms are one word, and there are tens of thousands.
  return /[ '=-]/u.test(folded) ? letterWords(wordsOf(form, folded)).map(({ text }) => text) : [folded]
}
