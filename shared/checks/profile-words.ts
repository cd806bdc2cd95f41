import type { Profile } from '../profile/profile.ts'

/** Every word that the profile knows, in small letters: labels, headings, terms, loan words. */
export function profileWords(profile: Profile): ReadonlySet<string> {
  const known = remembered.get(profile)
  if (known !== undefined) return known
  const words = new Set<string>()
  gather(profile, words)
  remembered.set(profile, words)
  return words
}

const remembered = new WeakMap<Profile, ReadonlySet<string>>()

function gather(value: unknown, words: Set<string>): void {
  if (typeof value === 'string') for (const [word] of value.matchAll(/\p{L}+(?:[’']\p{L}+)*/gu)) words.add(word.toLowerCase().replaceAll('’', "'"))
  else if (Array.isArray(value)) for (const item of value) gather(item, words)
  else if (value !== null && typeof value === 'object') for (const item of Object.values(value)) gather(item, words)
}
