import { nearWord, type WordSource } from '../../spelling/near-words.ts'
import { TooMuchToCheck } from '../check.ts'

/**
 * Of the notices that we know none has more than six words on a side for which another must be looked for, among the
 * hundreds that are a letter away. A side with so many is written in no language that we know.
 */
const mostSought = 100

/** Looks for the known word that is a slip away, once for each word, and throws `TooMuchToCheck` after so many. */
export function wordSeeker(source: WordSource): (lower: string) => string | null {
  const found = new Map<string, string | null>()
  return (lower) => {
    const before = found.get(lower)
    if (before !== undefined) return before
    if (found.size >= mostSought) throw new TooMuchToCheck(`more than ${String(mostSought)} words to look for`)
    const near = nearWord(lower, source)
    found.set(lower, near)
    return near
  }
}
