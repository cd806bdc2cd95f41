import { longest } from './line-lengths.ts'
import type { ProfileIndex } from './profile-index.ts'

/** Nothing in it but words of the letterhead. */
export function isLetterhead(text: string, index: ProfileIndex): boolean {
  if (text.length >= longest.statement) return false
  const words = index.wordsOf(text).split(' ')
  return words.every((word) => index.letterheadWords.has(word))
}
