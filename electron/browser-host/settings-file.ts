import { renameSync } from 'node:fs'
import { join } from 'node:path'
import Conf from 'conf'
import type { SettingsFile } from '../services/ports.ts'

type Kept = Conf

/** `settings.json` in a folder, kept by electron-store's sibling: written whole and atomically, the same form in both hosts. */
export function openSettingsFile(folder: string, now: () => number): SettingsFile {
  const path = join(folder, 'settings.json')
  let kept = openConf(folder)
  return {
    read: () => {
      if (kept === null) return null
      return Object.keys(kept.store).length === 0 ? undefined : kept.store
    },
    write: (settings) => {
      kept ??= openConf(folder)
      if (kept === null) throw new Error(`${path} cannot be written`)
      kept.store = { ...settings }
    },
    setAside: () => {
      const aside = path.replace(/\.json$/u, `.damaged-${new Date(now()).toISOString().slice(0, 19).replaceAll(':', '-')}.json`)
      renameSync(path, aside)
      kept = openConf(folder)
      return aside
    },
  }
}

/** Null where the file is no JSON object, or may not be read. */
function openConf(folder: string): Kept | null {
  try {
    return new Conf({ cwd: folder, configName: 'settings', projectName: 'vis-a-vis', accessPropertiesByDotNotation: false })
  } catch {
    return null
  }
}
