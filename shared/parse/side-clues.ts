import { letterWords } from '../lexicon/word-views.ts'
import { wordsOf } from '../lexicon/words.ts'
import type { Language } from '../notice/report.ts'
import type { Paragraph } from './paragraph.ts'
import type { ProfileIndex } from './profile-index.ts'
import type { LanguageClue } from './tell-alternating.ts'
import { isThirdLanguage } from './third-language.ts'
import { headingOf, senseOf } from './sense-line.ts'

/** Beyond this one paragraph says no more: a long one in the wrong language must not outvote the notice around it. */
const most = 4
/** A header that a converter ran into one line is this long at most. */
const longestHeader = 900

/** What a paragraph says of its side. */
export interface Clue extends LanguageClue {
  anchor: Language | null
  isField: boolean
}

export function cluesOf(paragraphs: readonly Paragraph[], index: ProfileIndex): Clue[] {
  const clues = paragraphs.map((paragraph) => clueOf(paragraph, index))
  addContext(paragraphs, clues)
  return clues
}

function clueOf(paragraph: Paragraph, index: ProfileIndex): Clue {
  const sense = senseOf(paragraph.text, index)
  if (sense.isLetterhead) return { score: 0, anchor: null, section: null, field: null, isField: false }
  const heading = headingOf(paragraph, index)
  const label = paragraph.text.length < longestHeader ? sense.clearLabel : null
  const words = isThirdLanguage(paragraph.text) ? 0 : sense.score
  if (heading !== null && !heading.neutral)
    return {
      score: heading.language === 'en' ? most : -most,
      anchor: heading.language,
      section: heading.section,
      field: null,
      isField: false,
    }
  if (label !== null) {
    const score = label.neutral ? words : words + (label.language === 'en' ? most : -most)
    return {
      score: limit(score),
      anchor: label.neutral ? null : label.language,
      section: null,
      field: label.field,
      isField: label.field !== 'bare' || !label.neutral,
    }
  }
  const known = index.languageOfLine.get(index.wordsOf(paragraph.text.split(':', 1)[0] ?? ''))
  return {
    score: known === undefined ? limit(words) : known === 'en' ? most : -most,
    anchor: null,
    section: null,
    field: null,
    isField: false,
  }
}

function limit(score: number): number {
  return Math.max(-most, Math.min(most, score))
}

/** Score from where a paragraph is sure enough to say which words are of its language. */
const sureScore = 3
/** What a word's uses on either side count for: as often on both sides nothing, and never seen as half a use. */
const usage = { unseen: 0.5, weight: 0.4 }

/** Names and short lines by the words that the notice's own sure paragraphs use. */
function addContext(paragraphs: readonly Paragraph[], clues: Clue[]): void {
  const uses = new Map<string, [number, number]>()
  paragraphs.forEach((paragraph, at) => {
    const score = clues[at]?.score ?? 0
    if (Math.abs(score) < sureScore) return
    for (const word of longWords(paragraph.text)) {
      const counts = uses.get(word) ?? [0, 0]
      counts[score > 0 ? 0 : 1]++
      uses.set(word, counts)
    }
  })
  paragraphs.forEach((paragraph, at) => {
    const clue = clues[at]
    if (clue === undefined || Math.abs(clue.score) >= 2) return
    let sum = 0
    for (const word of longWords(paragraph.text)) {
      const [en, fr] = uses.get(word) ?? [0, 0]
      sum += Math.log((en + usage.unseen) / (fr + usage.unseen)) * usage.weight
    }
    clue.score = limit(clue.score + Math.max(-2, Math.min(2, sum)))
  })
}

function longWords(text: string): string[] {
  return letterWords(wordsOf(text)).flatMap((word) => (word.text.length > 2 ? [word.text] : []))
}
