/** A sentence of a text, with its place. */
export interface Sentence {
  text: string
  start: number
}

/**
 * Finer than `sentenceSpans`: cuts at semicolons too, and before small letters; not inside addresses, versions and
 * "e.g.".
 */
export function splitSentences(text: string): Sentence[] {
  return [...text.matchAll(/(?:[^.;!?]|[.;!?](?!\s|$)|\b(?:e\.g|i\.e|p\. ex|etc|p|No|no|Mr|Ms|M|art|vs)\.)+[.;!?]*/gu)]
    .map((match) => ({ text: match[0].trim(), start: match.index + match[0].length - match[0].trimStart().length }))
    .filter((sentence) => sentence.text !== '')
}
