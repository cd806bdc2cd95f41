import type { Language } from '../notice/report.ts'
import type { Forms, Profile } from '../profile/profile.ts'
import { foldForms } from '../text/fold.ts'
import { foldWords, termStem } from './word-keys.ts'

/**
 * The profile's pairs, ready to be looked up from either language. `folded`: the text by foldForms, with a space on
 * both sides.
 */
export interface TermIndex {
  /** The English form of an acronym that is a known pair, else the acronym itself. */
  acronym: (acronym: string, language: Language) => string
  /** Anchor of a single word of the vocabulary. */
  word: (word: string, language: Language) => string | undefined
  /** Anchors of names of several words: competencies, accountability headings, bodies. */
  phrasesIn: (folded: string, language: Language) => string[]
  /** The field whose label opens a line ("Direct reports: 3"). */
  labelOf: (text: string, language: Language) => string | undefined
  /** Known headings that a short text is, or is made of ("2. QUALIFICATIONS AND EXPERIENCE ESSENTIAL"). */
  headingsIn: (text: string, folded: string, language: Language) => ReadonlySet<string>
}

/** Letters: the longest label of our profiles has 42. What stands before a colon farther on need not be looked up. */
const longestLabel = 60
/**
 * As much of a line must a heading be that is written small, or the line only speaks of it ("Qualifications of staff in
 * the section"); the rest is a number, or what a writer added in brackets.
 */
const nearlyAll = 0.8

type ByLanguage<T> = Record<Language, T>
const languages: readonly Language[] = ['en', 'fr']

/** Made of what has a profile: an analysed notice is asked for it once (`analysis.once(termIndex)`). */
export function termIndex({ profile }: { profile: Profile }): TermIndex {
  const acronyms: ByLanguage<Map<string, string>> = { en: new Map(), fr: new Map() }
  const words: ByLanguage<Map<string, string>> = { en: new Map(), fr: new Map() }
  /** By their first word, so that a text is searched only for phrases that it may hold. */
  const phrases: ByLanguage<Map<string, [string, string][]>> = { en: new Map(), fr: new Map() }
  const headings: ByLanguage<[string, string][]> = { en: [], fr: [] }
  const labels: ByLanguage<Map<string, string>> = { en: new Map(), fr: new Map() }
  const { terms } = profile
  for (const pair of terms.acronyms)
    for (const language of languages)
      for (const form of pair[language]) acronyms[language].set(form, pair.en[0] ?? form)
  addForms(terms.vocabulary, 't:')
  addForms(
    terms.competencies.map(({ name }) => name),
    'c:',
  )
  addForms(
    terms.competencies.flatMap(({ levels }) => levels),
    'l:',
  )
  for (const [name, { labels: forms }] of Object.entries(profile.fields)) addLabels(`label:${name}`, forms)
  addForms(terms.accountabilities, 'h:')
  addForms(terms.bodies, 'b:')
  profile.sections.forEach((section) => {
    addHeading(`section:${section.id}`, section.headings)
    section.groups.forEach((group) => addHeading(`group:${section.id}:${group.id}`, group.headings))
    if (section.subheadings !== undefined) addHeading(`sub:${section.id}`, section.subheadings)
  })
  terms.accountabilities.forEach((forms, at) => addHeading(`accountability:${at}`, forms))

  function addForms(pairs: readonly Forms[], prefix: string): void {
    pairs.forEach((pair, at) => {
      for (const language of languages) for (const form of pair[language]) addForm(form, `${prefix}${at}`, language)
    })
  }
  function addForm(form: string, anchor: string, language: Language): void {
    const parts = foldWords(form)
    if (/^\p{L}+$/u.test(form) && parts[0] !== undefined) words[language].set(termStem(parts[0]), anchor)
    else {
      const folded = foldForms(form)
      const first = folded.split(' ', 1)[0] ?? ''
      const beside = phrases[language].get(first)
      if (beside === undefined) phrases[language].set(first, [[` ${folded} `, anchor]])
      else beside.push([` ${folded} `, anchor])
    }
  }
  function addLabels(anchor: string, forms: Forms): void {
    for (const language of languages) for (const form of forms[language]) labels[language].set(foldForms(form), anchor)
  }
  function addHeading(anchor: string, forms: Forms): void {
    for (const language of languages)
      for (const form of forms[language]) headings[language].push([` ${foldForms(form)} `, anchor])
  }

  return {
    acronym: (acronym, language) => acronyms[language].get(acronym) ?? acronym,
    word: (word, language) => words[language].get(termStem(word)),
    phrasesIn: (folded, language) => {
      return [...new Set(folded.split(' '))]
        .flatMap((word) => phrases[language].get(word) ?? [])
        .filter(([form]) => folded.includes(form))
        .map(([, anchor]) => anchor)
    },
    labelOf: (text, language) => {
      const colon = text.indexOf(':')
      return colon < 0 || colon > longestLabel ? undefined : labels[language].get(foldForms(text.slice(0, colon)))
    },
    headingsIn: (text, folded, language) => {
      const least = isUpperCase(text) ? 0 : folded.length * nearlyAll
      return new Set(
        headings[language]
          .filter(([form]) => form.length >= least && form.length <= folded.length && folded.includes(form))
          .map(([, anchor]) => anchor),
      )
    },
  }
}

function isUpperCase(text: string): boolean {
  return text === text.toUpperCase()
}
