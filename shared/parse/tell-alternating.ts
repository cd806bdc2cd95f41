import { otherLanguage } from '../notice/block-text.ts'
import type { Language } from '../notice/report.ts'
import { foldWords } from '../text/fold.ts'
import { languageScore } from './language-score.ts'
import type { Paragraph } from './paragraph.ts'
import { splitParagraph } from './settle-page-breaks.ts'

/** What `tellSides` knows of a paragraph: its score (above 0 English), and the field or section that it opens. */
export interface LanguageClue {
  score: number
  section: string | null
  field: string | null
}

/** A paragraph from here on says its language by itself. */
const sureScore = 2
/** So many changes of language come of an arrangement and not of a few lines left untranslated. */
const fewestChanges = 12
/** Of all steps from one sure paragraph to the next: so many change the language in such an arrangement. */
const leastShare = 0.2
/** What the usual step (to the other language, or on in the same one) may count for, where the words say little. */
const mostHabit = 1.5
/** Two that are the same (a label, a name, a text left untranslated) are the two halves of one row. */
const twinGain = 5

/** Whether the two languages take turns paragraph by paragraph: a translation under each paragraph or list. */
export function takesTurns(paragraphs: readonly Paragraph[], clues: readonly LanguageClue[]): boolean {
  const { changes, steps } = countChanges(clues.filter((_, at) => paragraphs[at]?.side === null))
  return changes >= fewestChanges && changes >= steps * leastShare
}

/** Paragraphs that were joined over the end of a page although the language changes there, taken apart. */
export function splitTurns(paragraphs: readonly Paragraph[]): Paragraph[] {
  return paragraphs.flatMap((paragraph) => {
    const { lines, side } = paragraph
    if (lines.length < 2 || side !== null) return [paragraph]
    const scores = lines.map(({ text }) => languageScore(text))
    const isTurn = (at: number): boolean => {
      const [above, below] = [sum(scores.slice(0, at)), sum(scores.slice(at))]
      return Math.abs(above) >= sureScore && Math.abs(below) >= sureScore && Math.sign(above) !== Math.sign(below)
    }
    return (
      splitParagraph(
        paragraph,
        (last, line) => /[.!?:;)]$/u.test(last.text) && /^[\p{Lu}«\d]/u.test(line.text) && isTurn(lines.indexOf(line)),
      ) ?? [paragraph]
    )
  })
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}

/** How often the language changes from one sure paragraph to the next sure one. */
function countChanges(clues: readonly LanguageClue[]): { changes: number; steps: number } {
  const sure = clues.filter(({ score }) => Math.abs(score) >= sureScore)
  const changes = sure.filter(
    ({ score }, at) => at > 0 && Math.sign(score) !== Math.sign(sure[at - 1]?.score ?? score),
  ).length
  return { changes, steps: sure.length - 1 }
}

/**
 * The sides of such a text: Viterbi over two states, as for stretches, but a change costs as little as it is usual
 * here, and the twins of one row are drawn apart: the first is of the language that comes first in the text.
 */
export function tellAlternating(paragraphs: readonly Paragraph[], clues: readonly LanguageClue[]): Language[] {
  const first: Language = (clues.find(({ score }) => Math.abs(score) >= sureScore)?.score ?? 1) > 0 ? 'en' : 'fr'
  const last = otherLanguage(first)
  const { changes, steps } = countChanges(clues)
  const changeCost = Math.max(-mostHabit, Math.min(mostHabit, Math.log((steps - changes + 1) / (changes + 1))))
  const back: Record<Language, Language>[] = []
  let best: Record<Language, number> = { en: 0, fr: 0 }
  paragraphs.forEach((paragraph, at) => {
    const before = best
    const isTwin = at > 0 && areTwins(paragraphs, clues, at)
    const stepTo = (to: Language): [number, Language] => {
      const stay = before[to]
      const change = before[otherLanguage(to)] - (at > 0 ? changeCost : 0) + (isTwin && to === last ? twinGain : 0)
      return stay >= change ? [stay, to] : [change, otherLanguage(to)]
    }
    const [en, fr] = [stepTo('en'), stepTo('fr')]
    back.push({ en: en[1], fr: fr[1] })
    const score = clues[at]?.score ?? 0
    best = {
      en: paragraph.side === 'fr' ? -Infinity : en[0] + score,
      fr: paragraph.side === 'en' ? -Infinity : fr[0] - score,
    }
  })
  const sides: Language[] = []
  let state: Language = best.en >= best.fr ? 'en' : 'fr'
  for (let at = paragraphs.length - 1; at >= 0; at--) {
    sides[at] = state
    state = back[at]?.[state] ?? state
  }
  return sides
}

/**
 * Whether a paragraph and the one before it are the halves of a row that say the same in the same words, or by the same
 * label.
 */
function areTwins(paragraphs: readonly Paragraph[], clues: readonly LanguageClue[], at: number): boolean {
  const [one, two] = [clues[at - 1], clues[at]]
  if (one?.field != null && one.field === two?.field) return true
  if (one?.section != null && one.section === two?.section) return true
  const words = foldWords(paragraphs[at]?.text ?? '')
  return words !== '' && words === foldWords(paragraphs[at - 1]?.text ?? '')
}
