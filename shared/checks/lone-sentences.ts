import { alignSentences, deviationOf, lengthModel, type LengthModel } from '../align/align-sentences.ts'
import { sentenceSpans } from '../align/split-sentences.ts'
import type { Block, Language } from '../notice/report.ts'
import { uncertainPairing, type CheckInput, type Mark, type Row } from './check.ts'

/** Sentences of one side that the passage they stand against does not say: one defect, however many they are. */
export interface LoneSentences { row: Row; language: Language; text: string; marks: Mark[] }

/**
 * How much worse, in log odds, the best reading must be in which every sentence has a counterpart. Fitted on every sentence
 * of 300 paragraphs left out in turn, and on the same with neighbours joined as translators join them.
 */
const surely = 1
/** The whole passage must not fit better, by its length, with the sentence than without it. */
const lengthsAllow = -0.5
/** What is shorter is a piece of a sentence that was cut at an unknown abbreviation. */
const fewestLetters = 12

/** Sentences left out inside passages that are otherwise translated, or added there. Silent where it could be a freer translation. */
export function loneSentences({ rows, profile }: CheckInput): LoneSentences[] {
  const body = rows.filter(({ en, fr }) => en.length > 0 && fr.length > 0 && [...en, ...fr].every(({ section, kind }) => section !== 'header' && (kind === 'paragraph' || kind === 'item')))
  const lengths = lengthModel(body.map(({ en, fr }) => ({ en: lengthOf(en), fr: lengthOf(fr) })))
  return body.flatMap((row): LoneSentences[] => {
    if (row.confidence < uncertainPairing) return []
    const [en, fr] = [sentencesOf(row.en), sentencesOf(row.fr)]
    // As many on both sides: one was left out and another cut in two is rarer than any freedom of translation.
    const language = en.length > fr.length ? 'en' : 'fr'
    if (en.length === fr.length) return []
    const { links, surety } = alignSentences(en.map(({ text }) => text), fr.map(({ text }) => text), lengths, profile)
    const gaps = links.filter((link) => link.en.length === 0 || link.fr.length === 0)
    const lone = gaps.flatMap((link) => link[language].flatMap((at) => (language === 'en' ? en : fr)[at] ?? []))
    const isSure = surety >= surely && gaps.every((link) => link[language].length > 0) && lone.length <= Math.abs(en.length - fr.length) && lone.every(isWhole)
    return isSure && lone.length > 0 && fitsWithout(row, lone, language, lengths) ? [{ row, language, text: lone.map(({ text }) => text).join(' '), marks: lone.map(({ mark }) => mark) }] : []
  })
}

interface Placed { text: string; mark: Mark; /** The only one of its block. */ alone: boolean }

function sentencesOf(blocks: readonly Block[]): Placed[] {
  return blocks.flatMap((block) => sentenceSpans(block.text).map((span, _, { length }) => ({ text: block.text.slice(span.start, span.end), mark: { block: block.id, ...span }, alone: length === 1 })))
}

/** A whole sentence, and not a whole block: that it was put beside another says that it has its counterpart there. */
function isWhole({ text, alone }: Placed): boolean {
  return !alone && (text.match(/\p{L}/gu)?.length ?? 0) >= fewestLetters && /\p{L}\s+\p{L}/u.test(text)
}

function fitsWithout(row: Row, lone: readonly Placed[], language: Language, lengths: LengthModel): boolean {
  const total = { en: lengthOf(row.en), fr: lengthOf(row.fr) }
  const without = { ...total, [language]: lone.reduce((length, { text }) => length - text.length - 1, total[language]) }
  return (deviationOf(total.en, total.fr, lengths) ** 2 - deviationOf(without.en, without.fr, lengths) ** 2) / 2 >= lengthsAllow
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0)
}
