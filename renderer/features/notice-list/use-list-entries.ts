import { useDeferredValue, useMemo } from 'react'
import { useConnection } from '../../state/connection-store.ts'
import { useList } from '../../state/list-store.ts'
import { useRows } from '../../state/rows-store.ts'
import { useSettings } from '../../state/settings-store.ts'
import { useLanguage } from '../../text/use-text.ts'
import { findsCounts, listEntries, type Entry } from './list-entries.ts'
import type { Finds } from './list-filters.ts'

/** The lines of the list as searched, filtered and sorted. Typing stays ahead of a long list. */
export function useListEntries(): { entries: readonly Entry[]; counts: Record<Finds, number>; notices: number } {
  const { notices, failures } = useRows()
  const query = useDeferredValue(useList((list) => list.query))
  const textHits = useList((list) => list.textHits)
  const { filters, sort } = useSettings((settings) => settings.list)
  const asOf = useConnection((connection) => connection.asOf)
  const language = useLanguage()
  const entries = useMemo(
    () => listEntries(notices.values(), failures.values(), { query, textHits, filters, sort, language, asOf }),
    [notices, failures, query, textHits, filters, sort, language, asOf],
  )
  const counts = useMemo(() => findsCounts(notices.values(), failures.size), [notices, failures])
  return { entries, counts, notices: notices.size }
}
