import type { NoticeView } from '../../../shared/ipc/views.ts'
import { firstFew } from '../../../shared/text/first-few.ts'
import { uncheckedByCause } from '../../notice/unchecked-by-cause.ts'
import { useConnection } from '../../state/connection-store.ts'
import { uncheckedWords } from '../../text/unchecked-words.ts'
import { useText } from '../../text/use-text.ts'
import styles from './findings.module.css'

/** Which checks could not be run on the notice: said beside the warnings, also where there are none. */
export function UncheckedChecks({ notice }: { notice: Pick<NoticeView, 'unchecked'> }) {
  const { text, language } = useText()
  const checks = useConnection((connection) => connection.checks)
  return uncheckedByCause(notice.unchecked, checks, language).map((cause) => (
    <div key={cause.why} className={styles.unchecked}>
      <p role="note">{uncheckedWords(cause, text)}</p>
      {cause.why !== 'passage' && firstFew(cause.checks).others > 0 && (
        <details>
          <summary>{text.findings.allUnchecked(cause.checks.length)}</summary>
          {cause.checks.join(' · ')}
        </details>
      )}
    </div>
  ))
}
