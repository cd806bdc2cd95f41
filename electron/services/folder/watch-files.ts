import { sep } from 'node:path'
import type { Clock } from '../ports/ports.ts'
import { listenToFolder, rootOf, type FolderEvents } from '../disk/folder-events.ts'
import { followFiles } from './follow-files.ts'
import { lookAtFile, tryOpening } from '../disk/look-at-file.ts'
import type { Change } from '../disk/file-signs.ts'
import type { FileStamp, Scan } from '../disk/scan-folder.ts'
import { createScanLoop } from './scan-loop.ts'

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
  platform: NodeJS.Platform
  settleMilliseconds: () => number
  /** Whether a file may have another content than it had. */
  mayDiffer: (before: FileStamp, now: FileStamp) => Change
  /** Only its name is on this computer; and so that nobody asked for it. */
  isOnline: (stamp: FileStamp) => boolean
  isUntouchable: (stamp: FileStamp) => boolean
  /** New or changed, still, and ready to be read. */
  arrived: (stamps: FileStamp[]) => void
  gone: (paths: string[]) => void
  /** Cannot be opened, and has not been for a good while. */
  blocked: (stamp: FileStamp) => void
  statusChanged: () => void
  failed: (error: unknown) => void
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

/** Keeps the list of one folder's files true: by events, by looking again, and by what was there when both failed. */
export function watchFiles(options: WatchOptions): Watch {
  const { clock, roots, poll, isOnline } = options
  let status: WatchStatus = poll ? 'polling' : 'watching'
  let events: FolderEvents | null = null

  const files = followFiles({
    clock,
    settleMilliseconds: options.settleMilliseconds,
    isSame: (before, now) => isUnchanged(before, now),
    isUntouchable: options.isUntouchable,
    look: (path) => lookAtFile(path, options.platform),
    tryOpening,
    arrived: options.arrived,
    gone: options.gone,
    blocked: options.blocked,
    scan: () => void scans.now(),
  })
  const scans = createScanLoop({
    clock,
    scan: options.scan,
    found: ({ files: found, unreachable }) => {
      files.scanned(found, (path) => !unreachable.some((folder) => path.startsWith(folder + sep)))
      if (status === 'offline') become(poll ? 'polling' : 'watching')
    },
    unreachable: () => {
      if (status !== 'offline') become('offline')
    },
    failed: options.failed,
    pauseAfter: (cost) => (status === 'watching' ? null : pauseOf(status, cost)),
  })
  if (!poll) listen()
  void scans.now()

  return {
    status: () => status,
    rescan: scans.now,
    again: (paths, now) => {
      for (const path of paths) files.returned(path, now && rootOf(path, roots) !== undefined)
    },
    close: async () => {
      files.close()
      await Promise.all([events?.close(), scans.close()])
    },
  }

  function listen(): void {
    events = listenToFolder({ roots, skip: options.skip, noticed: files.noticed, missed: scans.soon })
  }

  /**
   * One that lay online only, and has been fetched since, is as good as new. One that is sent back there changes its
   * signs, and is what it was.
   */
  function isUnchanged(before: FileStamp, now: FileStamp): boolean {
    const change = options.mayDiffer(before, now)
    return isOnline(now) ? change !== 'content' : change === 'none' && !isOnline(before)
  }

  /** The system's events of a folder that is offline point at what is no more; they start anew when it is back. */
  function become(now: WatchStatus): void {
    status = now
    void events?.close()
    events = null
    if (now === 'watching') listen()
    options.statusChanged()
  }
}

/** A slow share is not asked all the time: at most a fifth of it goes into looking. */
function pauseOf(status: WatchStatus, cost: number): number {
  return Math.max(status === 'offline' ? offlinePause : pollPause, 4 * cost)
}
