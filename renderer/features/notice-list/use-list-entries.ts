import { useDeferredValue, useMemo } from 'react'
import { useConnection } from '../../state/connection-store.ts'
import { useList, type ListFilter } from '../../state/list-store.ts'
import { useRows } from '../../state/rows-store.ts'
import { useLanguage } from '../../text/use-text.ts'
import { filterCounts, listEntries, type Entry } from './list-entries.ts'

/** The lines of the list as searched, filtered and sorted. Typing stays ahead of a long list. */
export function useListEntries(): { entries: readonly Entry[]; counts: Record<ListFilter, number>; notices: number } {
  const { notices, failures } = useRows()
  const query = useDeferredValue(useList((list) => list.query))
  const textHits = useList((list) => list.textHits)
  const filters = useList((list) => list.filters)
  const sort = useList((list) => list.sort)
  const asOf = useConnection((connection) => connection.asOf)
  const language = useLanguage()
  const entries = useMemo(
    () => listEntries(notices.values(), failures.values(), { query, textHits, filters, sort, language, asOf }),
    [notices, failures, query, textHits, filters, sort, language, asOf],
  )
  const counts = useMemo(() => filterCounts(notices.values(), failures.size), [notices, failures])
  return { entries, counts, notices: notices.size }
}
