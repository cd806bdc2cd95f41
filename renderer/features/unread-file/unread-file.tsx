import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import type { FailureRow } from '../../../shared/ipc/views.ts'
import { forgetRow, retryFailure, showAnyway } from '../../state/actions.ts'
import { useText } from '../../text/use-text.ts'
import { DecidingButton } from '../../ui/deciding-button.tsx'
import { classes } from '../../ui/classes.ts'
import { ArrowSyncRegular, CloudArrowDownRegular } from '../../ui/icons.ts'
import { fileName } from '../../notice/file-name.ts'
import { FailureSign } from './failure-sign.tsx'
import { gravity } from './gravity.ts'
import { UnrecognisedText } from './unrecognised-text.tsx'
import styles from './unread-file.module.css'

/** A file that gave no notice: what is the matter, and what can be done; where it was read, what it says. */
export function UnreadFile({ failure }: { failure: FailureRow }) {
  const { text, language, format } = useText()
  const kind = gravity(failure.code)
  const when = format.dateTime(failure.readAt)
  return (
    <section className={classes(styles.unread, styles[kind])} aria-labelledby="unread-title">
      <div className={styles.head}>
        <span className={styles.sign} aria-hidden>
          <FailureSign code={failure.code} />
        </span>
        <h2 id="unread-title" className={styles.title}>
          {text.unread.titles[failure.code]}
        </h2>
        <p className={styles.message}>{failure.message[language]}</p>
        <p className={styles.file} title={failure.file}>
          <strong>{fileName(failure.file)}</strong>
          <br />
          {isReceived(failure.file) ? text.unread.received : failure.file}
        </p>
        <Actions failure={failure} />
        <p className={styles.small}>
          {kind === 'elsewhere' ? text.unread.seenAt(when) : text.unread.readAt(when)} · {text.unread.untouched}
        </p>
      </div>
      {kind === 'question' && <UnrecognisedText id={failure.id} readAt={failure.readAt} />}
    </section>
  )
}

function Actions({ failure }: { failure: FailureRow }) {
  const { text } = useText()
  // What was asked for at which state of the row: another state, and it is done or has failed.
  const [asked, setAsked] = useState<string | null>(null)
  const isBusy = asked === failure.readAt
  const kind = gravity(failure.code)
  const retry = (): void => {
    if (kind === 'elsewhere') setAsked(failure.readAt)
    retryFailure(failure.id)
  }
  const show = async (): Promise<void> => {
    setAsked(failure.readAt)
    if (!(await showAnyway(failure))) setAsked(null)
  }
  return (
    <div className={styles.actions}>
      {kind === 'question' && (
        <DecidingButton appearance="primary" disabledFocusable={isBusy} onClick={() => void show()}>
          {isBusy ? text.unread.showing : text.unread.showAnyway}
        </DecidingButton>
      )}
      {kind === 'elsewhere' ? (
        <Button appearance="primary" icon={<CloudArrowDownRegular />} disabledFocusable={isBusy} onClick={retry}>
          {isBusy ? text.unread.fetching : text.unread.fetch}
        </Button>
      ) : (
        <Button appearance={kind === 'question' ? 'secondary' : 'primary'} icon={<ArrowSyncRegular />} onClick={retry}>
          {text.unread.retry}
        </Button>
      )}
      <Button onClick={() => void forgetRow(failure.id)}>{text.unread.forget}</Button>
    </div>
  )
}

/**
 * A dropped file's bytes, where the browser's host keeps them (received-files.ts): a place that means nothing to
 * anybody.
 */
function isReceived(path: string): boolean {
  return /[\\/]received[\\/][0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}[\\/][^\\/]+$/u.test(path)
}
