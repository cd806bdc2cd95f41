import { Refusal } from '../../../shared/ipc/dispatch.ts'
import type { Argument, Result } from '../../../shared/ipc/contract.ts'
import type { ClausesView } from '../../../shared/ipc/clause-views.ts'
import { longestTermName, longestTerms, type TermList } from '../../../shared/terms/term-concept.ts'
import type { Clause, ClauseLibrary } from '../../../shared/wording/clause.ts'
import type { LearnedPair } from '../../../shared/wording/pair-of-terms.ts'
import type { ClauseDecision } from '../../../shared/wording/decide.ts'
import { LibraryError, readLibrary, writeLibrary } from '../../../shared/wording/library-file.ts'
import type { ClauseDecisions } from './clause-decisions.ts'
import type { ParsePool } from '../ports/ports.ts'
import type { NoticeCollection } from './collection.ts'

export interface ClauseLibraryOptions {
  collection: NoticeCollection
  decisions: ClauseDecisions
  /** Judges every notice anew by the terms of now. */
  termsChanged: () => Promise<void>
  readTerms: ParsePool['readTerms']
  /** Learns later what could not be learned at once. */
  learnLater: () => void
}

export type ClauseLibraryService = ReturnType<typeof createClauseLibrary>

/** The clause library as people see and change it. Each change is learned under before the call returns. */
export function createClauseLibrary({
  collection,
  decisions,
  termsChanged,
  readTerms,
  learnLater,
}: ClauseLibraryOptions) {
  return {
    list: async (): Promise<ClausesView> => ({
      ...(await learned()),
      notices: await collection.size(),
      steps: decisions.views(),
    }),
    decide: async (decision: ClauseDecision): Promise<{ step: string }> =>
      changed(await decisions.decide(decision, await clauses())),
    takeBack: async (step: string): Promise<{ step: string }> => {
      const before = decisions.terms().version
      const taken = await decisions.takeBack(step)
      return decisions.terms().version === before ? changed(taken) : judgedAnew(taken)
    },
    export: async (): Promise<{ json: string }> => ({
      json: writeLibrary({ ...(await learned()), terms: decisions.terms().lists }),
    }),
    import: async (json: string): Promise<{ step: string; clauses: number; terms: number }> => {
      const imported = read(json)
      refuseTooMany(imported.terms ?? [])
      const step = await decisions.import(imported, await clauses())
      const terms = countOf(imported.terms ?? [])
      await (terms === 0 ? changed(step) : judgedAnew(step))
      return { step, clauses: imported.clauses.length, terms }
    },
    /** `base64`: the bytes of a file of terms. `leftOut`: entries that lack one of the languages. */
    importTerms: async (given: Argument<'terms.import'>): Promise<Result<'terms.import'>> => {
      const read = await readTerms(Buffer.from(given.base64, 'base64'))
      if (!read.ok) throw new Refusal({ en: `This file ${read.words.en}.`, fr: `Ce fichier ${read.words.fr}.` })
      const { concepts, leftOut } = read
      const list = { name: given.name.slice(0, longestTermName), concepts }
      refuseTooMany([list])
      return {
        ...(await judgedAnew(await decisions.import({ clauses: [], terms: [list] }, []))),
        terms: concepts.length,
        leftOut,
      }
    },
    /** What the lists that came with a step hold. */
    terms: (step: string): TermList[] => decisions.termsOfStep(step),
  }

  async function judgedAnew(step: string): Promise<{ step: string }> {
    await termsChanged()
    return changed(step)
  }

  function refuseTooMany(lists: readonly TermList[]): void {
    if (countOf([...decisions.terms().lists, ...lists]) <= longestTerms.together) return
    const most = longestTerms.together
    throw new Refusal({
      en: `All lists together may hold ${most.toLocaleString('en-GB')} terms: take one off first.`,
      fr: `Toutes les listes ensemble peuvent contenir ${most.toLocaleString('fr-FR')} termes\u00A0: retirez-en une d’abord.`,
    })
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

function countOf(lists: readonly TermList[]): number {
  return lists.reduce((sum, { concepts }) => sum + concepts.length, 0)
}

function read(json: string): ClauseLibrary {
  try {
    const library = readLibrary(json)
    if (library.clauses.length + (library.pairs?.length ?? 0) + countOf(library.terms ?? []) > 0) return library
  } catch (error) {
    if (!(error instanceof LibraryError)) throw error
    throw new Refusal({ en: `This file ${error.words.en}`, fr: `Ce fichier ${error.words.fr}` })
  }
  throw new Refusal({ en: 'There is no clause in this file.', fr: 'Ce fichier ne contient aucune clause.' })
}
