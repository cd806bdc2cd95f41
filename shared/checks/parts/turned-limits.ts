import type { Passage } from '../../analysis/passage.ts'
import { readDenials } from '../../marks/denials.ts'
import { sentenceAround, type Span } from './clause-around.ts'

interface Said extends Span {
  passage: Passage
}

/**
 * Whether one of two sentences turns its time limit round, and the other does not: "rejected after May" is « retenu
 * avant mai », and so is "not taken after May". Turned twice (« faute de quoi elles seront écartées ») is not turned.
 */
export function isTurnedRound(en: Said, fr: Said): boolean {
  return turnsIn(en) % 2 !== turnsIn(fr) % 2
}

function turnsIn({ passage, start, end }: Said): number {
  const sentence = sentenceAround(passage, start, end)
  const isInside = (one: Span) => one.start >= sentence.start && one.end <= sentence.end
  const denied = passage.once(readDenials).filter((one) => one.values[0] === 'deed' && isInside(one))
  return passage.hits('turned-limits').filter(isInside).length + denied.length
}
