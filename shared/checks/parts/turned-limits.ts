import type { Passage } from '../../analysis/passage.ts'
import { sentenceAround, type Span } from './clause-around.ts'

interface Said extends Span {
  passage: Passage
}

/**
 * Whether one of two sentences turns its time limit round, and the other does not: "rejected after May" is « retenu
 * avant mai ». What is turned twice (« faute de quoi elles seront écartées ») is not turned.
 */
export function isTurnedRound(en: Said, fr: Said): boolean {
  return turnsIn(en) % 2 !== turnsIn(fr) % 2
}

function turnsIn({ passage, start, end }: Said): number {
  const sentence = sentenceAround(passage, start, end)
  return passage.hits('turned-limits').filter((hit) => hit.start >= sentence.start && hit.end <= sentence.end).length
}
