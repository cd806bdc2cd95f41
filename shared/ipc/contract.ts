import { z } from 'zod'
import type { RevisedSides } from '../decisions/compare-revisions.ts'
import { decisionKinds, reasonSchema, type History } from '../decisions/decision.ts'
import type { Language } from '../notice/report.ts'
import type { UnlinkedWords } from '../notice/unlinked-words.ts'
import { longestTermBase64, type TermList } from '../terms/term-concept.ts'
import { longestLibrary } from '../wording/longest-library.ts'
import { clauseDecisionSchema, type ClausesView } from './clause-views.ts'
import type { HistoryCopy, HistoryRestored, HistoryState } from './history-views.ts'
import { formNameSchema, meaningSchema } from '../profile/form-steps.ts'
import { longestProfile } from '../profile/longest-profile.ts'
import { formIdSchema } from '../profile/profile.ts'
import type { FormsView, TaughtView } from './form-views.ts'
import { settingsChangeSchema, type Settings } from './settings.ts'
import type {
  DeskSnapshot,
  OpenedFiles,
  FolderListing,
  FolderState,
  NoticeView,
  Progress,
  RowsChange,
  UnrecognisedText,
} from './views.ts'

/** A call's argument schema, and its result type as a phantom. */
interface Call<Argument extends z.ZodType, Result> {
  argument: Argument
  result?: Result
}
function call<Result>() {
  return <Argument extends z.ZodType>(argument: Argument): Call<Argument, Result> => ({ argument })
}

const nothing = z.null()
/** PATH_MAX of Linux; macOS allows 1,024, Windows 260 where nobody asked for more. */
const path = z.string().min(1).max(4096)
/** Ids are ours: names of checks, hashes, places in a notice. */
const id = z.string().min(1).max(200)
/** Some fifty times the passages of the longest notice we know. */
const blocks = { en: z.array(id).max(5_000), fr: z.array(id).max(5_000) }

/** Everything the view can ask of the services. Both hosts carry exactly this. */
export const calls = {
  'desk.snapshot': call<DeskSnapshot>()(nothing),
  'notice.get': call<NoticeView | null>()(z.strictObject({ id })),
  /** What an earlier revision of a notice said, by its number; null where it is not kept. */
  'notice.revision': call<RevisedSides | null>()(z.strictObject({ id, number: z.int().positive() })),
  /** Words of a notice that have no counterpart on the other side; null where it is not on the list. */
  'notice.unlinked': call<UnlinkedWords[] | null>()(z.strictObject({ id })),
  /** The recruiter has opened it: 'new' becomes 'in-review'. */
  'notice.seen': call<null>()(z.strictObject({ id })),
  /**
   * Decides on warnings of a notice, many at once. 'dismissed' needs a reason, 'open' takes a decision back. Gives
   * everything decided on the post.
   */
  'decision.make': call<History>()(
    z.strictObject({
      id,
      findings: z.array(id).min(1).max(5_000),
      kind: z.enum(decisionKinds),
      reason: reasonSchema.nullable(),
    }),
  ),
  /** Signs one language off, or takes the signature back. Refused while an error is open. */
  'signature.make': call<History>()(
    z.strictObject({ id, language: z.enum(['en', 'fr']), kind: z.enum(['signed', 'withdrawn']) }),
  ),
  /** Puts blocks of both sides together; one side empty: sets the others apart. The notice is judged again by it. */
  'pairing.make': call<null>()(z.strictObject({ id, ...blocks })),
  /** Takes back the latest pairing of just these blocks. */
  'pairing.takeBack': call<null>()(z.strictObject({ id, ...blocks })),
  /** Ids of notices whose text on either side holds every word, accents and case folded. */
  'notices.search': call<string[]>()(z.strictObject({ query: z.string().max(500) })),
  /** The clauses that the notices on the desk share, with what was decided on them. */
  'clauses.list': call<ClausesView>()(nothing),
  /** Decides on a clause or one of its wordings. Gives the name of the step, by which it can be taken back. */
  'clauses.decide': call<{ step: string }>()(z.strictObject({ decision: clauseDecisionSchema })),
  /** Also takes back a taking-back, by the name that this gives. */
  'clauses.takeBack': call<{ step: string }>()(z.strictObject({ step: id })),
  /** The whole library as the file that another desk, or the command line, reads. */
  'clauses.export': call<{ json: string }>()(nothing),
  /** Takes in the text of such a file. Refused, with the reason, where it is none. */
  'clauses.import': call<{ step: string; clauses: number; terms: number }>()(
    z.strictObject({ json: z.string().min(1).max(longestLibrary) }),
  ),
  /**
   * Takes in the terms of a file, TBX or a table; every notice is judged anew by them. Refused, with the line, where it
   * holds none. `leftOut`: entries without a term in use in both languages. Its step is taken back as those of clauses.
   */
  'terms.import': call<{ step: string; terms: number; leftOut: number }>()(
    z.strictObject({ name: z.string().min(1).max(1_000), base64: z.base64().max(longestTermBase64) }),
  ),
  /** What the lists of terms that came with a step hold. */
  'terms.list': call<TermList[]>()(z.strictObject({ step: id })),
  /**
   * What a marked text of a notice is: learned, and every notice read anew by it. Refused, with what to mark, where
   * nothing can be learned of it. `text` is what stands there, so that a place of an older reading is not taken.
   */
  'form.teach': call<TaughtView>()(
    z.strictObject({
      id,
      marked: z
        .strictObject({
          block: id,
          start: z.int().nonnegative(),
          end: z.int().positive(),
          text: z.string().min(1).max(2_000),
        })
        .refine(({ start, end, text }) => end - start === text.length),
      means: meaningSchema,
    }),
  ),
  /** Takes one step back that taught, removed, imported or chose. */
  'form.takeBack': call<null>()(z.strictObject({ step: id })),
  'form.name': call<null>()(z.strictObject({ form: formIdSchema, name: formNameSchema })),
  /** Takes a form of the user's own back wholly; its step can be taken back. */
  'form.remove': call<{ step: string }>()(z.strictObject({ form: formIdSchema })),
  /** Has a notice, or every notice of its folder, read by a form; null: by what each shows itself. */
  'form.choose': call<{ step: string }>()(
    z.strictObject({ id, for: z.enum(['notice', 'folder']), form: formIdSchema.nullable() }),
  ),
  /** A form as the profile that another desk, or the command line, reads. */
  'form.export': call<{ json: string; name: string }>()(z.strictObject({ form: formIdSchema })),
  /** Takes in the text of such a file. Refused, with the key that is wrong, where it is none. */
  'form.import': call<{ step: string; form: string; name: string }>()(
    z.strictObject({ json: z.string().min(1).max(longestProfile) }),
  ),
  'folders.add': call<FolderState[]>()(z.strictObject({ paths: z.array(path).min(1).max(100) })),
  'folders.remove': call<FolderState[]>()(z.strictObject({ path })),
  'folders.poll': call<FolderState[]>()(z.strictObject({ path, poll: z.boolean() })),
  /** Native dialog; the chosen folder is added. Null when cancelled. Refused where capabilities.pickFolder is false. */
  'folders.pick': call<FolderState[] | null>()(nothing),
  /** Sub-folders of a folder (null: where a person would start), for the view's own picker. */
  'folders.browse': call<FolderListing>()(z.strictObject({ path: path.nullable() })),
  /** Files and folders dropped or pasted: a folder is watched, a file is read. */
  'files.open': call<OpenedFiles>()(z.strictObject({ paths: z.array(path).min(1).max(10_000) })),
  /** Reads again one file that failed; fetches one that lies online only. */
  'failure.retry': call<null>()(z.strictObject({ id })),
  /**
   * What a file says in which no notice was recognised, read anew for this; null where it says nothing, or something
   * else by now.
   */
  'failure.text': call<UnrecognisedText | null>()(z.strictObject({ id })),
  /** Shows a file as a notice though none was recognised in it: now, in its copies and after a restart. */
  'failure.showAnyway': call<null>()(z.strictObject({ id })),
  /** Takes that back, by the notice it is shown as. */
  'notice.takeBackAnyway': call<null>()(z.strictObject({ id })),
  /** Takes a file that was opened by itself, or a failure, off the list. The file stays. */
  'row.forget': call<null>()(z.strictObject({ id })),
  /** Opens the original in the system's viewer. Refused where capabilities.openInViewer is false. */
  'notice.openOriginal': call<null>()(z.strictObject({ id, source: z.int().nonnegative() })),
  /**
   * Shows the original, or one of its copies (from 1), among its neighbours in the system's file manager. Refused where
   * capabilities.openInViewer is false.
   */
  'notice.showInFolder': call<null>()(
    z.strictObject({ id, source: z.int().nonnegative(), copy: z.int().nonnegative().optional() }),
  ),
  /**
   * Writes the page as it prints to a PDF file whose place the person chooses; false when they cancel. Refused where
   * capabilities.savePdf is false.
   */
  'page.savePdf': call<boolean>()(z.strictObject({ name: z.string().min(1).max(200) })),
  /** Watches the invented notices that come with the app. */
  'samples.open': call<FolderState[]>()(nothing),
  /** Stops the present burst of reading; what is not read yet waits for the next rescan. */
  'reading.stop': call<null>()(nothing),
  /** A mistake of ours in the view, for the log: its place, never a text of a notice. */
  'fault.tell': call<null>()(
    z.strictObject({
      outline: z
        .string()
        .max(4_000)
        .regex(/^[^\r\n]*$/u),
    }),
  ),
  'settings.change': call<Settings>()(settingsChangeSchema),
  /** The copies of the history that are there and whole, the latest first. */
  'history.copies': call<HistoryCopy[]>()(nothing),
  /**
   * Adds what a copy has and the history lacks, after what stands now is copied itself. Refused where the history
   * cannot be written, or the copy is gone or damaged. Rows that change by it are told by 'rows.changed'.
   */
  'history.restore': call<HistoryRestored>()(z.strictObject({ name: id })),
  /** A person has read what was mended: it is not told again. */
  'history.told': call<null>()(nothing),
} as const

export type CallName = keyof typeof calls
export type Argument<Name extends CallName> = z.infer<(typeof calls)[Name]['argument']>
export type Result<Name extends CallName> =
  NonNullable<(typeof calls)[Name]['result']> | Extract<(typeof calls)[Name]['result'], null>

/** Everything the services tell the view unasked. */
export interface Events {
  'rows.changed': RowsChange
  /** The notice on view was read or judged anew. */
  'notice.changed': { id: string }
  /** The clause library was learned anew. */
  'clauses.changed': null
  /** The person chose a notice outside the page: in a system notification. */
  'notice.chosen': { id: string }
  /** The person asked for a dialog of the page outside it: in the system's menu. */
  'dialog.asked': { dialog: 'settings' | 'keys' }
  progress: Progress
  'folders.changed': FolderState[]
  'settings.changed': Settings
  'history.changed': HistoryState
  'forms.changed': FormsView
}
export type EventName = keyof Events
export type EventMessage = { [Name in EventName]: { name: Name; payload: Events[Name] } }[EventName]

export type Handlers = { [Name in CallName]: (argument: Argument<Name>) => Promise<Result<Name>> | Result<Name> }

export type Envelope =
  | { ok: true; value: unknown }
  /** `message` is for the log; `words`, where the user is to be told, for the user. */
  | { ok: false; error: { code: ErrorCode; message: string; words?: Record<Language, string> } }
export type ErrorCode = 'unknown-call' | 'bad-arguments' | 'refused' | 'failed'
