import type { Language } from '../notice/report.ts'
import { fold, foldWords } from '../text/fold.ts'
import type { LexiconRow } from './read-table.ts'

/**
 * For an expression that has a grammar of its own around some words: the forms of rows, the longest first, with any
 * apostrophe and any space. Given several languages, those of all.
 */
export function alternatives(rows: readonly LexiconRow[], ...languages: readonly Language[]): string {
  return oneOf(formsOf(rows, languages))
}

/** The same for an expression over folded text. */
export function foldedAlternatives(rows: readonly LexiconRow[], ...languages: readonly Language[]): string {
  return oneOf(formsOf(rows, languages).map(fold))
}

/** The same for an expression over what `foldWords` leaves of a text: its words, with a space between any two. */
export function wordAlternatives(rows: readonly LexiconRow[], ...languages: readonly Language[]): string {
  return oneOf(formsOf(rows, languages).map(foldWords))
}

function formsOf(rows: readonly LexiconRow[], languages: readonly Language[]): string[] {
  return rows.flatMap((row) => languages.flatMap((language) => row[language])).map((form) => form.replace(/^=/u, ''))
}

function oneOf(forms: readonly string[]): string {
  return [...new Set(forms)]
    .sort((a, b) => b.length - a.length)
    .map(asWritten)
    .join('|')
}

function asWritten(form: string): string {
  return form
    .replace(/[.+?^${}()|[\]\\/]/gu, '\\$&')
    .replace(/['’]/gu, "['’]")
    .replace(/ /gu, String.raw`\s`)
    .replace(/\*/gu, String.raw`\p{L}*`)
}
