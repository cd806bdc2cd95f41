import { create } from 'zustand'
import type { Severity } from '../../shared/checks/check.ts'
import { call, CallError } from '../api/client.ts'

export type SortKey = 'deadline' | 'severity' | 'reference' | 'title' | 'recent'
/** A chip above the list: rows that have at least one of the chosen kinds are shown; none chosen shows all. */
export type ListFilter = Severity | 'clean' | 'unread'

interface List {
  query: string
  /** Notices whose text holds the words; null while nothing is asked. */
  textHits: ReadonlySet<string> | null
  filters: ReadonlySet<ListFilter>
  sort: SortKey
}

export const useList = create<List>(() => ({ query: '', textHits: null, filters: new Set(), sort: 'deadline' }))

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

export function toggleFilter(filter: ListFilter): void {
  useList.setState(({ filters }) => {
    const next = new Set(filters)
    if (!next.delete(filter)) next.add(filter)
    return { filters: next }
  })
}

export function clearFilters(): void {
  clearTimeout(waiting)
  useList.setState({ query: '', textHits: null, filters: new Set() })
}
