import { watch, type FSWatcher } from 'chokidar'
import { basename, relative, sep } from 'node:path'
import type { Clock } from '../ports/ports.ts'
import { isIgnoredName } from './ignored-names.ts'
import { createSettler } from './settle.ts'
import type { FileStamp, Scan } from './scan-folder.ts'

export type WatchStatus = 'watching' | 'polling' | 'offline'

export interface WatchOptions {
  /** A folder, or files that are watched each by itself. */
  roots: readonly string[]
  /** Files that are none of ours, by their names. */
  skip: (name: string) => boolean
  /** Everything that is there now; throws where the folder cannot be reached. */
  scan: (signal: AbortSignal) => Promise<Scan>
  /** Looks again and again instead of waiting for events. */
  poll: boolean
  clock: Clock
  settleMilliseconds: () => number
  /** Only its name is on this computer; and so that nobody asked for it. */
  isOnline: (stamp: FileStamp) => boolean
  isUntouchable: (stamp: FileStamp) => boolean
  /** New or changed, still, and ready to be read. */
  arrived: (stamps: FileStamp[]) => void
  gone: (paths: string[]) => void
  /** Cannot be opened, and has not been for a good while. */
  blocked: (stamp: FileStamp) => void
  statusChanged: () => void
}

export interface Watch {
  status: () => WatchStatus
  rescan: () => Promise<void>
  /** These count as never delivered: the next scan brings them again; at once where `now` says so. */
  again: (paths: readonly string[], now: boolean) => void
  close: () => Promise<void>
}

/** Milliseconds between looks: at a polled folder, and at one that cannot be reached. */
const pollPause = 5_000
const offlinePause = 10_000
/** A whole folder that comes or goes is looked at once, when its events have calmed. */
const calmPause = 500

/** Keeps the list of one folder's files true: by events, by looking again, and by what was there when both failed. */
export function watchFiles(options: WatchOptions): Watch {
  const { clock } = options
  const delivered = new Map<string, FileStamp>()
  const stopping = new AbortController()
  let status: WatchStatus = options.poll ? 'polling' : 'watching'
  let native: FSWatcher | null = null
  let scanning: Promise<void> | null = null
  let scanAgain = false
  let cancelNext: () => void = () => undefined
  let cancelSoon: () => void = () => undefined

  const settler = createSettler({
    clock,
    settleMilliseconds: options.settleMilliseconds,
    isUntouchable: options.isUntouchable,
    settled: (stamps) => {
      const fresh = stamps.filter((stamp) => !isDelivered(stamp))
      for (const stamp of fresh) delivered.set(stamp.path, stamp)
      if (fresh.length > 0) options.arrived(fresh)
    },
    // A folder that went offline looks like files that went away, so the folder itself is asked.
    vanished: (path) => {
      if (delivered.has(path)) void rescan()
    },
    blocked: options.blocked,
  })

  if (!options.poll) startNative()
  void rescan()

  return {
    status: () => status,
    rescan,
    again: (paths, now) => {
      for (const path of paths) {
        delivered.delete(path)
        if (now && rootOf(path) !== undefined) settler.wait(path)
      }
    },
    close: async () => {
      stopping.abort()
      cancelNext()
      cancelSoon()
      settler.close()
      await native?.close()
      await scanning
    },
  }

  /** One scan at a time; one that is asked for meanwhile follows. */
  function rescan(): Promise<void> {
    if (scanning !== null) {
      scanAgain = true
      return scanning
    }
    scanning = scanUntilCalm().finally(() => {
      scanning = null
    })
    return scanning
  }

  async function scanUntilCalm(): Promise<void> {
    do {
      scanAgain = false
      await scanOnce()
    } while (isScanWanted())
  }

  function isScanWanted(): boolean {
    return scanAgain && !stopping.signal.aborted
  }

  async function scanOnce(): Promise<void> {
    const began = clock.now()
    cancelNext()
    try {
      take(await options.scan(stopping.signal))
      if (status === 'offline') comeBack()
    } catch {
      if (!stopping.signal.aborted) goOffline()
    }
    if (stopping.signal.aborted) return
    // A slow share is not asked all the time: at most a fifth of it goes into looking.
    const pause = Math.max(status === 'offline' ? offlinePause : pollPause, 4 * (clock.now() - began))
    if (status !== 'watching')
      cancelNext = clock.after(pause, () => {
        void rescan()
      })
  }

  function take({ files, unreachable }: Scan): void {
    const present = new Set(files.map((file) => file.path))
    const missing = [...delivered.keys()].filter(
      (path) => !present.has(path) && !unreachable.some((folder) => path.startsWith(folder + sep)),
    )
    for (const path of missing) {
      delivered.delete(path)
      settler.drop(path)
    }
    if (missing.length > 0) options.gone(missing)
    settler.found(files.filter((stamp) => !isDelivered(stamp)))
  }

  function isDelivered(stamp: FileStamp): boolean {
    const before = delivered.get(stamp.path)
    // One that has been fetched since is as good as new.
    return (
      before?.size === stamp.size &&
      before.mtimeMs === stamp.mtimeMs &&
      (options.isOnline(stamp) || !options.isOnline(before))
    )
  }

  function goOffline(): void {
    if (status === 'offline') return
    status = 'offline'
    // Its handles point at what is no more; it starts anew when the folder is back.
    void native?.close()
    native = null
    options.statusChanged()
  }

  function comeBack(): void {
    status = options.poll ? 'polling' : 'watching'
    if (!options.poll) startNative()
    options.statusChanged()
  }

  function startNative(): void {
    native = watch([...options.roots], {
      ignoreInitial: true,
      ignored: isBelowIgnored,
      ignorePermissionErrors: true,
      followSymlinks: true,
    })
    native.on('all', (event, path) => {
      if (event === 'addDir' || event === 'unlinkDir') soon()
      else if (!options.skip(basename(path))) settler.wait(path)
    })
    // What came between our first scan and the watcher's readiness has no event.
    native.on('ready', soon)
    native.on('error', soon)
  }

  function soon(): void {
    cancelSoon()
    cancelSoon = clock.after(calmPause, () => {
      void rescan()
    })
  }

  function isBelowIgnored(path: string): boolean {
    const root = rootOf(path)
    if (root === undefined) return false
    return relative(root, path)
      .split(sep)
      .some((name) => name !== '' && isIgnoredName(name))
  }

  function rootOf(path: string): string | undefined {
    return options.roots.find((root) => path === root || path.startsWith(root.endsWith(sep) ? root : root + sep))
  }
}
