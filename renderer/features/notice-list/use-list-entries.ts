import { useDeferredValue, useEffect, useMemo } from 'react'
import { useConnection } from '../../state/connection-store.ts'
import { useList } from '../../state/list-store.ts'
import { useRows } from '../../state/rows-store.ts'
import { useSettings } from '../../state/settings-store.ts'
import { useLanguage } from '../../text/use-text.ts'
import { foldAhead, listEntries, type Listed } from './list-entries.ts'
import { orderNotices } from './list-order.ts'

/**
 * The lines of the list as searched, filtered and sorted. Typing stays ahead of a long list; ordering and narrowing are
 * two pieces of work, so that neither holds a frame.
 */
export function useListEntries(): Listed & { notices: number } {
  const { notices, failures } = useRows()
  const query = useDeferredValue(useList((list) => list.query))
  const textHits = useDeferredValue(useList((list) => list.textHits))
  const { filters, sort } = useSettings((settings) => settings.list)
  const asOf = useConnection((connection) => connection.asOf)
  const language = useLanguage()
  const ordered = useMemo(
    () => orderNotices(notices.values(), { sort, language, asOf }),
    [notices, sort, language, asOf],
  )
  const listed = useMemo(
    () => listEntries(ordered, failures.values(), { query, textHits, filters, asOf }),
    [ordered, failures, query, textHits, filters, asOf],
  )
  useEffect(() => {
    const rows = notices.values()
    let turn = requestIdleCallback(fold)
    return () => cancelIdleCallback(turn)
    function fold(deadline: IdleDeadline): void {
      if (foldAhead(rows, () => deadline.timeRemaining() < 2)) turn = requestIdleCallback(fold)
    }
  }, [notices])
  return { ...listed, notices: notices.size }
}
