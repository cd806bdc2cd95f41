import { ToggleButton } from '@fluentui/react-components'
import { toggleSeverity, useView } from '../../state/view-store.ts'
import { useText } from '../../text/use-text.ts'
import { SeverityIcon } from '../../ui/severity-icon.tsx'
import { severities, type Severity } from '../../notice/severity.ts'
import styles from './findings.module.css'

/** Which severities are shown, in the panel and in the texts. */
export function SeverityChips({ counts }: { counts: Record<Severity, number> }) {
  const { text, format } = useText()
  const hidden = useView((view) => view.hiddenSeverities)
  return (
    <div className={styles.chips} role="group" aria-label={text.findings.showSeverity}>
      {severities
        .filter((severity) => counts[severity] > 0)
        .map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            shape="circular"
            className={styles.chip}
            checked={!hidden.has(severity)}
            icon={<SeverityIcon severity={severity} />}
            title={text.findings.severities[severity]}
            aria-label={`${text.findings.severities[severity]}, ${format.number(counts[severity])}`}
            onClick={() => toggleSeverity(severity)}
          >
            {format.number(counts[severity])}
          </ToggleButton>
        ))}
    </div>
  )
}
