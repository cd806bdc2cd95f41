import { useEffect } from 'react'
import { tinykeys } from 'tinykeys'
import { keysAsMade } from '../../../shared/actions/actions.ts'
import { useDecisions } from '../../state/decisions-store.ts'
import { useSettings } from '../../state/settings-store.ts'
import { useFindings } from '../../state/use-findings.ts'
import { useView } from '../../state/view-store.ts'
import { useUndecidable } from '../../text/use-undecidable.ts'
import { useText } from '../../text/use-text.ts'
import { runAction } from './desk-actions.ts'
import { keyBindings, type Bound } from './key-bindings.ts'

/** The desk's keys, wherever the focus is, except under an open dialog. */
export function useKeys(): void {
  const { listed } = useFindings()
  const { text } = useText()
  const undecidable = useUndecidable()
  const letterKeys = useSettings((settings) => settings.letterKeys)
  const keys = useSettings((settings) => settings.keys)
  useEffect(() => {
    const press = (event: KeyboardEvent, { action, whileTyping }: Bound): void => {
      if (!whileTyping && isTyping(event.target)) return
      // On another page only what is not about the open notice.
      if (useView.getState().page !== 'desk' && keysAsMade(action).where === 'notice') return
      event.preventDefault()
      runAction(action, listed, text, undecidable)
    }
    const bindings = Object.fromEntries(
      [...keyBindings({ letterKeys, keys })].map(([key, bound]) => [
        key,
        (event: KeyboardEvent) => press(event, bound),
      ]),
    )
    // Its own rule would leave out keys held down, and F8 in a text field.
    return tinykeys(window, bindings, { ignore: isNotOurs })
  }, [listed, text, letterKeys, keys, undecidable])
}

function isNotOurs(event: KeyboardEvent): boolean {
  return (
    event.defaultPrevented ||
    event.isComposing ||
    useView.getState().dialog !== null ||
    useDecisions.getState().dismissing.length > 0
  )
}

/** An open menu finds its items by their first letters: there, letters are not commands either. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input:not([type=checkbox]), textarea, select, [role=menu]') !== null)
  )
}
