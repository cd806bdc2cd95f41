import type { FailureCode, Language, Side, Source } from './report.ts'

/** One file, read and understood: what the parse worker returns and the cache keeps. Plain JSON. */
export interface ParsedFile {
  format: Source['format']
  pages: number | null
  ocr: boolean
  /** Pages that are only pictures and were not read; absent where there are none. */
  unreadPages?: number[]
  /** Sides with at least one block of substance, in the order in which they stand. */
  languages: Language[]
  /** Id of the profile whose labels were recognised. */
  profile: string
  reference: string | null
  /** `at[].source` is 0 in both sides; assembling two files renumbers the second. */
  en: Side | null
  fr: Side | null
  milliseconds: { read: number; parse: number }
}

/** Why a file gave no notice. `message` is for a recruiter: what is wrong and what to do. */
export interface ReadFailure {
  code: FailureCode
  message: { en: string; fr: string }
}
