import type { Finding, Language, NoticeReport } from '../../../shared/notice/report.ts'
import { rounded } from './case-score.ts'
import { closeness, foldedText } from './match-blocks.ts'

/** A defect, or a legitimate paraphrase ("freedom"), planted in one of the outside forms. */
export interface FormDefect {
  file: string
  /** The notice that it was planted in. */
  notice: string
  class: 'fact' | 'meaning' | 'freedom'
  kind: string
  before?: string[]
  after?: string[]
  evidence?: Partial<Record<Language, string[]>> | null
}

export interface FormDefectScore {
  /** A defect is found; a paraphrase is passed over in silence. */
  isRight: boolean
  /** Errors and warnings that the clean notice does not have. */
  fresh: Finding[]
  /** Those of them in other passages. */
  elsewhere: Finding[]
}

/** Passages at least so alike are the planted one. */
const samePassage = 0.8
/** Letters from which on one text inside another says that it is the same passage. */
const tellingLength = 12

export function scoreFormDefect(
  defect: FormDefect,
  notice: NoticeReport | null,
  clean: NoticeReport | null,
): FormDefectScore {
  if (notice === null) return { isRight: false, fresh: [], elsewhere: [] }
  const known = new Map<string, number>()
  for (const finding of clean?.findings ?? []) known.set(keyOf(finding), (known.get(keyOf(finding)) ?? 0) + 1)
  const fresh = notice.findings.filter((finding) => {
    const left = known.get(keyOf(finding)) ?? 0
    if (left > 0) known.set(keyOf(finding), left - 1)
    return left === 0 && finding.severity !== 'info'
  })
  const texts = [...(defect.before ?? []), ...(defect.after ?? []), ...Object.values(defect.evidence ?? {}).flat()].map(
    foldedText,
  )
  const passages = new Map(
    [...(notice.en?.blocks ?? []), ...(notice.fr?.blocks ?? [])].map(({ id, text }) => [id, foldedText(text)]),
  )
  const isHere = ({ en, fr }: Finding): boolean =>
    [...en, ...fr].some((id) => texts.some((text) => isThere(passages.get(id) ?? '', text)))
  return {
    isRight: defect.class === 'freedom' ? fresh.length === 0 : fresh.some(isHere),
    fresh,
    elsewhere: fresh.filter((finding) => !isHere(finding)),
  }
}

function isThere(passage: string, text: string): boolean {
  return (
    (text.length > tellingLength && passage.includes(text)) ||
    (passage.length > tellingLength && text.includes(passage)) ||
    closeness(passage, text) > samePassage
  )
}

function keyOf({ check, evidence, message }: Finding): string {
  return JSON.stringify([check, evidence.map(({ text }) => text).sort(), message.en])
}

export interface FormDefectTotals {
  fact: number
  meaning: number
  freedom: number
  /** Findings elsewhere, a notice. */
  noise: number
}

export function formDefectTotals(scored: readonly { defect: FormDefect; score: FormDefectScore }[]): FormDefectTotals {
  const share = (of: FormDefect['class']): number => {
    const asked = scored.filter(({ defect }) => defect.class === of)
    return rounded(asked.filter(({ score }) => score.isRight).length / Math.max(1, asked.length), 4)
  }
  return {
    fact: share('fact'),
    meaning: share('meaning'),
    freedom: share('freedom'),
    noise: rounded(scored.reduce((sum, { score }) => sum + score.elsewhere.length, 0) / Math.max(1, scored.length), 3),
  }
}
