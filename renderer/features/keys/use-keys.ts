import { useEffect } from 'react'
import { useDecisions } from '../../state/decisions-store.ts'
import { useView } from '../../state/view-store.ts'
import { useText } from '../../text/use-text.ts'
import { useFindings } from '../../state/use-findings.ts'
import { keyAction } from './key-action.ts'
import { everywhere, runAction } from './run-action.ts'

/** The desk's keys, wherever the focus is, except under an open dialog. */
export function useKeys(): void {
  const { listed } = useFindings()
  const { text } = useText()
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || useView.getState().dialog !== null || useDecisions.getState().dismissing.length > 0)
        return
      const action = keyAction(event, isTyping(event.target))
      // On another page only what is not about the open notice.
      if (action === null || (useView.getState().page !== 'desk' && !everywhere.has(action))) return
      event.preventDefault()
      runAction(action, listed, text)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [listed, text])
}

/** An open menu finds its items by their first letters: there, letters are not commands either. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input:not([type=checkbox]), textarea, select, [role=menu]') !== null)
  )
}
