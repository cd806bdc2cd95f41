import { Button } from '@fluentui/react-components'
import type { NoticeView } from '../../../shared/ipc/views.ts'
import { takeBackAnyway } from '../../state/actions.ts'
import { useText } from '../../text/use-text.ts'
import { ArrowUndoRegular } from '../../ui/icons.ts'
import { missingParts } from '../unread-file/missing-parts.ts'
import styles from './notice-on-desk.module.css'

/** Named one by one; the page of the file has them all. */
const mostNamed = 6

/** Above a notice that was not recognised as one: why its facts may be missing, and the way back. */
export function ShownAnyway({ notice }: { notice: NoticeView }) {
  const { text, language } = useText()
  if (notice.anyway === undefined) return null
  const missing = missingParts(notice.anyway, language)
  const more = missing.length - mostNamed
  const named = [...missing.slice(0, mostNamed), ...(more > 0 ? [text.unread.anywayMore(more)] : [])]
  return (
    <div className={styles.anyway} role="note">
      <p>{text.unread.anyway} {named.length > 0 && text.unread.anywayMissing(more > 0 ? `${named.slice(0, -1).join(', ')} ${named.at(-1) ?? ''}` : named.join(', '))}</p>
      <Button size="small" icon={<ArrowUndoRegular />} onClick={() => void takeBackAnyway(notice)}>{text.unread.takeBack}</Button>
    </div>
  )
}
