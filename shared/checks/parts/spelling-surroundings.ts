import type { Block, Language } from '../../notice/report.ts'
import type { Dictionaries } from '../../spelling/known-words.ts'
import type { Token } from './word-tokens.ts'

/**
 * A word that its language does not have. `kind`: a slip of the hand (`unknown`), an accent that English has not,
 * letters that a scan confuses (`alike`), a word of the other language, a word broken in two; and French as it may be
 * written since 1990 (`rectified`), which is none, with the form of before.
 */
export interface Misspelt {
  kind: 'rectified' | 'unknown' | 'accent' | 'alike' | 'foreign' | 'broken'
  language: Language
  block: Block
  start: number
  text: string
  near: string
}

/** What is judged of one word; where it stands otherwise than the word, from where and what. */
export type Verdict = Pick<Misspelt, 'kind' | 'near'> & Partial<Pick<Misspelt, 'start' | 'text'>>

/** What a word of one side is judged by. */
export interface Surroundings {
  language: Language
  dictionaries: Dictionaries
  /** By the dictionary, a recent word, or made of one of them. */
  accepts: (text: string) => boolean
  /** By the dictionary. */
  knows: (text: string) => boolean
  /** A word of the dictionary that is a slip away from one in small letters; null where there is none. */
  nearest: (lower: string) => string | null
  /** In small letters: how often on this side, and which the other side has. */
  counts: ReadonlyMap<string, readonly Token[]>
  others: ReadonlySet<string>
  /** Two words in a row, or joined by a hyphen, that the other side has. */
  phrases: ReadonlySet<string>
  own: Pick<ReadonlySet<string>, 'has'>
  /** What the word list has for a word of the other language; '' for several words, null for none that is another. */
  renderingOf: (lower: string) => string | null
  /** Whether a token belongs to a phrase that the language took from the other. */
  isLoan: (token: Token) => boolean
  /** Whether a clause's standard has the word there: then clause-deviation shows it with the rest of the clause. */
  isDueInClause: (block: Block, due: string) => boolean
}
