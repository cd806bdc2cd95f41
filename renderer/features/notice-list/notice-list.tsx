import { useText } from '../../text/use-text.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { DocumentRegular, SearchRegular } from '../../ui/icons.ts'
import { Button } from '@fluentui/react-components'
import { useEffect, useMemo } from 'react'
import { clearFilters, useList } from '../../state/list-store.ts'
import { EntryList } from './entry-list.tsx'
import { ListControls } from './list-controls.tsx'
import { useListEntries } from './use-list-entries.ts'
import styles from './notice-list.module.css'

export function NoticeList() {
  const { text } = useText()
  const { entries, counts, notices } = useListEntries()
  const shown = useMemo(() => entries.flatMap(({ kind, id }) => (kind === 'notice' ? [id] : [])), [entries])
  useEffect(() => useList.setState({ shown }), [shown])
  const nothingRead = notices + counts.unread === 0
  return (
    <div className={styles.list}>
      <ListControls counts={counts} summary={text.list.shown(shown.length, notices)} />
      {entries.length > 0 && <EntryList entries={entries} />}
      {entries.length === 0 && nothingRead && (
        <EmptyState icon={<DocumentRegular />} title={text.list.emptyTitle}>
          <p>{text.list.empty}</p>
        </EmptyState>
      )}
      {entries.length === 0 && !nothingRead && (
        <EmptyState icon={<SearchRegular />}>
          <p>{text.list.noneFits}</p>
          <Button size="small" onClick={clearFilters}>
            {text.list.clear}
          </Button>
        </EmptyState>
      )}
    </div>
  )
}
