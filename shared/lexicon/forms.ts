import type { Language } from '../notice/report.ts'
import type { LexiconRow } from './read-table.ts'
import { phraseOf, type PhraseWord } from './words.ts'

/** One way to write a row's words. */
export interface Form {
  row: LexiconRow
  language: Language
  words: readonly PhraseWord[]
  /** Where case or accents count: what the text itself must be. */
  exact: RegExp | null
}

export function compileForms(row: LexiconRow, language: Language): Form[] {
  return row[language].map((written) => {
    const accents = written.startsWith('=')
    const plain = accents ? written.slice(1) : written
    return {
      row,
      language,
      words: phraseOf(plain),
      exact: row.asWritten ? exactly(plain, 'u') : accents ? exactly(plain, 'iu') : null,
    }
  })
}

/** Spaces, hyphens and apostrophes of any kind stand for each other, as they do among folded words. */
function exactly(form: string, flags: string): RegExp {
  const parts = form
    .split(/[\s'’-]+/u)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace('\\*', '[\\p{L}\\p{M}]*'))
  return new RegExp(`^${parts.join("[\\s'’\\u2010-\\u2015-]+")}$`, flags)
}
