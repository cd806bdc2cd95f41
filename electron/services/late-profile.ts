import type { Language } from '../../shared/notice/report.ts'
import type { Profile } from '../../shared/profile/profile.ts'
import { readBy } from './change-settings.ts'
import type { Disk } from './disk/disk.ts'
import type { DeskEngine } from './library/desk-engine.ts'
import type { Library } from './library/library.ts'
import type { Log } from './ports/faults.ts'
import type { Clock } from './ports/ports.ts'
import { followLateProfile, type ProfilesAtStart } from './settings/chosen-profiles.ts'
import type { SettingsService } from './settings/settings.ts'

export interface LateProfileParts {
  disk: Disk
  clock: Clock
  settings: Pick<SettingsService, 'current'>
  /** Those that come with the app. */
  builtIn: readonly Profile[]
  engine: DeskEngine
  library: Library
  log: Log
  /** What is in use with these profiles in place of those before: the user's own forms as well. */
  over: (base: readonly Profile[]) => readonly Profile[]
}

export interface ProfileInUse {
  /** What is to be said of the profile now. */
  remark: () => Record<Language, string> | null
  stop: () => void
}

/** Takes the organisation's profile once its disk answers, where it did not at the start. */
export function takeLateProfile(start: ProfilesAtStart, parts: LateProfileParts): ProfileInUse {
  const { disk, clock, settings, builtIn, engine, library, log, over } = parts
  const file = settings.current().profileFile
  let { remark } = start
  if (!start.isLate || file === null) return { remark: () => remark, stop: () => undefined }
  const stop = followLateProfile({
    disk,
    file,
    builtIn,
    clock,
    taken: async (profile) => {
      if (settings.current().profileFile !== file) return
      remark = null
      await readBy(over([profile]), engine, library)
    },
    refused: (words) => {
      remark = words
    },
    failed: (error) => {
      log.fault('answering', error)
    },
  })
  return { remark: () => remark, stop }
}
