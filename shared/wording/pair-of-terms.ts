export const pairKinds = ['heading', 'competency', 'level', 'acronym', 'location', 'body', 'schedule'] as const
/**
 * What a pair is a pair of: headings, competencies, the description of their levels, acronyms, values of the header.
 */
export type PairKind = (typeof pairKinds)[number]

/**
 * Two words that face each other in a notice and that its profile does not pair. A half that faces nothing by itself is
 * alone.
 */
export interface SaidPair {
  kind: PairKind
  en: string
  fr: string
  /** Findings on its places: while one of them is not dismissed as a false alarm, nothing is learned from it. */
  findings: string[]
}

/** An English and a French term that approved notices translate by each other. */
export interface LearnedPair {
  kind: PairKind
  en: string
  fr: string
  /** Of which organisation's notices it was learned. */
  profile?: string | undefined
  /** References of the approved notices that have it, sorted. */
  notices: string[]
}
