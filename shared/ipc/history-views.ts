import type { Language } from '../notice/report.ts'

/**
 * How many of each kind of what people said. `saids`: what the checks had said where something was decided or signed;
 * without it a decision holds only as long as its warning keeps its id. `marks`: notices opened, files opened by
 * themselves or shown anyway.
 */
export interface HistoryCounts {
  decisions: number
  signatures: number
  pairings: number
  clauseSteps: number
  formSteps: number
  revisions: number
  saids: number
  marks: number
}

/**
 * Whether what people say is kept. In every state but 'kept', every call that decides (decision.make, signature.make,
 * pairing.*, clauses.decide, clauses.takeBack, clauses.import, form.*, failure.showAnyway, notice.takeBackAnyway,
 * history.restore) is refused in words; notices are read, checked and shown as ever. The desk tries again by itself,
 * and tells of every change by the event 'history.changed'.
 *
 * - `kept`: all is well.
 * - `read-only`: the folder or the drive cannot be written. What was decided before is shown.
 * - `newer`: a newer version of the program wrote it. It is left as it is; what this version can read of it is shown.
 * - `held`: another program holds the file. Nothing that was decided before can be shown until it lets go.
 */
export interface HistoryState {
  state: 'kept' | 'read-only' | 'newer' | 'held'
  /** Whole sentences that follow "Nothing can be decided": why, and what to do; null where it is kept. */
  why: Record<Language, string> | null
  /** What was mended at the last damage, until 'history.told' says that it was read; null where nothing was. */
  mended: HistoryMending | null
  /** The last of what was mended and has been read, to be read again; null where there is none, or it is `mended`. */
  lastMending: HistoryMending | null
  /**
   * More came of what the desk notes down by itself (revisions, what was opened) than can be held until it can be
   * written: some of it will be missing.
   */
  isOverfull?: true
}

/** A history that was damaged, what was got out of it, what came from copies, and what is lost. */
export interface HistoryMending {
  /** ISO time. */
  at: string
  /**
   * `damaged`: pages of the file could not be read, or were not what was written. `empty`: the file was there, with
   * nothing in it. `missing`: there were copies, and no file.
   */
  cause: 'damaged' | 'empty' | 'missing'
  /** Where the damaged file lies now, for whoever wants to look; null where there is none. */
  aside: string | null
  /** What stands in the history now, all told. */
  now: HistoryCounts
  /** Of that, what came from copies, the latest first; `day` is the copy's ISO date. */
  fromCopies: { day: string; counts: HistoryCounts }[]
  /** What was in the damaged file, as far as can be told, and in no copy. */
  lost: HistoryCounts
  /** False where it cannot be told how much the file held: more may be lost than is counted. */
  isLossCounted: boolean
  /** References of the posts of what is lost, as far as they are known. */
  posts: string[]
}

/** A copy of the history, which 'history.restore' takes by its name. */
export interface HistoryCopy {
  name: string
  /** ISO time at which it was made. */
  at: string
  /** `before-version`: made before the program brought it up to date; `before-restore`: before another was restored. */
  kind: 'daily' | 'before-version' | 'before-restore'
  counts: HistoryCounts
}

/**
 * Restoring adds what the copy has and the history lacks: nothing that was decided since is taken away. All noughts:
 * everything in the copy is there already.
 */
export interface HistoryRestored {
  added: HistoryCounts
}
