import type { Language } from '../notice/report.ts'
import type { Line } from '../notice/source-document.ts'
import type { ProfileIndex } from './profile-index.ts'
import { headingOf, senseOf } from './sense-line.ts'

/** The heading or label that a line is, or begins with. */
export function knownForm(line: Line, index: ProfileIndex): { language: Language; neutral: boolean } | null {
  return headingOf(line, index) ?? senseOf(line.text, index).shortLabel
}

/** What a form that one language has says of a line's language, as much as three words that the other has not. */
const formWeight = 3
/** Beyond this one line says no more: a long one in the wrong language must not outvote the column around it. */
const mostOfWords = 4

/** Above nought English, below it French: the words, and the labels and headings that are known. */
export function lineScore(line: Line, index: ProfileIndex): number {
  const known = knownForm(line, index)
  const form = known === null || known.neutral ? 0 : known.language === 'en' ? formWeight : -formWeight
  return form + Math.max(-mostOfWords, Math.min(mostOfWords, senseOf(line.text, index).score))
}
