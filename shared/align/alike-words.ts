import { cognateForm, cognateRatio, leastRatio, shortestCognate } from './cognates.ts'

/** The same word on both sides, which is a name, an acronym or a cognate that is written alike; or the same number. */
const same = 0.95
/** A cognate is a guess, and is worth as much less as its letters differ. */
const cognate = 0.85

/** A word by its place; folded. */
interface PlacedWord {
  at: number
  text: string
}

/** Two words that are written alike, by their places; `score` 0…1. */
export interface AlikeWords {
  en: number
  fr: number
  score: number
}

/** Words of two texts that are the same, or alike as cognates are; no more of them than `most`. */
export function wordsAlike(en: readonly PlacedWord[], fr: readonly PlacedWord[], most: number): AlikeWords[] {
  const found: AlikeWords[] = []
  const others = fr.map((word) => ({ ...word, form: cognateForm(word.text) }))
  for (const { at, text } of en) {
    const form = cognateForm(text)
    for (const other of others) {
      if (found.length === most) return found
      const score = text === other.text ? same : alike(form, other.form)
      if (score > 0) found.push({ en: at, fr: other.at, score })
    }
  }
  return found
}

function alike(en: string, fr: string): number {
  if (Math.min(en.length, fr.length) < shortestCognate) return 0
  const ratio = cognateRatio(en, fr)
  return ratio < leastRatio ? 0 : ratio * cognate
}
