import type { Clause, ClauseLibrary, Requirement, Standard } from './clause.ts'
import type { Language } from '../notice/report.ts'

/** What a user may decide of a clause; null takes a decision back and lets the notices speak again. */
export type ClauseDecision =
  | { clause: string; language: Language; standard: string | null; since: string | null }
  | { clause: string; required: Requirement | null }

/** The library with a decision of the user in it. An unknown clause changes nothing. */
export function decide(library: ClauseLibrary, decision: ClauseDecision): ClauseLibrary {
  return { clauses: library.clauses.map((clause) => (clause.id === decision.clause ? decided(clause, decision) : clause)) }
}

function decided(clause: Clause, decision: ClauseDecision): Clause {
  if ('required' in decision) {
    return decision.required === null ? { ...clause, requiredBy: 'learned' } : { ...clause, required: decision.required, requiredBy: 'user' }
  }
  const side = clause[decision.language]
  if (side === null) return clause
  const standard: Standard | null = decision.standard === null ? null : { text: decision.standard, by: 'user', certain: true, since: decision.since }
  return { ...clause, [decision.language]: { ...side, standard } }
}
