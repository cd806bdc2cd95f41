import { create } from 'zustand'
import type { ClausesView } from '../../shared/ipc/clause-views.ts'
import type { ClauseDecision } from '../../shared/wording/decide.ts'
import { call } from '../api/client.ts'
import { rememberUndo } from './decisions-store.ts'
import { attempt } from './messages-store.ts'
import { showPage } from './view-store.ts'

/** What clauses can be narrowed to. */
export const clauseKinds = ['several', 'unsure', 'chosen', 'forgotten'] as const
export type ClauseKind = (typeof clauseKinds)[number]

/** The clause library, fetched when something first shows it and kept up to date from then on. */
interface Clauses {
  view: ClausesView | null
  status: 'none' | 'loading' | 'ready'
  /** The clause looked at, by id. */
  chosen: string | null
  query: string
  /** What the list is narrowed to; null for every clause. */
  kind: ClauseKind | null
  /** A change is being learned under. */
  isBusy: boolean
}

export const useClauses = create<Clauses>(() => ({
  view: null,
  status: 'none',
  chosen: null,
  query: '',
  kind: null,
  isBusy: false,
}))

let asked = 0

/** Fetches the library, unless it is there already. */
export function needClauses(): void {
  if (useClauses.getState().status === 'none') void loadClauses()
}

/** The library changed at the host: fetched again only where it was shown. */
export function clausesChanged(): void {
  if (useClauses.getState().status !== 'none') void loadClauses()
}

async function loadClauses(): Promise<void> {
  asked += 1
  const turn = asked
  useClauses.setState(({ status }) => ({ status: status === 'ready' ? 'ready' : 'loading' }))
  const view = await attempt(() => call('clauses.list', null))
  // An answer that was overtaken by a later one says nothing new.
  if (turn === asked) useClauses.setState(view === undefined ? { status: 'none' } : { view, status: 'ready' })
}

export function chooseClause(chosen: string | null): void {
  useClauses.setState({ chosen })
}

/** Opens the library at one clause, whatever its list was narrowed to. */
export function showClause(chosen: string): void {
  useClauses.setState({ chosen, query: '', kind: null })
  showPage('clauses')
}

/** True when it is kept; Ctrl+Z takes it back. */
export async function decideClause(decision: ClauseDecision): Promise<boolean> {
  return step(() => call('clauses.decide', { decision }))
}

/** How many clauses, and terms beside them, came; undefined where the file was refused. */
export async function importClauses(json: string): Promise<{ clauses: number; terms: number } | undefined> {
  let came = { clauses: 0, terms: 0 }
  const isDone = await step(async () => {
    const taken = await call('clauses.import', { json })
    came = taken
    return taken
  })
  return isDone ? came : undefined
}

/** What came of a file of terms; undefined where it was refused. */
export async function importTerms(
  name: string,
  base64: string,
): Promise<{ terms: number; leftOut: number } | undefined> {
  let came = { terms: 0, leftOut: 0 }
  const isDone = await step(async () => {
    const taken = await call('terms.import', { name, base64 })
    came = taken
    return taken
  })
  return isDone ? came : undefined
}

/** Takes imported terms off; Ctrl+Z takes them up again. */
export async function takeOffTerms(id: string): Promise<boolean> {
  return step(() => call('clauses.takeBack', { step: id }))
}

export async function takeBackStep(id: string): Promise<boolean> {
  return busily(async () => {
    await call('clauses.takeBack', { step: id })
  })
}

async function step(act: () => Promise<{ step: string }>): Promise<boolean> {
  return busily(async () => {
    const made = await act()
    rememberUndo('clauses', '', () => takeBackStep(made.step))
  })
}

async function busily(act: () => Promise<void>): Promise<boolean> {
  useClauses.setState({ isBusy: true })
  const isDone =
    (await attempt(async () => {
      await act()
      return true
    })) === true
  await loadClauses()
  useClauses.setState({ isBusy: false })
  return isDone
}
