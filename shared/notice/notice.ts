import type { AlignedPair, Finding, NoticeReport } from './report.ts'

/** A notice as the desk holds it: the public report entry, and what only the app needs. Plain JSON. */
export interface Notice extends NoticeReport {
  /** Made by us, stable while the notice's first file keeps its path. */
  id: string
  profile: string
}

/** What judging adds to the two sides. */
export interface Judgement {
  alignment: AlignedPair[]
  findings: Finding[]
  milliseconds: { align: number; check: number }
}
