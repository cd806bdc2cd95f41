import type {
  Collected,
  CollectTask,
  Judged,
  JudgeTask,
  NamedBytes,
  ReadResult,
  TermsOfFile,
  UnlinkedTask,
} from '../../../shared/ipc/worker-jobs.ts'
import type { NoticeDraft } from '../../../shared/parse/assemble-notices.ts'
import type { ParseWish } from '../../../shared/parse/parse-document.ts'
import type { Envelope, EventMessage, Handlers } from '../../../shared/ipc/contract.ts'
import type { UnlinkedWords } from '../../../shared/notice/unlinked-words.ts'
import type { TermConcept } from '../../../shared/terms/term-concept.ts'
import type { ReadingRules, Settings } from '../../../shared/ipc/settings.ts'
import type { Profile } from '../../../shared/profile/profile.ts'

/** What the services need of the world, so that each can be had in another form in another host or in a test. */

/**
 * The bytes of a notice's file for the view, or why not: not on the list (404), too large (413), not a PDF (415), its
 * disk does not answer (504).
 */
export type Original = { status: 200; bytes: Uint8Array<ArrayBuffer> } | { status: 404 | 413 | 415 | 504 }

/** Gives a PDF as it lies on the disk now. The view asks by notice and number: a path never comes from it. */
export type OriginalReader = (id: string, source: number) => Promise<Original>

/**
 * Reads and judges in threads that can be killed. `read` answers with a failure rather than throw, save when it is
 * aborted.
 */
export interface ParsePool {
  /** `onPage`: so many pages of a scan are done, of how many. `wish`: absent, nothing but notices is taken for one. */
  read: (
    file: NamedBytes,
    signal?: AbortSignal,
    onPage?: (done: number, pages: number) => void,
    wish?: ParseWish,
  ) => Promise<ReadResult>
  judge: (draft: NoticeDraft, profile: Profile, options: JudgeTask) => Promise<Judged>
  /** Which words of an aligned notice nothing on the other side answers to. */
  unlinked: (task: UnlinkedTask) => Promise<UnlinkedWords[]>
  /** Learns from all notices together. */
  collect: (task: CollectTask) => Promise<Collected>
  /** The terms of a file that a person imports. */
  readTerms: (bytes: Uint8Array) => Promise<TermsOfFile>
  close: () => Promise<void>
}

/** Processes that read by these profiles and rules, and judge by the terms of imported lists as well. */
export type CreatePool = (profiles: readonly Profile[], rules: ReadingRules, terms: readonly TermConcept[]) => ParsePool

/**
 * Where settings are kept. `read` gives what stands there, checked by nobody; undefined when there is nothing yet, null
 * where it is no object. Throws what the system says where it does not give the file.
 */
export interface SettingsFile {
  read: () => unknown
  /** The newer version of this program that wrote it: it is read then, and never written. Null as a rule. */
  newer: () => string | null
  /** Throws what the system says, or SettingsUnkept. */
  write: (settings: Settings) => void
  /** Renames a file that cannot be used, and gives its new path. */
  setAside: () => string
}

/** What only a desktop shell can do. */
export interface NativeSide {
  /**
   * Asks the person, outside the page, whether newer versions are to come from there. Throws a Refusal where none are
   * taken.
   */
  agreeToUpdates: (address: string) => Promise<boolean>
  /**
   * Asks the person, outside the page, whether a share ("\\\\server\\share") may be reached:
   * it learns who they are.
   */
  agreeToShare: (share: string) => Promise<boolean>
  /** Null when the person cancels. */
  pickFolder: () => Promise<string | null>
  openInViewer: (path: string) => Promise<void>
  showInFolder: (path: string) => void
  /**
   * The page as it prints, and where the person wants it. `name` is what the dialog proposes; null when they cancel.
   */
  choosePdf: (name: string) => Promise<{ path: string; pdf: Uint8Array } | null>
}

/** Time, so that tests need not wait for it. */
export interface Clock {
  /** Milliseconds since 1970. */
  now: () => number
  /** Calls back once after so many milliseconds; the result takes it back. */
  after: (milliseconds: number, callback: () => void) => () => void
}

export const systemClock: Clock = {
  now: () => Date.now(),
  after: (milliseconds, callback) => {
    const timer = setTimeout(callback, milliseconds)
    return () => {
      clearTimeout(timer)
    }
  },
}

/** Everything a host needs: what answers the view, and what is told to it unasked. */
export interface Desk {
  handlers: Handlers
  /** Answers a call of a view: the one door (dispatch), with mistakes of ours written down. */
  call: (name: unknown, argument: unknown) => Promise<Envelope>
  events: EventStream
  /** Paths that the person chose outside the page: a page may then ask for what lies on the same share. */
  grant: (paths: readonly string[]) => void
  original: OriginalReader
  /** Files outside any watched folder that the desk opens, at this start and the next. */
  openedFiles: () => Promise<string[]>
  close: () => Promise<void>
}

export interface EventStream {
  /** The result ends it. */
  subscribe: (listener: (message: EventMessage) => void) => () => void
}
