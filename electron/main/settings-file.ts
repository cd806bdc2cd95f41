import { ipcMain } from 'electron'
import ElectronStore from 'electron-store'
import { settingsSchema, type Settings } from '../../shared/ipc/settings.ts'
import type { SettingsFile } from '../services/ports/ports.ts'
import { settingsMigrations } from '../services/settings/settings-migrations.ts'
import type { KeptValues } from '../services/settings/kept-values.ts'
import { openSettingsStore, type KeptOptions } from '../services/settings/settings-store.ts'

/** The window's place and the recent folders are this host's own business: the services hand them on unread. */
export interface DesktopSettingsFile extends SettingsFile {
  place: () => Settings['window']
  keepPlace: (place: Settings['window']) => void
  recentFolders: () => string[]
  keepRecentFolders: (folders: string[]) => void
}

/** `settings.json` in a folder, kept by electron-store. */
export function openSettingsFile(
  folder: string,
  appVersion: string,
  now: () => Date,
  migrations = settingsMigrations,
): DesktopSettingsFile {
  const { read, newer, write, setAside, value, keep } = openSettingsStore({ folder, appVersion, now, migrations, open })
  let window = settingsSchema.shape.window.safeParse(value('window')).data ?? null
  let recentFolders = textsIn(value('recentFolders'))
  return {
    read,
    newer,
    write: (settings) => {
      write({ ...settings, window })
    },
    setAside,
    place: () => window,
    keepPlace: (place) => {
      window = place
      keep('window', place)
    },
    recentFolders: () => recentFolders,
    keepRecentFolders: (folders) => {
      recentFolders = folders
      keep('recentFolders', folders)
    },
  }
}

function open(options: KeptOptions): KeptValues {
  try {
    return new ElectronStore<Record<string, unknown>>({ ...options, name: 'settings' })
  } finally {
    // electron-store answers any frame that asks where the settings lie; nothing of ours asks that way.
    ipcMain.removeAllListeners('electron-store-get-data')
  }
}

function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((text) => typeof text === 'string') : []
}
