import type { Language } from '../notice/report.ts'
import { oneLine } from '../text/one-line.ts'

/** One thing that an organisation names: the terms of each language that it may be called by, the preferred first. */
export type TermConcept = Readonly<Record<Language, readonly string[]>>

/**
 * What a list of terms may hold. Concepts: all of a large organisation's own names are some thousands; the whole of a
 * public bank is a million, and most of it names nothing of this house. Together: of all lists in use, each thread
 * keeps them. Forms of a concept in a language, and letters of a form: what is longer is a definition.
 */
export const longestTerms = { concepts: 20_000, together: 40_000, forms: 50, letters: 200 }

/** Letters of a list's name. */
export const longestTermName = 200

/** Bytes of a file of terms: 20,000 entries of a TBX export with their definitions. */
export const longestTermFile = 20 * 1024 ** 2

/** Letters of such a file as a call carries it: four for three bytes. */
export const longestTermBase64 = 4 * Math.ceil(longestTermFile / 3)

/** A list of terms as it was read. */
export interface ReadTerms {
  concepts: TermConcept[]
  /** Entries that lack one of the two languages, or whose terms are all out of use. */
  leftOut: number
}

/** A list that was imported, by the name of its file. */
export interface TermList {
  name: string
  concepts: TermConcept[]
}

/** An entry of a file before anything is said of it. */
export type TermEntry = Record<Language, string[]>

/**
 * What entries come to: spaces and double forms gone, those without a pair left out and counted. In the order of the
 * file.
 */
export function conceptsOf(entries: Iterable<TermEntry>): ReadTerms {
  const concepts: TermConcept[] = []
  let leftOut = 0
  for (const { en, fr } of entries) {
    const concept = { en: formsOf(en), fr: formsOf(fr) }
    if (concept.en.length > 0 && concept.fr.length > 0) concepts.push(concept)
    else leftOut += 1
  }
  return { concepts, leftOut }
}

function formsOf(written: readonly string[]): string[] {
  const forms = written
    .map((form) => oneLine(form.normalize('NFC').replace(/\s+/gu, ' ').trim()))
    .filter((form) => form.length <= longestTerms.letters && /\p{L}/u.test(form))
  return [...new Set(forms)].slice(0, longestTerms.forms)
}
