import { standings } from '../../../shared/decisions/standing.ts'
import { publicSide } from '../../../shared/notice/block-text.ts'
import type { NoticeView } from '../../../shared/ipc/views.ts'
import type { CheckReport } from '../../../shared/notice/report.ts'
import { printedJson } from '../../../shared/text/one-line.ts'
import { countedNotice, newerOnly } from '../../notice/counted-findings.ts'

/**
 * The report for other programs, as the command line gives it; beside it what people decided, signed and paired. What
 * only a newer version than the one that signed sees stands apart, where there is any.
 */
export function reportJson(view: NoticeView, asOf: string): string {
  const standing = standings(view, view.history)
  const newer = newerOnly(view, standing)
  const { reference, sources, form, en, fr, alignment, findings, unchecked, history, pairings } = countedNotice(
    view,
    standing,
  )
  const notice = {
    reference,
    sources,
    form,
    en: publicSide(en),
    fr: publicSide(fr),
    alignment,
    findings,
    unchecked,
    history,
    pairings,
    ...(newer.length > 0 && { seenByNewerVersion: newer }),
  }
  return `${printedJson({ schema: 'vis-a-vis/report@1', asOf, notices: [notice], failures: [] } satisfies CheckReport)}\n`
}
