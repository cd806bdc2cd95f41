import type { Language } from '../notice/report.ts'
import { foldWords } from '../text/fold.ts'
import { longest } from './line-lengths.ts'
import type { ProfileIndex } from './profile-index.ts'

/** So much of what a form was taught by stands in its notices: a notice lacks a line or a section now and then. */
const enoughSigns = 0.5

export interface TaughtForm {
  index: ProfileIndex
  /** Which share of its words the text carries, 0…1: in the language that has more of them. */
  share: number
  /** How many of them. */
  found: number
}

/**
 * The form taught by a person that a text is of: it carries the words by which that is known, and would else be read by
 * the profile `on` to which the form adds. Of several the one with most of its words, then the one taught last. Null
 * where it is of none.
 */
export function recogniseTaught(
  lines: readonly { text: string }[],
  profiles: readonly ProfileIndex[],
  on: string | null,
): TaughtForm | null {
  let best: TaughtForm | null = null
  for (const index of profiles) {
    const { taught } = index.profile
    if (taught === undefined || (on !== null && taught.on !== on)) continue
    const { share, found } = signsIn(lines, taught.signs, index.wordsOf)
    if (share < enoughSigns) continue
    if (best === null || share > best.share || (share === best.share && found >= best.found))
      best = { index, share, found }
  }
  return best
}

function signsIn(
  lines: readonly { text: string }[],
  signs: Readonly<Record<Language, readonly string[]>>,
  wordsOf: (text: string) => string,
): { share: number; found: number } {
  const begun = lines.filter(({ text }) => text.length <= longest.entry).map(({ text }) => withoutNumber(wordsOf(text)))
  const shares = (['en', 'fr'] as const).map((language) => {
    const words = signs[language].map(foldWords)
    const found = words.filter((sign) => begun.some((line) => line === sign || line.startsWith(`${sign} `))).length
    return { found, share: words.length === 0 ? 0 : found / words.length }
  })
  return shares.reduce((a, b) => (b.share > a.share || (b.share === a.share && b.found > a.found) ? b : a))
}

/** "3 what you will do" → "what you will do". */
function withoutNumber(words: string): string {
  return words.replace(/^(?:\d{1,2}|[ivx]{1,4}) /u, '')
}
