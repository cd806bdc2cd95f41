import type { Standing } from '../../shared/decisions/standing.ts'
import type { Finding } from '../../shared/notice/report.ts'

/** The first open warning after the one just settled, round at the end; null when all are settled. */
export function nextOpen(
  listed: readonly Finding[],
  standing: ReadonlyMap<string, Standing>,
  after: string,
): Finding | null {
  const at = listed.findIndex(({ id }) => id === after)
  const round = [...listed.slice(at + 1), ...listed.slice(0, Math.max(at, 0))]
  return round.find(({ id }) => id !== after && isOpen(standing, id)) ?? null
}

/** Open warnings of the same check, itself left out: what may be dismissed along with it. */
export function openAlike(
  findings: readonly Finding[],
  standing: ReadonlyMap<string, Standing>,
  finding: Finding,
): Finding[] {
  return findings.filter(({ id, check }) => id !== finding.id && check === finding.check && isOpen(standing, id))
}

export function isOpen(standing: ReadonlyMap<string, Standing>, finding: string): boolean {
  return (standing.get(finding)?.kind ?? 'open') === 'open'
}
