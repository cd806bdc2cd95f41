import { readingRules, type Settings, type SettingsChange } from '../../shared/ipc/settings.ts'
import type { Profile } from '../../shared/profile/profile.ts'
import type { Disk } from './disk/disk.ts'
import type { DeskEngine } from './library/desk-engine.ts'
import type { Library } from './library/library.ts'
import type { Tell } from './ports/events.ts'
import { profilesOf } from './settings/chosen-profiles.ts'
import type { SettingsService } from './settings/settings.ts'

export interface SettingsChangeParts {
  settings: SettingsService
  disk: Disk
  builtIn: readonly Profile[]
  engine: DeskEngine
  library: Pick<Library, 'stop' | 'readAgain' | 'judgeAgain'>
  tell: Tell
  /** What is in use with these profiles in place of those before: the user's own forms as well. */
  over: (base: readonly Profile[]) => readonly Profile[]
}

/** Keeps a change of settings, and reads or judges anew where it asks for that. */
export function settingsChanger({ settings, disk, builtIn, engine, library, tell, over }: SettingsChangeParts) {
  return async (change: SettingsChange): Promise<Settings> => {
    const before = settings.current()
    const isOtherProfile = change.profileFile !== undefined && change.profileFile !== before.profileFile
    const profiles = isOtherProfile
      ? over(await profilesOf(disk, change.profileFile ?? null, builtIn))
      : engine.now().profiles
    const after = settings.change(change)
    tell('settings.changed', after)
    if (isOtherProfile || isOther(readingRules(after), readingRules(before))) {
      await readBy(profiles, engine, library)
    } else if (isOther(after.checks, before.checks)) {
      engine.judgeByNow()
      library.judgeAgain()
    }
    return after
  }
}

/** Reads every file anew by these profiles, and by the settings of now. */
export async function readBy(
  profiles: readonly Profile[],
  engine: DeskEngine,
  library: SettingsChangeParts['library'],
): Promise<void> {
  library.stop()
  const pool = engine.exchange(profiles)
  library.readAgain()
  await pool.close()
}

function isOther(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) !== JSON.stringify(b)
}
