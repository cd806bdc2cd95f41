import type { NoticeLeftover } from '../notice/parsed-file.ts'
import type { Language } from '../notice/report.ts'
import { defineCheck, type CheckInput, type Place, type Report } from './check.ts'
import { excerpt } from './parts/excerpt.ts'
import { listForm, quoted } from './parts/reader-forms.ts'

/** How somebody who cleans a file sees it: insertions and deletions are accepted or rejected together. */
type Kind = 'tracked' | Exclude<NoticeLeftover['kind'], 'insertion' | 'deletion'>
type Values = Record<string, string | number>

/** So many are named by their words, so many places are marked; a file full of them is one finding all the same. */
const named = 3
const mostMarks = 200

/** What is said of a kind, `where`: "in the English text (page 2)". */
const openings: Record<Kind, Record<Language, (count: number, where: string) => string>> = {
  tracked: {
    en: (count, where) =>
      count === 1
        ? `A tracked change ${where} is not accepted yet`
        : `${count} tracked changes ${where} are not accepted yet`,
    fr: (count, where) =>
      count === 1
        ? `Une modification suivie ${where} n’est pas encore acceptée`
        : `${count} modifications suivies ${where} ne sont pas encore acceptées`,
  },
  comment: {
    en: (count, where) => (count === 1 ? `A comment is left ${where}` : `${count} comments are left ${where}`),
    fr: (count, where) =>
      count === 1 ? `Un commentaire est resté ${where}` : `${count} commentaires sont restés ${where}`,
  },
  hidden: {
    en: (count, where) => `Hidden text is left ${where}${places(count, 'en')}`,
    fr: (count, where) => `Du texte masqué est resté ${where}${places(count, 'fr')}`,
  },
  struck: {
    en: (count, where) => `Words are struck out ${where}${places(count, 'en')} and can still be read`,
    fr: (count, where) => `Des mots sont barrés ${where}${places(count, 'fr')} et se lisent encore`,
  },
  highlight: {
    en: (count, where) => `Highlighting is left ${where}${places(count, 'en')}`,
    fr: (count, where) => `Du surlignage est resté ${where}${places(count, 'fr')}`,
  },
  added: {
    en: (count, where) => `Text is put on top of the page ${where}${places(count, 'en')}`,
    fr: (count, where) => `Du texte est posé par-dessus la page ${where}${places(count, 'fr')}`,
  },
}

function places(count: number, reader: Language): string {
  return count === 1 ? '' : `, ${reader === 'en' ? 'in' : 'à'} ${count} ${reader === 'en' ? 'places' : 'endroits'}`
}

export const fileLeftovers = defineCheck<Kind>({
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

function reportOf(input: CheckInput, group: readonly NoticeLeftover[]): Report<Kind> {
  const [first] = group
  const side = first?.side ?? ''
  const blocks = [
    ...new Set(group.flatMap(({ block }) => (block === null || input.block(block) === undefined ? [] : [block]))),
  ]
  const pages = [...new Set(group.flatMap(({ page }) => page ?? []))].sort((a, b) => a - b)
  const words = Object.fromEntries(
    group.slice(0, named).flatMap(({ kind, text }, at) => [
      [`words${at}`, excerpt(text, 60)],
      [`kind${at}`, kind],
    ]),
  )
  return {
    message: first === undefined ? 'tracked' : kindOf(first),
    values: {
      count: group.length,
      side,
      pages: pages.slice(0, named).join(', '),
      morePages: pages.length > named ? 1 : 0,
      ...words,
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
  const [before] = /\S+\s*$/u.exec(block.text.slice(Math.max(0, at - 60), at)) ?? []
  const from = before === undefined ? at + (/^\s*/u.exec(block.text.slice(at))?.[0].length ?? 0) : at - before.length
  const [word = ''] = /^\S+/u.exec(block.text.slice(from, from + 60)) ?? []
  return word === '' ? [] : [{ block: block.id, start: from, end: from + word.length }]
}

/** Near the place it was given: the block's text may have been put together from several lines. */
function placeOf(text: string, words: string, at: number): number {
  if (text.startsWith(words, at)) return at
  const near = Math.max(0, at - 4)
  const found = text.slice(near, at + words.length + 4).indexOf(words)
  return found < 0 ? -1 : near + found
}

function sentences(kind: Kind): Record<Language, (values: Values) => string> {
  return {
    en: (values) => `${openings[kind].en(Number(values.count), where(values, 'en'))}: ${wordsOf(values, 'en')}.`,
    fr: (values) => `${openings[kind].fr(Number(values.count), where(values, 'fr'))}\u00A0: ${wordsOf(values, 'fr')}.`,
  }
}

function where(values: Values, reader: Language): string {
  const text = texts[reader]
  return `${values.side === 'en' ? text.en : values.side === 'fr' ? text.fr : text.file}${onPages(values, reader)}`
}

const texts: Record<Language, Record<Language | 'file', string>> = {
  en: { en: 'in the English text', fr: 'in the French text', file: 'in the file' },
  fr: { en: 'dans le texte anglais', fr: 'dans le texte français', file: 'dans le fichier' },
}

function onPages({ pages = '', morePages }: Values, reader: Language): string {
  if (pages === '') return ''
  const isOne = !String(pages).includes(',')
  return ` (page${isOne ? '' : 's'} ${pages}${Number(morePages) === 1 ? (reader === 'en' ? ' and more' : ' et suivantes') : ''})`
}

const changes: Partial<Record<string | number, Record<Language, string>>> = {
  insertion: { en: 'inserted', fr: 'ajout' },
  deletion: { en: 'deleted', fr: 'suppression' },
}

/** How a reader writes the end of a paragraph that is deleted or put in. */
const paragraphMark = '¶'
const paragraphMarks: Record<Language, string> = { en: 'the end of a paragraph', fr: 'une fin de paragraphe' }

function wordsOf(values: Values, reader: Language): string {
  const all = Array.from({ length: named }, (_, at) => [values[`words${at}`], values[`kind${at}`]] as const)
  const items = all.flatMap(([words, kind]) => {
    if (words === undefined) return []
    const change = changes[kind ?? '']?.[reader]
    return [
      `${words === paragraphMark ? paragraphMarks[reader] : quoted(words, reader)}${change === undefined ? '' : ` (${change})`}`,
    ]
  })
  const more = Number(values.count) - items.length
  return listForm(
    more > 0 ? [...items, reader === 'en' ? `${more} more` : `${more} autre${more === 1 ? '' : 's'}`] : items,
    reader,
  )
}
