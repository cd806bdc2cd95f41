import { Button, Tooltip } from '@fluentui/react-components'
import { useEffect, useRef } from 'react'
import { turnToFinding, useOpened } from '../../state/notice-store.ts'
import { useText } from '../../text/use-text.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ArrowDownRegular, ArrowUpRegular, CheckmarkCircleRegular } from '../../ui/icons.ts'
import { SeverityIcon } from '../../ui/severity-icon.tsx'
import { FindingCard } from './finding-card.tsx'
import { neighbour } from './finding-groups.ts'
import { SeverityChips } from './severity-chips.tsx'
import { countBySeverity } from './severity.ts'
import { useFindings } from './use-findings.ts'
import styles from './findings.module.css'

/** The warnings by severity and section. The arrow keys, j and k go from one to the next. */
export function FindingsPanel() {
  const { text, format } = useText()
  const { notice, groups, listed } = useFindings()
  const current = useOpened((opened) => opened.findingId)
  const turn = useOpened((opened) => opened.turn)
  const scroller = useRef<HTMLDivElement>(null)
  useEffect(() => {
    scroller.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [current, turn])
  if (notice === null) return <Panel><EmptyState><p>{text.findings.choose}</p></EmptyState></Panel>
  if (notice.findings.length === 0) {
    return <Panel><EmptyState icon={<CheckmarkCircleRegular />} title={text.findings.none}><p>{text.findings.noneLong}</p></EmptyState></Panel>
  }
  const counts = countBySeverity(notice.findings)
  const go = (step: 1 | -1): void => {
    const next = neighbour(listed, current, step)
    if (next) turnToFinding(next.id)
  }
  const at = listed.findIndex(({ id }) => id === current)
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    go(event.key === 'ArrowDown' ? 1 : -1)
    requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>('[aria-current="true"]')?.focus())
  }
  return (
    <Panel summary={text.findings.summary(counts.error, counts.warning, counts.info)}>
      <div className={styles.controls}>
        <SeverityChips counts={counts} />
        <span className={styles.steps}>
          {at !== -1 && <span className={styles.position}>{text.findings.position(at + 1, listed.length)}</span>}
          <Step label={text.findings.previous} icon={<ArrowUpRegular />} onClick={() => go(-1)} />
          <Step label={text.findings.next} icon={<ArrowDownRegular />} onClick={() => go(1)} />
        </span>
      </div>
      <div className={styles.scroller} ref={scroller} onKeyDown={onKeyDown}>
        {groups.length === 0 && <EmptyState><p>{text.findings.allHidden}</p></EmptyState>}
        {groups.map((group) => (
          <section key={group.severity} aria-label={text.findings.severities[group.severity]}>
            <h3 className={styles.group}>
              <SeverityIcon severity={group.severity} />
              {text.findings.severities[group.severity]}
              <span className={styles.groupCount}>{format.number(group.count)}</span>
            </h3>
            {group.sections.map(({ section, findings }) => (
              <div key={section} role="group" aria-label={text.sections[section]}>
                <h4 className={styles.section}>{text.sections[section]}</h4>
                <ul className={styles.cards}>
                  {findings.map((finding) => <li key={finding.id}><FindingCard notice={notice} finding={finding} current={finding.id === current} /></li>)}
                </ul>
              </div>
            ))}
          </section>
        ))}
      </div>
    </Panel>
  )
}

function Panel({ children, summary }: { children: React.ReactNode; summary?: string }) {
  const { text } = useText()
  return (
    <div className={styles.panel}>
      <h2 className={styles.heading}>{text.findings.title}{summary !== undefined && <span className={styles.summary}>{summary}</span>}</h2>
      {children}
    </div>
  )
}

function Step({ label, icon, onClick }: { label: string; icon: React.JSX.Element; onClick: () => void }) {
  return <Tooltip content={label} relationship="label"><Button size="small" appearance="subtle" icon={icon} onClick={onClick} /></Tooltip>
}
