import { Button, Spinner } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import type { HistoryCopy } from '../../../shared/ipc/history-views.ts'
import { listCopies, restoreCopy } from '../../state/history-store.ts'
import { useText } from '../../text/use-text.ts'
import { DecidingButton } from '../../ui/deciding-button.tsx'
import { ArrowUndoRegular } from '../../ui/icons.ts'
import { counted } from './counted.ts'
import styles from './history.module.css'

/** The copies of the last days, and what restoring one of them adds. */
export function HistoryCopies() {
  const { text, format } = useText()
  const [copies, setCopies] = useState<readonly HistoryCopy[] | null>(null)
  const [said, setSaid] = useState('')
  useEffect(() => {
    void listCopies().then((listed) => setCopies(listed ?? []))
  }, [])
  const restore = async (name: string): Promise<void> => {
    setSaid('')
    const added = await restoreCopy(name)
    if (added === undefined) return
    const isNothing = Object.values(added).every((count) => count === 0)
    setSaid(isNothing ? text.history.nothingAdded : text.history.restored(counted(added, text, format)))
    setCopies((await listCopies()) ?? [])
  }
  return (
    <section aria-labelledby="history-copies" className={styles.section}>
      <h3 id="history-copies" className={styles.heading}>
        {text.history.copies}
      </h3>
      <p className={styles.small}>{text.history.copiesWhy}</p>
      <p role="status" className={said === '' ? 'visually-hidden' : styles.done}>
        {said}
      </p>
      {copies === null && <Spinner size="tiny" label={text.history.loading} />}
      {copies?.length === 0 && <p className={styles.none}>{text.history.noCopies}</p>}
      {copies !== null && copies.length > 0 && (
        <ul className={styles.copies}>
          {copies.map((copy) => (
            <CopyLine key={copy.name} copy={copy} restore={restore} />
          ))}
        </ul>
      )}
    </section>
  )
}

function CopyLine({ copy, restore }: { copy: HistoryCopy; restore: (name: string) => Promise<void> }) {
  const { text, format } = useText()
  const [stage, setStage] = useState<'shown' | 'asked' | 'busy'>('shown')
  const line = useRef<HTMLLIElement>(null)
  const when = format.dateTime(copy.at)
  /** The button that was pressed is gone: the focus goes on to what came in its place. */
  const goTo = (next: typeof stage): void => {
    setStage(next)
    requestAnimationFrame(() => line.current?.querySelector('button')?.focus())
  }
  const restoreNow = async (): Promise<void> => {
    setStage('busy')
    await restore(copy.name)
    goTo('shown')
  }
  return (
    <li ref={line} className={styles.copy}>
      <span className={styles.about}>
        <span>
          <strong>{when}</strong> <span className={styles.kind}>{text.history.kinds[copy.kind]}</span>
        </span>
        <span className={styles.small}>{counted(copy.counts, text, format)}</span>
      </span>
      {stage === 'shown' ? (
        <DecidingButton
          size="small"
          icon={<ArrowUndoRegular />}
          aria-label={text.history.restoreOf(when)}
          onClick={() => goTo('asked')}
        >
          {text.history.restore}
        </DecidingButton>
      ) : (
        <div className={styles.question} role="group" aria-label={text.history.restoreOf(when)}>
          <p>{text.history.question(when)}</p>
          <div className={styles.ways}>
            <DecidingButton
              size="small"
              appearance="primary"
              disabledFocusable={stage === 'busy'}
              onClick={() => void restoreNow()}
            >
              {stage === 'busy' ? text.history.restoring : text.history.restoreNow}
            </DecidingButton>
            <Button size="small" disabled={stage === 'busy'} onClick={() => goTo('shown')}>
              {text.cancel}
            </Button>
          </div>
        </div>
      )}
    </li>
  )
}
