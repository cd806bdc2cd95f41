import type { NoticeView } from '../../../shared/ipc/views.ts'
import { uncheckedByCause } from '../../notice/unchecked-by-cause.ts'
import { useConnection } from '../../state/connection-store.ts'
import { useText } from '../../text/use-text.ts'
import styles from './findings.module.css'

/** Which checks could not be run on the notice: said beside the warnings, also where there are none. */
export function UncheckedChecks({ notice }: { notice: Pick<NoticeView, 'unchecked'> }) {
  const { text, language } = useText()
  const checks = useConnection((connection) => connection.checks)
  return uncheckedByCause(notice.unchecked, checks, language).map((cause) => (
    <p key={cause.why} role="note" className={styles.unchecked}>
      {text.findings.unchecked[cause.why](cause.checks)}
    </p>
  ))
}
