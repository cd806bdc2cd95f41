import type { Language } from '../notice/report.ts'
import type { Clause } from './clause.ts'

/** So many words name a clause. */
const opening = 9

/** The first words of a clause's standard, by which it is named; null where that language has none. */
export function openingOf(clause: Pick<Clause, Language>, language: Language): string | null {
  const words = clause[language]?.standard?.text.split(' ')
  if (words === undefined) return null
  return words.length > opening ? `${words.slice(0, opening).join(' ').replace(/…$/u, '').trimEnd()}…` : words.join(' ')
}
