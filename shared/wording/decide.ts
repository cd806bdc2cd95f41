import type { Clause, ClauseLibrary, Requirement, Standard } from './clause.ts'
import type { Language } from '../notice/report.ts'

/** What a user may decide of a clause; null takes a decision back and lets the notices speak again. */
export type ClauseDecision =
  | { clause: string; language: Language; standard: string | null; since: string | null }
  | { clause: string; required: Requirement | null }
  /**
   * `wording` is a wording's key; `replaced` since when the standard stands in its place, or that it is still in use.
   */
  | { clause: string; language: Language; wording: string; replaced: { since: string } | 'in-use' | null }
  /** Whether it is a clause at all. */
  | { clause: string; isForgotten: boolean }

/** The library with a decision of the user in it. An unknown clause changes nothing. */
export function decide(library: ClauseLibrary, decision: ClauseDecision): ClauseLibrary {
  return {
    clauses: library.clauses.map((clause) => (clause.id === decision.clause ? decided(clause, decision) : clause)),
  }
}

function decided(clause: Clause, decision: ClauseDecision): Clause {
  if ('required' in decision) {
    return decision.required === null
      ? { ...clause, requiredBy: 'learned' }
      : { ...clause, required: decision.required, requiredBy: 'user' }
  }
  if ('isForgotten' in decision) return { ...clause, isForgotten: decision.isForgotten ? true : undefined }
  const side = clause[decision.language]
  if (side === null) return clause
  if ('wording' in decision) {
    const { wording: key, replaced } = decision
    const since = replaced === null || replaced === 'in-use' ? null : replaced.since
    const wordings = side.wordings.map((wording) =>
      wording.key === key
        ? { ...wording, replacedSince: since, isDecided: replaced === null ? undefined : (true as const) }
        : wording,
    )
    return { ...clause, [decision.language]: { ...side, wordings } }
  }
  const standard: Standard | null =
    decision.standard === null ? null : { text: decision.standard, by: 'user', certain: true, since: decision.since }
  return { ...clause, [decision.language]: { ...side, standard } }
}
