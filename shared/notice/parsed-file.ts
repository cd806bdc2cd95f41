import type { FailureCode, Language, LeftOut, MailOrigin, Side, Source } from './report.ts'
import type { Leftover } from './source-document.ts'

/** One file, read and understood: what the parse worker returns and the cache keeps. Plain JSON. */
export interface ParsedFile {
  format: Source['format']
  pages: number | null
  ocr: boolean
  /** Pages that are only pictures and were not read; absent where there are none. */
  unreadPages?: number[]
  /** Pages that the file names and that are damaged or not in it, so were not read; absent where there are none. */
  lostPages?: number[]
  /** Pages that were read as far as they are there, and are not whole; absent where there are none. */
  brokenPages?: number[]
  /** The list of the pages is lost, so that more of them may have been there; absent elsewhere. */
  pageListLost?: true
  /** Sides with at least one block of substance, in the order in which they stand. */
  languages: Language[]
  /** Id of the profile whose words it has most, and with which it was read. */
  profile: string
  /** Whether that is the organisation's form. */
  form: RecognisedForm
  reference: string | null
  /** `at[].source` is 0 in both sides; assembling two files renumbers the second. */
  en: Side | null
  fr: Side | null
  /** What was left in the file that is to be published, in the order of the text; absent where there is nothing. */
  leftovers?: FoundLeftover[]
  /** What of a saved web page or a mail is no part of the notice; absent where there is nothing. */
  leftOut?: LeftOut
  /** The attachment of a mail that it was in, by its name; absent of other files, and of what a mail says itself. */
  inside?: string
  /** The mail that it came with; absent of other files. */
  mail?: MailOrigin
  /** Further notices of the same mail; absent where there is one. */
  further?: ParsedFile[]
  /** It was not taken for a notice and is shown as one because a person asked for it; absent elsewhere. */
  anyway?: Likeness
  milliseconds: { read: number; parse: number }
}

/** Every notice of a file: one, save of a mail. */
export function noticesOf({ further = [], ...file }: ParsedFile): ParsedFile[] {
  return [file, ...further]
}

/** Why a file gave no notice. `message` is for a recruiter: what is wrong and what to do. */
export interface ReadFailure {
  code: FailureCode
  message: { en: string; fr: string }
  /**
   * Of a text that was read and not taken for a notice: what of a notice it has, and what it lacks; absent elsewhere.
   */
  likeness?: Likeness
}

/**
 * How far a text has the form of a notice: the header lines and section headings of the organisation whose form fits
 * best.
 */
export interface Likeness {
  profile: string
  labels: FormPart[]
  headings: FormPart[]
}

/**
 * By whose form a notice is judged: id of the profile, null where none was recognised, so that nothing is said of house
 * form. `confidence`: how likely it is of the form that is nearest, 0…1.
 */
export interface RecognisedForm {
  id: string | null
  confidence: number
}

/** `name`: as the organisation writes it in each language. */
export interface FormPart {
  name: Record<Language, string>
  isFound: boolean
}

/**
 * `block`: whose text it stands in, `at` its place there; null where its line is in no block. `page` where the format
 * has pages.
 */
export interface FoundLeftover extends Leftover {
  block: string | null
  page: number | null
}

/**
 * The same in a notice, which may be of two files. `source`: which of them; `side`: in which language's text, null
 * where that is not known.
 */
export interface NoticeLeftover extends FoundLeftover {
  source: number
  side: Language | null
}
