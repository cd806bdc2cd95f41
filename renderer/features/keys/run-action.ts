import { askToDismiss } from '../../state/decisions-store.ts'
import { turnToFinding, useOpened } from '../../state/notice-store.ts'
import { openDialog, showPane, toggleOriginal, useView } from '../../state/view-store.ts'
import type { Finding } from '../../../shared/notice/report.ts'
import type { Text } from '../../text/en.ts'
import { settle, undo } from '../decisions/settle.ts'
import { neighbour } from '../findings/finding-groups.ts'
import { openPairingOfCurrent } from '../pairing/pairing-button.tsx'
import type { KeyAction } from './key-action.ts'

/** Does what a key stands for, also where it is asked for by name. `listed`: the warnings as the panel lists them. */
export function runAction(action: KeyAction, listed: readonly Finding[], text: Text): void {
  const { findingId } = useOpened.getState()
  switch (action) {
    case 'next':
      { step(1, listed); return; }
    case 'previous':
      { step(-1, listed); return; }
    case 'help':
      { openDialog('keys'); return; }
    case 'commands':
      { openDialog('commands'); return; }
    case 'only-warnings':
      { useView.setState(({ onlyWarnings }) => ({ onlyWarnings: !onlyWarnings })); return; }
    case 'original':
      { toggleOriginal(); return; }
    case 'fix':
      { if (findingId !== null) void settle([findingId], 'to-fix', null, listed, text); return; }
    case 'false-alarm':
      { if (findingId !== null) void settle([findingId], 'dismissed', { kind: 'false-alarm', text: '' }, listed, text); return; }
    case 'dismiss':
      { if (findingId !== null) askToDismiss([findingId]); return; }
    case 'pair':
      { openPairingOfCurrent(); return; }
    case 'undo':
      { void undo(text); return; }
    case 'search':
      { focusSearch(); return; }
  }
}

function step(by: 1 | -1, listed: readonly Finding[]): void {
  const next = neighbour(listed, useOpened.getState().findingId, by)
  if (next) turnToFinding(next.id)
}

function focusSearch(): void {
  showPane('list')
  // The list may have to come to the front first.
  requestAnimationFrame(() => document.getElementById('notice-search')?.focus())
}
