import type { Word } from './words.ts'

/** Words as they are written, with where they stand: `text.slice(start, end)`. */
export interface Written {
  text: string
  start: number
  end: number
}

/** Views of the one tokeniser: who wants other words takes them from these, and writes no expression of his own. */

/** Words of letters: no figures, no signs. */
export function letterWords(words: readonly Word[]): readonly Word[] {
  return words.filter(({ text }) => isLetters(text))
}

/** Letters and figures that touch: "G12" is one. */
export function runsOf(text: string, words: readonly Word[]): Written[] {
  return joined(
    text,
    words.filter((word) => isLetters(word.text) || /^\p{N}/u.test(word.text)),
    '',
  )
}

/** Words of letters as one where one of the `joints` stands between them, and nothing else: "man's", "co-operate". */
export function writtenWords(text: string, words: readonly Word[], joints: string): Written[] {
  return joined(text, letterWords(words), joints)
}

/**
 * Words as a dictionary has them, with their apostrophes; none that is a piece of something else: of an address, of
 * "5th", of « candidat(e)s » or « candidat·e ».
 */
export function spelledWords(text: string, words: readonly Word[]): Written[] {
  return writtenWords(text, words, apostrophes).flatMap((word): Written[] => {
    if (goesOnFrom.test(text.slice(Math.max(0, word.start - 2), word.start))) return []
    if (!goesOnTo.test(text.slice(word.end, word.end + 2))) return [word]
    // « l'adresse@… » is an article, and something that is no word.
    const last = Math.max(word.text.lastIndexOf("'"), word.text.lastIndexOf('’'))
    return last < 0 ? [] : [{ ...word, text: word.text.slice(0, last), end: word.start + last }]
  })
}

export const apostrophes = "’'"
const goesOnFrom = /[\p{L}\p{N}’'.\\@_]$|\p{L}[(·•]$/u
const goesOnTo = /^(?:[\p{L}\p{N}@_]|[.·•]\p{L})/u

function isLetters(word: string): boolean {
  // Most are folded, and told without an expression.
  return (word >= 'a' && word < '{') || /^[\p{L}\p{M}]/u.test(word)
}

function joined(text: string, words: readonly Word[], joints: string): Written[] {
  const found: Written[] = []
  for (const { start, end } of words) {
    const last = found.at(-1)
    const touches = last !== undefined && (joints === '' ? start === last.end : start === last.end + 1)
    if (last !== undefined && touches && (joints === '' || joints.includes(text[last.end] ?? ' '))) {
      last.end = end
      last.text = text.slice(last.start, end)
    } else found.push({ text: text.slice(start, end), start, end })
  }
  return found
}
