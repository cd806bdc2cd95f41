import { Button } from '@fluentui/react-components'
import { useMemo } from 'react'
import type { NoticeView } from '../../../shared/ipc/views.ts'
import type { Language } from '../../../shared/notice/report.ts'
import { countedOf } from '../../state/decisions-store.ts'
import { turnToFinding } from '../../state/notice-store.ts'
import { useView } from '../../state/view-store.ts'
import { useText } from '../../text/use-text.ts'
import { CheckmarkRegular, ChevronDownRegular, ChevronRightRegular, DismissCircleFilled } from '../../ui/icons.ts'
import { lowWindow, useMedia } from '../../ui/use-media.ts'
import { factRows, type FactName, type FactRow } from './fact-rows.ts'
import styles from './facts-table.module.css'

const keyFacts: readonly FactName[] = ['grade', 'deadline', 'salary', 'clearance']

/**
 * The facts at the head, face to face. Always in sight: those that differ in full, except in a low window; the others
 * on request or where there is room. Those of a notice in one language have nothing to differ from.
 */
export function FactsTable({ notice }: { notice: NoticeView }) {
  const { text, format } = useText()
  const room = useMedia('(min-height: 1000px)')
  const low = useMedia(lowWindow)
  const compared = notice.en !== null && notice.fr !== null
  const all = useView((view) => view.allFacts ?? (room && view.shown === 'text'))
  const rows = useMemo(() => factRows(countedOf(notice), text, format), [notice, text, format])
  const differing = compared ? rows.filter(({ agreement }) => agreement !== 'agrees') : []
  const shown = all ? rows : low ? [] : differing
  return (
    <section className={styles.facts} aria-label={text.facts.title}>
      <div className={styles.summary}>
        <Button
          size="small"
          appearance="transparent"
          className={styles.toggle}
          aria-expanded={all}
          icon={all ? <ChevronDownRegular /> : <ChevronRightRegular />}
          title={all ? text.facts.showDiffering : text.facts.showAll}
          onClick={() => {
            useView.setState({ allFacts: !all })
          }}
        >
          {text.facts.title}
        </Button>
        {differing.length > 0 && (
          <span className={styles.differs}>
            <DismissCircleFilled aria-hidden /> {text.facts.differing(differing.length)}
          </span>
        )}
        {compared && (
          <span className={styles.agrees}>
            <CheckmarkRegular aria-hidden /> {text.facts.agreeing(rows.length - differing.length)}
          </span>
        )}
        {!all && (
          <KeyFacts
            name={compared ? text.facts.agrees : text.facts.title}
            rows={rows.filter((row) => !differing.includes(row))}
          />
        )}
      </div>
      {shown.length > 0 && (
        <div className={styles.scroll} tabIndex={0} role="group" aria-label={text.facts.title}>
          <table className={styles.table}>
            <colgroup>
              <col className={styles.nameColumn} />
              <col />
              <col />
              <col className={styles.verdictColumn} />
            </colgroup>
            <thead className={styles.thead}>
              <tr>
                <th scope="col">{text.facts.field}</th>
                <th scope="col">{text.ownNames.en}</th>
                <th scope="col">{text.ownNames.fr}</th>
                <th scope="col">
                  <span className="visually-hidden">{text.facts.agreement}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map((row) => (
                <Fact key={row.key} row={row} compared={compared} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

/** While the table is folded: the facts asked for most, where both sides agree on them or there is only one. */
function KeyFacts({ name: label, rows }: { name: string; rows: readonly FactRow[] }) {
  const { language } = useText()
  return (
    <ul className={styles.keyFacts} aria-label={label}>
      {keyFacts
        .flatMap((name) => rows.find((row) => row.name === name) ?? [])
        .map((row) => (
          <li key={row.key} title={row.label}>
            <span className="visually-hidden">{row.label}: </span>
            {(row[language] ?? row.en ?? row.fr)?.shown}
          </li>
        ))}
    </ul>
  )
}

function Fact({ row, compared }: { row: FactRow; compared: boolean }) {
  const { text } = useText()
  const verdict = text.facts[row.agreement]
  const finding = row.findings[0]
  const sign =
    row.agreement === 'agrees' ? (
      <span className={styles.yes} aria-hidden>
        <CheckmarkRegular />
      </span>
    ) : (
      <span className={styles.no} aria-hidden>
        <DismissCircleFilled />
      </span>
    )
  return (
    <tr className={!compared || row.agreement === 'agrees' ? undefined : styles.differing}>
      <th scope="row">{row.label}</th>
      <Value row={row} language="en" />
      <Value row={row} language="fr" />
      <td className={styles.verdict}>
        {!compared ? null : finding === undefined ? (
          <span title={verdict}>
            {sign}
            <span className="visually-hidden">{verdict}</span>
          </span>
        ) : (
          <button
            type="button"
            className={styles.go}
            title={verdict}
            aria-label={`${verdict}: ${row.label}`}
            onClick={() => turnToFinding(finding)}
          >
            {sign}
          </button>
        )}
      </td>
    </tr>
  )
}

function Value({ row, language }: { row: FactRow; language: Language }) {
  const { text } = useText()
  const value = row[language]
  return (
    <td
      lang={value === null ? undefined : language}
      title={value?.printed}
      className={value === null ? styles.unstated : undefined}
    >
      {value?.shown ?? text.facts.unstated}
    </td>
  )
}
