import type { Lexicon } from '../lexicon/lexicon.ts'
import { fold } from '../text/fold.ts'

/**
 * The months of both languages together: a translator's system often leaves the other language's month. Asked for once
 * a lexicon: `lexicon.once(monthNames)`.
 */
export interface MonthNames {
  /** For an expression over folded text: every name and its short forms, the longest first. */
  pattern: string
  /** 1…12 by the folded name; undefined where it is no month's. */
  numberOf: (name: string) => number | undefined
}

export function monthNames(lexicon: Lexicon): MonthNames {
  const numbers = new Map(
    lexicon.table('months').flatMap(({ en, fr, value }) => [...en, ...fr].map((name) => [fold(name), Number(value)])),
  )
  return {
    pattern: [...numbers.keys()].sort((a, b) => b.length - a.length).join('|'),
    numberOf: (name) => numbers.get(name),
  }
}
