import { publicSide } from '../../../shared/notice/block-text.ts'
import type { NoticeView } from '../../../shared/ipc/views.ts'
import type { CheckReport } from '../../../shared/notice/report.ts'
import { printedJson } from '../../../shared/text/one-line.ts'

/** The report for other programs, as the command line gives it; beside it what people decided, signed and paired. */
export function reportJson(
  { reference, sources, en, fr, alignment, findings, unchecked, history, pairings }: NoticeView,
  asOf: string,
): string {
  const notice = {
    reference,
    sources,
    en: publicSide(en),
    fr: publicSide(fr),
    alignment,
    findings,
    unchecked,
    history,
    pairings,
  }
  return `${printedJson({ schema: 'vis-a-vis/report@1', asOf, notices: [notice], failures: [] } satisfies CheckReport)}\n`
}
