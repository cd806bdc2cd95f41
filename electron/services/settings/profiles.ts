import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { longestProfile } from '../../../shared/profile/longest-profile.ts'
import { loadProfile } from '../../../shared/profile/load-profile.ts'
import { loadProfileFiles } from '../../../shared/profile/load-profile-files.ts'
import type { Profile } from '../../../shared/profile/profile.ts'
import { directDisk } from '../disk/direct-disk.ts'
import type { Disk } from '../disk/disk.ts'

/** The profiles that come with the app, by file name. Throws ProfileError, naming the key, where one is not right. */
export async function builtInProfiles(resourcesDir: string): Promise<Profile[]> {
  const folder = join(resourcesDir, 'profiles')
  const names = (await readdir(folder))
    .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
    .sort()
  return loadProfileFiles(
    await Promise.all(names.map(async (name) => ({ name, json: await textOf(join(folder, name), directDisk()) }))),
  )
}

/**
 * One organisation's own profile, which may build on one of `known`. Throws ProfileError, or what the file system says.
 */
export async function profileFrom(
  path: string,
  known: readonly Profile[],
  disk: Pick<Disk, 'ask'> = directDisk(),
): Promise<Profile> {
  return loadProfile(await textOf(path, disk), basename(path), known)
}

async function textOf(path: string, disk: Pick<Disk, 'ask'>): Promise<string> {
  const taken = await disk.ask('take', { path, limit: longestProfile })
  if (taken.kind === 'large') throw Object.assign(new Error('too large'), { code: 'EFBIG', syscall: 'read' })
  return new TextDecoder().decode(taken.bytes)
}

/** The profile whose labels were recognised when the file was read; the first where it is no longer there. */
export function profileById(profiles: readonly Profile[], id: string): Profile {
  const profile = profiles.find((candidate) => candidate.id === id) ?? profiles[0]
  if (profile === undefined) throw new Error('no profile is loaded')
  return profile
}
