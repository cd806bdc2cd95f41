import type { Standing } from '../../shared/decisions/standing.ts'
import type { Finding, NoticeView } from '../../shared/ipc/views.ts'

/** The notice as it is counted, marked and reported: without what only a newer version sees of what was signed. */
export function countedNotice(notice: NoticeView, standing: ReadonlyMap<string, Standing>): NoticeView {
  const findings = notice.findings.filter(({ id }) => !isNewer(standing, id))
  return findings.length === notice.findings.length ? notice : { ...notice, findings }
}

/** What only a newer version sees of a signed notice. */
export function newerOnly(notice: NoticeView, standing: ReadonlyMap<string, Standing>): Finding[] {
  return notice.findings.filter(({ id }) => isNewer(standing, id))
}

function isNewer(standing: ReadonlyMap<string, Standing>, finding: string): boolean {
  return standing.get(finding)?.isNewer === true
}
