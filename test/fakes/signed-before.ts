import type { Signature } from '../../shared/decisions/decision.ts'
import { saidIn } from '../../shared/decisions/said.ts'
import { fingerprintOfSide } from '../../shared/decisions/text-fingerprint.ts'
import type { NoticeView } from '../../shared/ipc/views.ts'

/** A notice that an earlier version signed in both languages; of its findings only a newer one sees these. */
export function signedBefore(notice: NoticeView, newer: readonly string[]): NoticeView {
  const said = saidIn(notice).filter(({ finding }) => newer.includes(finding))
  const signatures = (['en', 'fr'] as const).map((language): Signature => ({
    id: language,
    post: notice.reference ?? '',
    language,
    kind: 'signed',
    side: fingerprintOfSide(notice[language]),
    author: 'M. Reader',
    at: '2026-02-03T10:00:00Z',
    newer: said,
  }))
  return { ...notice, history: { ...notice.history, signatures } }
}
