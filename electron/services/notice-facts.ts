import type { Judgement } from '../../shared/notice/notice.ts'
import type { NoticeRow } from '../../shared/ipc/views.ts'
import type { NoticeDraft } from '../../shared/parse/assemble-notices.ts'

/** The part of a row that depends on the notice's content and judgement alone. */
export type NoticeFacts = Pick<NoticeRow, 'reference' | 'title' | 'grade' | 'deadline' | 'languages' | 'counts'>

export function factsOf(draft: NoticeDraft, judgement: Judgement): NoticeFacts {
  const { en, fr } = draft
  const counts = { error: 0, warning: 0, info: 0 }
  for (const finding of judgement.findings) counts[finding.severity] += 1
  const grade = en?.fields.grade?.value ?? fr?.fields.grade?.value ?? null
  const deadlines = [en, fr].flatMap((side) => side?.fields.deadline?.value.date ?? []).sort()
  return {
    reference: draft.reference,
    title: { en: en?.fields.title?.value ?? null, fr: fr?.fields.title?.value ?? null },
    grade: grade === null ? null : grade.min === grade.max ? grade.min : `${grade.min}-${grade.max}`,
    deadline: deadlines[0] ?? null,
    languages: (['en', 'fr'] as const).filter((language) => draft[language] !== null),
    counts,
  }
}
