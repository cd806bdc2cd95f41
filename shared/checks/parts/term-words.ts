import { apostrophes, writtenWords } from '../../lexicon/word-views.ts'
import { wordsOf } from '../../lexicon/words.ts'
import type { Language } from '../../notice/report.ts'
import { isAcronymForm, type TermBase } from '../../terms/term-base.ts'

/** Every word of imported terms in a language, in small letters. */
export function termWords({ concepts }: TermBase): Record<Language, ReadonlySet<string>> {
  const words = { en: new Set<string>(), fr: new Set<string>() }
  for (const language of ['en', 'fr'] as const)
    for (const concept of concepts)
      for (const form of concept[language])
        for (const { text } of writtenWords(form, wordsOf(form), apostrophes))
          words[language].add(text.toLowerCase().replaceAll('’', "'"))
  return words
}

/**
 * Imported names that one language takes over from the other as they are: they may stand in a text of either. Gives
 * those of which a text says the first word.
 */
export function termLoans({ concepts }: TermBase): (text: string) => readonly string[] {
  const loans = concepts.flatMap(({ en, fr }) => en.filter((form) => form.includes(' ') && fr.includes(form)))
  const byOpening = Map.groupBy(loans, (form) => form.slice(0, form.indexOf(' ')))
  return (text) => (byOpening.size === 0 ? [] : text.split(' ').flatMap((word) => byOpening.get(word) ?? []))
}

/** Acronyms of imported terms that stand for the same: those of one entry. */
export function termAcronyms({ concepts }: TermBase): readonly Record<Language, readonly string[]>[] {
  return concepts
    .map(({ en, fr }) => ({ en: en.filter(isAcronymForm), fr: fr.filter(isAcronymForm) }))
    .filter(({ en, fr }) => en.length + fr.length > 0)
}
