import { create } from 'zustand'
import type { Severity } from '../../shared/checks/check.ts'

export type Dialog = 'settings' | 'folders' | 'keys' | 'commands' | 'report'
/** The pane in front where the window is too narrow for all. */
export type Pane = 'list' | 'texts' | 'warnings'

interface View {
  dialog: Dialog | null
  pane: Pane
  onlyWarnings: boolean
  /** Leaves settled warnings out of texts and panel. */
  onlyOpen: boolean
  allFacts: boolean | null
  showSpaces: boolean
  /** Severities left out of texts and panel. */
  hiddenSeverities: ReadonlySet<Severity>
}

export const useView = create<View>(() => ({
  dialog: null,
  pane: 'list',
  onlyWarnings: false,
  onlyOpen: false,
  allFacts: null,
  showSpaces: false,
  hiddenSeverities: new Set(),
}))

export function openDialog(dialog: Dialog): void {
  useView.setState({ dialog })
}

export function closeDialog(): void {
  useView.setState({ dialog: null })
}

export function showPane(pane: Pane): void {
  useView.setState({ pane })
}

export function toggleSeverity(severity: Severity): void {
  useView.setState(({ hiddenSeverities }) => {
    const next = new Set(hiddenSeverities)
    if (!next.delete(severity)) next.add(severity)
    return { hiddenSeverities: next }
  })
}
