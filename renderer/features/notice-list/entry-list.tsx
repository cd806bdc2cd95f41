import { useEffect, useId } from 'react'
import { retryFailure } from '../../state/actions.ts'
import { useList } from '../../state/list-store.ts'
import { openRow, useOpened } from '../../state/notice-store.ts'
import { useSettings } from '../../state/settings-store.ts'
import { showPane } from '../../state/view-store.ts'
import { useText } from '../../text/use-text.ts'
import { classes } from '../../ui/classes.ts'
import { useFixedRows } from '../../ui/use-fixed-rows.ts'
import { FailureLine, NoticeLine } from './entry-line.tsx'
import type { Entry } from './list-entries.ts'
import { stepInList } from '../../ui/step-in-list.ts'
import styles from './notice-list.module.css'

/** Height of a line in pixels; must agree with `.line` in the style sheet. */
const lineHeight = 76

/** Clicked or entered, not merely passed by: a file that lies online only is fetched by that. */
function open(entry: Entry): void {
  void openRow(entry.id)
  showPane('texts')
  if (entry.kind === 'failure' && entry.row.code === 'not-here') retryFailure(entry.id)
}

/** A list box of any length: only the lines in sight are drawn. The arrow keys open what they reach. */
export function EntryList({ entries }: { entries: readonly Entry[] }) {
  const { text } = useText()
  const prefix = useId()
  const openId = useOpened(({ id }) => id)
  const at =
    openId === null
      ? -1
      : entries.findIndex(
          (entry) => entry.id === openId || (entry.kind === 'notice' && entry.row.older.includes(openId)),
        )
  const { ref, first, last, page, onScroll, reveal } = useFixedRows(entries.length, lineHeight)
  // Another search or order is another list: it is read from the top, unless the open notice is in it.
  const query = useList((list) => list.query)
  const { sort, filters } = useSettings((settings) => settings.list)
  useEffect(() => reveal(0), [query, sort, filters, reveal])
  useEffect(() => {
    if (at !== -1) reveal(at)
  }, [at, query, sort, filters, reveal])
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key === 'Enter') {
      const entry = entries[at]
      if (entry) open(entry)
    }
    const next = stepInList(event.key, at, entries.length, page)
    const entry = next === null ? undefined : entries[next]
    if (!entry) return
    event.preventDefault()
    void openRow(entry.id)
  }
  return (
    <div
      ref={ref}
      className={styles.box}
      role="listbox"
      tabIndex={0}
      aria-label={text.list.title}
      aria-activedescendant={at >= first && at <= last ? `${prefix}${at}` : undefined}
      onKeyDown={onKeyDown}
      onScroll={onScroll}
    >
      <div role="presentation" className={styles.lines} style={{ height: entries.length * lineHeight }}>
        {entries.slice(first, last + 1).map((entry, index) => {
          const position = first + index
          const current = position === at
          return (
            <div
              key={entry.id}
              id={`${prefix}${position}`}
              role="option"
              aria-selected={current}
              aria-setsize={entries.length}
              aria-posinset={position + 1}
              className={classes(styles.line, current && styles.current)}
              style={{ transform: `translateY(${position * lineHeight}px)` }}
              onClick={() => open(entry)}
            >
              {entry.kind === 'notice' ? (
                <NoticeLine row={entry.row} fileName={entry.fileName} />
              ) : (
                <FailureLine row={entry.row} />
              )}
            </div>
          )
        })}
      </div>
    </div>
  )
}
