import type { AnalysedNotice } from '../../analysis/analysed-notice.ts'
import { apostrophes, writtenWords } from '../../lexicon/word-views.ts'
import { wordsOf } from '../../lexicon/words.ts'
import type { Language } from '../../notice/report.ts'
import { termWords } from './term-words.ts'

/**
 * Every word that the profile or an imported list of terms knows in a language, in small letters: labels, headings,
 * terms; loan words and names of the profile in both.
 */
export function profileWords(analysis: AnalysedNotice): Record<Language, Pick<ReadonlySet<string>, 'has'>> {
  return analysis.once(bothWords)
}

function bothWords(analysis: AnalysedNotice): Record<Language, Pick<ReadonlySet<string>, 'has'>> {
  const [own, imported] = [gatherWords(analysis), analysis.terms.once(termWords)]
  const either = (language: Language) => ({
    has: (word: string) => own[language].has(word) || imported[language].has(word),
  })
  return { en: either('en'), fr: either('fr') }
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
