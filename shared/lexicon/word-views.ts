import { wordsOf, type Word } from './words.ts'

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
    words.filter((word) => isWritten(word.text)),
    '',
  )
}

/** Words of letters as one where one of the `joints` stands between them, and nothing else: "man's", "co-operate". */
export function writtenWords(text: string, words: readonly Word[], joints: string): Written[] {
  return joined(text, letterWords(words), joints)
}

/** Words of letters that stand by themselves: none is a piece of an address, a version, or behind a hyphen. */
export function plainWords(text: string, words: readonly Word[]): Written[] {
  return writtenWords(text, words, '').filter(
    ({ start, end }) =>
      !/[\p{N}.@/-]/u.test(text[start - 1] ?? ' ') && !/^(?:[\p{N}@]|\.\p{L})/u.test(text.slice(end, end + 2)),
  )
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
  // Most are plain, and told without an expression.
  return (word >= 'a' && word < '{') || (word >= 'A' && word < '[') || /^[\p{L}\p{M}]/u.test(word)
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

/**
 * Every word and every mark of a text, spaces left out, case and accents kept: for setting wordings against each other.
 * What nobody would part is one: "d’un", "3.5", "1,200", "and/or", « candidat(e)s ».
 */
export function wordsAndMarks(text: string): Stretch[] {
  const found: Stretch[] = []
  let last: Stretch | null = null
  let joint: Joint = null
  let seen = 0
  for (const word of wordsOf(text, text)) {
    if (!isWritten(word.text)) continue
    const next: Joint | undefined =
      last === null || isSpace(text, seen, word.start) ? undefined : jointOf(text, seen, joint, word)
    if (last !== null && next !== undefined) {
      joint = next
      last.end = next === 'bracket' && text[word.end] === ')' ? word.end + 1 : word.end
    } else {
      addMarks(found, text, seen, word.start)
      last = { start: word.start, end: word.end }
      joint = null
      found.push(last)
    }
    seen = last.end
  }
  addMarks(found, text, seen, text.length)
  return found
}

export interface Stretch {
  start: number
  end: number
}

/** How a word was last joined to the one before it, which says what may still be joined to it. */
type Joint = 'sign' | 'comma' | 'bracket' | null

/** How a word belongs to what ends at `end`; undefined where it does not. */
function jointOf(text: string, end: number, joint: Joint, word: Word): Joint | undefined {
  if (end === word.start) {
    // Letters behind a bracket are the ending's; no figure is.
    if (joint === 'bracket') return text[end - 1] === ')' && isLetters(word.text) ? joint : undefined
    if (joint !== 'comma') return joint
  }
  if (word.start !== end + 1) return undefined
  const between = text[end] ?? ''
  if ("’'/.-".includes(between)) return 'sign'
  if (between === ',') return /\d/u.test(text[end - 1] ?? '') && /^\d/u.test(word.text) ? 'comma' : undefined
  return between === '(' && isLetters(word.text) && word.text.length <= longestEnding && text[word.end] === ')'
    ? 'bracket'
    : undefined
}

/** « (trice) »: letters of the longest ending in brackets. */
const longestEnding = 5

/** Letters or figures: a sign like € is a mark here. */
function isWritten(word: string): boolean {
  return isLetters(word) || /^\p{N}/u.test(word)
}

/** Most words have nothing but a space between them. */
function isSpace(text: string, from: number, to: number): boolean {
  return to === from + 1 && text[from] === ' '
}

function addMarks(found: Stretch[], text: string, from: number, to: number): void {
  if (isSpace(text, from, to)) return
  for (let at = from; at < to;) {
    const sign = String.fromCodePoint(text.codePointAt(at) ?? 0)
    if (sign !== ' ' && !/\s/u.test(sign)) found.push({ start: at, end: at + sign.length })
    at += sign.length
  }
}
