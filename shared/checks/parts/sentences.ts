import { endsShortened } from '../../text/sentence-spans.ts'

/** A sentence of a text, with its place. */
export interface Sentence {
  text: string
  start: number
}

/**
 * Finer than `sentenceSpans`: cuts at semicolons too, and before small letters; not inside addresses, versions and
 * behind words that are cut short.
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  for (const match of text.matchAll(/[.;!?]+(?=\s|$)/gu)) {
    const end = match.index + match[0].length
    if (match[0] === '.' && end < text.length && endsShortened(text, end)) continue
    sentences.push(sentenceAt(text, start, end))
    start = end
  }
  sentences.push(sentenceAt(text, start, text.length))
  return sentences.filter((sentence) => sentence.text !== '')
}

function sentenceAt(text: string, start: number, end: number): Sentence {
  const own = text.slice(start, end)
  return { text: own.trim(), start: start + own.length - own.trimStart().length }
}
