import { create } from 'zustand'
import type { NoticeView } from '../../shared/ipc/views.ts'
import { call } from '../api/client.ts'
import { attempt } from './messages-store.ts'
import { useRows } from './rows-store.ts'
import { seekBlock } from './sought-store.ts'
import { useList } from './list-store.ts'
import { searchedBlock } from '../notice/searched-block.ts'

/** What is open on the desk: a notice, or a file that could not be read (then `view` stays null). */
interface Opened {
  id: string | null
  status: 'none' | 'loading' | 'ready' | 'failure' | 'gone'
  view: NoticeView | null
  /** The warning being looked at. `turn` grows with every move to it, so the same one can be flashed again. */
  findingId: string | null
  turn: number
  /** The warning under the pointer, in either text or in the panel. */
  hoveredFindingId: string | null
}

export const useOpened = create<Opened>(() => ({
  id: null,
  status: 'none',
  view: null,
  findingId: null,
  turn: 0,
  hoveredFindingId: null,
}))

export async function openRow(id: string): Promise<void> {
  if (useOpened.getState().id === id && useOpened.getState().status !== 'gone') return
  const failed = useRows.getState().failures.has(id)
  useOpened.setState({
    id,
    status: failed ? 'failure' : 'loading',
    view: null,
    findingId: null,
    hoveredFindingId: null,
  })
  if (!failed) await loadFirst(id)
}

async function loadFirst(id: string): Promise<void> {
  await load(id)
  showSearched(id)
  const { id: opened, view } = useOpened.getState()
  // Passed over before it could be shown, it has been looked at by nobody.
  if (opened !== id || view === null) return
  if (useRows.getState().notices.get(id)?.state === 'new') await attempt(() => call('notice.seen', { id }))
}

/** A notice that a search found opens where its words are. */
function showSearched(id: string): void {
  const { id: opened, view } = useOpened.getState()
  const block = view === null || opened !== id ? null : searchedBlock(view, useList.getState().query)
  if (block !== null) seekBlock(id, block)
}

/** Reads the open notice again after the services judged it anew; the reader's place and warning stay. */
export async function reloadOpened(): Promise<void> {
  const { id, view } = useOpened.getState()
  if (id === null) return
  if (isReadable(id)) {
    await (view === null ? loadFirst(id) : load(id))
    return
  }
  asked += 1
  useOpened.setState(useRows.getState().failures.has(id) ? { status: 'failure', view: null } : { status: 'gone' })
}

function isReadable(id: string): boolean {
  return !useRows.getState().failures.has(id) && isListed(id)
}

/** On the list, or an earlier revision of what is. */
function isListed(id: string): boolean {
  const { notices } = useRows.getState()
  return notices.has(id) || [...notices.values()].some(({ older }) => older.includes(id))
}

export function closeOpened(): void {
  useOpened.setState({ id: null, status: 'none', view: null, findingId: null, hoveredFindingId: null })
}

/**
 * How often the services were asked for a notice: only the answer to the last question counts, an earlier one may come
 * later.
 */
let asked = 0

async function load(id: string): Promise<void> {
  asked += 1
  const question = asked
  const view = await attempt(() => call('notice.get', { id }))
  // Another row may have been opened meanwhile, or this one judged anew.
  if (useOpened.getState().id !== id || question !== asked) return
  if (view === undefined) useOpened.setState(({ view: old }) => ({ status: old === null ? 'gone' : 'ready' }))
  // What is listed is only being read anew: it is told when it is there.
  else if (view === null)
    useOpened.setState(({ view: old }) => ({
      status: !isReadable(id) ? 'gone' : old === null ? 'loading' : 'ready',
    }))
  else
    useOpened.setState(({ findingId }) => ({
      status: 'ready',
      view,
      findingId: view.findings.some(({ id: known }) => known === findingId) ? findingId : null,
    }))
}

export function turnToFinding(findingId: string): void {
  useOpened.setState(({ turn }) => ({ findingId, turn: turn + 1 }))
}

export function hoverFinding(hoveredFindingId: string | null): void {
  if (useOpened.getState().hoveredFindingId !== hoveredFindingId) useOpened.setState({ hoveredFindingId })
}
