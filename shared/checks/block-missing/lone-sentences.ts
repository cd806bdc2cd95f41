import { deviationOf } from '../../align/lengths.ts'
import type { LengthModel } from '../../align/weight-kinds.ts'
import type { Language } from '../../notice/report.ts'
import { uncertainPairing, type CheckInput, type Place, type Row } from '../check.ts'
import {
  lengthOf,
  lengthsIn,
  passageRows,
  rowSentences,
  sentencesIn,
  type PlacedSentence,
} from '../parts/sentence-links.ts'
import { isSaidByWords, lostSentence } from './lost-clauses.ts'

/** Sentences of one side that the passage they stand against does not say: one defect, however many they are. */
export interface LoneSentences {
  row: Row
  language: Language
  text: string
  marks: Place[]
  /** One of these is missing, and nothing says which: alike to who knows none of their words. */
  isOneOf: boolean
}

/**
 * How much worse, in log odds, the best reading must be in which every sentence has a counterpart. Fitted on every
 * sentence of 300 passages left out in turn, and on the same with neighbours joined as translators join them.
 */
const surely = 1
/** The whole passage must not fit better, by its length, with the sentence than without it. */
const lengthsAllow = -0.5
/** What is shorter is a piece of a sentence that was cut at an unknown abbreviation. */
const fewestLetters = 12

/**
 * Sentences left out inside passages that are otherwise translated, or added there. Silent where it could be a freer
 * translation.
 */
export function loneSentences(input: CheckInput): LoneSentences[] {
  return passageRows(input).flatMap((row): LoneSentences[] => {
    if (row.confidence < uncertainPairing) return []
    const [en, fr] = [sentencesIn(row.en, input).length, sentencesIn(row.fr, input).length]
    // As many on both sides: one was left out and another cut in two is rarer than any freedom of translation.
    if (en === fr) return []
    const language = en > fr ? 'en' : 'fr'
    // Setting them against each other costs: only where the passages would fit as well without one of them.
    if (!sentencesIn(row[language], input).some((sentence) => fitsWithout(row, [sentence], language, lengthsIn(input))))
      return []
    const { links, surety, rivals } = rowSentences(row, input)
    const gaps = links.filter((link) => link.en.length === 0 || link.fr.length === 0)
    const lone = gaps.flatMap((link) => link[language])
    const isSure =
      surety >= surely &&
      gaps.every((link) => link[language].length > 0) &&
      lone.length <= Math.abs(en - fr) &&
      lone.every((sentence) => isWhole(sentence) && isSaidOnce(sentence, row[language], input))
    const isLeftOut = isSure && lone.length > 0 && fitsWithout(row, lone, language, lengthsIn(input))
    if (!isLeftOut) return []
    const isOneOf = rivals[language].length > 1
    const byWords = isOneOf ? lostSentence(row, language, input) : null
    if (byWords !== null) return [{ row, language, text: byWords.text, marks: [byWords.mark], isOneOf: false }]
    // Lengths fit without one of them, and words say that each is there: a freer translation.
    if (isOneOf && rivals[language].every((rival) => isSaidByWords(row, rival, language, input))) return []
    const left = isOneOf ? rivals[language] : lone
    return [
      { row, language, text: left.map(({ text }) => text).join(' '), marks: left.map(({ mark }) => mark), isOneOf },
    ]
  })
}

/** A whole sentence, and not a whole block: that it was put beside another says that it has its counterpart there. */
function isWhole({ text, alone }: PlacedSentence): boolean {
  return !alone && (text.match(/\p{L}/gu)?.length ?? 0) >= fewestLetters && /\p{L}\s+\p{L}/u.test(text)
}

/** A sentence that was pasted twice is a repetition, which repeated-word tells. */
function isSaidOnce({ text }: PlacedSentence, blocks: Row['en'], input: CheckInput): boolean {
  return sentencesIn(blocks, input).filter((other) => other.text === text).length === 1
}

function fitsWithout(row: Row, lone: readonly PlacedSentence[], language: Language, lengths: LengthModel): boolean {
  const total = { en: lengthOf(row.en), fr: lengthOf(row.fr) }
  const without = { ...total, [language]: lone.reduce((length, { text }) => length - text.length - 1, total[language]) }
  return (
    (deviationOf(total.en, total.fr, lengths) ** 2 - deviationOf(without.en, without.fr, lengths) ** 2) / 2 >=
    lengthsAllow
  )
}
