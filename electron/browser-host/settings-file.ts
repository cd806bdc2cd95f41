import Conf from 'conf'
import type { SettingsFile } from '../services/ports/ports.ts'
import { settingsMigrations } from '../services/settings/settings-migrations.ts'
import { openSettingsStore } from '../services/settings/settings-store.ts'

/** `settings.json` in a folder, kept by electron-store's sibling. */
export function openSettingsFile(
  folder: string,
  appVersion: string,
  now: () => Date,
  migrations = settingsMigrations,
): SettingsFile {
  const open = openSettingsStore({
    folder,
    appVersion,
    now,
    migrations,
    open: (options) =>
      new Conf<Record<string, unknown>>({ ...options, configName: 'settings', projectName: 'vis-a-vis' }),
  })
  return { read: open.read, newer: open.newer, write: open.write, setAside: open.setAside }
}
