import { Button, Select, Tooltip } from '@fluentui/react-components'
import type { CheckInfo } from '../../../shared/ipc/views.ts'
import { changeSettings, useSettings } from '../../state/settings-store.ts'
import { useText } from '../../text/use-text.ts'
import { classes } from '../../ui/classes.ts'
import { ArrowUndoRegular } from '../../ui/icons.ts'
import { CheckExplained } from '../findings/check-explained.tsx'
import { severities } from '../../notice/severity.ts'
import { withSeverity } from './check-choices.ts'
import styles from './settings.module.css'

/** One check: what it finds, how serious it is, and the way back to the usual. */
export function CheckLine({ check, isFixed, isAsked }: { check: CheckInfo; isFixed: boolean; isAsked: boolean }) {
  const { text, language } = useText()
  const chosen = useSettings((settings) => settings.checks)
  const isChanged = chosen[check.id] !== undefined
  const title = check.title[language]
  const reset = text.settings.resetCheck(text.findings.severity[check.severity])
  const choose = (value: string): void => changeSettings({ checks: withSeverity(chosen, check, value) })
  return (
    <li id={`check-${check.id}`} className={classes(styles.check, isChanged && styles.changed)}>
      <span className={styles.about}>
        <strong>{title}</strong>
        <span className={styles.explain}>{check.explain[language]}</span>
        <details className={styles.more} open={isAsked}>
          <summary>
            {text.settings.moreOnCheck}
            <span className="visually-hidden">{` – ${title}`}</span>
          </summary>
          <CheckExplained check={check} withWhat={false} />
        </details>
      </span>
      <Select
        className={styles.severity}
        disabled={isFixed}
        aria-label={text.settings.severityOf(title)}
        value={chosen[check.id] ?? check.severity}
        onChange={(_event, { value }) => choose(value)}
      >
        {severities.map((severity) => (
          <option key={severity} value={severity}>
            {text.findings.severity[severity]}
            {severity === check.severity ? ` (${text.settings.usual})` : ''}
          </option>
        ))}
        <option value="off">{text.settings.off}</option>
      </Select>
      <span className={styles.back}>
        {isChanged && !isFixed && (
          <Tooltip content={reset} relationship="description">
            <Button
              appearance="subtle"
              icon={<ArrowUndoRegular />}
              aria-label={`${reset} – ${title}`}
              onClick={() => choose(check.severity)}
            />
          </Tooltip>
        )}
      </span>
    </li>
  )
}
