import { holdNews, letNewsEnd, useMessages } from '../../state/messages-store.ts'
import { useActionKeys } from '../../text/use-action-keys.ts'
import { useText } from '../../text/use-text.ts'
import { DecidingButton } from '../../ui/deciding-button.tsx'
import { classes } from '../../ui/classes.ts'
import { undo } from '../decisions/settle.ts'
import styles from './desk.module.css'

/** Good news for a moment; screen readers say it. Always there, or they would not notice the change. */
export function News() {
  const { text } = useText()
  const { caps, aria } = useActionKeys()('undo')
  const news = useMessages((messages) => messages.news)
  const canUndo = useMessages((messages) => messages.canUndo)
  return (
    <div
      className={classes(news === '' ? 'visually-hidden' : styles.news, canUndo && styles.undoable)}
      onMouseEnter={holdNews}
      onMouseLeave={letNewsEnd}
      onFocus={holdNews}
      onBlur={letNewsEnd}
    >
      <p role="status">{news}</p>
      {canUndo && (
        <DecidingButton
          size="small"
          appearance="transparent"
          className={styles.undo}
          title={caps[0]}
          aria-keyshortcuts={aria}
          onClick={() => void undo(text)}
        >
          {text.decisions.undoNow}
        </DecidingButton>
      )}
    </div>
  )
}
