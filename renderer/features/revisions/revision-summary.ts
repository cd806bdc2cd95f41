import {
  compareRevisions,
  type RevisedSides,
  type RevisionChange,
} from '../../../shared/decisions/compare-revisions.ts'
import { signOff } from '../../../shared/decisions/sign-off.ts'
import { standings } from '../../../shared/decisions/standing.ts'
import type { NoticeView } from '../../../shared/ipc/views.ts'
import type { Language } from '../../../shared/notice/report.ts'

/** What the present revision changed: in the texts, for the decisions, for the signatures. */
export interface RevisionSummary {
  changes: RevisionChange[]
  /** Decisions that still hold, and warnings that are open again since a text changed. */
  held: number
  reopened: number
  lapsed: Language[]
}

/** `earlier`: what the revision said that the present one is set against. */
export function revisionSummary(notice: NoticeView, earlier: RevisedSides): RevisionSummary {
  const all = [...standings(notice, notice.history).values()]
  return {
    changes: compareRevisions(earlier, notice),
    held: all.filter(({ decision }) => decision !== null).length,
    reopened: all.filter(({ lapsed }) => lapsed?.why === 'text').length,
    lapsed: (['en', 'fr'] as const).filter(
      (language) => signOff(language, notice[language], notice.history.signatures).state === 'lapsed',
    ),
  }
}
