import type { NoticeView } from '../../../shared/ipc/views.ts'
import { uncheckedLines } from '../../notice/unchecked-lines.ts'
import { useConnection } from '../../state/connection-store.ts'
import { useText } from '../../text/use-text.ts'
import styles from './findings.module.css'

/** Which checks could not be run on the notice: said beside the warnings, also where there are none. */
export function UncheckedChecks({ notice }: { notice: Pick<NoticeView, 'unchecked'> }) {
  const { text, language } = useText()
  const checks = useConnection((connection) => connection.checks)
  return uncheckedLines(notice.unchecked, checks, language, text.findings.unchecked).map((line) => (
    <p key={line} role="note" className={styles.unchecked}>
      {line}
    </p>
  ))
}
