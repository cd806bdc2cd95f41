import { askToDismiss } from '../../state/decisions-store.ts'
import { turnToFinding, useOpened } from '../../state/notice-store.ts'
import { openDialog, showPage, showPane, toggleOriginal, useView } from '../../state/view-store.ts'
import type { Finding } from '../../../shared/notice/report.ts'
import type { Text } from '../../text/en.ts'
import { settle, undo } from '../decisions/settle.ts'
import { neighbour } from '../../notice/finding-groups.ts'
import { openNeighbour } from '../../state/next-notice.ts'
import { openPairingOfCurrent } from '../pairing/pairing-button.tsx'
import type { KeyAction } from './key-action.ts'

interface Desk {
  findingId: string | null
  listed: readonly Finding[]
  text: Text
}

const acts: Record<KeyAction, (desk: Desk) => void> = {
  next: ({ listed }) => step(1, listed),
  previous: ({ listed }) => step(-1, listed),
  'next-notice': () => openNeighbour(1),
  'previous-notice': () => openNeighbour(-1),
  search: focusSearch,
  help: () => openDialog('keys'),
  commands: () => openDialog('commands'),
  'only-warnings': () => useView.setState(({ onlyWarnings }) => ({ onlyWarnings: !onlyWarnings })),
  original: toggleOriginal,
  pair: openPairingOfCurrent,
  fix: ({ findingId, listed, text }) => {
    if (findingId !== null) void settle([findingId], 'to-fix', null, listed, text)
  },
  dismiss: ({ findingId }) => {
    if (findingId !== null) askToDismiss([findingId])
  },
  'false-alarm': ({ findingId, listed, text }) => {
    if (findingId !== null) void settle([findingId], 'dismissed', { kind: 'false-alarm', text: '' }, listed, text)
  },
  undo: ({ text }) => void undo(text),
}

/** What is not about the open notice, and can be done on every page. */
export const everywhere: ReadonlySet<KeyAction> = new Set(['search', 'help', 'commands', 'undo'])

/** Does what a key stands for, also where it is asked for by name. `listed`: the warnings as the panel lists them. */
export function runAction(action: KeyAction, listed: readonly Finding[], text: Text): void {
  if (!everywhere.has(action)) showPage('desk')
  acts[action]({ findingId: useOpened.getState().findingId, listed, text })
}

function step(by: 1 | -1, listed: readonly Finding[]): void {
  const next = neighbour(listed, useOpened.getState().findingId, by)
  if (next) turnToFinding(next.id)
}

function focusSearch(): void {
  if (useView.getState().page === 'clauses') {
    document.getElementById('clause-search')?.focus()
    return
  }
  showPane('list')
  // The list may have to come to the front first.
  requestAnimationFrame(() => document.getElementById('notice-search')?.focus())
}
