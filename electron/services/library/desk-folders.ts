import { extname, resolve } from 'node:path'
import { Refusal } from '../../../shared/ipc/dispatch.ts'
import type { FolderState, OpenedFiles } from '../../../shared/ipc/views.ts'
import type { Library } from './library.ts'
import type { Clock } from '../ports/ports.ts'
import { isSilence, type Disk } from '../disk/disk.ts'
import type { SettingsService } from '../settings/settings.ts'
import type { Store } from '../store/store.ts'
import type { WatchedFolder, Watcher } from '../folder/watcher.ts'

export interface DeskFoldersOptions {
  settings: SettingsService
  store: Store
  watcher: Watcher
  disk: Disk
  library: Library
  clock: Clock
  changed: () => void
}

export interface DeskFolders {
  /**
   * Starts to watch: the user's own folders and files, or exactly the paths given for this session, which are not kept.
   */
  start: (session: readonly string[] | null) => Promise<void>
  /** Files that were opened by themselves may be more than were known at the start. */
  openedAnew: () => Promise<void>
  add: (paths: readonly string[]) => Promise<FolderState[]>
  remove: (path: string) => Promise<FolderState[]>
  poll: (path: string, poll: boolean) => Promise<FolderState[]>
  /** Folders are watched, files read; gives how many of the paths are there. */
  open: (paths: readonly string[]) => Promise<OpenedFiles>
  forgetOpened: (paths: readonly string[]) => Promise<void>
}

/** Each is looked through every minute; more are a mistake, or a page that was taken over. */
export const mostFolders = 200
/** Twice what one call may bring: the desk looks at each by itself, at every start anew. */
export const mostOpened = 20_000

/** Which folders and single files the desk looks at, now and the next time. */
export function createDeskFolders(options: DeskFoldersOptions): DeskFolders {
  const { settings, store, watcher, library, disk } = options
  let watched: WatchedFolder[] = []
  let singles: string[] = []
  let isOwnSession = false

  return {
    start: async (session) => {
      isOwnSession = session === null
      if (session === null) {
        watched = [...settings.current().folders]
        singles = await store.openedFiles()
        await apply()
      } else {
        const { folders, files } = await sort(disk, session, 'taken')
        watched = folders.map((path) => ({ path, poll: false }))
        singles = files
        // Those of an earlier session were asked for then.
        const earlier = await store.openedFiles()
        await library.ask(files.filter((path) => !earlier.includes(path)))
        await apply()
      }
    },
    openedAnew: async () => {
      if (!isOwnSession) return
      singles = [...new Set([...singles, ...(await store.openedFiles())])]
      await apply()
    },
    add,
    remove: async (path) => {
      refuseWhereFixed()
      settings.change({ folders: settings.current().folders.filter((folder) => folder.path !== path) })
      watched = watched.filter((folder) => folder.path !== path)
      await apply()
      await library.removeOrigin(path)
      return watcher.states()
    },
    poll: async (path, poll) => {
      refuseWhereFixed()
      const set = (folder: WatchedFolder): WatchedFolder => (folder.path === path ? { path, poll } : folder)
      settings.change({ folders: settings.current().folders.map(set) })
      watched = watched.map(set)
      await apply()
      return watcher.states()
    },
    open: async (paths) => {
      const { folders, files } = await sort(disk, paths, 'refused')
      if (new Set([...singles, ...files]).size > mostOpened) throw tooManyFiles()
      if (folders.length > 0) await add(folders)
      if (files.length > 0) {
        await store.keepOpenedFiles(files, new Date(options.clock.now()).toISOString())
        singles = [...new Set([...singles, ...files])]
        await library.ask(files)
        // One that was taken off the list and is opened again is read again.
        watcher.again(files, false)
        await apply()
      }
      return { accepted: folders.length + files.length, files }
    },
    forgetOpened: async (paths) => {
      singles = singles.filter((path) => !paths.includes(path))
      for (const path of paths) await store.forgetOpenedFile(path)
      watcher.watchSingles(singles)
    },
  }

  function refuseWhereFixed(): void {
    if (settings.isFixed('folders'))
      throw new Refusal({
        en: 'Your organisation has set which folders are watched.',
        fr: 'Les dossiers surveillés sont réglés par votre organisation.',
      })
  }

  async function add(paths: readonly string[]): Promise<FolderState[]> {
    refuseWhereFixed()
    const { folders } = await sort(disk, paths, 'refused')
    if (folders.length === 0)
      throw new Refusal({
        en: `There is no such folder: ${paths.join(', ')}`,
        fr: `Ce dossier n’existe pas : ${paths.join(', ')}`,
      })
    const fresh = folders
      .filter((path) => !watched.some((folder) => folder.path === path))
      .map((path) => ({ path, poll: false }))
    if (watched.length + fresh.length > mostFolders) throw tooManyFolders()
    const kept = settings.current().folders
    settings.change({ folders: [...kept, ...fresh.filter((folder) => !kept.some(({ path }) => path === folder.path))] })
    watched = [...watched, ...fresh]
    await apply()
    return watcher.states()
  }

  async function apply(): Promise<void> {
    await watcher.watchFolders(watched)
    watcher.watchSingles(singles)
    options.changed()
  }
}

function tooManyFiles(): Refusal {
  return new Refusal({
    en: 'The desk holds 20,000 files that were opened by themselves, and no more. Take some off the list, or put them in a folder and watch that.',
    fr: 'Le bureau tient au plus 20\u202F000 fichiers ouverts un à un. Retirez-en de la liste, ou placez-les dans un dossier et surveillez celui-ci.',
  })
}

function tooManyFolders(): Refusal {
  return new Refusal({
    en: `The desk watches ${mostFolders} folders and no more. Stop watching one, or watch the folder above several.`,
    fr: `Le bureau surveille ${mostFolders} dossiers au plus. Cessez d’en surveiller un, ou surveillez celui qui en contient plusieurs.`,
  })
}

/**
 * What is there of the paths. One on a disk that does not answer is 'refused', or 'taken' for what its name says: it is
 * looked at once the disk does.
 */
async function sort(
  disk: Disk,
  paths: readonly string[],
  silent: 'refused' | 'taken',
): Promise<{ folders: string[]; files: string[] }> {
  const found = await Promise.all(
    paths.map(async (given) => {
      const path = resolve(given)
      return { path, kind: await kindOf(disk, path, silent) }
    }),
  )
  const those = (kind: 'folder' | 'file'): string[] => [
    ...new Set(found.filter((each) => each.kind === kind).map(({ path }) => path)),
  ]
  return { folders: those('folder'), files: those('file') }
}

async function kindOf(disk: Disk, path: string, silent: 'refused' | 'taken'): Promise<'folder' | 'file' | null> {
  try {
    const kind = await disk.ask('kind', { path })
    if (kind !== 'other') return kind
  } catch (error) {
    if (!isSilence(error)) throw error
    if (silent === 'taken') return extname(path) === '' ? 'folder' : 'file'
    throw new Refusal({
      en: `The drive does not answer: ${path}. Try again when it can be reached.`,
      fr: `Le lecteur ne répond pas : ${path}. Réessayez quand il sera accessible.`,
    })
  }
  if (silent === 'taken') return null
  throw new Refusal({
    en: `This is a pipe or a device and no file: ${path}`,
    fr: `C’est un tube ou un périphérique, pas un fichier : ${path}`,
  })
}
