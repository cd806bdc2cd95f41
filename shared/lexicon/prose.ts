import type { Language } from '../notice/report.ts'
import { expandForms } from './expand-forms.ts'
import { compileInflection, wordsBehind, type Inflection } from './inflection.ts'
import { proseWords, readCells, readProse, type ProseRow } from './read-prose.ts'
import type { Word } from './words.ts'

export type { ProseRow }

/** Words of a row, found in a text. Two hits of one row, one in each language, may be each other's translation. */
export interface ProseHit {
  row: ProseRow
  start: number
  end: number
  /** Places of its first and last word among the words that were searched. */
  first: number
  last: number
  /** Found as the list writes it, not by an ending. */
  isExact: boolean
}

/**
 * The word list of recruitment prose: what translators put for what. It says which words of two linked sentences may
 * belong together; that two words are in no row together says nothing.
 */
export interface Prose {
  rows: readonly ProseRow[]
  /**
   * Every row whose words stand in a text, by place: at one place the most words first, then those that stand as the
   * list writes them. Hits overlap: a phrase does not hide the words in it.
   */
  find: (words: readonly Word[], language: Language) => readonly ProseHit[]
  /** Whether a folded word carries a sentence and not its matter: articles, pronouns, prepositions, auxiliaries. */
  isLight: (word: string, language: Language) => boolean
}

interface ProseForm {
  row: ProseRow
  words: readonly string[]
  /** Written with '=': none of its words is bent. */
  isFixed: boolean
}

interface Side {
  inflection: Inflection
  known: ReadonlySet<string>
  /** Forms by their first word. */
  forms: ReadonlyMap<string, readonly ProseForm[]>
  light: ReadonlySet<string>
}

/**
 * @param files Texts by name: 'duties' for prose/duties.tsv; 'rules/light-words', 'rules/endings-en' and
 *   'rules/endings-fr' for what is no list.
 * @throws LexiconError that names file, row and column.
 */
export function compileProse(files: Readonly<Record<string, string>>): Prose {
  const rows = Object.entries(files)
    .filter(([name]) => !name.startsWith('rules/'))
    .flatMap(([name, text]) => readProse(name, text))
  const sides: Record<Language, Side> = { en: sideOf(rows, 'en', files), fr: sideOf(rows, 'fr', files) }
  return {
    rows,
    find: (words, language) => findIn(sides[language], words),
    isLight: (word, language) => sides[language].light.has(withLigaturesOpen(word)),
  }
}

function sideOf(rows: readonly ProseRow[], language: Language, files: Readonly<Record<string, string>>): Side {
  const rule = (name: string, columns: readonly string[]) =>
    readCells(`prose/rules/${name}`, files[`rules/${name}`] ?? '', columns)
  const plain = (cell: string | undefined): string => proseWords(cell ?? '').join(' ')
  const bent = rule(`endings-${language}`, ['word', 'forms']).map(({ cells: [word, forms = ''] }) => ({
    word: plain(word),
    forms: expandForms(forms).map(plain),
  }))
  const known = new Set<string>()
  const forms = new Map<string, ProseForm[]>()
  for (const row of rows)
    for (const written of row[language]) {
      const words = proseWords(written)
      for (const word of words) known.add(word)
      const [first = ''] = words
      const form: ProseForm = { row, words, isFixed: written.startsWith('=') }
      const beside = forms.get(first)
      if (beside === undefined) forms.set(first, [form])
      else beside.push(form)
    }
  const light = rule('light-words', ['language', 'words']).find(({ cells: [own] }) => own === language)
  return {
    inflection: compileInflection(bent),
    known,
    forms,
    light: new Set(expandForms(light?.cells[1] ?? '').map(plain)),
  }
}

/** A word of the text, with the words of the list that it may be a form of. */
interface Read {
  text: string
  gap: string
  behind: readonly string[]
}

function findIn({ forms, inflection, known }: Side, words: readonly Word[]): ProseHit[] {
  const isKnown = (word: string): boolean => known.has(word)
  const all = new Map<string, readonly string[]>()
  const read = words.map(({ text: folded, gap }): Read => {
    const text = withLigaturesOpen(folded)
    const behind = all.get(text) ?? wordsBehind(text, inflection, isKnown)
    all.set(text, behind)
    return { text, gap, behind }
  })
  return words.flatMap((word, at) => {
    const hits: ProseHit[] = []
    for (const first of read[at]?.behind ?? [])
      for (const form of forms.get(first) ?? []) {
        if (!stands(form, read, at)) continue
        const last = at + form.words.length - 1
        const isExact = form.words.every((own, index) => read[at + index]?.text === own)
        const before = hits.find((hit) => hit.row === form.row && hit.last === last)
        if (before === undefined)
          hits.push({ row: form.row, start: word.start, end: words[last]?.end ?? word.end, first: at, last, isExact })
        else before.isExact ||= isExact
      }
    return hits.sort((a, b) => b.last - a.last || Number(b.isExact) - Number(a.isExact))
  })
}

function stands({ words, isFixed }: ProseForm, read: readonly Read[], at: number): boolean {
  return words.every((own, index) => {
    const word = read[at + index]
    if (word === undefined || (index > 0 && word.gap !== '')) return false
    return isFixed ? word.text === own : word.behind.includes(own)
  })
}

/** Words of a text are folded already. */
function withLigaturesOpen(folded: string): string {
  return /[œæ]/u.test(folded) ? folded.replaceAll('œ', 'oe').replaceAll('æ', 'ae') : folded
}
