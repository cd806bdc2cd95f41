import type { CheckInfo } from '../../shared/ipc/views.ts'
import type { Language, Unchecked } from '../../shared/notice/report.ts'

/** Says, of the checks that could not be run, their names and why. */
export type UncheckedWords = Record<Unchecked['why'], (checks: string) => string>

/** One line a cause, each check named once however many passages it left out. */
export function uncheckedLines(
  unchecked: readonly Unchecked[],
  checks: ReadonlyMap<string, Pick<CheckInfo, 'title'>>,
  language: Language,
  words: UncheckedWords,
): string[] {
  return [...Map.groupBy(unchecked, ({ why }) => why)].map(([why, of]) => {
    const names = new Set(of.map(({ check }) => checks.get(check)?.title[language] ?? check))
    return words[why]([...names].join(', '))
  })
}
