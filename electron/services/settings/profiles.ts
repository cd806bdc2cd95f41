import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { longestProfile } from '../../../shared/profile/longest-profile.ts'
import { loadProfile } from '../../../shared/profile/load-profile.ts'
import type { Profile } from '../../../shared/profile/profile.ts'
import { directDisk } from '../disk/direct-disk.ts'
import type { Disk } from '../disk/disk.ts'

/** The profiles that come with the app, by file name. Throws ProfileError, naming the key, where one is not right. */
export async function builtInProfiles(resourcesDir: string): Promise<Profile[]> {
  const folder = join(resourcesDir, 'profiles')
  const names = (await readdir(folder))
    .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
    .sort()
  return Promise.all(names.map((name) => profileFrom(join(folder, name))))
}

/** One organisation's own profile. Throws ProfileError, or what the file system says. */
export async function profileFrom(path: string, disk: Pick<Disk, 'ask'> = directDisk()): Promise<Profile> {
  const taken = await disk.ask('take', { path, limit: longestProfile })
  if (taken.kind === 'large') throw Object.assign(new Error('too large'), { code: 'EFBIG', syscall: 'read' })
  return loadProfile(new TextDecoder().decode(taken.bytes), basename(path))
}

/** The profile whose labels were recognised when the file was read; the first where it is no longer there. */
export function profileById(profiles: readonly Profile[], id: string): Profile {
  const profile = profiles.find((candidate) => candidate.id === id) ?? profiles[0]
  if (profile === undefined) throw new Error('no profile is loaded')
  return profile
}
