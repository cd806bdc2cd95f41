import { Button } from '@fluentui/react-components'
import type { HistoryMending } from '../../../shared/ipc/history-views.ts'
import { tellMendingRead } from '../../state/history-store.ts'
import { useText } from '../../text/use-text.ts'
import { counted, countedLoss } from './counted.ts'
import styles from './history.module.css'

/**
 * After damage: what there was then, what of it came from which copy, and what is lost. `isRead`: it is looked at once
 * more.
 */
export function MendingReport({ mended, isRead = false }: { mended: HistoryMending; isRead?: boolean }) {
  const { text, format } = useText()
  return (
    <section className={styles.report} aria-labelledby="history-mended">
      <h3 id="history-mended" className={styles.heading}>
        {text.history.mendedTitle}
      </h3>
      <p className={styles.small}>
        {text.history.mended[mended.cause]} {text.history.mendedAt(format.dateTime(mended.at))}.
      </p>
      <dl className={styles.facts}>
        <dt>{isRead ? text.history.then : text.history.now}</dt>
        <dd>{counted(mended.now, text, format)}</dd>
        {mended.fromCopies.map(({ day, counts }) => (
          <div key={day} className={styles.pair}>
            <dt>{text.history.fromCopy(format.date(day))}</dt>
            <dd>{counted(counts, text, format)}</dd>
          </div>
        ))}
        <dt>{text.history.lost}</dt>
        <dd className={styles.lost}>{countedLoss(mended, text, format)}</dd>
        {mended.posts.length > 0 && (
          <>
            <dt>{text.history.posts}</dt>
            <dd>{mended.posts.join(', ')}</dd>
          </>
        )}
        {mended.aside !== null && (
          <>
            <dt>{text.history.aside}</dt>
            <dd className={styles.path}>{mended.aside}</dd>
          </>
        )}
      </dl>
      {mended.lost.saids > 0 && <p className={styles.small}>{text.history.saidsLost}</p>}
      {!mended.isLossCounted && <p className={styles.small}>{text.history.uncounted}</p>}
      {!isRead && (
        <Button size="small" onClick={tellMendingRead}>
          {text.history.readIt}
        </Button>
      )}
    </section>
  )
}
