import { Button } from '@fluentui/react-components'
import type { NoticeView, RevisionEntry } from '../../../shared/ipc/views.ts'
import { openRow } from '../../state/notice-store.ts'
import { closeDialog } from '../../state/view-store.ts'
import { useText } from '../../text/use-text.ts'
import { classes } from '../../ui/classes.ts'
import { fileName } from '../../notice/file-name.ts'
import styles from './revisions.module.css'

interface Props {
  notice: NoticeView
  /** The one that the open revision is set against. */
  chosen: number | null
  onChoose: (number: number) => void
}

/** Every revision of the post, the latest first: to be opened, or to set the open one against. */
export function RevisionList({ notice, chosen, onChoose }: Props) {
  const { text } = useText()
  const { all, number } = notice.revision
  return (
    <ol className={styles.revisions} aria-label={text.revisions.list} reversed>
      {all.toReversed().map((entry) => (
        <li key={entry.number} className={classes(styles.revision, entry.number === number && styles.opened)}>
          <About entry={entry} isOpen={entry.number === number} />
          {entry.number < number && (
            <Button
              size="small"
              aria-pressed={entry.number === chosen}
              appearance={entry.number === chosen ? 'primary' : 'secondary'}
              onClick={() => onChoose(entry.number)}
            >
              {text.revisions.compare(entry.number)}
            </Button>
          )}
          {entry.number !== number && entry.id !== null && <OpenRevision id={entry.id} number={entry.number} />}
        </li>
      ))}
    </ol>
  )
}

function About({ entry: { number, at, files }, isOpen }: { entry: RevisionEntry; isOpen: boolean }) {
  const { text, format } = useText()
  return (
    <span className={styles.about}>
      <strong>{text.revisions.name(number)}</strong>
      {isOpen && ` · ${text.revisions.thisOne}`}
      <span className={styles.from} title={files.join('\n')}>
        {[format.dateTime(at), files.length === 0 ? text.revisions.noFile : files.map(fileName).join(', ')].join(' · ')}
      </span>
    </span>
  )
}

function OpenRevision({ id, number }: { id: string; number: number }) {
  const { text } = useText()
  const open = (): void => {
    closeDialog()
    void openRow(id)
  }
  return (
    <Button size="small" onClick={open} aria-label={text.revisions.openOne(number)}>
      {text.revisions.open}
    </Button>
  )
}
