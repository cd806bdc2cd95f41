import type { Severity } from '../../../../shared/checks/check.ts'
import { placedIn, type PlacedFinding } from '../../../../shared/decisions/said.ts'
import { fingerprintOfSide } from '../../../../shared/decisions/text-fingerprint.ts'
import type { Language } from '../../../../shared/notice/report.ts'
import type { Judgement } from '../../../../shared/notice/notice.ts'
import type { NoticeRow } from '../../../../shared/ipc/views.ts'
import type { NoticeDraft } from '../../../../shared/parse/assemble-notices.ts'

/** The part of a row that depends on the notice's content and judgement alone, and what decisions are held against. */
export interface NoticeFacts extends Pick<
  NoticeRow,
  'reference' | 'title' | 'grade' | 'deadline' | 'languages' | 'inside' | 'anyway'
> {
  findings: (PlacedFinding & { severity: Severity })[]
  /** Fingerprint of each side, as signatures hold it. */
  sides: Record<Language, string>
}

export function factsOf(draft: NoticeDraft, judgement: Judgement): NoticeFacts {
  const { en, fr } = draft
  const placed = placedIn({ en, fr, findings: judgement.findings })
  const grade = en?.fields.grade?.value ?? fr?.fields.grade?.value ?? null
  const deadlines = [en, fr].flatMap((side) => side?.fields.deadline?.value.date ?? []).sort()
  const inside = draft.sources.map((source) => source.inside ?? (source.format === 'mail' ? '' : null))
  return {
    reference: draft.reference,
    title: { en: en?.fields.title?.value ?? null, fr: fr?.fields.title?.value ?? null },
    grade: grade === null ? null : grade.min === grade.max ? grade.min : `${grade.min}-${grade.max}`,
    deadline: deadlines[0] ?? null,
    languages: (['en', 'fr'] as const).filter((language) => draft[language] !== null),
    ...(inside.some((name) => name !== null) && { inside }),
    ...(draft.anyway && { anyway: true }),
    findings: placed.map((finding, at) => ({ ...finding, severity: judgement.findings[at]?.severity ?? 'error' })),
    sides: { en: fingerprintOfSide(en), fr: fingerprintOfSide(fr) },
  }
}
