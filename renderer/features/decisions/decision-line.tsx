import type { Standing } from '../../../shared/decisions/standing.ts'
import type { Finding } from '../../../shared/notice/report.ts'
import { askToDismiss } from '../../state/decisions-store.ts'
import { useActionKeys } from '../../text/use-action-keys.ts'
import { useText } from '../../text/use-text.ts'
import { DecidingButton } from '../../ui/deciding-button.tsx'
import { CheckmarkRegular, DismissRegular, WrenchRegular } from '../../ui/icons.ts'
import styles from './decisions.module.css'
import { settle } from './settle.ts'

/** How a warning stands, and the ways to settle it or to open it again. */
export function DecisionLine({
  finding,
  standing,
  current,
  listed,
}: {
  finding: Finding
  standing: Standing
  current: boolean
  listed: readonly Finding[]
}) {
  const { text, format } = useText()
  const keysOf = useActionKeys()
  const { kind, decision, lapsed } = standing
  if (decision === null) {
    return (
      <>
        {lapsed !== null && <p className={styles.lapsed}>{text.decisions.lapsed[lapsed.why]}</p>}
        {current && (
          <div className={styles.ways}>
            <DecidingButton
              size="small"
              icon={<WrenchRegular />}
              title={keysOf('fix').caps[0]}
              aria-keyshortcuts={keysOf('fix').aria}
              onClick={() => void settle([finding.id], 'to-fix', null, listed, text)}
            >
              {text.decisions.toFix}
            </DecidingButton>
            <DecidingButton
              size="small"
              icon={<DismissRegular />}
              title={keysOf('dismiss').caps[0]}
              aria-keyshortcuts={keysOf('dismiss').aria}
              onClick={() => askToDismiss([finding.id])}
            >
              {text.decisions.dismiss}
            </DecidingButton>
          </div>
        )}
      </>
    )
  }
  const reason =
    decision.reason === null
      ? ''
      : [text.decisions.reasons[decision.reason.kind], decision.reason.text].filter((part) => part !== '').join(' – ')
  return (
    <div className={styles.settled}>
      {kind === 'to-fix' ? <WrenchRegular aria-hidden /> : <CheckmarkRegular aria-hidden />}
      <span className={styles.how}>
        <strong>{text.decisions.is[kind]}</strong>
        {reason !== '' && ` · ${reason}`}
        <span className={styles.who}>{text.decisions.by(decision.author, format.dateTime(decision.at))}</span>
      </span>
      <DecidingButton
        size="small"
        appearance="subtle"
        onClick={() => void settle([finding.id], 'open', null, listed, text)}
      >
        {text.decisions.reopen}
      </DecidingButton>
    </div>
  )
}
