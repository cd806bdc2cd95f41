import type { JudgeOptions } from '../checks/run/judge.ts'
import type { NoticeDraft } from '../parse/assemble-notices.ts'
import type { ParseWish } from '../parse/parse-document.ts'
import type { Profile } from '../profile/profile.ts'
import type { ClauseLibrary } from '../wording/clause.ts'
import type { Judgement } from '../notice/notice.ts'
import type { ParsedFile, ReadFailure } from '../notice/parsed-file.ts'
import type { AlignedPair, Language } from '../notice/report.ts'
import type { ReadTerms, TermConcept } from '../terms/term-concept.ts'
import type { UnlinkedWords } from '../notice/unlinked-words.ts'

/** What passes between the pool and its threads: plain data both ways. */
export interface ReadLimits {
  /** Bytes of the file itself. */
  fileBytes: number
  /** Bytes of one part of a packed file, counted while unpacking. */
  unpackedBytes: number
  pages: number
}

/** What the thread that reads and judges is born with. */
export interface WorkerSetup {
  profiles: readonly Profile[]
  /** Of imported lists: sent once to each thread, not with each notice. */
  terms?: readonly TermConcept[] | undefined
  limits: ReadLimits
  /** Folder (a path or a file: address) with pdf.js's cmaps, standard_fonts, wasm and iccs. */
  pdfAssets: string
  /** Read picture-only pages by optical character recognition. */
  ocr: boolean
  /** Load the heavy readers before the first file asks for them. */
  warm: boolean
}

/** A file's bytes; by its name, or its path, what it may be is told. */
export interface NamedBytes {
  name: string
  bytes: Uint8Array
}

/** What a process that reads and judges is told first: it keeps one such thread, and watches over it. */
export interface ParseSetup {
  /** Address of the thread's program. */
  worker: string
  thread: WorkerSetup
  limits: WatchLimits
}

export interface WatchLimits {
  /** Megabytes of the whole process, what pictures and unpacking take outside the heap included. */
  processMegabytes: number
  /** Megabytes beyond which it is not kept for another job: what one file took is given back late, or never. */
  keptMegabytes: number
  /** Milliseconds of computing that one check may take, however long it has to wait for its turn. */
  checkMilliseconds: number
}

/** What a judging is at: a check by its id, or what comes before and after the checks. */
export type StageOfJob = 'aligning' | 'digesting' | { check: string }

export type WorkerJob =
  | ({ kind: 'read' } & NamedBytes & ParseWish)
  | { kind: 'judge'; draft: NoticeDraft; profile: Profile; options: JudgeTask }
  | ({ kind: 'unlinked' } & UnlinkedTask)
  | ({ kind: 'collect' } & CollectTask)
  /** A list of terms that a person imports, as its file holds it. */
  | { kind: 'terms'; bytes: Uint8Array }

/** `slice`: what the other notices say, as a thread that collected them packed it. */
export type JudgeTask = Pick<JudgeOptions, 'asOf' | 'severities' | 'alignment' | 'pairings'> & {
  slice?: string | undefined
  /** `checked` of the last judging of this notice, aligned alike and under the same circumstances. */
  before?: string | undefined
  /** Checks that did not come to an end on this notice before. */
  leaveOut?: ReadonlySet<string>
  /** What other notices need to know of it did not come to an end before. */
  withoutDigest?: true
}

/**
 * `digest`: what other notices need to know of this one, packed; null where it was aligned before, and digested then,
 * or where that did not come to an end.
 */
export interface Judged extends Judgement {
  digest: string | null
  /** What each check found and asked of the others, packed: `before` of the next judging. */
  checked?: string
  /** Where checks of ours broke down, for the log. */ faults?: string[]
}

/** Which words of an aligned notice have no counterpart. `slice` as in a judging. */
export interface UnlinkedTask {
  draft: NoticeDraft
  alignment: readonly AlignedPair[]
  profile: Profile
  slice: string | undefined
}

export interface CollectTask {
  /** What the thread holds by the task before, which called it `to`; null: nothing, and all digests come. */
  from: string | null
  to: string
  /** Those that came, or are others than before. */
  digests: readonly ListedDigest[]
  /** Contents of those that went. */
  gone: readonly string[]
  /** What users decided, and what was imported. */
  library: ClauseLibrary | null
  /** Hash of the slice that each of `digests` has now, by content. */
  slices: Readonly<Record<string, string>>
}
export interface ListedDigest {
  content: string
  file: string
  /** Signed off in every language that it has. */ isApproved: boolean
  /** Its findings that were dismissed as false alarms. */ falseAlarms: readonly string[]
  body: string
}

/** What a file of terms holds, or why nothing can be taken from it: the words go on from “This file”. */
export type TermsOfFile = ({ ok: true } & ReadTerms) | { ok: false; words: Record<Language, string> }

export interface Collected {
  /** The thread does not hold `from` any more: nothing was learned, and all digests are to come. */
  isLost?: true
  /** Every clause with its wordings, and every pair of terms, as JSON (ClauseLibrary). */
  library: string
  /** Slices that are other than those named in the task. */
  changed: { content: string; hash: string; body: string }[]
}

/**
 * `sha256` and `size` are those of the very bytes that were read; null where there were none to read. `text`: what a
 * file says that was read and is no notice, line by line; for showing, never kept. Absent of other failures. `fault`:
 * where a mistake of ours was made, for the log. `passing`: it ended for want of time or memory, or with its process;
 * that says nothing of the file that has to hold tomorrow.
 */
export type ReadResult = (
  { ok: true; file: ParsedFile } | { ok: false; failure: ReadFailure; text?: string[]; fault?: string; passing?: true }
) & { sha256: string | null; size: number | null }

export type WorkerReply =
  | { kind: 'read'; result: ReadResult }
  | { kind: 'judge'; result: Judged }
  | { kind: 'unlinked'; result: UnlinkedWords[] }
  | { kind: 'collect'; result: Collected }
  | { kind: 'terms'; result: TermsOfFile }
  /** A mistake of ours: where it was made, without a word of the notice. */
  | { kind: 'error'; fault: string }
  /** The same, of something that nobody waited for: the job goes on. */
  | { kind: 'stray'; fault: string }
  /** Still alive: the next page of a scan begins after `page` that are done. The time limit starts anew. */
  | { kind: 'progress'; page: number; pages: number }
  /** What a judging begins with now. */
  | { kind: 'stage'; stage: StageOfJob }

/** What the process adds to what its thread says. */
export type ProcessReply =
  | WorkerReply
  /** It has to be ended, and may be so at once. */
  | { kind: 'ending'; cause: 'time' | 'memory' | 'crash'; stage: StageOfJob | null }
  /** What follows is its last answer: it holds too much for another job. */
  | { kind: 'spent' }
