import { renameSync } from 'node:fs'
import { join } from 'node:path'
import type { SettingsFile } from '../ports/ports.ts'
import type { KeptValues, SettingsSteps } from './kept-values.ts'

/** There is no file to write to. */
export class SettingsUnkept extends Error {
  override readonly name = 'SettingsUnkept'
}

/** What both take. */
export interface KeptOptions {
  cwd: string
  accessPropertiesByDotNotation: false
  projectVersion: string
  migrations: SettingsSteps
}

export interface SettingsStoreOptions {
  folder: string
  appVersion: string
  now: () => Date
  migrations: SettingsSteps
  /** Opens `settings.json` in the folder. Throws where the file is no JSON object, may not be read, or a step fails. */
  open: (options: KeptOptions) => KeptValues
}

/** A settings file that also keeps what is a host's own business and no setting. */
export interface SettingsStore extends SettingsFile {
  value: (key: string) => unknown
  keep: (key: string, value: unknown) => void
}

/** `settings.json`, the same form in both hosts. What stands in it is judged by the settings service. */
export function openSettingsStore({ folder, appVersion, now, migrations, open }: SettingsStoreOptions): SettingsStore {
  const path = join(folder, 'settings.json')
  let kept = openOrNull()
  return {
    read: () => {
      if (kept === null) return null
      return Object.keys(kept.store).length === 0 ? undefined : kept.store
    },
    write: (settings) => {
      kept ??= openOrNull()
      if (kept === null) throw new SettingsUnkept()
      // Key by key: the store's own note of the version that wrote it, and settings of a newer version, stay.
      kept.set({ ...settings })
    },
    setAside: () => {
      const aside = path.replace(/\.json$/u, `.damaged-${now().toISOString().slice(0, 19).replaceAll(':', '-')}.json`)
      renameSync(path, aside)
      kept = openOrNull()
      return aside
    },
    value: (key) => kept?.get(key),
    keep: (key, value) => {
      kept?.set(key, value)
    },
  }

  function openOrNull(): KeptValues | null {
    try {
      return open({ cwd: folder, accessPropertiesByDotNotation: false, projectVersion: appVersion, migrations })
    } catch (error) {
      // Whatever the library throws at a file is the file's damage, also a step of ours that it has taken back.
      if (!(error instanceof Error)) throw error
      return null
    }
  }
}
