import { userInfo } from 'node:os'
import { checks } from '../../shared/checks/index.ts'
import type { Settings } from '../../shared/ipc/settings.ts'
import type { DeskSnapshot } from '../../shared/ipc/views.ts'
import type { Watcher } from './folder/watcher.ts'
import type { Library } from './library/library.ts'
import type { SettingsService } from './settings/settings.ts'
import type { Store } from './store/store.ts'

/** Who decides, signs and teaches. */
export function authorOf(settings: SettingsService): () => string {
  return () => settings.current().author || userInfo().username
}

/** Null where the user's own folders are to be watched. */
export async function sessionPaths(
  session: readonly string[] | 'samples-when-none' | undefined,
  settings: SettingsService,
  store: Store,
  samples: string,
): Promise<readonly string[] | null> {
  if (session !== 'samples-when-none') return session ?? null
  return settings.current().folders.length === 0 ? [samples, ...(await store.openedFiles())] : null
}

/** What the view begins with, as far as the parts of the desk know it. */
export function deskNow(
  { library, watcher }: { library: Library; watcher: Watcher },
  settings: SettingsService,
  { capabilities, versions, fixed }: Pick<DeskSnapshot, 'capabilities' | 'versions'> & { fixed?: Partial<Settings> },
): Omit<DeskSnapshot, 'asOf' | 'remarks' | 'history' | 'historyPlace' | 'forms'> {
  return {
    rows: library.rows(),
    failures: library.failures(),
    folders: watcher.states(),
    progress: library.progress(),
    settings: settings.current(),
    capabilities,
    checks: checks.map(({ id, severity, title, explain }) => ({ id, severity, title, explain })),
    versions,
    fixed: Object.keys(fixed ?? {}) as (keyof Settings)[],
  }
}
