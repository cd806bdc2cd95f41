import type { AnalysedNotice } from '../../analysis/analysed-notice.ts'
import { apostrophes, writtenWords } from '../../lexicon/word-views.ts'
import { wordsOf } from '../../lexicon/words.ts'
import type { Language } from '../../notice/report.ts'

/**
 * Every word that the profile knows in a language, in small letters: labels, headings, terms; loan words and names in
 * both.
 */
export function profileWords(analysis: AnalysedNotice): Record<Language, ReadonlySet<string>> {
  return analysis.once(gatherWords)
}

function gatherWords({ profile }: AnalysedNotice): Record<Language, ReadonlySet<string>> {
  const words = { en: new Set<string>(), fr: new Set<string>() }
  gather(profile, words, ['en', 'fr'])
  return words
}

function gather(value: unknown, words: Record<Language, Set<string>>, languages: readonly Language[]): void {
  if (typeof value === 'string') {
    for (const { text } of writtenWords(value, wordsOf(value), apostrophes))
      for (const language of languages) words[language].add(text.toLowerCase().replaceAll('’', "'"))
  } else if (Array.isArray(value)) for (const item of value) gather(item, words, languages)
  else if (value !== null && typeof value === 'object')
    for (const [key, item] of Object.entries(value))
      // « Un summary » is no word of a profile for its section being called so in its file.
      if (key !== 'id') gather(item, words, key === 'en' || key === 'fr' ? [key] : languages)
}
