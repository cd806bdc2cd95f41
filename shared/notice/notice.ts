import type { Likeness, NoticeLeftover } from './parsed-file.ts'
import type { AlignedPair, Finding, NoticeReport, Unchecked } from './report.ts'

/** A notice as the desk holds it: the public report entry, and what only the app needs. Plain JSON. */
export interface Notice extends NoticeReport {
  /** Made by us, stable while the notice's first file keeps its path. */
  id: string
  /** The profile with whose words it was read; `form` says whether it is judged by that organisation's rules. */
  profile: string
  /** How likely it is of that organisation's form, 0…1. */
  formConfidence: number
  /** What was left in its files, which are to be published; absent where there is nothing. */
  leftovers?: NoticeLeftover[]
  /** It was not recognised as a notice and is shown because a person asked for it; absent elsewhere. */
  anyway?: Likeness
}

/** What judging adds to the two sides. */
export interface Judgement {
  alignment: AlignedPair[]
  /** The sides were not aligned, since that did not come to an end: each passage stands for itself. */
  isUnpaired?: true
  findings: Finding[]
  unchecked: Unchecked[]
  milliseconds: { align: number; check: number }
}
