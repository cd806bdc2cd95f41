import type { FailureCode, Finding, Language } from '../notice/report.ts'
import type { Notice } from '../notice/notice.ts'
import type { Likeness } from '../notice/parsed-file.ts'
import type { Severity } from '../checks/check.ts'
import type { PairedBlocks } from '../align/hand-pairing.ts'
import type { RevisedSides } from '../decisions/compare-revisions.ts'
import type { History } from '../decisions/decision.ts'
import type { ChosenForm, FormsView } from './form-views.ts'
import type { HistoryState } from './history-views.ts'
import type { Settings } from './settings.ts'

/** One line of the notice list: enough to show, sort and filter without the notice itself. */
export interface NoticeRow {
  id: string
  /** Ids of its earlier revisions whose files are still there, oldest first: they open like a row, and have none. */
  older: string[]
  reference: string | null
  title: Record<Language, string | null>
  /** 'G17', 'G11-G15', or null where no side states one. */
  grade: string | null
  /** ISO date of the earliest deadline that either side states. */
  deadline: string | null
  languages: Language[]
  /** Warnings that are open or to be fixed; dismissed ones no longer count. */
  counts: Record<Severity, number>
  /** How many of these are marked as to be fixed: what the translators are asked for. */
  toFix: number
  /** Errors that are neither to be fixed nor dismissed: what a signature waits for. */
  openErrors: number
  /** Ids of the checks that these warnings come from, each once. */
  checks: string[]
  state: NoticeState
  files: string[]
  /** The watched folder it came from; null for a file that was dropped or opened by itself. */
  folder: string | null
  /**
   * Where mails are among its files: for each of its sources the attachment, '' for the mail's own text, null for what
   * is no mail.
   */
  inside?: (string | null)[]
  /** No notice was recognised in it: it is shown because a person asked for it. */
  anyway?: true
  /** ISO time of the last reading. */
  readAt: string
}
/** 'changed': a side was signed, and says something else since. */
export type NoticeState = 'new' | 'in-review' | 'signed-en' | 'signed-fr' | 'signed' | 'changed'

/** A file that gave no notice: a row like any other, with a reason and a remedy. */
export interface FailureRow {
  id: string
  file: string
  folder: string | null
  code: FailureCode
  message: Record<Language, string>
  readAt: string
}

/** The text of a file that was not taken for a notice, from its beginning, and how far it is like one. */
export interface UnrecognisedText {
  lines: string[]
  /** How many lines the file has. */
  total: number
  likeness: Likeness | null
}

export interface FolderState {
  path: string
  /** 'watching' by native events, 'polling' where events do not come, 'offline' while it cannot be reached, 'silent'
   * while its disk does not answer at all. */
  status: 'watching' | 'polling' | 'offline' | 'silent'
  /** What the user asked for in the settings. */
  poll: boolean
}

/** Files of the present burst of work; total 0 when idle. */
export interface Progress {
  done: number
  total: number
  reading: string[]
  /** The page that is being recognised, from 1; absent while no scan is read. */
  scan?: { file: string; page: number; pages: number }
  /** What all notices say together could not be learned anew, and is tried again; what was learned before stands. */
  learning?: 'failed'
}

/** What this host can do; the view offers the other way where it cannot. */
export interface Capabilities {
  host: 'electron' | 'browser'
  /** A native folder dialog (`folders.pick`); otherwise the view's own, on `folders.browse`. */
  pickFolder: boolean
  /** The path of a dropped file is known; otherwise its bytes are uploaded. */
  droppedPaths: boolean
  openInViewer: boolean
  /**
   * Writes what the page would print to a PDF file that the person names; otherwise the browser's own print dialog
   * does.
   */
  savePdf: boolean
}

export interface CheckInfo {
  id: string
  severity: Severity
  title: Record<Language, string>
  explain: Record<Language, string>
}

export interface DeskSnapshot {
  rows: NoticeRow[]
  failures: FailureRow[]
  folders: FolderState[]
  progress: Progress
  settings: Settings
  capabilities: Capabilities
  checks: CheckInfo[]
  /** ISO date the deadlines are judged against. */
  asOf: string
  versions: { app: string; host: string }
  /** Settings that the organisation's policy holds: shown, not to be changed. */
  fixed: (keyof Settings)[]
  /**
   * What went wrong at the start and was got over, to be told once: settings set aside, a profile that cannot be used.
   */
  remarks: Record<Language, string>[]
  /** Whether what is decided is kept. */
  history: HistoryState
  /** The folder in which it lies, to be shown. */
  historyPlace: string
  /** The forms by which notices are read. */
  forms: FormsView
}

/** A notice with everything that was decided on its post. */
export interface NoticeView extends Notice {
  history: History
  /** What was paired by hand and holds, oldest first. */
  pairings: MadePairing[]
  revision: RevisionView
  /** The form that a person wants it read by; null where its own words decide. */
  chosenForm: ChosenForm
  /** For each source the other paths that hold the same bytes. */
  copies: string[][]
}

/** Passages that a person put together, or (one side empty) set apart. `at`: ISO time. */
export type MadePairing = PairedBlocks & { author: string; at: string }

/** Which revision of its post a notice is, the first being 1, what the one before said, and which others there are. */
export interface RevisionView {
  number: number
  total: number
  previous: { number: number; /** ISO time of its file. */ at: string; sides: RevisedSides } | null
  /** Every revision that was ever read, itself included, oldest first. */
  all: RevisionEntry[]
  /** The revision that stands on the list in place of this one; null for the one that does. */
  latest: string | null
}
/** `id` and `files`: null and empty where no file says this any more. */
export interface RevisionEntry {
  number: number
  at: string
  id: string | null
  files: string[]
}
export type { Finding }

/** How many of the paths were taken, and those of them that are files, as the rows will name them. */
export interface OpenedFiles {
  accepted: number
  files: string[]
}

export interface FolderListing {
  path: string
  parent: string | null
  folders: { name: string; path: string }[]
  /** Files in this very folder that the app could read. */
  readable: number
}

export interface RowsChange {
  rows: NoticeRow[]
  failures: FailureRow[]
  /** Ids of rows and failures that are gone. */
  removed: string[]
}
