import type { NoticeView } from '../../../shared/ipc/views.ts'
import { takeBackAnyway } from '../../state/actions.ts'
import { useText } from '../../text/use-text.ts'
import { DecidingButton } from '../../ui/deciding-button.tsx'
import { ArrowUndoRegular } from '../../ui/icons.ts'
import { missingParts } from '../../notice/missing-parts.ts'
import styles from './notice-on-desk.module.css'

/** Named one by one; the page of the file has them all. */
const mostNamed = 6

/** Above a notice that was not recognised as one: why its facts may be missing, and the way back. */
export function ShownAnyway({ notice }: { notice: NoticeView }) {
  const { text, language } = useText()
  if (notice.anyway === undefined) return null
  const missing = missingParts(notice.anyway, language)
  const more = missing.length > mostNamed + 1 ? missing.length - mostNamed : 0
  const named =
    more > 0 ? `${missing.slice(0, mostNamed).join(', ')} ${text.unread.anywayMore(more)}` : missing.join(', ')
  return (
    <div className={styles.anyway} role="note">
      <p>
        {text.unread.anyway} {named !== '' && text.unread.anywayMissing(named)}
      </p>
      <DecidingButton size="small" icon={<ArrowUndoRegular />} onClick={() => void takeBackAnyway(notice)}>
        {text.unread.takeBack}
      </DecidingButton>
    </div>
  )
}
