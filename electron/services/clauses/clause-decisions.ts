import { Refusal } from '../../../shared/ipc/dispatch.ts'
import type { ClauseStepView } from '../../../shared/ipc/clause-views.ts'
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
    import: async ({ clauses: imported, pairs }: ClauseLibrary, clauses: readonly Clause[]): Promise<string> =>
      add(
        { kind: 'imported', clauses: underOwnNames(imported, clauses), ...(pairs === undefined ? {} : { pairs }) },
        null,
      ),
    takeBack: async (id: string): Promise<void> => {
      if (!inForce().some((step) => step.id === id))
        throw refusal('This was taken back already.', 'Ceci a déjà été annulé.')
      await add(null, id)
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
    const gone = new Set(steps.map(({ takenBack }) => takenBack))
    return steps.filter(({ id, step }) => step !== null && !gone.has(id))
  }
}

function viewOf({ id, step, author, at }: Step): ClauseStepView[] {
  if (step === null) return []
  return [
    step.kind === 'decided'
      ? { id, author, at, decision: step.decision }
      : { id, author, at, imported: step.clauses.map((clause) => clause.id) },
  ]
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
