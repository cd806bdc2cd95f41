import { sep } from 'node:path'
import type { Clock } from '../ports/ports.ts'
import { isSilence, type Disk } from '../disk/disk.ts'
import { rootOf } from '../disk/folder-events.ts'
import { followFiles } from './follow-files.ts'
import type { Change } from '../disk/file-signs.ts'
import type { FileStamp, Scan } from '../disk/scan-folder.ts'
import { createScanLoop } from './scan-loop.ts'

/** 'silent': it does not answer, and whatever asked it was ended. */
export type WatchStatus = 'watching' | 'polling' | 'offline' | 'silent'

export interface WatchOptions {
  /** A folder, or files that are watched each by itself. */
  roots: readonly string[]
  isFolder: boolean
  disk: Disk
  /** Everything that is there now; throws where the folder cannot be reached. */
  scan: () => Promise<Scan>
  /** Looks again and again instead of waiting for events, for now. */
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
  /** Whether to look again and again from now on instead of waiting for events: what is known of the files stays. */
  poll: (isWanted: boolean) => void
  rescan: () => Promise<void>
  /** Its disk does not answer, or one that held a process of ours has let it go. */
  silent: (isOver: boolean) => void
  /** These count as never delivered: the next scan brings them again; at once where `now` says so. */
  again: (paths: readonly string[], now: boolean) => void
  close: () => void
}

/** Milliseconds between looks: at a polled folder, and at one that cannot be reached. */
const pollPause = 5_000
const offlinePause = 10_000
/** Milliseconds between tries at one that does not answer: the pauses between its processes grow by themselves. */
const silentPause = 2_000

/** Keeps the list of one folder's files true: by events, by looking again, and by what was there when both failed. */
export function watchFiles(options: WatchOptions): Watch {
  const { clock, roots, isOnline, disk, platform } = options
  let isPolled = options.poll
  let status: WatchStatus = usual()
  let stopListening: (() => void) | null = null
  let hasGaps = false

  const files = followFiles({
    clock,
    settleMilliseconds: options.settleMilliseconds,
    isSame: (before, now) => isUnchanged(before, now),
    isUntouchable: options.isUntouchable,
    look: (path) => unlessSilent(null, disk.ask('look', { path, platform })),
    tryOpening: (path) => unlessSilent('busy', disk.ask('open', { path })),
    arrived: options.arrived,
    gone: options.gone,
    blocked: options.blocked,
    scan: () => void scans.now(),
  })
  const scans = createScanLoop({
    clock,
    scan: options.scan,
    found: ({ files: found, unreachable }) => {
      hasGaps = unreachable.length > 0
      files.scanned(found, (path) => !unreachable.some((each) => path === each || path.startsWith(each + sep)))
      if (status === 'offline' || status === 'silent') become(usual())
      else if (status === 'watching' && stopListening === null) listen()
    },
    unreachable: (error) => {
      const now = isSilence(error) ? 'silent' : 'offline'
      if (status !== now) become(now)
    },
    failed: options.failed,
    pauseAfter: (cost) => (status === 'watching' ? (hasGaps ? offlinePause : null) : pauseOf(status, cost)),
  })
  if (!isPolled) listen()
  void scans.now()

  return {
    status: () => status,
    poll: (isWanted) => {
      if (isWanted === isPolled) return
      isPolled = isWanted
      // One that does not answer comes to it when it does.
      if (status === 'watching' || status === 'polling') become(usual())
      // What happened since the last look has no event, and the next look has another date now.
      void scans.now()
    },
    rescan: scans.now,
    again: (paths, now) => {
      for (const path of paths) files.returned(path, now && rootOf(path, roots) !== undefined)
    },
    silent: (isOver) => {
      if (!isOver && status !== 'silent') become('silent')
      scans.soon()
    },
    close: () => {
      files.close()
      scans.close()
      stopListening?.()
    },
  }

  function usual(): WatchStatus {
    return isPolled ? 'polling' : 'watching'
  }

  function listen(): void {
    stopListening = disk.listen({
      roots,
      isFolder: options.isFolder,
      noticed: (paths) => {
        for (const path of paths) files.noticed(path)
      },
      missed: scans.soon,
      ended: () => {
        stopListening = null
        scans.soon()
      },
    })
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
    stopListening?.()
    stopListening = null
    if (now === 'watching') listen()
    options.statusChanged()
  }
}

/** What cannot be told now is told by the scan that finds the disk answering again. */
async function unlessSilent<Value>(value: Value, asked: Promise<Value>): Promise<Value> {
  try {
    return await asked
  } catch (error) {
    if (!isSilence(error)) throw error
    return value
  }
}

/** A slow share is not asked all the time: at most a fifth of it goes into looking. */
function pauseOf(status: WatchStatus, cost: number): number {
  if (status === 'silent') return silentPause
  return Math.max(status === 'offline' ? offlinePause : pollPause, 4 * cost)
}
