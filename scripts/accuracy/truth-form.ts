/** A truth file's form: the contract's shapes, with plain values for fields. */
export interface TruthBlock {
  id: string
  section: string
  kind: string
  text: string
  /** The heading that it stands under; absent where the file does not say it. */
  group?: string | null
}
export interface TruthSide {
  fields: Record<string, unknown>
  blocks: TruthBlock[]
}
export interface TruthFinding {
  /** The id of a check, or "meaning": the two languages do not mean the same, whichever check says so. */
  check: string
  /** Checks that say the same thing as rightly. */
  or?: string[]
  en: string[]
  fr: string[]
  /** Whether the app is expected to find it. */
  auto: boolean
  why: string
  /** Absent in our own truth files, where every defect was planted: sure. */
  certainty?: 'sure' | 'arguable'
  severity?: 'error' | 'warning' | 'info'
  /** The words that are wrong; nothing where they are missing on this side. */
  evidenceEn?: string
  evidenceFr?: string
}
export interface Truth {
  file: string
  reference: string
  en: TruthSide
  fr: TruthSide
  alignment: { en: string[]; fr: string[] }[]
  findings: TruthFinding[]
}
