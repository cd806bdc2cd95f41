import type { Laying } from './kind.ts'
import { find, insertAfter, passage, replace, type Look, type Passage, type Piece } from './passages.ts'

/** Words of the notice that say the same on both sides, and what might have stood there before. */
const values: readonly { en: string; fr: string; was: { en: string; fr: string } }[] = [
  { en: '09-Mar-2027', fr: '09-mars-2027', was: { en: '02-Feb-2027', fr: '02-févr-2027' } },
  { en: 'six years', fr: 'six ans', was: { en: 'nine years', fr: 'neuf ans' } },
  { en: 'eighteen months', fr: 'dix-huit mois', was: { en: 'two years', fr: 'deux ans' } },
  { en: '12 kilograms', fr: '12 kilogrammes', was: { en: '20 kilograms', fr: '20 kilogrammes' } },
  { en: 'four years', fr: 'quatre ans', was: { en: 'seven years', fr: 'sept ans' } },
]

/** Sentences of a side that stand alone, in whose place or after which something may be put. */
const sentences: readonly { en: string; fr: string }[] = [
  { en: 'Smoking is forbidden throughout the premises.', fr: 'Il est interdit de fumer dans l’ensemble des locaux.' },
  {
    en: 'Flexible hours and working from home are possible where the duties allow it.',
    fr: 'L’horaire flexible et le travail à domicile sont possibles lorsque les tâches le permettent.',
  },
  {
    en: 'Take on other tasks of a similar kind when asked.',
    fr: 'Accomplit sur demande d’autres tâches de même nature.',
  },
]
const items: readonly { en: string; fr: string }[] = [
  { en: 'be used to working with databases', fr: 'avoir l’habitude de travailler' },
  { en: 'know how to handle and store', fr: 'savoir manipuler et entreposer' },
  { en: 'practice in writing captions', fr: 'une pratique de la rédaction' },
]

export interface Place {
  en: string
  fr: string
}

/** Puts something before one of the values on each side, as somebody does who changes it. */
export function changeValue(passages: Passage[], { random }: Laying, make: (was: string, is: string) => Piece[]): void {
  const value = random.pick(values)
  for (const language of ['en', 'fr'] as const)
    replace(passages, value[language], (is) => make(value.was[language], is))
}

export function dress(passages: Passage[], { random }: Laying, look: Look): void {
  const value = random.pick(values)
  for (const language of ['en', 'fr'] as const) replace(passages, value[language], (text) => [{ text, looks: [look] }])
}

export function drawSentence({ random }: Laying): Place {
  return random.pick(sentences)
}

export function drawItem({ random }: Laying): Place {
  return random.pick(items)
}

/** One more sentence on each side, which says the same in both. */
export function addSentences(passages: Passage[], laying: Laying, place: Place): void {
  const after = drawSentence(laying)
  for (const language of ['en', 'fr'] as const)
    insertAfter(passages, find(passages, after[language]), passage('text', language, place[language]))
}

/** Words of one passage in a look of their own, each in its turn. */
export function dressWords(
  passages: Passage[],
  whole: string,
  words: readonly [before: string, words: string][],
  look: Look,
): void {
  for (const [before, text] of words) {
    const found = find(passages, whole)
    replace([found], before + text, () => [{ text: before }, { text, looks: [look] }])
  }
}
