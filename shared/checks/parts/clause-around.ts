import type { Passage } from '../../analysis/passage.ts'

export interface Span {
  start: number
  end: number
}

const clauseSigns = ',;:.()'
const clauseSign = /[,;:.()]/u

/** From the sign before a place to the sign behind it. */
export function clauseAround({ text }: Passage, start: number, end: number): Span {
  const behind = text.slice(end).search(clauseSign)
  return {
    start: Math.max(...Array.from(clauseSigns, (sign) => text.lastIndexOf(sign, start - 1))) + 1,
    end: behind < 0 ? text.length : end + behind,
  }
}

/** The sentence in which a place is. */
export function sentenceAround({ text, sentences }: Passage, start: number, end: number): Span {
  return sentences.find((one) => one.start <= start && one.end >= end) ?? { start: 0, end: text.length }
}
