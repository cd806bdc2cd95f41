import type { Severity } from '../../shared/checks/check.ts'

export type { Severity }

export const severities: readonly Severity[] = ['error', 'warning', 'info']

/** 0 is the gravest. */
export const severityRank: Record<Severity, number> = { error: 0, warning: 1, info: 2 }

export function gravest(given: Iterable<Severity>): Severity | null {
  let found: Severity | null = null
  for (const severity of given) if (found === null || severityRank[severity] < severityRank[found]) found = severity
  return found
}

export function countBySeverity(findings: Iterable<{ severity: Severity }>): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 }
  for (const { severity } of findings) counts[severity] += 1
  return counts
}
