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

/** A form of several words, or one that stands as it is written and no other way. */
interface Phrase {
  row: ProseRow
  words: readonly string[]
  /** Written with '=': none of its words is bent. */
  isFixed: boolean
}

interface Side {
  inflection: Inflection
  /** Rows by each form that is one word: most of them are, and there are tens of thousands. */
  single: ReadonlyMap<string, readonly ProseRow[]>
  /** Phrases by their first word. */
  phrases: ReadonlyMap<string, readonly Phrase[]>
  /** Every word of the phrases. */
  inPhrases: ReadonlySet<string>
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
  const single = new Map<string, ProseRow[]>()
  const phrases = new Map<string, Phrase[]>()
  const inPhrases = new Set<string>()
  for (const row of rows)
    for (const written of row[language]) {
      const words = proseWords(written)
      const [first = ''] = words
      const isFixed = written.startsWith('=')
      if (words.length === 1 && !isFixed) {
        add(single, first, row)
        continue
      }
      for (const word of words) inPhrases.add(word)
      add(phrases, first, { row, words, isFixed })
    }
  const light = rule('light-words', ['language', 'words']).find(({ cells: [own] }) => own === language)
  return {
    inflection: compileInflection(bent),
    single,
    phrases,
    inPhrases,
    light: new Set(expandForms(light?.cells[1] ?? '').map(plain)),
  }
}

function add<Value>(index: Map<string, Value[]>, key: string, value: Value): void {
  const beside = index.get(key)
  if (beside === undefined) index.set(key, [value])
  else beside.push(value)
}

/** A word of the text, with the words of the list that it may be a form of. */
interface Read {
  text: string
  gap: string
  behind: readonly string[]
}

function findIn({ single, phrases, inPhrases, inflection }: Side, words: readonly Word[]): ProseHit[] {
  const isKnown = (word: string): boolean => single.has(word) || inPhrases.has(word)
  const all = new Map<string, readonly string[]>()
  const read = words.map(({ text: folded, gap }): Read => {
    const text = withLigaturesOpen(folded)
    const behind = all.get(text) ?? wordsBehind(text, inflection, isKnown)
    all.set(text, behind)
    return { text, gap, behind }
  })
  return words.flatMap(({ start }, at) => {
    const hits: ProseHit[] = []
    const hit = (row: ProseRow, last: number, isExact: boolean): void => {
      const before = hits.find((other) => other.row === row && other.last === last)
      if (before === undefined) hits.push({ row, start, end: words[last]?.end ?? start, first: at, last, isExact })
      else before.isExact ||= isExact
    }
    for (const first of read[at]?.behind ?? []) {
      for (const phrase of phrases.get(first) ?? [])
        if (stands(phrase, read, at))
          hit(
            phrase.row,
            at + phrase.words.length - 1,
            phrase.words.every((own, index) => read[at + index]?.text === own),
          )
      for (const row of single.get(first) ?? []) hit(row, at, read[at]?.text === first)
    }
    return hits.sort((a, b) => b.last - a.last || Number(b.isExact) - Number(a.isExact))
  })
}

function stands({ words, isFixed }: Phrase, read: readonly Read[], at: number): boolean {
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
