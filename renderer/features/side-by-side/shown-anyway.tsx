import { Button } from '@fluentui/react-components'
import type { NoticeView } from '../../../shared/ipc/views.ts'
import type { Likeness } from '../../../shared/notice/parsed-file.ts'
import type { Language } from '../../../shared/notice/report.ts'
import { takeBackAnyway } from '../../state/actions.ts'
import { useText } from '../../text/use-text.ts'
import { ArrowUndoRegular } from '../../ui/icons.ts'
import styles from './notice-on-desk.module.css'

/** Named one by one; the page of the file has them all. */
const mostNamed = 6

/** Above a notice that was not recognised as one: why its facts may be missing, and the way back. */
export function ShownAnyway({ notice }: { notice: NoticeView }) {
  const { text, language } = useText()
  if (notice.anyway === undefined) return null
  const missing = missingParts(notice.anyway, language)
  const more = missing.length - mostNamed
  const named = [...missing.slice(0, mostNamed).map((name) => name.replace(/\s*:$/u, '')), ...(more > 0 ? [text.unread.anywayMore(more)] : [])]
  return (
    <div className={styles.anyway} role="note">
      <p>{text.unread.anyway} {named.length > 0 && text.unread.anywayMissing(more > 0 ? `${named.slice(0, -1).join(', ')} ${named.at(-1) ?? ''}` : named.join(', '))}</p>
      <Button size="small" icon={<ArrowUndoRegular />} onClick={() => void takeBackAnyway(notice)}>{text.unread.takeBack}</Button>
    </div>
  )
}

/** What the text has not, in the words of the form that fits it best. */
export function missingParts({ labels, headings }: Likeness, language: Language): string[] {
  return [...labels, ...headings].filter(({ isFound }) => !isFound).map(({ name }) => name[language])
}
