import { create } from 'zustand'
import type { HistoryCopy, HistoryCounts, HistoryState } from '../../shared/ipc/history-views.ts'
import { call } from '../api/client.ts'
import { attempt } from './messages-store.ts'

/** Whether what is decided is kept, as the host last said. */
export const useHistory = create<HistoryState>(() => ({ state: 'kept', why: null, mended: null, lastMending: null }))

/** The copies that are there, the latest first; undefined where they could not be listed. */
export function listCopies(): Promise<HistoryCopy[] | undefined> {
  return attempt(() => call('history.copies', null))
}

/** What was added; undefined where nothing was, and why has been said. */
export async function restoreCopy(name: string): Promise<HistoryCounts | undefined> {
  return (await attempt(() => call('history.restore', { name })))?.added
}

/** The report of what was mended has been read: it is not told again. */
export function tellMendingRead(): void {
  void attempt(() => call('history.told', null)).then((told) => {
    if (told !== undefined)
      useHistory.setState(({ mended, lastMending }) => ({ mended: null, lastMending: mended ?? lastMending }))
  })
}
