import type { FolderState } from '../../../shared/ipc/views.ts'
import type { Log } from '../ports/faults.ts'
import { systemClock, type Clock } from '../ports/ports.ts'
import { isSilence, type Disk } from '../disk/disk.ts'
import type { Mounts } from './mounts.ts'
import type { OnlineOnly } from './placeholder.ts'
import type { FileStamp, Scan } from '../disk/scan-folder.ts'
import { watchFiles, type Watch } from './watch-files.ts'

export interface WatchedFolder {
  path: string
  poll: boolean
}

export interface WatcherOptions {
  clock: Clock
  disk: Disk
  log: Log
  platform: NodeJS.Platform
  settleMilliseconds: () => number
  onlineOnly: OnlineOnly
  mounts: Pick<Mounts, 'change'>
  /** `folder` is null for files that were opened by themselves. */
  arrived: (stamps: FileStamp[], folder: string | null) => void
  gone: (paths: string[], folder: string | null) => void
  blocked: (stamp: FileStamp, folder: string | null) => void
  statesChanged: () => void
}

export interface Watcher {
  /** Watches exactly these from now on. */
  watchFolders: (folders: readonly WatchedFolder[]) => Promise<void>
  /** Watches exactly these single files from now on. */
  watchSingles: (paths: readonly string[]) => void
  states: () => FolderState[]
  again: (paths: readonly string[], now: boolean) => void
  rescan: () => Promise<void>
  close: () => void
}

interface Folder {
  path: string
  /** As it was asked for last; another object each time. */
  asked: { poll: boolean }
  /** Null until its disk has said whose it is, or was silent for a while. */
  watch: Watch | null
  release: () => void
  /** When it is watched as it was asked for last. */
  isReady: Promise<void>
}

/** Events get lost, everywhere: what they missed is seen by then. */
const rescanPause = 5 * 60_000
/** A local disk says in milliseconds that it is one. */
const sharePatience = 2_000

export function createWatcher(options: WatcherOptions): Watcher {
  const { clock, disk } = options
  const folders = new Map<string, Folder>()
  /** As they were asked for: they begin in the order in which their disks answer. */
  let order: readonly string[] = []
  let singles: { paths: readonly string[]; watch: Watch } | null = null
  let isClosed = false
  let cancelRescan = clock.after(rescanPause, rescanForEver)

  return {
    watchFolders: async (wanted) => {
      const polls = new Map(wanted.map(({ path, poll }) => [path, poll]))
      order = [...polls.keys()]
      for (const folder of folders.values()) if (!polls.has(folder.path)) drop(folder)
      await Promise.all([...polls].map(([path, poll]) => watchFolder(path, poll)))
    },
    watchSingles: (paths) => {
      if (singles !== null && sameList(singles.paths, paths)) return
      singles?.watch.close()
      singles = paths.length === 0 ? null : { paths: [...paths], watch: start(paths, null, false) }
    },
    states: () =>
      order.flatMap((path) => {
        const folder = folders.get(path)
        return folder?.watch ? [{ path, poll: folder.asked.poll, status: folder.watch.status() }] : []
      }),
    again: (paths, now) => {
      for (const watch of all()) watch.again(paths, now)
    },
    rescan,
    close: () => {
      isClosed = true
      cancelRescan()
      for (const watch of all()) watch.close()
      for (const { release } of folders.values()) release()
    },
  }

  /** One that is being begun is not begun again: whoever wants it waits for the same. */
  function watchFolder(path: string, poll: boolean): Promise<void> {
    const known = folders.get(path)
    if (known?.asked.poll === poll) return known.isReady
    const folder = known ?? begun(path, poll)
    folder.asked = { poll }
    folder.isReady = watchAsAsked(folder)
    return folder.isReady
  }

  function begun(path: string, poll: boolean): Folder {
    const folder: Folder = {
      path,
      asked: { poll },
      watch: null,
      release: disk.claim(path, (isOver) => folder.watch?.silent(isOver)),
      isReady: Promise.resolve(),
    }
    folders.set(path, folder)
    return folder
  }

  function drop(folder: Folder): void {
    folders.delete(folder.path)
    folder.watch?.close()
    folder.release()
  }

  /** Resolves once it is watched, though not before its disk has said whose it is, or kept silent for a while. */
  async function watchAsAsked(folder: Folder): Promise<void> {
    const { path, asked } = folder
    const isStillAsked = (): boolean => !isClosed && folders.get(path) === folder && folder.asked === asked
    const answer = asked.poll ? Promise.resolve(true) : isOnShare(path)
    try {
      const isShare = await withinPatience(answer)
      if (isStillAsked()) watchBy(folder, isShare ?? true)
      // A busy machine may say late that the folder is its own: no reason to look at it by the clock for ever.
      if (isShare === null)
        void answer.then(
          (isAfterAll) => {
            if (isStillAsked()) watchBy(folder, isAfterAll)
          },
          (error: unknown) => {
            options.log.fault('watching', error)
          },
        )
    } catch (error) {
      if (isStillAsked()) {
        // Asked for again, it is begun again; one that is watched goes on as it was.
        if (folder.watch === null) drop(folder)
        else folder.isReady = Promise.resolve()
      }
      throw error
    }
  }

  /** It goes on with what it knows of its files, whichever way it is watched. */
  function watchBy(folder: Folder, poll: boolean): void {
    if (folder.watch === null) folder.watch = start([folder.path], folder.path, poll)
    else folder.watch.poll(poll)
  }

  async function isOnShare(path: string): Promise<boolean> {
    try {
      return await disk.ask('share', { path })
    } catch (error) {
      if (!isSilence(error)) throw error
      return true
    }
  }

  /** The answer, or null where it does not come in this time: in doubt it is a server that is away. */
  async function withinPatience(answer: Promise<boolean>): Promise<boolean | null> {
    let cancel = (): void => undefined
    const tooSlow = new Promise<null>((resolve) => {
      cancel = systemClock.after(sharePatience, () => {
        resolve(null)
      })
    })
    try {
      return await Promise.race([answer, tooSlow])
    } finally {
      cancel()
    }
  }

  function start(roots: readonly string[], folder: string | null, poll: boolean): Watch {
    return watchFiles({
      roots,
      isFolder: folder !== null,
      disk,
      scan: folder === null ? () => scanSingles(roots) : () => disk.ask('scan', { path: folder }),
      poll,
      clock,
      platform: options.platform,
      settleMilliseconds: options.settleMilliseconds,
      mayDiffer: options.mounts.change,
      isOnline: options.onlineOnly.isOnline,
      isUntouchable: options.onlineOnly.isUntouchable,
      arrived: (stamps) => {
        options.arrived(stamps, folder)
      },
      gone: (paths) => {
        options.gone(paths, folder)
      },
      blocked: (stamp) => {
        options.blocked(stamp, folder)
      },
      statusChanged: options.statesChanged,
      failed: (error) => {
        options.log.fault('watching', error)
      },
    })
  }

  function all(): Watch[] {
    const watches = [...folders.values()].flatMap(({ watch }) => watch ?? [])
    return singles === null ? watches : [...watches, singles.watch]
  }

  async function rescan(): Promise<void> {
    await Promise.all(all().map((watch) => watch.rescan()))
  }

  function rescanForEver(): void {
    void rescan()
    cancelRescan = clock.after(rescanPause, rescanForEver)
  }

  async function scanSingles(paths: readonly string[]): Promise<Scan> {
    const scan: Scan = { files: [], unreachable: [] }
    await Promise.all(
      paths.map(async (path) => {
        try {
          const stamp = await disk.ask('look', { path, platform: options.platform })
          if (stamp !== null) scan.files.push(stamp)
        } catch (error) {
          if (!isSilence(error)) throw error
          scan.unreachable.push(path)
        }
      }),
    )
    return scan
  }
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index])
}
