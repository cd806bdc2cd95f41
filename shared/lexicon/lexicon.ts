import type { Language } from '../notice/report.ts'
import { compileForms, type Form } from './forms.ts'
import { readTable, type LexiconRow } from './read-table.ts'
import type { Word } from './words.ts'

export type { LexiconRow }

/** A row's words, found in a text. */
export interface Hit {
  row: LexiconRow
  start: number
  end: number
  /** Places of its first and last word among the words that were searched. */
  first: number
  last: number
}

/**
 * What belongs to the two languages, compiled once from `resources/lexicon` by whoever reads files, and handed in. It
 * remembers nothing of what it is asked.
 */
export interface Lexicon {
  /** Rows of a table, in its order. Throws where there is no table of this name: a name is written in code. */
  table: (name: string) => readonly LexiconRow[]
  tables: readonly string[]
  /** All rows of a table whose words stand in a text: the longest at a place, from left to right, none twice. */
  find: (name: string, text: string, words: readonly Word[], language: Language) => Hit[]
}

type Index = Record<Language, ReadonlyMap<string, readonly Form[]>>

/**
 * @param files Text of each table by its name ('months' for months.tsv).
 * @throws LexiconError that names table, row and column.
 */
export function compileLexicon(files: Readonly<Record<string, string>>): Lexicon {
  const rows = new Map(Object.entries(files).map(([name, text]) => [name, readTable(name, text)]))
  const indexes = new Map(
    [...rows].map(([name, table]): [string, Index] => [name, { en: indexOf(table, 'en'), fr: indexOf(table, 'fr') }]),
  )
  const known = <T>(map: ReadonlyMap<string, T>, name: string): T => {
    const found = map.get(name)
    if (found === undefined) throw new Error(`no table of the lexicon is called ${name}`)
    return found
  }
  return {
    tables: [...rows.keys()],
    table: (name) => known(rows, name),
    find: (name, text, words, language) => findIn(known(indexes, name)[language], text, words),
  }
}

/** Forms by their first word, the longest first. */
function indexOf(rows: readonly LexiconRow[], language: Language): Map<string, Form[]> {
  const index = new Map<string, Form[]>()
  for (const form of rows.flatMap((row) => compileForms(row, language))) {
    const first = form.words[0]?.text ?? ''
    const beside = index.get(first)
    if (beside === undefined) index.set(first, [form])
    else beside.push(form)
  }
  for (const forms of index.values()) forms.sort((a, b) => b.words.length - a.words.length)
  return index
}

function findIn(index: Index[Language], text: string, words: readonly Word[]): Hit[] {
  const hits: Hit[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    const form = word === undefined ? undefined : index.get(word.text)?.find((one) => stands(one, text, words, at))
    const last = form === undefined ? undefined : words[at + form.words.length - 1]
    if (word === undefined || form === undefined || last === undefined) continue
    hits.push({ row: form.row, start: word.start, end: last.end, first: at, last: at + form.words.length - 1 })
    at += form.words.length - 1
  }
  return hits
}

function stands(form: Form, text: string, words: readonly Word[], at: number): boolean {
  if (!matches(form.words, words, at)) return false
  const [first, last] = [words[at], words[at + form.words.length - 1]]
  if (first === undefined || last === undefined) return false
  if (form.exact !== null && !form.exact.test(text.slice(first.start, last.end))) return false
  const isBefore = (phrase: readonly Word[]) => follows(phrase, words, at + form.words.length)
  const isAfter = (phrase: readonly Word[]) => precedes(phrase, words, at)
  const { row, language } = form
  const [onlyBefore, onlyAfter] = [row.onlyBefore[language], row.onlyAfter[language]]
  return (
    !row.notBefore[language].some(isBefore) &&
    !row.notAfter[language].some(isAfter) &&
    (onlyBefore.length === 0 || onlyBefore.some(isBefore)) &&
    (onlyAfter.length === 0 || onlyAfter.some(isAfter))
  )
}

/** The words one after the other from a place on; the gap before the first does not count. */
function matches(phrase: readonly Pick<Word, 'text' | 'gap'>[], words: readonly Word[], at: number): boolean {
  return phrase.every(({ text, gap }, index) => {
    const word = words[at + index]
    return word?.text === text && (index === 0 || word.gap === gap)
  })
}

function follows(phrase: readonly Word[], words: readonly Word[], at: number): boolean {
  return words[at]?.gap === '' && matches(phrase, words, at)
}

function precedes(phrase: readonly Word[], words: readonly Word[], at: number): boolean {
  return words[at]?.gap === '' && at >= phrase.length && matches(phrase, words, at - phrase.length)
}
