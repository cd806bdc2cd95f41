import type { CheckInfo } from '../../shared/ipc/views.ts'
import type { Language, Unchecked } from '../../shared/notice/report.ts'

/** What could not be run for one cause: each check named once. */
export interface UncheckedCause {
  why: Unchecked['why'] | 'passage'
  checks: string[]
}

export function uncheckedByCause(
  unchecked: readonly Unchecked[],
  checks: ReadonlyMap<string, Pick<CheckInfo, 'title'>>,
  language: Language,
): UncheckedCause[] {
  return [...Map.groupBy(unchecked, causeOf)].map(([why, of]) => ({
    why,
    checks: [...new Set(of.map(({ check }) => checks.get(check)?.title[language] ?? check))],
  }))
}

/** No check looks at a passage that is too long: then it is the passage that is named, not each of them. */
function causeOf({ why, block }: Unchecked): UncheckedCause['why'] {
  return why === 'too-long' && block !== null ? 'passage' : why
}
