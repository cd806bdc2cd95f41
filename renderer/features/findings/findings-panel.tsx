import { Button, ToggleButton, Tooltip } from '@fluentui/react-components'
import { useEffect, useRef } from 'react'
import type { ActionId } from '../../../shared/actions/actions.ts'
import { signOff } from '../../../shared/decisions/sign-off.ts'
import type { Standing } from '../../../shared/decisions/standing.ts'
import type { Finding, NoticeView } from '../../../shared/ipc/views.ts'
import { countedOf, standingsOf } from '../../state/decisions-store.ts'
import { turnToFinding, useOpened } from '../../state/notice-store.ts'
import { narrowingOf, showAllFindings, useView } from '../../state/view-store.ts'
import { useActionKeys } from '../../text/use-action-keys.ts'
import { useText } from '../../text/use-text.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ArrowDownRegular, ArrowUpRegular, CheckmarkCircleRegular } from '../../ui/icons.ts'
import { SeverityIcon } from '../../ui/severity-icon.tsx'
import { isOpen } from '../../notice/next-open.ts'
import { openNeighbour, useHasNext } from '../../state/next-notice.ts'
import { FindingCard } from './finding-card.tsx'
import { neighbour } from '../../notice/finding-groups.ts'
import { FindingsFilter } from './findings-filter.tsx'
import { newerOnly } from '../../notice/counted-findings.ts'
import { fittingFindings } from '../../notice/narrow-findings.ts'
import { NewerFindings } from './newer-findings.tsx'
import { SeverityChips } from './severity-chips.tsx'
import { countBySeverity } from '../../notice/severity.ts'
import { useFindings } from '../../state/use-findings.ts'
import { UncheckedChecks } from './unchecked-checks.tsx'
import styles from './findings.module.css'

const openStanding: Standing = { kind: 'open', decision: null, lapsed: null }

/** The warnings by severity and section. The arrow keys, j and k go from one to the next. */
export function FindingsPanel() {
  const { text, format } = useText()
  const { notice, groups, listed } = useFindings()
  const current = useOpened((opened) => opened.findingId)
  const turn = useOpened((opened) => opened.turn)
  const onlyOpen = useView((view) => view.onlyOpen)
  const narrowing = useView((view) => narrowingOf(view, notice?.id ?? null))
  const scroller = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The whole card: its explanation has just unfolded below the button.
    scroller.current?.querySelector('[aria-current="true"]')?.closest('li')?.scrollIntoView({ block: 'nearest' })
  }, [current, turn])
  if (notice === null)
    return (
      <Panel>
        <EmptyState>
          <p>{text.findings.choose}</p>
        </EmptyState>
      </Panel>
    )
  if (notice.findings.length === 0) {
    return (
      <Panel>
        <EmptyState icon={<CheckmarkCircleRegular />} title={text.findings.none}>
          <p>{text.findings.noneLong}</p>
          <NextNotice />
        </EmptyState>
        <UncheckedChecks notice={notice} />
      </Panel>
    )
  }
  const standing = standingsOf(notice)
  const counted = countedOf(notice)
  const counts = countBySeverity(fittingFindings(counted, narrowing))
  const newer = newerOnly(notice, standing)
  const open = counted.findings.filter(({ id }) => isOpen(standing, id)).length
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
    <Panel
      summary={open === 0 ? text.decisions.allSettled : text.decisions.openLeft(open)}
      steps={
        <span className={styles.steps}>
          {at !== -1 && <span className={styles.position}>{text.findings.position(at + 1, listed.length)}</span>}
          <Step
            action="previous-warning"
            label={text.findings.previous}
            icon={<ArrowUpRegular />}
            onClick={() => go(-1)}
          />
          <Step action="next-warning" label={text.findings.next} icon={<ArrowDownRegular />} onClick={() => go(1)} />
        </span>
      }
    >
      <p className="visually-hidden">{text.findings.summary(counts.error, counts.warning, counts.info)}</p>
      {open === 0 && notice.revision.latest === null && (
        <div className={styles.done}>
          <CheckmarkCircleRegular aria-hidden />
          <span>{isSigned(notice) ? text.decisions.isSigned : text.decisions.canBeSigned}</span>
          <NextNotice />
        </div>
      )}
      <div className={styles.controls}>
        <SeverityChips counts={counts} />
        <FindingsFilter notice={counted} />
        <ToggleButton
          size="small"
          shape="circular"
          className={styles.chip}
          checked={onlyOpen}
          onClick={() => useView.setState({ onlyOpen: !onlyOpen })}
        >
          {text.decisions.onlyOpen}
        </ToggleButton>
      </div>
      <UncheckedChecks notice={notice} />
      <div className={styles.scroller} ref={scroller} onKeyDown={onKeyDown}>
        {groups.length === 0 && counted.findings.length > 0 && (
          <EmptyState>
            <p>{text.findings.allHidden}</p>
            <Button size="small" onClick={showAllFindings}>
              {text.findings.showAll}
            </Button>
          </EmptyState>
        )}
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
                <Cards notice={notice} findings={findings} listed={listed} />
              </div>
            ))}
          </section>
        ))}
        {newer.length > 0 && (
          <NewerFindings count={newer.length} isLookedAt={newer.some(({ id }) => id === current)}>
            <Cards notice={notice} findings={newer} listed={listed} />
          </NewerFindings>
        )}
      </div>
    </Panel>
  )
}

function Cards({
  notice,
  findings,
  listed,
}: {
  notice: NoticeView
  findings: readonly Finding[]
  listed: readonly Finding[]
}) {
  const current = useOpened((opened) => opened.findingId)
  const standing = standingsOf(notice)
  return (
    <ul className={styles.cards}>
      {findings.map((finding) => (
        <li key={finding.id}>
          <FindingCard
            notice={notice}
            finding={finding}
            standing={standing.get(finding.id) ?? openStanding}
            current={finding.id === current}
            listed={listed}
          />
        </li>
      ))}
    </ul>
  )
}

function Panel({ children, summary, steps }: { children: React.ReactNode; summary?: string; steps?: React.ReactNode }) {
  const { text } = useText()
  return (
    <div className={styles.panel}>
      <div className={styles.head}>
        <h2 className={styles.heading}>{text.findings.title}</h2>
        {summary !== undefined && <span className={styles.summary}>{summary}</span>}
        {steps}
      </div>
      {children}
    </div>
  )
}

/** In every language that it has. */
function isSigned(notice: NoticeView): boolean {
  return (['en', 'fr'] as const).every(
    (language) =>
      notice[language] === null || signOff(language, notice[language], notice.history.signatures).state === 'signed',
  )
}

function NextNotice() {
  const { text } = useText()
  const { caps, aria } = useActionKeys()('next-notice')
  return useHasNext() ? (
    <Button size="small" title={caps[0]} aria-keyshortcuts={aria} onClick={() => openNeighbour(1)}>
      {text.list.next}
    </Button>
  ) : null
}

function Step({
  action,
  label,
  icon,
  onClick,
}: {
  action: ActionId
  label: string
  icon: React.JSX.Element
  onClick: () => void
}) {
  const { withKey, aria } = useActionKeys()(action)
  return (
    <Tooltip content={withKey(label)} relationship="inaccessible">
      <Button
        size="small"
        appearance="subtle"
        aria-label={label}
        aria-keyshortcuts={aria}
        icon={icon}
        onClick={onClick}
      />
    </Tooltip>
  )
}
