import { Button } from '@fluentui/react-components'
import type { NoticeView } from '../../../shared/ipc/views.ts'
import { openDialog } from '../../state/view-store.ts'
import { useText } from '../../text/use-text.ts'
import { HistoryRegular } from '../../ui/icons.ts'
import styles from './revisions.module.css'

/** Which revision this is, and the way to what changed; nothing for a post that was seen once. */
export function RevisionBadge({ notice }: { notice: NoticeView }) {
  const { text } = useText()
  const { number, total, previous } = notice.revision
  if (total === 1) return null
  return (
    <>
      <span className={styles.badge}>{text.revisions.number(number, total)}{number < total && ` · ${text.revisions.newer}`}</span>
      {previous !== null && <Button size="small" icon={<HistoryRegular />} onClick={() => openDialog('revisions')}>{text.revisions.show(previous.number)}</Button>}
    </>
  )
}
