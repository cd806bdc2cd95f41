import type { Prose } from '../../lexicon/prose.ts'
import { wordsOf } from '../../lexicon/words.ts'
import { otherLanguage } from '../../notice/block-text.ts'
import type { Language } from '../../notice/report.ts'

/** A word without « l’ » before it or "’s" behind it. */
export function withoutElision(text: string, language: Language): string {
  return language === 'fr'
    ? text.replace(/^(?:[ldnsjcmt]|qu|jusqu|lorsqu|puisqu)['’]/u, '')
    : text.replace(/['’]s$/u, '')
}

/** Without accents. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '')
}

/** `text` in capitals, or with one, where `like` is. */
export function withCase(like: string, text: string): string {
  if (like === like.toUpperCase() && like.length > 1) return text.toUpperCase()
  return /^\p{Lu}/u.test(like) ? text.charAt(0).toUpperCase() + text.slice(1) : text
}

/** Whether the word list has a word of a language, and nothing in the other that begins as it does. */
export function isRenderedOtherwise(lower: string, language: Language, prose: Prose): boolean {
  return prose
    .find(wordsOf(lower), language)
    .some(({ row }) => !row[otherLanguage(language)].some((form) => plain(form).startsWith(lower)))
}
