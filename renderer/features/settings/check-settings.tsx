import { Button, SearchBox, Select } from '@fluentui/react-components'
import { useState } from 'react'
import type { CheckInfo } from '../../../shared/ipc/views.ts'
import { useConnection } from '../../state/connection-store.ts'
import { changeSettings, useSettings } from '../../state/settings-store.ts'
import { fold, queryWords } from '../../text/fold.ts'
import { useText } from '../../text/use-text.ts'
import { CheckExplained } from '../findings/check-explained.tsx'
import { severities } from '../findings/severity.ts'
import { withSeverity } from './check-choices.ts'
import styles from './settings.module.css'

export function CheckSettings() {
  const { text, language } = useText()
  const checks = useConnection((connection) => connection.checks)
  const chosen = useSettings((settings) => settings.checks)
  const isFixed = useConnection((connection) => connection.fixed.includes('checks'))
  const [query, setQuery] = useState('')
  const words = queryWords(query)
  const shown = [...checks.values()].filter((check) => {
    const about = fold(`${check.id} ${check.title[language]} ${check.explain[language]}`)
    return words.every((word) => about.includes(word))
  })
  return (
    <>
      <p className={styles.hint}>{checks.size === 0 ? text.settings.noChecks : isFixed ? text.settings.fixed : text.settings.checksWhy}</p>
      <div className={styles.checkControls}>
        <SearchBox value={query} aria-label={text.settings.searchChecks} placeholder={text.settings.searchChecks} onChange={(_event, { value }) => setQuery(value)} />
        {Object.keys(chosen).length > 0 && !isFixed && <Button onClick={() => changeSettings({ checks: {} })}>{text.settings.resetChecks}</Button>}
      </div>
      <ul className={styles.checks} tabIndex={0} aria-label={text.settings.checks}>
        {shown.map((check) => <CheckLine key={check.id} check={check} isFixed={isFixed} />)}
      </ul>
    </>
  )
}

function CheckLine({ check, isFixed }: { check: CheckInfo; isFixed: boolean }) {
  const { text, language } = useText()
  const chosen = useSettings((settings) => settings.checks)
  return (
    <li className={styles.check}>
      <span className={styles.about}>
        <strong>{check.title[language]}</strong>
        <span className={styles.explain}>{check.explain[language]}</span>
        <details className={styles.more}>
          <summary>{text.settings.moreOnCheck}<span className="visually-hidden">{` – ${check.title[language]}`}</span></summary>
          <CheckExplained check={check} withWhat={false} />
        </details>
      </span>
      <Select
        className={styles.severity}
        disabled={isFixed}
        aria-label={text.settings.severityOf(check.title[language])}
        value={chosen[check.id] ?? check.severity}
        onChange={(_event, { value }) => changeSettings({ checks: withSeverity(chosen, check, value) })}
      >
        {severities.map((severity) => <option key={severity} value={severity}>{text.findings.severity[severity]}{severity === check.severity ? ` (${text.settings.usual})` : ''}</option>)}
        <option value="off">{text.settings.off}</option>
      </Select>
    </li>
  )
}
