import type { Language, SectionId } from '../notice/report.ts'
import type { TermList } from '../terms/term-concept.ts'
import type { LearnedPair } from './pair-of-terms.ts'

/**
 * The clause library: what the user's own notices say again and again, learned from them and never shipped. Plain data
 * throughout: it crosses threads, is kept, exported and imported.
 */
export interface ClauseLibrary {
  clauses: Clause[]
  /** Terms that approved notices translate by each other. */ pairs?: LearnedPair[] | undefined
  /** Lists of terms that were imported; nothing is learned of them or under them. */
  terms?: TermList[] | undefined
}

export interface Clause {
  /** Stable while the clause is recognised: made of its section and first wording, or the one it was imported with. */
  id: string
  section: SectionId
  /** Of which organisation's notices it was learned; absent where that is not known. */
  profile?: string | undefined
  /** The place that the clause fills whatever it says ('lead:essential', 'levels'); null where similarity decides. */
  slot: string | null
  en: ClauseSide | null
  fr: ClauseSide | null
  required: Requirement
  /** Who decided on `required`. */
  requiredBy: 'user' | 'learned'
  /** How many notices carry it, of how many that could. */
  carriers: number
  eligible: number
  /** The user does not want it as a clause: it stays known, and nothing is held against it. */
  isForgotten?: true | undefined
}

export interface ClauseSide {
  /** Most used first. */
  wordings: Wording[]
  standard: Standard | null
}

export interface Wording {
  text: string
  /** Equal for texts that differ only in what may vary: see wordingKey. */
  key: string
  /** References of the notices that use it (the file's name where a notice has none). */
  notices: string[]
  /** ISO dates of their earliest and latest deadline; null where none is known. */
  first: string | null
  last: string | null
  /** Since when a newer wording stands in its place; null while it is in use. */
  replacedSince: string | null
  /** The user said whether and since when it is replaced; else that is learned. */
  isDecided?: true | undefined
}

export interface Standard {
  text: string
  /**
   * 'user': chosen. 'frequent': the most frequent one that reads well. 'consensus': no two notices agree; what most say
   * at each word.
   */
  by: 'user' | 'frequent' | 'consensus'
  /** False where few notices or a narrow majority stand behind it: to be said with every finding. */
  certain: boolean
  since: string | null
}

export type Requirement = { when: 'always' } | { when: 'twin' } | { when: 'from'; date: string } | { when: 'optional' }

/** A passage of a notice that may be a clause. */
export interface ClauseText {
  language: Language
  section: SectionId
  slot: string | null
  text: string
  key: string
  /** Key of its counterpart on the other side. */
  counterpart: string | null
  /** Words in no dictionary: of two wordings the one that reads better is the standard. */
  unknown: number
}
