import { Button } from '@fluentui/react-components'
import { useMemo, useState } from 'react'
import { openRow } from '../../state/notice-store.ts'
import { useRows } from '../../state/rows-store.ts'
import { showPage, showPane } from '../../state/view-store.ts'
import { useText } from '../../text/use-text.ts'
import styles from './clauses.module.css'

/** So many are named at once. */
const few = 8

/** The notices that use a wording; a click opens one. Those of an imported library are named only. */
export function NoticesOf({ notices }: { notices: readonly string[] }) {
  const { text } = useText()
  const rows = useRows((all) => all.notices)
  const [all, setAll] = useState(false)
  const ids = useMemo(
    () =>
      new Map(
        [...rows.values()].flatMap((row) => [
          ...(row.reference === null ? [] : [[row.reference, row.id] as const]),
          ...row.files.map((file) => [file, row.id] as const),
        ]),
      ),
    [rows],
  )
  if (notices.length === 0) return null
  const shown = all ? notices : notices.slice(0, few)
  const open = (id: string): void => {
    void openRow(id)
    showPage('desk')
    showPane('texts')
  }
  return (
    <ul className={styles.notices} aria-label={text.clauses.usedBy}>
      {shown.map((notice) => {
        const id = ids.get(notice)
        const name = notice.split(/[\\/]/u).at(-1) ?? notice
        return (
          <li key={notice}>
            {id === undefined ? (
              <span className={styles.elsewhere} title={text.clauses.elsewhere}>
                {name}
              </span>
            ) : (
              <Button
                size="small"
                appearance="transparent"
                className={styles.notice}
                aria-label={text.clauses.openNotice(name)}
                onClick={() => open(id)}
              >
                {name}
              </Button>
            )}
          </li>
        )
      })}
      {notices.length > shown.length && (
        <li>
          <Button size="small" appearance="transparent" className={styles.notice} onClick={() => setAll(true)}>
            {text.clauses.moreNotices(notices.length - shown.length)}
          </Button>
        </li>
      )}
    </ul>
  )
}
