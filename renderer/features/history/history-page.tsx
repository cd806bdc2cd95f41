import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import type { HistoryMending } from '../../../shared/ipc/history-views.ts'
import { useConnection } from '../../state/connection-store.ts'
import { useHistory } from '../../state/history-store.ts'
import { useText } from '../../text/use-text.ts'
import { useUndecidable } from '../../text/use-undecidable.ts'
import { CheckmarkCircleRegular, WarningFilled } from '../../ui/icons.ts'
import { HistoryCopies } from './history-copies.tsx'
import { MendingReport } from './mending-report.tsx'
import styles from './history.module.css'

/** What people said: whether it is kept, where it lies, what was mended, and the copies that can be restored. */
export function HistoryPage() {
  const { text } = useText()
  const place = useConnection((connection) => connection.historyPlace)
  const mended = useHistory((history) => history.mended)
  const lastMending = useHistory((history) => history.lastMending)
  const isOverfull = useHistory((history) => history.isOverfull === true)
  const why = useUndecidable()
  return (
    <>
      <section className={styles.state} aria-label={text.history.title}>
        <span className={why === null ? styles.kept : styles.unkept} aria-hidden>
          {why === null ? <CheckmarkCircleRegular /> : <WarningFilled />}
        </span>
        <div>
          <p className={styles.said}>
            <strong>{why === null ? text.history.kept : text.history.notNow}</strong> {why ?? text.history.keptWhy}
          </p>
          {isOverfull && <p className={styles.said}>{text.history.overfull}</p>}
          <p className={styles.small}>{text.history.intro}</p>
          {place !== '' && (
            <p className={styles.small}>
              {text.history.place} <span className={styles.path}>{place}</span>
            </p>
          )}
        </div>
      </section>
      {mended !== null && <MendingReport mended={mended} />}
      {mended === null && lastMending !== null && <EarlierMending mended={lastMending} />}
      <HistoryCopies />
    </>
  )
}

/** What was read once can be read again: which notices were concerned is asked later as a rule. */
function EarlierMending({ mended }: { mended: HistoryMending }) {
  const { text, format } = useText()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <div>
        <Button size="small" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {text.history.earlier(format.dateTime(mended.at))}
        </Button>
      </div>
      {isOpen && <MendingReport mended={mended} isRead />}
    </>
  )
}
