import type { CheckInfo } from '../../shared/ipc/views.ts'
import type { Language, Unchecked } from '../../shared/notice/report.ts'

/** What could not be run for one cause: each check named once, however many passages it left out. */
export interface UncheckedCause {
  why: Unchecked['why']
  checks: string
}

export function uncheckedByCause(
  unchecked: readonly Unchecked[],
  checks: ReadonlyMap<string, Pick<CheckInfo, 'title'>>,
  language: Language,
): UncheckedCause[] {
  return [...Map.groupBy(unchecked, ({ why }) => why)].map(([why, of]) => ({
    why,
    checks: [...new Set(of.map(({ check }) => checks.get(check)?.title[language] ?? check))].join(', '),
  }))
}
