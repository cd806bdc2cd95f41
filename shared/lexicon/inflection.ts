/** How a language bends its words: for the ending of a form, the endings of the words that it may be a form of. */
export interface Inflection {
  endings: ReadonlyMap<string, readonly string[]>
  /** Letters of the longest ending. */
  longest: number
}

/** @param rows Ending of a word as the lists write it, and the endings of its forms; both folded. */
export function compileInflection(rows: readonly { word: string; forms: readonly string[] }[]): Inflection {
  const endings = new Map<string, string[]>()
  let longest = 0
  for (const { word, forms } of rows)
    for (const form of forms) {
      const words = endings.get(form) ?? []
      if (!words.includes(word)) words.push(word)
      endings.set(form, words)
      longest = Math.max(longest, form.length)
    }
  return { endings, longest }
}

/**
 * The words of a list that a word is, or is a form of: itself first, then by the longest ending. Endings are put back
 * and looked up, as spelling dictionaries do, so a list of thousands of words costs nothing until it is asked.
 */
export function wordsBehind(
  word: string,
  { endings, longest }: Inflection,
  isKnown: (word: string) => boolean,
): string[] {
  const found = isKnown(word) ? [word] : []
  for (let length = Math.min(longest, word.length); length >= 0; length--) {
    const instead = endings.get(word.slice(word.length - length))
    if (instead === undefined) continue
    const beginning = word.slice(0, word.length - length)
    for (const ending of instead) {
      const behind = beginning + ending
      if (isKnown(behind) && !found.includes(behind)) found.push(behind)
    }
  }
  return found
}
