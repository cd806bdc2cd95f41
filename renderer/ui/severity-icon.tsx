import type { Severity } from '../../shared/checks/check.ts'
import { ErrorCircleFilled, InfoFilled, WarningFilled } from './icons.ts'
import styles from './severity.module.css'

const icons = { error: ErrorCircleFilled, warning: WarningFilled, info: InfoFilled }

/** A shape of its own per severity, so that colour is never alone. The name beside it is the caller's. */
export function SeverityIcon({ severity, size = 16 }: { severity: Severity; size?: number }) {
  const Icon = icons[severity]
  return (
    <span className={styles[severity]} aria-hidden>
      <Icon fontSize={size} />
    </span>
  )
}
