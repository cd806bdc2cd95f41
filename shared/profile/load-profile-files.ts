import { jsonOrNull } from '../text/parse-json.ts'
import { isKeys } from './extend-profile.ts'
import { loadProfile } from './load-profile.ts'
import type { Profile } from './profile.ts'

/** A profile's file: how it is called in an error, and its text. */
export interface ProfileFile {
  name: string
  json: string
}

/**
 * Profiles that may build on each other (`extends`), in the order of their files. Throws ProfileError, naming file and
 * key, where one is not right, or builds on none of them or in the end on itself.
 */
export function loadProfileFiles(files: readonly ProfileFile[]): Profile[] {
  const loaded = new Map<ProfileFile, Profile>()
  let waiting = [...files]
  while (waiting.length > 0) {
    const ready = waiting.filter((file) => {
      const base = baseOf(file)
      return base === null || [...loaded.values()].some(({ id }) => id === base)
    })
    // None is: the first one is tried all the same, so that it is said what it lacks.
    for (const file of ready.length === 0 ? waiting.slice(0, 1) : ready)
      loaded.set(file, loadProfile(file.json, file.name, [...loaded.values()]))
    waiting = waiting.filter((file) => !loaded.has(file))
  }
  return files.flatMap((file) => loaded.get(file) ?? [])
}

function baseOf({ json }: ProfileFile): string | null {
  const data = jsonOrNull(json.replace(/^\uFEFF/u, ''))
  return isKeys(data) && typeof data.extends === 'string' ? data.extends : null
}
