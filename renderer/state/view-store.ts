import { create } from 'zustand'
import type { Severity } from '../../shared/checks/check.ts'
import type { Narrowing } from '../notice/narrow-findings.ts'

export type Dialog = 'settings' | 'folders' | 'keys' | 'commands' | 'report' | 'revisions' | 'forms' | 'teach'
/** The desk with its notices, or the clause library in its place. */
export type Page = 'desk' | 'clauses'
/** The pane in front where the window is too narrow for all. */
export type Pane = 'list' | 'texts' | 'warnings'
/** What is read of a notice: both texts, its original, or both. */
export const readings = ['text', 'beside', 'original'] as const
export type Reading = (typeof readings)[number]

interface View {
  page: Page
  dialog: Dialog | null
  /** Whether the settings open at the checks, and at which of them. */
  askedCheck: { id: string | null } | null
  /** Whether they open at the history. */
  isHistoryAsked: boolean
  pane: Pane
  shown: Reading
  /** How the original was last looked at; null before the first time. */
  lastOriginal: Exclude<Reading, 'text'> | null
  onlyWarnings: boolean
  /** Leaves settled warnings out of texts and panel. */
  onlyOpen: boolean
  allFacts: boolean | null
  showSpaces: boolean
  /** Dots the words that nothing on the other side answers to. */
  showUnlinked: boolean
  /** While they are dotted: the rows with the most of them first. */
  leastLinked: boolean
  /** Severities left out of texts and panel. */
  hiddenSeverities: ReadonlySet<Severity>
  /** To what the warnings of one notice are narrowed: the next one is seen whole again. */
  narrowed: { notice: string; to: Narrowing } | null
}

export const useView = create<View>(() => ({
  page: 'desk',
  dialog: null,
  askedCheck: null,
  isHistoryAsked: false,
  pane: 'list',
  shown: 'text',
  lastOriginal: null,
  onlyWarnings: false,
  onlyOpen: false,
  allFacts: null,
  showSpaces: false,
  showUnlinked: false,
  leastLinked: false,
  hiddenSeverities: new Set(),
  narrowed: null,
}))

export function openDialog(dialog: Dialog): void {
  useView.setState({ dialog })
}

/** The settings of the checks, at one of them where one is named. */
export function openCheckSettings(id: string | null): void {
  useView.setState({ dialog: 'settings', askedCheck: { id } })
}

/** The history and its copies, among the settings. */
export function openHistory(): void {
  useView.setState({ dialog: 'settings', askedCheck: null, isHistoryAsked: true })
}

export function closeDialog(): void {
  useView.setState({ dialog: null, askedCheck: null, isHistoryAsked: false })
}

export function showPage(page: Page): void {
  useView.setState({ page })
}

export function showPane(pane: Pane): void {
  useView.setState({ pane })
}

export function showReading(shown: Reading): void {
  useView.setState(({ lastOriginal }) => ({
    shown,
    pane: 'texts',
    lastOriginal: shown === 'text' ? lastOriginal : shown,
  }))
}

/** Narrower windows have room for the texts or the pages, not for both. CSS pixels. */
const widthForBoth = 1500

/** To the original as it was last looked at, and back to the texts. */
export function toggleOriginal(): void {
  const { shown, lastOriginal } = useView.getState()
  showReading(shown !== 'text' ? 'text' : (lastOriginal ?? (window.innerWidth < widthForBoth ? 'original' : 'beside')))
}

const notNarrowed: Narrowing = { section: [], check: [] }

export function narrowingOf({ narrowed }: Pick<View, 'narrowed'>, notice: string | null): Narrowing {
  return narrowed !== null && narrowed.notice === notice ? narrowed.to : notNarrowed
}

/** Null: all of them again. */
export function narrowFindings(notice: string, to: Narrowing | null): void {
  useView.setState({ narrowed: to === null ? null : { notice, to } })
}

/** Nothing above the panel hides a warning any more. */
export function showAllFindings(): void {
  useView.setState({ hiddenSeverities: new Set(), onlyOpen: false, narrowed: null })
}

export function toggleSeverity(severity: Severity): void {
  useView.setState(({ hiddenSeverities }) => {
    const next = new Set(hiddenSeverities)
    if (!next.delete(severity)) next.add(severity)
    return { hiddenSeverities: next }
  })
}
