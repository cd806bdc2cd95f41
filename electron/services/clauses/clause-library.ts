import { Refusal } from '../../../shared/ipc/dispatch.ts'
import type { ClausesView } from '../../../shared/ipc/clause-views.ts'
import type { Clause, ClauseLibrary } from '../../../shared/wording/clause.ts'
import type { LearnedPair } from '../../../shared/wording/pair-of-terms.ts'
import type { ClauseDecision } from '../../../shared/wording/decide.ts'
import { LibraryError, readLibrary, writeLibrary } from '../../../shared/wording/library-file.ts'
import type { ClauseDecisions } from './clause-decisions.ts'
import type { NoticeCollection } from './collection.ts'

export interface ClauseLibraryOptions {
  collection: NoticeCollection
  decisions: ClauseDecisions
  /** Learns later what could not be learned at once. */
  learnLater: () => void
}

export type ClauseLibraryService = ReturnType<typeof createClauseLibrary>

/** The clause library as people see and change it. Each change is learned under before the call returns. */
export function createClauseLibrary({ collection, decisions, learnLater }: ClauseLibraryOptions) {
  return {
    list: async (): Promise<ClausesView> => ({
      ...(await learned()),
      notices: await collection.size(),
      steps: decisions.views(),
    }),
    decide: async (decision: ClauseDecision): Promise<{ step: string }> =>
      changed(await decisions.decide(decision, await clauses())),
    takeBack: async (step: string): Promise<null> => {
      await decisions.takeBack(step)
      await learn()
      return null
    },
    export: async (): Promise<{ json: string }> => ({ json: writeLibrary(await learned()) }),
    import: async (json: string): Promise<{ step: string; clauses: number }> => {
      const imported = read(json)
      return { ...(await changed(await decisions.import(imported, await clauses()))), clauses: imported.clauses.length }
    },
  }

  async function learned(): Promise<{ clauses: Clause[]; pairs: LearnedPair[] }> {
    const { clauses, pairs = [] } = await collection.learned()
    return { clauses, pairs }
  }

  async function clauses(): Promise<Clause[]> {
    return (await learned()).clauses
  }

  async function changed(step: string): Promise<{ step: string }> {
    await learn()
    return { step }
  }

  /** What was decided is kept, whatever becomes of the thread that learns under it. */
  async function learn(): Promise<void> {
    await collection.learn().catch(learnLater)
  }
}

function read(json: string): ClauseLibrary {
  try {
    const library = readLibrary(json)
    if (library.clauses.length + (library.pairs?.length ?? 0) > 0) return library
  } catch (error) {
    if (!(error instanceof LibraryError)) throw error
    throw new Refusal({ en: `This file ${error.words.en}`, fr: `Ce fichier ${error.words.fr}` })
  }
  throw new Refusal({ en: 'There is no clause in this file.', fr: 'Ce fichier ne contient aucune clause.' })
}
