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

/**
 * What the word list has in the other language for a word; '' where its rows have several, null where it has nothing,
 * or only words that begin as this one does.
 */
export function renderedOtherwise(lower: string, language: Language, prose: Prose): string | null {
  const other = otherLanguage(language)
  const hits = prose
    .find(wordsOf(lower), language)
    .filter(({ row }) => !row[other].some((form) => plain(form).startsWith(lower)))
  const renderings = new Set(hits.map(({ row }) => row[other][0]?.replace(/^=/u, '') ?? ''))
  const [rendering = null] = renderings
  return renderings.size > 1 ? '' : rendering
}
