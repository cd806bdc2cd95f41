import type { Passage } from '../../analysis/passage.ts'

/** A sentence or a part of one, with its place. */
export interface Sentence {
  text: string
  start: number
}

/** What is said apart in a passage: its clauses, with their words. */
export function splitSentences({ text, clauses }: Passage): Sentence[] {
  return clauses.map(({ start, end }) => ({ text: text.slice(start, end), start }))
}
