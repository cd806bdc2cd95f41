import type { Language } from '../notice/report.ts'
import type { LexiconRow } from './read-table.ts'

/**
 * For an expression that has a grammar of its own around some words: the forms of rows, the longest first, with any
 * apostrophe and any space. Given several languages, those of all.
 */
export function alternatives(rows: readonly LexiconRow[], ...languages: readonly Language[]): string {
  const forms = rows.flatMap((row) => languages.flatMap((language) => row[language]))
  return [...new Set(forms.map((form) => form.replace(/^=/u, '')))]
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
