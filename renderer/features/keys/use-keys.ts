import { useEffect } from 'react'
import { turnToFinding, useOpened } from '../../state/notice-store.ts'
import { askToDismiss, useDecisions } from '../../state/decisions-store.ts'
import { openDialog, showPane, toggleOriginal, useView } from '../../state/view-store.ts'
import { useText } from '../../text/use-text.ts'
import { settle, undo } from '../decisions/settle.ts'
import { neighbour } from '../findings/finding-groups.ts'
import { useFindings } from '../findings/use-findings.ts'
import { openPairingOfCurrent } from '../pairing/pairing-button.tsx'
import { keyAction } from './key-action.ts'

/** The desk's keys, wherever the focus is, except under an open dialog. */
export function useKeys(): void {
  const { listed } = useFindings()
  const { text } = useText()
  useEffect(() => {
    const step = (by: 1 | -1): void => {
      const next = neighbour(listed, useOpened.getState().findingId, by)
      if (next) turnToFinding(next.id)
    }
    const settleCurrent = (kind: 'to-fix' | 'dismissed'): void => {
      const { findingId } = useOpened.getState()
      if (findingId !== null) void settle([findingId], kind, kind === 'dismissed' ? { kind: 'false-alarm', text: '' } : null, listed, text)
    }
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || useView.getState().dialog !== null || useDecisions.getState().dismissing.length > 0) return
      const action = keyAction(event, isTyping(event.target))
      if (action === null) return
      event.preventDefault()
      switch (action) {
        case 'next':
          { step(1); return; }
        case 'previous':
          { step(-1); return; }
        case 'help':
          { openDialog('keys'); return; }
        case 'commands':
          { openDialog('commands'); return; }
        case 'only-warnings':
          { useView.setState(({ onlyWarnings }) => ({ onlyWarnings: !onlyWarnings })); return; }
        case 'original':
          { toggleOriginal(); return; }
        case 'fix':
          { settleCurrent('to-fix'); return; }
        case 'false-alarm':
          { settleCurrent('dismissed'); return; }
        case 'dismiss':
          { const { findingId } = useOpened.getState(); if (findingId !== null) askToDismiss([findingId]); return; }
        case 'pair':
          { openPairingOfCurrent(); return; }
        case 'undo':
          { void undo(text); return; }
        case 'search':
          { focusSearch(); return; }
      }
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [listed, text])
}

export function focusSearch(): void {
  showPane('list')
  // The list may have to come to the front first.
  requestAnimationFrame(() => document.getElementById('notice-search')?.focus())
}

/** An open menu finds its items by their first letters: there, letters are not commands either. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.closest('input:not([type=checkbox]), textarea, select, [role=menu]') !== null)
}
