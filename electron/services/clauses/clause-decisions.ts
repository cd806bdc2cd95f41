import { Refusal } from '../../../shared/ipc/dispatch.ts'
import type { ClauseStepView } from '../../../shared/ipc/clause-views.ts'
import type { TermConcept, TermList } from '../../../shared/terms/term-concept.ts'
import type { Clause, ClauseLibrary } from '../../../shared/wording/clause.ts'
import type { ClauseDecision } from '../../../shared/wording/decide.ts'
import { anchorOf, knownLibrary, underOwnNames, type LibraryStep } from '../../../shared/wording/known-clauses.ts'
import type { Clock } from '../ports/ports.ts'
import { createActNames } from '../store/act-order.ts'
import type { Store } from '../store/store.ts'

export interface ClauseDecisionsOptions {
  store: Store
  clock: Clock
  author: () => string
}

export type ClauseDecisions = Awaited<ReturnType<typeof createClauseDecisions>>

interface Step {
  id: string
  step: LibraryStep | null
  takenBack: string | null
  author: string
  at: string
}

/** What people decided on the clause library: kept on the disk before it is learned under, and only ever added to. */
export async function createClauseDecisions({ store, clock, author }: ClauseDecisionsOptions) {
  let steps: Step[] = []
  let nameAct = createActNames([])
  await load()

  return {
    /** What is kept may be more than before. */
    load,
    /** The library to learn under, and a name that changes with it. */
    library: (): { version: string; known: ClauseLibrary | null } => ({
      version: steps.at(-1)?.id ?? '',
      known: knownLibrary(inForce().flatMap(({ step }) => step ?? [])),
    }),
    /** What holds, oldest first. */
    views: (): ClauseStepView[] => inForce().flatMap(viewOf),
    /** Refuses what the clause does not have. Gives the name by which it can be taken back. */
    decide: async (decision: ClauseDecision, clauses: readonly Clause[]): Promise<string> => {
      const clause = clauses.find(({ id }) => id === decision.clause)
      if (clause === undefined || !isAbout(decision, clause))
        throw refusal(
          'The library has changed: this wording is no longer in it.',
          'La bibliothèque a changé : cette formulation n’y est plus.',
        )
      return add({ kind: 'decided', decision, clause: anchorOf(clause) }, null)
    },
    import: async ({ clauses: imported, pairs, terms }: ClauseLibrary, clauses: readonly Clause[]): Promise<string> =>
      add(
        {
          kind: 'imported',
          clauses: underOwnNames(imported, clauses),
          ...(pairs === undefined ? {} : { pairs }),
          ...(terms === undefined ? {} : { terms }),
        },
        null,
      ),
    /** Lists of terms that hold, oldest first, and a name for them that is another where they are others. */
    terms: (): { version: string; lists: TermList[] } => {
      const held = inForce().filter(({ step }) => step?.kind === 'imported' && step.terms !== undefined)
      return { version: held.map(({ id }) => id).join(' '), lists: held.flatMap(({ step }) => termsOf(step)) }
    },
    /** What those lists hold, together. */
    concepts: (): TermConcept[] => inForce().flatMap(({ step }) => termsOf(step).flatMap(({ concepts }) => concepts)),
    /** The lists that came with a step; none where it does not hold. */
    termsOfStep: (id: string): TermList[] => inForce().flatMap((held) => (held.id === id ? termsOf(held.step) : [])),
    /** Also what took something back: then that holds again. Gives the name by which this can be taken back itself. */
    takeBack: async (id: string): Promise<string> => {
      if (!held().some((step) => step.id === id))
        throw refusal('This was taken back already.', 'Ceci a déjà été annulé.')
      return add(null, id)
    },
  }

  async function load(): Promise<void> {
    steps = (await store.clauseSteps()).map(({ id, body, taken_back: takenBack, ...made }) => ({
      id,
      step: body === '' ? null : (JSON.parse(body) as LibraryStep),
      takenBack,
      ...made,
    }))
    nameAct = createActNames(steps)
  }

  async function add(step: LibraryStep | null, takenBack: string | null): Promise<string> {
    const made: Step = { ...nameAct(clock.now()), step, takenBack, author: author() }
    await store.addClauseStep({
      id: made.id,
      body: step === null ? '' : JSON.stringify(step),
      taken_back: takenBack,
      author: made.author,
      at: made.at,
    })
    steps.push(made)
    return made.id
  }

  function inForce(): Step[] {
    return held().filter(({ step }) => step !== null)
  }

  /** What nobody took back, or somebody took up again: the latest is looked at first. */
  function held(): Step[] {
    const gone = new Set<string>()
    return steps
      .toReversed()
      .filter(({ id, takenBack }) => {
        if (gone.has(id)) return false
        if (takenBack !== null) gone.add(takenBack)
        return true
      })
      .toReversed()
  }
}

function viewOf({ id, step, author, at }: Step): ClauseStepView[] {
  if (step === null) return []
  return [
    step.kind === 'decided'
      ? { id, author, at, decision: step.decision }
      : {
          id,
          author,
          at,
          imported: step.clauses.map((clause) => clause.id),
          terms: termsOf(step).map(({ name, concepts }) => ({ name, concepts: concepts.length })),
        },
  ]
}

function termsOf(step: LibraryStep | null): TermList[] {
  return step?.kind === 'imported' ? (step.terms ?? []) : []
}

function isAbout(decision: ClauseDecision, clause: Clause): boolean {
  if (!('language' in decision)) return true
  const side = clause[decision.language]
  if (side === null) return false
  if ('wording' in decision) return side.wordings.some(({ key }) => key === decision.wording)
  return (
    decision.standard === null ||
    side.standard?.text === decision.standard ||
    side.wordings.some(({ text }) => text === decision.standard)
  )
}

function refusal(en: string, fr: string): Refusal {
  return new Refusal({ en, fr })
}
