import { Button } from '@fluentui/react-components'
import { useMemo, useState } from 'react'
import type { RevisionChange } from '../../../shared/decisions/compare-revisions.ts'
import type { NoticeView } from '../../../shared/ipc/views.ts'
import { useOpened } from '../../state/notice-store.ts'
import { seekBlock } from '../../state/sought-store.ts'
import { useText } from '../../text/use-text.ts'
import { classes } from '../../ui/classes.ts'
import { DeskDialog } from '../../ui/desk-dialog.tsx'
import { RevisionList } from './revision-list.tsx'
import { revisionSummary } from './revision-summary.ts'
import { useEarlier } from './use-earlier.ts'
import styles from './revisions.module.css'

/**
 * The revisions of the open notice, and what changed since one of them: passages word by word, decisions, signatures.
 */
export function RevisionsDialog({ onClose }: { onClose: () => void }) {
  const { text } = useText()
  const notice = useOpened((opened) => opened.view)
  const [chosen, setChosen] = useState<number | null>(null)
  if (notice === null || notice.revision.total === 1) return null
  const number =
    chosen !== null && chosen < notice.revision.number ? chosen : (notice.revision.previous?.number ?? null)
  return (
    <DeskDialog title={text.revisions.title(notice.reference ?? text.list.noReference)} onClose={onClose} wide>
      <RevisionList notice={notice} chosen={number} onChoose={setChosen} />
      {number !== null && <Since notice={notice} number={number} onClose={onClose} />}
    </DeskDialog>
  )
}

function Since({ notice, number, onClose }: { notice: NoticeView; number: number; onClose: () => void }) {
  const { text } = useText()
  const earlier = useEarlier(notice, number)
  const summary = useMemo(() => (earlier === null ? null : revisionSummary(notice, earlier)), [notice, earlier])
  const show = (block: string): void => {
    onClose()
    seekBlock(notice.id, block)
  }
  return (
    <section aria-labelledby="since-revision">
      <h3 id="since-revision" className={styles.since}>
        {text.revisions.show(number)}
      </h3>
      {summary !== null && (
        <>
          <p className={styles.outcome}>
            {summary.changes.length === 0 ? text.revisions.none : `${text.revisions.changes(summary.changes.length)}.`}
          </p>
          <ul className={styles.outcome} aria-label={text.revisions.decisions}>
            {summary.held > 0 && <li>{text.revisions.held(summary.held)}</li>}
            {summary.reopened > 0 && <li>{text.revisions.reopened(summary.reopened)}</li>}
            {summary.lapsed.map((language) => (
              <li key={language}>{text.revisions.lapsed[language]}</li>
            ))}
          </ul>
          <ol className={styles.changes}>
            {summary.changes.map((change, index) => (
              <Change key={index} change={change} onShow={show} />
            ))}
          </ol>
        </>
      )}
    </section>
  )
}

function Change({ change, onShow }: { change: RevisionChange; onShow: (block: string) => void }) {
  const { text } = useText()
  const { block } = change
  return (
    <li className={classes(styles.change, styles[change.kind])}>
      <p className={styles.where}>
        <span>
          <strong>{text.revisions.kind[change.kind]}</strong> · {text.ownNames[change.language]} ·{' '}
          {text.sections[change.section]}
        </span>
        {block !== null && (
          <Button size="small" appearance="transparent" onClick={() => onShow(block)}>
            {text.revisions.goThere}
          </Button>
        )}
      </p>
      <p lang={change.language}>
        {change.words.map(({ text: words, is }, index) => {
          if (is === 'added') return <ins key={index}>{words}</ins>
          return is === 'removed' ? <del key={index}>{words}</del> : <span key={index}>{words}</span>
        })}
      </p>
    </li>
  )
}
