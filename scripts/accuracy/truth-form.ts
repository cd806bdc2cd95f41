/** A truth file's form: the contract's shapes, with plain values for fields. */
export interface TruthBlock {
  id: string
  section: string
  kind: string
  text: string
}
export interface TruthSide {
  fields: Record<string, unknown>
  blocks: TruthBlock[]
}
export interface TruthFinding {
  check: string
  /** Checks that say the same thing as rightly. */
  or?: string[]
  en: string[]
  fr: string[]
  /** Whether the app is expected to find it. */
  auto: boolean
  why: string
}
export interface Truth {
  file: string
  reference: string
  en: TruthSide
  fr: TruthSide
  alignment: { en: string[]; fr: string[] }[]
  findings: TruthFinding[]
}
