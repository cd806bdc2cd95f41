import { Refusal } from '../../../shared/ipc/dispatch.ts'
import type { Language } from '../../../shared/notice/report.ts'
import { ProfileError } from '../../../shared/profile/load-profile.ts'
import type { Profile } from '../../../shared/profile/profile.ts'
import { frenchSpaces } from '../../../shared/text/french-spaces.ts'
import { isSilence, silenceError, type Disk } from '../disk/disk.ts'
import type { Clock } from '../ports/ports.ts'
import { isSystemError } from '../ports/system-error.ts'
import { systemWords } from '../ports/system-words.ts'
import { profileFrom } from './profiles.ts'

type Words = Record<Language, string>

/** The organisation's own profile where a file is named, otherwise those that come with the app. Throws a Refusal. */
export async function profilesOf(
  disk: Disk,
  file: string | null,
  builtIn: readonly Profile[],
): Promise<readonly Profile[]> {
  if (file === null) return builtIn
  try {
    return [await profileFrom(file, builtIn, disk)]
  } catch (error) {
    const reason = reasonOf(error)
    throw new Refusal({
      en: `This profile cannot be used: ${reason.en}`,
      fr: frenchSpaces(`Ce profil ne peut pas servir : ${reason.fr}`),
    })
  }
}

export interface ProfilesAtStart {
  profiles: readonly Profile[]
  remark: Words | null
  /** Whether the disk where the profile lies has not answered yet: followLateProfile waits for it. */
  isLate: boolean
}

/** How long a desk that opens waits for the profile's disk. Milliseconds. */
const patience = 2_000

/** The same at the start, where nobody is there to be refused: the built-in ones, and a word about why. */
export async function profilesAtStart(
  disk: Disk,
  file: string | null,
  builtIn: readonly Profile[],
  clock: Clock,
): Promise<ProfilesAtStart> {
  if (file === null) return { profiles: builtIn, remark: null, isLate: false }
  try {
    return { profiles: [await withinPatience(profileFrom(file, builtIn, disk), clock)], remark: null, isLate: false }
  } catch (error) {
    return { profiles: builtIn, remark: unusable(error), isLate: isSilence(error) }
  }
}

export interface LateProfile {
  disk: Disk
  file: string
  /** Those that come with the app, on which it may build. */
  builtIn: readonly Profile[]
  clock: Clock
  /** Its disk has answered. */
  taken: (profile: Profile) => Promise<void>
  refused: (remark: Words) => void
  failed: (error: unknown) => void
}

/** Between tries at a profile whose disk does not answer. Milliseconds. */
const pause = 15_000

/** Asks for the profile again and again until its disk answers. Gives what ends it. */
export function followLateProfile({ disk, file, builtIn, clock, taken, refused, failed }: LateProfile): () => void {
  let isEnded = false
  let cancel = clock.after(0, begin)
  return () => {
    isEnded = true
    cancel()
  }

  function begin(): void {
    tryOnce().catch(failed)
  }

  async function tryOnce(): Promise<void> {
    let profile
    try {
      profile = await profileFrom(file, builtIn, disk)
    } catch (error) {
      if (isEnded) return
      if (isSilence(error)) cancel = clock.after(pause, begin)
      else refused(unusable(error))
      return
    }
    if (!isEnded) await taken(profile)
  }
}

async function withinPatience<Value>(asked: Promise<Value>, clock: Clock): Promise<Value> {
  let cancel = (): void => undefined
  const late = new Promise<never>((_resolve, reject) => {
    cancel = clock.after(patience, () => {
      reject(silenceError())
    })
  })
  try {
    return await Promise.race([asked, late])
  } finally {
    cancel()
  }
}

function unusable(error: unknown): Words {
  const reason = reasonOf(error)
  return {
    en: `Your organisation’s profile cannot be used, so the built-in ones are: ${reason.en}`,
    fr: frenchSpaces(
      `Le profil de votre organisation est inutilisable ; les profils intégrés sont employés : ${reason.fr}`,
    ),
  }
}

/** What is wrong with it, for whoever keeps it: the key, or why the file cannot be had. */
function reasonOf(error: unknown): Words {
  if (error instanceof ProfileError) return error.words
  if (!isSystemError(error)) throw error
  return systemWords(error)
}
