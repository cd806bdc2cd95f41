import { Button } from '@fluentui/react-components'
import type { NoticeView } from '../../../shared/ipc/views.ts'
import { openRow } from '../../state/notice-store.ts'
import { openDialog } from '../../state/view-store.ts'
import { useText } from '../../text/use-text.ts'
import { HistoryRegular, WarningFilled } from '../../ui/icons.ts'
import styles from './revisions.module.css'

/** Which revision this is, and the way to the others and to what changed; nothing for a post that was seen once. */
export function RevisionBadge({ notice }: { notice: NoticeView }) {
  const { text } = useText()
  const { number, total } = notice.revision
  if (total === 1) return null
  return (
    <Button size="small" icon={<HistoryRegular />} onClick={() => openDialog('revisions')}>
      {text.revisions.number(number, total)}
    </Button>
  )
}

/** Said over an earlier revision, with the way to the one that stands on the list. */
export function LaterRevision({ notice }: { notice: NoticeView }) {
  const { text } = useText()
  const { latest } = notice.revision
  if (latest === null) return null
  return (
    <p className={styles.later} role="status">
      <WarningFilled aria-hidden />
      {text.revisions.later}
      <Button size="small" appearance="primary" onClick={() => void openRow(latest)}>
        {text.revisions.openLatest}
      </Button>
    </p>
  )
}
