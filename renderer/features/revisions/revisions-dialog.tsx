import { useMemo } from 'react'
import type { RevisionChange } from '../../../shared/decisions/compare-revisions.ts'
import { useOpened } from '../../state/notice-store.ts'
import { useText } from '../../text/use-text.ts'
import { DeskDialog } from '../../ui/desk-dialog.tsx'
import { revisionSummary } from './revision-summary.ts'
import styles from './revisions.module.css'

/** What changed since the revision before: passages word by word, decisions, signatures. */
export function RevisionsDialog({ onClose }: { onClose: () => void }) {
  const { text, format } = useText()
  const notice = useOpened((opened) => opened.view)
  const summary = useMemo(() => (notice === null ? null : revisionSummary(notice)), [notice])
  const previous = notice?.revision.previous
  if (summary === null || previous === undefined || previous === null) return null
  const { changes, held, reopened, lapsed } = summary
  return (
    <DeskDialog title={text.revisions.title(previous.number)} onClose={onClose} wide>
      <p className={styles.since}>{text.revisions.since(format.dateTime(previous.at))} {changes.length === 0 ? text.revisions.none : `${text.revisions.changes(changes.length)}.`}</p>
      <ul className={styles.outcome} aria-label={text.revisions.decisions}>
        {held > 0 && <li>{text.revisions.held(held)}</li>}
        {reopened > 0 && <li>{text.revisions.reopened(reopened)}</li>}
        {lapsed.map((language) => <li key={language}>{text.revisions.lapsed[language]}</li>)}
      </ul>
      <ol className={styles.changes}>{changes.map((change, index) => <Change key={index} change={change} />)}</ol>
    </DeskDialog>
  )
}

function Change({ change }: { change: RevisionChange }) {
  const { text } = useText()
  return (
    <li className={[styles.change, styles[change.kind]].join(' ')}>
      <p className={styles.where}><strong>{text.revisions.kind[change.kind]}</strong> · {text.ownNames[change.language]} · {text.sections[change.section]}</p>
      <p lang={change.language}>
        {change.words.map(({ text: words, is }, index) => {
          if (is === 'added') return <ins key={index}>{words}</ins>
          return is === 'removed' ? <del key={index}>{words}</del> : <span key={index}>{words}</span>
        })}
      </p>
    </li>
  )
}
