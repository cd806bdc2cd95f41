import { renameSync } from 'node:fs'
import { join } from 'node:path'
import type { SettingsFile } from '../ports/ports.ts'
import { isSystemError, throwUnlessSystem } from '../ports/system-error.ts'
import type { KeptValues, SettingsSteps } from './kept-values.ts'
import { lookAtSettings } from './look-at-settings.ts'

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
  /** Opens `settings.json` in the folder. Throws where the file is no JSON, may not be written, or a step fails. */
  open: (options: KeptOptions) => KeptValues
}

/** A settings file that also keeps what is a host's own business and no setting. */
export interface SettingsStore extends SettingsFile {
  value: (key: string) => unknown
  /** Where the file takes nothing, it is not kept: what goes this way is not worth a word. */
  keep: (key: string, value: unknown) => void
}

/** `settings.json`, the same form in both hosts. What stands in it is judged by the settings service. */
export function openSettingsStore({ folder, appVersion, now, migrations, open }: SettingsStoreOptions): SettingsStore {
  const path = join(folder, 'settings.json')
  let found = lookAtSettings(path, appVersion)
  let kept = openWhereOurs()

  return {
    read: () => {
      // Another program may have held it for a moment only.
      if (found.state === 'unreadable') look()
      switch (found.state) {
        case 'absent':
          return kept === null || Object.keys(kept.store).length === 0 ? undefined : kept.store
        case 'unreadable':
          throw found.error
        case 'damaged':
          return null
        case 'newer':
          return found.values
        case 'ours':
          return kept?.store ?? found.values
      }
    },
    newer: () => (found.state === 'newer' ? found.version : null),
    write: (settings) => {
      if (found.state === 'newer') throw new SettingsUnkept()
      // Key by key: the store's own note of the version that wrote it, and settings of a newer version, stay.
      writable().set({ ...settings })
    },
    setAside: () => {
      const aside = path.replace(/\.json$/u, `.damaged-${now().toISOString().slice(0, 19).replaceAll(':', '-')}.json`)
      const before = found.state === 'ours' ? (kept?.store ?? {}) : {}
      renameSync(path, aside)
      found = { state: 'absent' }
      kept = openWhereOurs()
      // What is not ours to judge is no part of the damage: what is a host's own, and settings of a newer version.
      if (Object.keys(before).length > 0) kept?.set({ ...before })
      return aside
    },
    value: (key) => (kept?.store ?? ('values' in found ? found.values : {}))[key],
    keep: (key, value) => {
      if (found.state !== 'ours' && found.state !== 'absent') return
      try {
        writable().set(key, value)
      } catch (error) {
        if (!(error instanceof SettingsUnkept)) throwUnlessSystem(error)
      }
    },
  }

  function look(): void {
    found = lookAtSettings(path, appVersion)
    kept = openWhereOurs()
  }

  /** Throws what the system says, or SettingsUnkept, where nothing can be written. */
  function writable(): KeptValues {
    if (found.state === 'unreadable') throw found.error
    if (found.state === 'damaged') throw new SettingsUnkept()
    kept ??= openKept()
    return kept
  }

  /** Null where nothing may be written: what was read stands all the same. */
  function openWhereOurs(): KeptValues | null {
    if (found.state !== 'ours' && found.state !== 'absent') return null
    try {
      return openKept()
    } catch (error) {
      // Whatever else the library throws at a file is the file's damage, also a step of ours that it has taken back.
      if (!(error instanceof Error)) throw error
      if (!isSystemError(error)) found = { state: 'damaged' }
      return null
    }
  }

  function openKept(): KeptValues {
    return open({ cwd: folder, accessPropertiesByDotNotation: false, projectVersion: appVersion, migrations })
  }
}
