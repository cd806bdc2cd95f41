import { Button } from '@fluentui/react-components'
import type { Finding, NoticeView } from '../../../shared/ipc/views.ts'
import type { Language } from '../../../shared/notice/report.ts'
import { useConnection } from '../../state/connection-store.ts'
import { hoverFinding, turnToFinding, useOpened } from '../../state/notice-store.ts'
import { openCheckSettings } from '../../state/view-store.ts'
import { useText } from '../../text/use-text.ts'
import { classes } from '../../ui/classes.ts'
import { SettingsRegular } from '../../ui/icons.ts'
import { SeverityIcon } from '../../ui/severity-icon.tsx'
import type { Standing } from '../../../shared/decisions/standing.ts'
import { ClauseOfFinding } from '../clauses/clause-of-finding.tsx'
import { DecisionLine } from '../decisions/decision-line.tsx'
import { CheckExplained } from './check-explained.tsx'
import { wordsBySide } from '../../notice/finding-sides.ts'
import styles from './findings.module.css'

/** A warning in words: what differs, the words on each side, and, once chosen, what the check looks for. */
export function FindingCard({
  notice,
  finding,
  standing,
  current,
  listed,
}: {
  notice: NoticeView
  finding: Finding
  standing: Standing
  current: boolean
  listed: readonly Finding[]
}) {
  const { text, language } = useText()
  const check = useConnection(({ checks }) => checks.get(finding.check))
  const lit = useOpened(({ hoveredFindingId }) => hoveredFindingId === finding.id)
  const sides = wordsBySide(notice, finding)
  return (
    <div
      className={classes(
        styles.card,
        styles[finding.severity],
        standing.kind !== 'open' && styles.settled,
        current && styles.current,
        lit && styles.lit,
      )}
      onMouseEnter={() => hoverFinding(finding.id)}
      onMouseLeave={() => hoverFinding(null)}
    >
      <button type="button" className={styles.choose} aria-current={current} onClick={() => turnToFinding(finding.id)}>
        <span className={styles.name}>
          <SeverityIcon severity={finding.severity} />
          <span className="visually-hidden">{text.findings.severity[finding.severity]}:</span>
          {check?.title[language] ?? finding.check}
        </span>
        <span className={styles.message}>{finding.message[language]}</span>
      </button>
      {sides.length > 0 && (
        <dl className={styles.words}>
          {sides.map((side) => (
            <Words key={side.language} {...side} />
          ))}
        </dl>
      )}
      {current && <ClauseOfFinding notice={notice} finding={finding} />}
      <DecisionLine finding={finding} standing={standing} current={current} listed={listed} />
      {current && check && <CheckExplained check={check} />}
      {current && check && (
        <Button
          size="small"
          appearance="transparent"
          className={styles.toSettings}
          icon={<SettingsRegular />}
          onClick={() => openCheckSettings(check.id)}
        >
          {text.findings.toSettings}
        </Button>
      )}
    </div>
  )
}

function Words({ language, words }: { language: Language; words: readonly string[] }) {
  const { text } = useText()
  return (
    <>
      <dt title={text.ownNames[language]}>{language.toUpperCase()}</dt>
      <dd lang={words.length === 0 ? undefined : language} className={words.length === 0 ? styles.nowhere : undefined}>
        {words.length === 0 ? text.findings.nowhere : words.join(' … ')}
      </dd>
    </>
  )
}
