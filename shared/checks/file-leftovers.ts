import type { NoticeLeftover } from '../notice/parsed-file.ts'
import type { Language } from '../notice/report.ts'
import { defineCheck, type CheckInput, type Place, type Report } from './check.ts'
import type { ReaderForms } from './messages/reader-forms.ts'
import { excerpt } from './parts/excerpt.ts'

/** How somebody who cleans a file sees it: insertions and deletions are accepted or rejected together. */
type Kind = 'tracked' | Exclude<NoticeLeftover['kind'], 'insertion' | 'deletion'>
type Values = {
  count: number
  /** The text that it was left in, null where it is in neither. */
  side: Language | null
  /** The pages that it stands on, the first few; `morePages`: how many there are besides. */
  pages: readonly number[]
  morePages: number
  /** The first few, each by its words and what was done with them. */
  items: readonly Item[]
}
type Item = { readonly kind: NoticeLeftover['kind']; readonly words: string }

/** So many are named by their words: a file full of them is one finding all the same … */
const named = 3
/** … and so many places are marked, more than the longest of our notices has passages. */
const mostMarks = 200
/** Characters of each that is named: three of them make a sentence. */
const longestNamed = 60
/** Characters of a word beside which something stands: addresses are longer, and one that is cut is still found. */
const longestWord = 60
/** Characters: joining lines adds or takes a space, a hyphen and a marker at most. */
const farthest = 4

/** What is said of a kind, `where`: "in the English text (page 2)". */
const openings: Record<Kind, Record<Language, (count: number, where: string, forms: ReaderForms) => string>> = {
  tracked: {
    en: (count, where, { number }) =>
      count === 1
        ? `A tracked change ${where} is not accepted yet`
        : `${number(count)} tracked changes ${where} are not accepted yet`,
    fr: (count, where, { number }) =>
      count === 1
        ? `Une modification suivie ${where} n’est pas encore acceptée`
        : `${number(count)} modifications suivies ${where} ne sont pas encore acceptées`,
  },
  comment: {
    en: (count, where, { number }) =>
      count === 1 ? `A comment is left ${where}` : `${number(count)} comments are left ${where}`,
    fr: (count, where, { number }) =>
      count === 1 ? `Un commentaire est resté ${where}` : `${number(count)} commentaires sont restés ${where}`,
  },
  hidden: {
    en: (count, where, forms) => `Hidden text is left ${where}${places(count, forms)}`,
    fr: (count, where, forms) => `Du texte masqué est resté ${where}${places(count, forms)}`,
  },
  struck: {
    en: (count, where, forms) => `Words are struck out ${where}${places(count, forms)} and can still be read`,
    fr: (count, where, forms) => `Des mots sont barrés ${where}${places(count, forms)} et se lisent encore`,
  },
  highlight: {
    en: (count, where, forms) => `Highlighting is left ${where}${places(count, forms)}`,
    fr: (count, where, forms) => `Du surlignage est resté ${where}${places(count, forms)}`,
  },
  added: {
    en: (count, where, forms) => `Text is put on top of the page ${where}${places(count, forms)}`,
    fr: (count, where, forms) => `Du texte est posé par-dessus la page ${where}${places(count, forms)}`,
  },
}

function places(count: number, { reader, number }: ReaderForms): string {
  if (count === 1) return ''
  return reader === 'en' ? `, in ${number(count)} places` : `, à ${number(count)} endroits`
}

export const fileLeftovers = defineCheck<Record<Kind, Values>>({
  id: 'file-leftovers',
  rank: 'fact',
  severity: 'warning',
  title: { en: 'Left in the file', fr: 'Resté dans le fichier' },
  explain: {
    en: 'Tracked changes, comments, hidden text, struck text or highlighting left in a file that is to be published; text put on top of a PDF page.',
    fr: 'Des modifications suivies, des commentaires, du texte masqué ou barré, du surlignage restés dans un fichier à publier\u00A0; du texte posé par-dessus une page de PDF.',
  },
  messages: {
    tracked: sentences('tracked'),
    comment: sentences('comment'),
    hidden: sentences('hidden'),
    struck: sentences('struck'),
    highlight: sentences('highlight'),
    added: sentences('added'),
  },
  run: (input) => {
    const groups = new Map<string, NoticeLeftover[]>()
    for (const leftover of input.notice.leftovers ?? []) {
      const key = `${kindOf(leftover)} ${leftover.side ?? leftover.source}`
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [leftover])
      else group.push(leftover)
    }
    return [...groups.values()].map((group) => reportOf(input, group))
  },
})

function kindOf({ kind }: NoticeLeftover): Kind {
  return kind === 'insertion' || kind === 'deletion' ? 'tracked' : kind
}

function reportOf(input: CheckInput, group: readonly NoticeLeftover[]): Report<Record<Kind, Values>> {
  const [first] = group
  const blocks = [
    ...new Set(group.flatMap(({ block }) => (block === null || input.block(block) === undefined ? [] : [block]))),
  ]
  const pages = [...new Set(group.flatMap(({ page }) => page ?? []))].sort((a, b) => a - b)
  return {
    message: first === undefined ? 'tracked' : kindOf(first),
    values: {
      count: group.length,
      side: first?.side ?? null,
      pages: pages.slice(0, named),
      morePages: Math.max(0, pages.length - named),
      items: group.slice(0, named).map(({ kind, text }) => ({ kind, words: excerpt(text, longestNamed) })),
    },
    // Where it is printed is another in the next version, and it is the same comment still.
    fleeting: ['pages', 'morePages'],
    en: blocks.filter((block) => block.startsWith('en')),
    fr: blocks.filter((block) => block.startsWith('fr')),
    marks: group.slice(0, mostMarks).flatMap((leftover) => markOf(input, leftover)),
    claims: [],
  }
}

/** The words themselves where they are part of the text, else the word beside which they stand. */
function markOf(input: CheckInput, { kind, text, at, block: id }: NoticeLeftover): Place[] {
  const block = id === null ? undefined : input.block(id)
  if (block === undefined) return []
  const isInText = kind === 'insertion' || kind === 'highlight'
  const start = isInText ? placeOf(block.text, text, at) : -1
  if (start >= 0) return [{ block: block.id, start, end: start + text.length }]
  const [before] = /\S+\s*$/u.exec(block.text.slice(Math.max(0, at - longestWord), at)) ?? []
  const from = before === undefined ? at + (/^\s*/u.exec(block.text.slice(at))?.[0].length ?? 0) : at - before.length
  const [word = ''] = /^\S+/u.exec(block.text.slice(from, from + longestWord)) ?? []
  return word === '' ? [] : [{ block: block.id, start: from, end: from + word.length }]
}

/** Near the place it was given: the block's text may have been put together from several lines. */
function placeOf(text: string, words: string, at: number): number {
  if (text.startsWith(words, at)) return at
  const near = Math.max(0, at - farthest)
  const found = text.slice(near, at + words.length + farthest).indexOf(words)
  return found < 0 ? -1 : near + found
}

function sentences(kind: Kind): Record<Language, (values: Values, forms: ReaderForms) => string> {
  const opening = (values: Values, forms: ReaderForms) =>
    openings[kind][forms.reader](values.count, where(values, forms), forms)
  return {
    en: (values, forms) => `${opening(values, forms)}: ${wordsOf(values, forms)}.`,
    fr: (values, forms) => `${opening(values, forms)}\u00A0: ${wordsOf(values, forms)}.`,
  }
}

const texts: Record<Language, Record<Language | 'file', string>> = {
  en: { en: 'in the English text', fr: 'in the French text', file: 'in the file' },
  fr: { en: 'dans le texte anglais', fr: 'dans le texte français', file: 'dans le fichier' },
}

/** "in the English text (pages 2, 3 and 1 more)". */
function where({ side, pages, morePages }: Values, { reader, list, number }: ReaderForms): string {
  const text = texts[reader][side ?? 'file']
  return pages.length === 0
    ? text
    : `${text} (${pages.length === 1 ? 'page' : 'pages'} ${list(pages.map(number), morePages)})`
}

const changes: Partial<Record<NoticeLeftover['kind'], Record<Language, string>>> = {
  insertion: { en: 'inserted', fr: 'ajout' },
  deletion: { en: 'deleted', fr: 'suppression' },
}

/** How a reader writes the end of a paragraph that is deleted or put in. */
const paragraphMark = '¶'
const paragraphMarks: Record<Language, string> = { en: 'the end of a paragraph', fr: 'une fin de paragraphe' }

function wordsOf({ items, count }: Values, { reader, list, quote }: ReaderForms): string {
  const told = items.map(({ kind, words }) => {
    const change = changes[kind]?.[reader]
    return `${words === paragraphMark ? paragraphMarks[reader] : quote(words)}${change === undefined ? '' : ` (${change})`}`
  })
  return list(told, count - items.length)
}
