import type { FolderState } from '../../../shared/ipc/views.ts'
import type { Log } from '../ports/faults.ts'
import type { Clock } from '../ports/ports.ts'
import { isOtherThing } from '../disk/ignored-names.ts'
import { isOnNetworkShare } from '../disk/network-share.ts'
import type { Mounts } from './mounts.ts'
import type { OnlineOnly } from './placeholder.ts'
import { scanFolder, stampOf, statOrNull, type FileStamp, type Scan } from '../disk/scan-folder.ts'
import { watchFiles, type Watch } from './watch-files.ts'

export interface WatchedFolder {
  path: string
  poll: boolean
}

export interface WatcherOptions {
  clock: Clock
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
  watchSingles: (paths: readonly string[]) => Promise<void>
  states: () => FolderState[]
  again: (paths: readonly string[], now: boolean) => void
  rescan: () => Promise<void>
  close: () => Promise<void>
}

/** Events get lost, everywhere: what they missed is seen by then. */
const rescanPause = 5 * 60_000

export function createWatcher(options: WatcherOptions): Watcher {
  const { clock } = options
  const folders = new Map<string, { asked: boolean; watch: Watch }>()
  let singles: { paths: readonly string[]; watch: Watch } | null = null
  let cancelRescan = clock.after(rescanPause, rescanForEver)

  return {
    watchFolders: async (wanted) => {
      const shares = await Promise.all(wanted.map(({ path }) => isOnNetworkShare(path)))
      const closing: Promise<void>[] = []
      for (const [path, { asked, watch }] of folders) {
        const still = wanted.find((folder) => folder.path === path)
        if (still?.poll === asked) continue
        folders.delete(path)
        closing.push(watch.close())
      }
      wanted.forEach(({ path, poll }, index) => {
        if (folders.has(path)) return
        const polls = poll || shares[index] === true
        folders.set(path, {
          asked: poll,
          watch: start([path], path, polls, (signal) => scanFolder(path, { signal, skip: isOtherThing })),
        })
      })
      await Promise.all(closing)
    },
    watchSingles: async (paths) => {
      if (singles !== null && sameList(singles.paths, paths)) return
      const before = singles?.watch
      const watch = paths.length === 0 ? null : start(paths, null, false, () => scanSingles(paths))
      singles = watch === null ? null : { paths: [...paths], watch }
      await before?.close()
    },
    states: () => [...folders].map(([path, { asked, watch }]) => ({ path, poll: asked, status: watch.status() })),
    again: (paths, now) => {
      for (const watch of all()) watch.again(paths, now)
    },
    rescan,
    close: async () => {
      cancelRescan()
      await Promise.all(all().map((watch) => watch.close()))
    },
  }

  function start(
    roots: readonly string[],
    folder: string | null,
    poll: boolean,
    scan: (signal: AbortSignal) => Promise<Scan>,
  ): Watch {
    return watchFiles({
      roots,
      skip: folder === null ? () => false : isOtherThing,
      scan,
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
    const watches = [...folders.values()].map((entry) => entry.watch)
    return singles === null ? watches : [...watches, singles.watch]
  }

  async function rescan(): Promise<void> {
    await Promise.all(all().map((watch) => watch.rescan()))
  }

  function rescanForEver(): void {
    void rescan()
    cancelRescan = clock.after(rescanPause, rescanForEver)
  }
}

async function scanSingles(paths: readonly string[]): Promise<Scan> {
  const found = await Promise.all(paths.map(async (path) => ({ path, stats: await statOrNull(path) })))
  return {
    files: found.flatMap(({ path, stats }) => (stats?.isFile() === true ? [stampOf(path, stats)] : [])),
    unreachable: [],
  }
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index])
}
