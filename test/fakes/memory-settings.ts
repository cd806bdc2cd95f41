import type { SettingsFile } from '../../electron/services/ports/ports.ts'

/** A settings file without a disk. `kept` is what stands in it. */
export function memorySettings(kept?: unknown): SettingsFile & { kept: unknown } {
  const file = {
    kept,
    read: () => file.kept,
    newer: () => null,
    write: (settings: unknown) => {
      file.kept = settings
    },
    setAside: () => {
      file.kept = undefined
      return '/settings.damaged.json'
    },
  }
  return file
}
