import { clauseWords, type ClauseWord } from './clause-words.ts'
import { stretchesOf } from './compare-words.ts'

/** A stretch of a text held against its standard: in both, in the text alone, or in the standard alone. */
export interface StandardPart {
  text: string
  is: 'same' | 'here' | 'standard'
}

/** A text and its standard in one, word by word: what may vary counts as the same. */
export function standardParts(text: string, standard: string): StandardPart[] {
  const here = clauseWords(text)
  const there = clauseWords(standard)
  const parts: StandardPart[] = []
  let written = 0
  const put = (part: StandardPart): void => {
    if (part.text !== '') parts.push(part)
  }
  for (const {
    is,
    here: [at, to],
    there: [from, end],
  } of stretchesOf(here, there)) {
    const [first, last] = [here[at], here[to - 1]]
    if (to > at && first !== undefined && last !== undefined) {
      put({ text: text.slice(written, first.start), is: 'same' })
      put({ text: text.slice(first.start, last.end), is: is === 'same' ? 'same' : 'here' })
      written = last.end
    }
    if (is === 'changed') put({ text: wordsOf(standard, there.slice(from, end)), is: 'standard' })
  }
  put({ text: text.slice(written), is: 'same' })
  return joined(parts)
}

function wordsOf(text: string, words: readonly ClauseWord[]): string {
  return text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0)
}

/** Neighbours of one kind in one; words of the standard keep their distance from the words beside them. */
function joined(parts: readonly StandardPart[]): StandardPart[] {
  const whole: StandardPart[] = []
  for (const part of parts) {
    const last = whole.at(-1)
    if (last?.is === part.is) last.text += part.text
    else whole.push({ ...part })
  }
  return whole
}
