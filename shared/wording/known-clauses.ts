import type { Clause, ClauseLibrary, ClauseSide } from './clause.ts'
import { isOfHouse } from './collection.ts'
import { decide, type ClauseDecision } from './decide.ts'
import type { TermList } from '../terms/term-concept.ts'
import type { LearnedPair } from './pair-of-terms.ts'

/**
 * Something that a user did to the library. `clause` is the clause as it stood: it keeps the decision recognisable
 * whatever is learned later.
 */
export type LibraryStep =
  | { kind: 'decided'; decision: ClauseDecision; clause: Clause }
  | { kind: 'imported'; clauses: Clause[]; pairs?: LearnedPair[] | undefined; terms?: TermList[] | undefined }

/** What users decided and imported, oldest first, as a library to learn under; null where there is nothing. */
export function knownLibrary(steps: readonly LibraryStep[]): ClauseLibrary | null {
  if (steps.length === 0) return null
  let library: ClauseLibrary = { clauses: [] }
  for (const step of steps) {
    if (step.kind === 'imported') for (const clause of step.clauses) library = withClause(library, clause)
    else library = decide(withClause(library, step.clause), step.decision)
  }
  const pairs = steps.flatMap((step) => (step.kind === 'imported' ? (step.pairs ?? []) : []))
  return pairs.length === 0 ? library : { ...library, pairs }
}

/**
 * A clause as an anchor: its wordings, by which it is known again, without anything that was learned or decided of it.
 */
export function anchorOf({ id, profile, section, slot, en, fr }: Clause): Clause {
  const bare = (side: ClauseSide | null): ClauseSide | null =>
    side === null
      ? null
      : {
          standard: null,
          wordings: side.wordings.map(({ text, key }) => ({
            text,
            key,
            notices: [],
            first: null,
            last: null,
            replacedSince: null,
          })),
        }
  return {
    id,
    ...(profile === undefined ? {} : { profile }),
    section,
    slot,
    en: bare(en),
    fr: bare(fr),
    required: { when: 'optional' },
    requiredBy: 'learned',
    carriers: 0,
    eligible: 0,
  }
}

/**
 * Imported clauses under the names that the same clauses have here: those that share a wording, or fill the same slot.
 */
export function underOwnNames(imported: readonly Clause[], own: readonly Clause[]): Clause[] {
  const taken = new Set<string>()
  return imported.map((clause) => {
    const same = own.find((other) => !taken.has(other.id) && isSame(clause, other))
    if (same !== undefined) taken.add(same.id)
    return same === undefined ? clause : { ...clause, id: same.id }
  })
}

function isSame(a: Clause, b: Clause): boolean {
  if (a.section !== b.section || a.slot !== b.slot || !isOfHouse(a, b.profile ?? null)) return false
  return (
    a.slot !== null ||
    (['en', 'fr'] as const).some((language) => {
      const keys = new Set(b[language]?.wordings.map(({ key }) => key))
      return a[language]?.wordings.some(({ key }) => keys.has(key)) === true
    })
  )
}

/** Puts a clause in, over the one of the same name: what the later one says a user decided wins, wordings add up. */
function withClause({ clauses }: ClauseLibrary, clause: Clause): ClauseLibrary {
  const before = clauses.find(({ id }) => id === clause.id)
  if (before === undefined) return { clauses: [...clauses, clause] }
  const both: Clause = {
    ...before,
    en: merged(before.en, clause.en),
    fr: merged(before.fr, clause.fr),
    ...(clause.requiredBy === 'user' ? { required: clause.required, requiredBy: 'user' as const } : {}),
    ...(clause.isForgotten === true ? { isForgotten: true as const } : {}),
  }
  return { clauses: clauses.map((other) => (other === before ? both : other)) }
}

function merged(before: ClauseSide | null, later: ClauseSide | null): ClauseSide | null {
  if (before === null || later === null) return before ?? later
  const wordings = new Map(before.wordings.map((wording) => [wording.key, wording]))
  for (const wording of later.wordings) {
    const known = wordings.get(wording.key)
    if (known === undefined || wording.isDecided === true)
      wordings.set(wording.key, { ...wording, notices: [...new Set([...(known?.notices ?? []), ...wording.notices])] })
    else
      wordings.set(wording.key, {
        ...known,
        notices: [...new Set([...known.notices, ...wording.notices])],
        first: known.first ?? wording.first,
        last: wording.last ?? known.last,
      })
  }
  return {
    wordings: [...wordings.values()],
    standard: later.standard?.by === 'user' ? later.standard : before.standard,
  }
}
