import type { Language } from '../../notice/report.ts'
import type { Profile } from '../../profile/profile.ts'

/**
 * Every word that the profile knows in a language, in small letters: labels, headings, terms; loan words and names in
 * both.
 */
export function profileWords(profile: Profile, language: Language): ReadonlySet<string> {
  const known = remembered.get(profile)
  if (known !== undefined) return known[language]
  const words = { en: new Set<string>(), fr: new Set<string>() }
  gather(profile, words, ['en', 'fr'])
  remembered.set(profile, words)
  return words[language]
}

const remembered = new WeakMap<Profile, Record<Language, ReadonlySet<string>>>()

function gather(value: unknown, words: Record<Language, Set<string>>, languages: readonly Language[]): void {
  if (typeof value === 'string') {
    for (const [word] of value.matchAll(/\p{L}+(?:[’']\p{L}+)*/gu))
      for (const language of languages) words[language].add(word.toLowerCase().replaceAll('’', "'"))
  } else if (Array.isArray(value)) for (const item of value) gather(item, words, languages)
  else if (value !== null && typeof value === 'object')
    for (const [key, item] of Object.entries(value))
      gather(item, words, key === 'en' || key === 'fr' ? [key] : languages)
}
