import type { Language } from '../../../shared/notice/report.ts'
import { fold } from '../../../shared/text/fold.ts'

/** A column of terms, and the one that says of each whether it is in use. */
export interface TermColumn {
  language: Language
  at: number
  status: number | null
}

/** How a table gives its terms: a row for each entry, or a row for each term with the number of its entry. */
export type TermColumns =
  | { kind: 'entries'; terms: TermColumn[] }
  | { kind: 'terms'; entry: number; language: number; term: number; status: number | null }

const languageWords: Readonly<Record<string, Language>> = {
  en: 'en',
  eng: 'en',
  english: 'en',
  anglais: 'en',
  anglaise: 'en',
  fr: 'fr',
  fra: 'fr',
  fre: 'fr',
  french: 'fr',
  francais: 'fr',
  francaise: 'fr',
}

/** Words that a column of terms may be headed by, in the exports of IATE, TERMIUM, UNTERM and NATOTerm and by hand. */
const termWords = new Set(
  (
    'term terms terme termes name names nom noms designation designations denomination title titre label entry vedette ' +
    'synonym synonyms synonyme synonymes variant variants variante variantes equivalent equivalents acronym acronyms ' +
    'acronyme acronymes abbreviation abbreviations abreviation abreviations abbr abrev abbrev sigle sigles initialism ' +
    'short court courte full long longue formal official officiel officielle preferred privilegie privilegiee main ' +
    'principal principale admitted accepte other autre autres form forms forme formes key version langue language ' +
    'source target cible uk us gb ca int canada united kingdom'
  ).split(' '),
)

/** What says whether a term is in use. */
const statusWords = new Set(
  'parameter parameters parametre parametres param params status statut evaluation usage'.split(' '),
)
/** Words of both, such as "the" and « de », and letters that exports number columns by (L_CODE, T_TERM). */
const littleWords = new Set('the of in de d l la le du des en t s'.split(' '))

/**
 * What the columns of a table are, by the words of its first line; null where they name no terms. 'no-entry': they do,
 * but nothing says which belong together.
 */
export function columnsOf(head: readonly string[]): TermColumns | 'no-entry' | null {
  const columns = head.map((title, at) => ({ at, words: wordsOf(title) }))
  const byEntry = columns.flatMap(({ at, words }) => {
    const language = languageOf(words)
    return language === null ? [] : [{ at, language, role: rest(words) }]
  })
  const terms = byEntry
    .filter(({ role }) => role.every((word) => termWords.has(word) || isNumber(word)))
    .map(({ at, language, role }): TermColumn => {
      const statusColumn = byEntry.find(
        (other) => other.language === language && other.at > at && isStatusOf(other.role, role),
      )
      return { at, language, status: statusColumn?.at ?? null }
    })
  if (terms.some(({ language }) => language === 'en') && terms.some(({ language }) => language === 'fr'))
    return { kind: 'entries', terms }
  return columnsOfTerms(columns)
}

/** "Language", "Term", with the number of the entry beside them. */
function columnsOfTerms(columns: readonly { at: number; words: string[] }[]): TermColumns | 'no-entry' | null {
  const named = (...names: readonly string[]): number | null =>
    columns.find(({ words }) => names.includes(words.join(' ')))?.at ?? null
  const language = named(
    'l code',
    'language',
    'langue',
    'lang',
    'language code',
    'code de langue',
    'code langue',
    'locale',
  )
  const term = named('t term', 'term', 'terme', 'designation', 'label')
  if (language === null || term === null) return null
  const entry = named(
    'e id',
    'id',
    'entry',
    'entry id',
    'entry number',
    'concept',
    'concept id',
    'record',
    'record id',
    'record number',
    'fiche',
    'numero de fiche',
    'no de fiche',
    'identifier',
    'identifiant',
    'numero',
    'number',
    'no',
  )
  const status = named('t evaluation', 'evaluation', 'status', 'statut', 't status', 'usage')
  return entry === null ? 'no-entry' : { kind: 'terms', entry, language, term, status }
}

function wordsOf(title: string): string[] {
  return fold(title)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

/** Null where a title names none, or both. « Terme en anglais » and "EN" are of one language. */
function languageOf(words: readonly string[]): Language | null {
  const said = words.filter((word, at) => word in languageWords && !(word === 'en' && isFrenchIn(words, at)))
  const languages = new Set(said.map((word) => languageWords[word]))
  return languages.size === 1 ? ([...languages][0] ?? null) : null
}

/** « Nom en français »: the little word, not the code of a language. */
function isFrenchIn(words: readonly string[], at: number): boolean {
  const next = words[at + 1]
  return next !== undefined && next !== 'en' && next in languageWords
}

function rest(words: readonly string[]): string[] {
  return words.filter((word) => !(word in languageWords) && !littleWords.has(word))
}

function isNumber(word: string): boolean {
  return /^\d{1,2}$/u.test(word)
}

/** TERM_EN_PARAMETER says it of TERM_EN; « Statut (anglais) », which names no other, of the terms. */
function isStatusOf(role: readonly string[], of: readonly string[]): boolean {
  const others = role.filter((word) => !statusWords.has(word))
  return others.length < role.length && (others.join(' ') === of.join(' ') || (others.length === 0 && isPlain(of)))
}

function isPlain(role: readonly string[]): boolean {
  return role.every((word) => word === 'term' || word === 'terme')
}
