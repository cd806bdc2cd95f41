import { Button } from '@fluentui/react-components'
import type { FailureRow } from '../../../shared/ipc/views.ts'
import { forgetRow, retryFailure } from '../../state/actions.ts'
import { useText } from '../../text/use-text.ts'
import { ArrowSyncRegular, DocumentErrorRegular } from '../../ui/icons.ts'
import { fileName } from '../notice-list/list-entries.ts'
import styles from './unread-file.module.css'

/** A file that gave no notice: what is wrong, and what to do. */
export function UnreadFile({ failure }: { failure: FailureRow }) {
  const { text, language, format } = useText()
  return (
    <section className={styles.unread} aria-labelledby="unread-title">
      <span className={styles.sign} aria-hidden><DocumentErrorRegular /></span>
      <p className={styles.code}>{text.unread.codes[failure.code]}</p>
      <h2 id="unread-title" className={styles.title}>{text.unread.title}</h2>
      <p className={styles.message}>{failure.message[language]}</p>
      <p className={styles.file} title={failure.file}><strong>{fileName(failure.file)}</strong><br />{isReceived(failure.file) ? text.unread.received : failure.file}</p>
      <div className={styles.actions}>
        <Button appearance="primary" icon={<ArrowSyncRegular />} onClick={() => retryFailure(failure.id)}>{text.unread.retry}</Button>
        <Button onClick={() => void forgetRow(failure.id)}>{text.unread.forget}</Button>
      </div>
      <p className={styles.small}>{text.unread.readAt(format.dateTime(failure.readAt))} · {text.unread.untouched}</p>
    </section>
  )
}

/** A dropped file's bytes, where the browser's host keeps them (received-files.ts): a place that means nothing to anybody. */
function isReceived(path: string): boolean {
  return /[\\/]received[\\/][0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}[\\/][^\\/]+$/u.test(path)
}
