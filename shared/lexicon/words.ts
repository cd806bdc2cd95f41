import { fold } from '../text/fold.ts'

/** A word of a text: `text` is folded (no case, no accents); the same place in the text as in its folded form. */
export interface Word {
  text: string
  start: number
  end: number
  /**
   * What stands between it and the word before, without spaces, hyphens and apostrophes: '' where both belong to one
   * phrase, '.' in "e.g.".
   */
  gap: string
}

/** Letters, digits, and signs that are said as words: "30 m²" keeps its unit, "3½" its part, "50 %" its share. */
const word = /[\p{L}\p{M}]+|\p{Nd}+|[\p{Nl}\p{No}]+|[€$£¥%‰°]/gu

/** The one tokeniser: the words of a text, in reading order. Other words are views of these (word-views.ts). */
export function wordsOf(text: string, folded = fold(text)): Word[] {
  const words: Word[] = []
  let last = 0
  for (const match of folded.matchAll(word)) {
    const [start, end] = [match.index, match.index + match[0].length]
    words.push({ text: match[0], start, end, gap: gapIn(folded, last, start) })
    last = end
  }
  return words
}

/** Sign by sign: most gaps are one space, and every text is cut. */
function gapIn(folded: string, from: number, to: number): string {
  let gap = ''
  for (let at = from; at < to; at++) {
    const sign = folded.charAt(at)
    if (sign !== ' ' && sign !== '-' && sign !== "'") gap += sign
  }
  return gap
}

/** A word of a phrase that is looked for: `open` where a trailing '*' says that any ending is meant ("exempt*"). */
export interface PhraseWord {
  text: string
  gap: string
  open: boolean
}

/** The words of a phrase as a table writes it. */
export function phraseOf(written: string): PhraseWord[] {
  return wordsOf(written).map(({ text, gap, end }) => ({
    text,
    gap: gap.replaceAll('*', ''),
    open: written[end] === '*',
  }))
}
