import { create } from 'zustand'
import type { Settings } from '../../shared/ipc/settings.ts'
import { call, CallError } from '../api/client.ts'
import { changeSettings, useSettings } from './settings-store.ts'

export type SortKey = Settings['list']['sort']
export const sortKeys: readonly SortKey[] = ['deadline', 'severity', 'reference', 'title', 'recent']

/** What is searched for. The order and the filters outlive the session and are kept in the settings. */
interface List {
  query: string
  /** Notices whose text holds the words; null while nothing is asked. */
  textHits: ReadonlySet<string> | null
  /** The notices as the list shows them, by id: where the next one is. */
  shown: readonly string[]
}

export const useList = create<List>(() => ({ query: '', textHits: null, shown: [] }))

/** Long enough for a word to be typed, short enough not to be noticed. */
const typingPauseMs = 180
const shortestTextQuery = 3
let waiting: ReturnType<typeof setTimeout> | undefined

/** Titles and references are searched at once, the notices' whole text by the host a moment later. */
export function search(query: string): void {
  clearTimeout(waiting)
  const asked = query.trim()
  useList.setState(asked.length < shortestTextQuery ? { query, textHits: null } : { query })
  if (asked.length < shortestTextQuery) return
  waiting = setTimeout(() => void searchTexts(query), typingPauseMs)
}

async function searchTexts(query: string): Promise<void> {
  try {
    const ids = await call('notices.search', { query: query.slice(0, 500) })
    if (useList.getState().query === query) useList.setState({ textHits: new Set(ids) })
  } catch (error) {
    // The local search still stands; a lost connection is told elsewhere.
    if (!(error instanceof CallError)) throw error
  }
}

export function changeFilters(filters: Settings['list']['filters']): void {
  changeSettings({ list: { ...useSettings.getState().list, filters } })
}

export function sortBy(sort: SortKey): void {
  changeSettings({ list: { ...useSettings.getState().list, sort } })
}

export function clearFilters(): void {
  clearTimeout(waiting)
  useList.setState({ query: '', textHits: null })
  if (Object.keys(useSettings.getState().list.filters).length > 0) changeFilters({})
}
