import type { Language } from '../notice/report.ts'
import { Kept } from '../text/kept.ts'
import { compileForms, type Form } from './forms.ts'
import { compileProse, type Prose } from './prose.ts'
import { readTable, type LexiconRow } from './read-table.ts'
import type { PhraseWord, Word } from './words.ts'

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
 * remembers nothing of the texts it is asked about: `once` is for what a reader makes of its tables alone, as an
 * expression of all names of months.
 */
export class Lexicon extends Kept {
  readonly tables: readonly string[]
  readonly #rows: ReadonlyMap<string, readonly LexiconRow[]>
  readonly #indexes: Readonly<Record<Language, FormIndex>>

  /** Texts of the word list by name, not compiled. */
  readonly proseFiles: Readonly<Record<string, string>>

  constructor(rows: ReadonlyMap<string, readonly LexiconRow[]>, proseFiles: Readonly<Record<string, string>>) {
    super()
    this.proseFiles = proseFiles
    const all = [...rows.values()].flat()
    this.tables = [...rows.keys()]
    this.#rows = rows
    this.#indexes = { en: indexOf(all, 'en'), fr: indexOf(all, 'fr') }
  }

  /** Rows of a table, in its order. Throws where there is no table of this name: a name is written in code. */
  table(name: string): readonly LexiconRow[] {
    const found = this.#rows.get(name)
    if (found === undefined) throw new Error(`no table of the lexicon is called ${name}`)
    return found
  }

  /**
   * All rows whose words stand in a text, by table: in each the longest at a place, from left to right, none twice.
   * Every word is looked up once, however many tables there are.
   */
  find(text: string, words: readonly Word[], language: Language): ReadonlyMap<string, readonly Hit[]> {
    return findIn(this.#indexes[language], text, words)
  }

  /** The word list of recruitment prose, compiled when it is first asked for: whoever only reads needs none. */
  get prose(): Prose {
    return this.once(proseOf)
  }
}

/** What begins so is of the word list, and no table. */
const proseFolder = 'prose/'

/** Forms by their first word: by the whole of it, and by its beginning where its ending is open. */
interface FormIndex {
  whole: ReadonlyMap<string, readonly Form[]>
  begun: ReadonlyMap<string, readonly Form[]>
  /** How long the beginnings are, the longest first. */
  lengths: readonly number[]
}

/**
 * @param files Text of each table by its name ('months' for months.tsv, 'prose/duties' for what is of the word list).
 * @throws LexiconError that names table, row and column; for the word list when it is first asked for.
 */
export function compileLexicon(files: Readonly<Record<string, string>>): Lexicon {
  const isProse = ([name]: readonly [string, string]): boolean => name.startsWith(proseFolder)
  const tables = Object.entries(files).filter((file) => !isProse(file))
  const prose = Object.entries(files).filter(isProse)
  return new Lexicon(
    new Map(tables.map(([name, text]) => [name, readTable(name, text)])),
    Object.fromEntries(prose.map(([name, text]) => [name.slice(proseFolder.length), text])),
  )
}

function proseOf({ proseFiles }: Lexicon): Prose {
  return compileProse(proseFiles)
}

function indexOf(rows: readonly LexiconRow[], language: Language): FormIndex {
  const whole = new Map<string, Form[]>()
  const begun = new Map<string, Form[]>()
  for (const form of rows.flatMap((row) => compileForms(row, language))) {
    const [first] = form.words
    const index = first?.open === true ? begun : whole
    const beside = index.get(first?.text ?? '')
    if (beside === undefined) index.set(first?.text ?? '', [form])
    else beside.push(form)
  }
  for (const forms of [...whole.values(), ...begun.values()]) forms.sort(byLength)
  const lengths = [...new Set([...begun.keys()].map((beginning) => beginning.length))].sort((a, b) => b - a)
  return { whole, begun, lengths }
}

/** The longest first: more words, then those that are written out to the end. */
function byLength(a: Form, b: Form): number {
  return b.words.length - a.words.length || openWords(a) - openWords(b)
}

function openWords({ words }: Form): number {
  return words.filter(({ open }) => open).length
}

/** Forms that may begin with a word, the likeliest first. */
function formsFrom({ whole, begun, lengths }: FormIndex, word: string): readonly Form[] {
  let forms = whole.get(word) ?? none
  for (const length of lengths) {
    const open = length > word.length ? undefined : begun.get(word.slice(0, length))
    if (open !== undefined) forms = [...forms, ...open]
  }
  // Sorting keeps the order of equals: what is written out comes before a beginning, a longer one before a shorter.
  return forms.length < 2 ? forms : forms.toSorted((a, b) => b.words.length - a.words.length)
}

const none: readonly Form[] = []

function findIn(index: FormIndex, text: string, words: readonly Word[]): Map<string, Hit[]> {
  const found = new Map<string, Hit[]>()
  for (const [at, word] of words.entries())
    for (const form of formsFrom(index, word.text)) {
      const hits = found.get(form.row.table) ?? []
      if (at <= (hits.at(-1)?.last ?? -1) || !stands(form, text, words, at)) continue
      const last = at + form.words.length - 1
      hits.push({ row: form.row, start: word.start, end: words[last]?.end ?? word.end, first: at, last })
      found.set(form.row.table, hits)
    }
  return found
}

function stands(form: Form, text: string, words: readonly Word[], at: number): boolean {
  if (!matches(form.words, words, at)) return false
  const [first, last] = [words[at], words[at + form.words.length - 1]]
  if (first === undefined || last === undefined) return false
  if (form.exact !== null && !form.exact.test(text.slice(first.start, last.end))) return false
  const isBefore = (phrase: readonly PhraseWord[]) => follows(phrase, words, at + form.words.length)
  const isAfter = (phrase: readonly PhraseWord[]) => precedes(phrase, words, at)
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
function matches(phrase: readonly PhraseWord[], words: readonly Word[], at: number): boolean {
  return phrase.every(({ text, gap, open }, index) => {
    const word = words[at + index]
    if (word === undefined || (index > 0 && word.gap !== gap)) return false
    return open ? word.text.startsWith(text) : word.text === text
  })
}

function follows(phrase: readonly PhraseWord[], words: readonly Word[], at: number): boolean {
  return words[at]?.gap === '' && matches(phrase, words, at)
}

function precedes(phrase: readonly PhraseWord[], words: readonly Word[], at: number): boolean {
  return words[at]?.gap === '' && at >= phrase.length && matches(phrase, words, at - phrase.length)
}
