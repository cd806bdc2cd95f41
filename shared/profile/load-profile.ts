import { checkProfile, ProfileError } from './profile-faults.ts'
import type { Profile } from './profile.ts'

export { ProfileError }

/**
 * Reads a profile from the text of its JSON file. `name` is how the file is called in the error, `known` which profiles
 * it may build on. Throws ProfileError, naming the first key that is wrong, for JSON that is not JSON, a key that is
 * missing, mistyped or unknown, and a pattern that is no regular expression or that may take for ever.
 */
export function loadProfile(json: string, name: string, known: readonly Profile[] = []): Profile {
  const { profile, faults } = checkProfile(json, name, known)
  if (profile !== null) return profile
  throw faults[0] ?? new ProfileError(name, '', { en: 'is not a profile', fr: 'n’est pas un profil' })
}
