import { Refusal } from '../../../shared/ipc/dispatch.ts'
import type { Language } from '../../../shared/notice/report.ts'
import { ProfileError } from '../../../shared/profile/load-profile.ts'
import type { Profile } from '../../../shared/profile/profile.ts'
import { frenchSpaces } from '../../../shared/text/french-spaces.ts'
import { isSystemError } from '../ports/system-error.ts'
import { systemWords } from '../ports/system-words.ts'
import { profileFrom } from './profiles.ts'

type Words = Record<Language, string>

/** The organisation's own profile where a file is named, otherwise those that come with the app. Throws a Refusal. */
export async function profilesOf(file: string | null, builtIn: readonly Profile[]): Promise<readonly Profile[]> {
  if (file === null) return builtIn
  try {
    return [await profileFrom(file)]
  } catch (error) {
    const reason = reasonOf(error)
    throw new Refusal({
      en: `This profile cannot be used: ${reason.en}`,
      fr: frenchSpaces(`Ce profil ne peut pas servir : ${reason.fr}`),
    })
  }
}

/** The same at the start, where nobody is there to be refused: the built-in ones, and a word about why. */
export async function profilesAtStart(
  file: string | null,
  builtIn: readonly Profile[],
): Promise<{ profiles: readonly Profile[]; remark: Words | null }> {
  if (file === null) return { profiles: builtIn, remark: null }
  try {
    return { profiles: [await profileFrom(file)], remark: null }
  } catch (error) {
    const reason = reasonOf(error)
    const remark = {
      en: `Your organisation’s profile cannot be used, so the built-in ones are: ${reason.en}`,
      fr: frenchSpaces(
        `Le profil de votre organisation est inutilisable ; les profils intégrés sont employés : ${reason.fr}`,
      ),
    }
    return { profiles: builtIn, remark }
  }
}

/** What is wrong with it, for whoever keeps it: the key, or why the file cannot be had. */
function reasonOf(error: unknown): Words {
  if (error instanceof ProfileError) return error.words
  if (!isSystemError(error)) throw error
  return systemWords(error)
}
