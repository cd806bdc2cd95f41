import { renameSync } from 'node:fs'
import { join } from 'node:path'
import { ipcMain } from 'electron'
import ElectronStore from 'electron-store'
import { settingsSchema, type Settings } from '../../shared/ipc/settings.ts'
import type { SettingsFile } from '../services/ports.ts'
import { settingsMigrations } from './settings-migrations.ts'

type Store = ElectronStore

/** The window's place and the recent folders are this host's own business: the services hand them on unread. */
export interface DesktopSettingsFile extends SettingsFile {
  place: () => Settings['window']
  keepPlace: (place: Settings['window']) => void
  recentFolders: () => string[]
  keepRecentFolders: (folders: string[]) => void
}

/** `settings.json` in a folder, kept by electron-store: written whole and atomically. What stands in it is judged by the settings service. */
export function openSettingsFile(folder: string, appVersion: string, now: () => Date, migrations = settingsMigrations): DesktopSettingsFile {
  const path = join(folder, 'settings.json')
  let store = openStore(folder, appVersion, migrations)
  let window = settingsSchema.shape.window.safeParse(store?.store.window).data ?? null
  let recentFolders = textsIn(store?.store.recentFolders)
  return {
    read: () => {
      if (store === null) return null
      return Object.keys(store.store).length === 0 ? undefined : store.store
    },
    write: (settings) => {
      store ??= openStore(folder, appVersion, migrations)
      if (store !== null) store.store = { ...settings, window, recentFolders }
    },
    setAside: () => {
      const aside = path.replace(/\.json$/u, `.damaged-${now().toISOString().slice(0, 19).replaceAll(':', '-')}.json`)
      renameSync(path, aside)
      store = openStore(folder, appVersion, migrations)
      return aside
    },
    place: () => window,
    keepPlace: (place) => {
      window = place
      store?.set('window', place)
    },
    recentFolders: () => recentFolders,
    keepRecentFolders: (folders) => {
      recentFolders = folders
      store?.set('recentFolders', folders)
    },
  }
}

/** Null where the file is no JSON object, or may not be read. */
function openStore(folder: string, projectVersion: string, migrations: typeof settingsMigrations): Store | null {
  try {
    return new ElectronStore<Record<string, unknown>>({ cwd: folder, name: 'settings', accessPropertiesByDotNotation: false, projectVersion, migrations })
  } catch {
    return null
  } finally {
    // electron-store answers any frame that asks where the settings lie; nothing of ours asks that way.
    ipcMain.removeAllListeners('electron-store-get-data')
  }
}

function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((text) => typeof text === 'string') : []
}
