import { Button } from '@fluentui/react-components'
import { useEffect } from 'react'
import { otherLanguage } from '../../../shared/notice/block-text.ts'
import { usePairing } from '../../state/pairing-store.ts'
import { useText } from '../../text/use-text.ts'
import { allRows, beginning, confirmChoice, leaveChoice, stepChoice } from './pair-by-hand.ts'
import styles from './pairing.module.css'

/** Says what is being chosen, and takes the keys until it is. */
export function ChoosingBar({ notice }: { notice: string }) {
  const { text } = useText()
  const choosing = usePairing((pairing) => (pairing.choosing?.notice === notice ? pairing.choosing : null))
  const isChoosing = choosing !== null
  useEffect(() => {
    if (!isChoosing) return
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const act = actions[event.key]
      // On the bar's own buttons, Enter presses the button.
      if (
        act === undefined ||
        (event.key === 'Enter' &&
          event.target instanceof Element &&
          event.target.closest(`.${styles.choosing ?? ''}`) !== null)
      )
        return
      event.preventDefault()
      event.stopPropagation()
      act()
    }
    const actions: Record<string, () => void> = {
      ArrowDown: () => stepChoice(1, text),
      ArrowUp: () => stepChoice(-1, text),
      Enter: () => void confirmChoice(text),
      Escape: () => leaveChoice(text),
    }
    window.addEventListener('keydown', press, true)
    return () => window.removeEventListener('keydown', press, true)
  }, [isChoosing, text])
  // Another notice was opened meanwhile.
  useEffect(() => () => usePairing.setState({ choosing: null, menu: null, dragged: null }), [notice])
  const row = allRows().find(({ key }) => key === choosing?.row)
  return (
    <>
      <span className="visually-hidden" role="status">
        {choosing?.said}
      </span>
      {choosing !== null && (
        <div className={styles.choosing} role="group" aria-label={text.pairing.with}>
          <p className={styles.question}>
            <strong>
              {text.pairing.choose[otherLanguage(choosing.language)](
                row === undefined ? '' : beginning(row, choosing.language),
              )}
            </strong>{' '}
            {text.pairing.how}
          </p>
          <Button size="small" appearance="primary" onClick={() => void confirmChoice(text)}>
            {text.pairing.pairNow}
          </Button>
          <Button size="small" onClick={() => leaveChoice(text)}>
            {text.cancel}
          </Button>
        </div>
      )}
    </>
  )
}
