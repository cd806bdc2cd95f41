import { open } from 'node:fs/promises'
import { stampOf, statOrNull, type FileStamp } from './scan-folder.ts'
import type { Clock } from '../ports/ports.ts'

export interface Settler {
  /** A file came or changed: read it once it has been still. A file that is waiting already begins to wait anew. */
  wait: (path: string) => void
  /** Files found by a scan: those that have been still long enough already come out at once, together. */
  found: (stamps: readonly FileStamp[]) => void
  drop: (path: string) => void
  close: () => void
}

export interface SettleOptions {
  clock: Clock
  settleMilliseconds: () => number
  /** Opening it would fetch it from afar. */
  isUntouchable: (stamp: FileStamp) => boolean
  /** Still, and can be opened. */
  settled: (stamps: FileStamp[]) => void
  /** It was there when it began to wait, and is no more. */
  vanished: (path: string) => void
  /** Still, but refused to be opened for so long that a person should know. It goes on being tried at every scan. */
  blocked: (stamp: FileStamp) => void
}

const replacePause = 300

/** While another program holds a file: how long between tries, and how many before it is said. One minute together. */
const busyPause = 2_000
const busyTries = 30

/** Holds files back until size and time have stood still and they open: a copy under way is nobody's notice yet. */
export function createSettler(options: SettleOptions): Settler {
  const { clock } = options
  const waiting = new Map<string, () => void>()
  let closed = false

  return {
    wait: (path) => {
      begin(path)
    },
    found: (stamps) => {
      const settle = options.settleMilliseconds()
      const still: FileStamp[] = []
      for (const stamp of stamps) {
        if (waiting.has(stamp.path)) continue
        const age = clock.now() - stamp.changedMs
        // A server's clock may be ahead of ours: no file waits longer than the settle time for that.
        if (age < settle) watchStamp(stamp, Math.min(settle, settle - age), 0)
        else still.push(stamp)
      }
      if (still.length > 0) options.settled(still)
    },
    drop: (path) => {
      forget(path)
    },
    close: () => {
      closed = true
      for (const path of [...waiting.keys()]) forget(path)
    },
  }

  function begin(path: string): void {
    forget(path)
    let isCurrent = true
    waiting.set(path, () => {
      isCurrent = false
    })
    void statOrNull(path).then((stats) => {
      if (!isCurrent) return
      if (stats?.isFile() === true) watchStamp(stampOf(path, stats), options.settleMilliseconds(), 0)
      else confirmGone(path)
    })
  }

  /** An editor that saves by renaming leaves no file there for a moment. */
  function confirmGone(path: string): void {
    let isCurrent = true
    const cancelTimer = clock.after(replacePause, () => {
      void statOrNull(path).then((stats) => {
        if (!isCurrent) return
        if (stats?.isFile() === true) watchStamp(stampOf(path, stats), options.settleMilliseconds(), 0)
        else vanish(path)
      })
    })
    waiting.set(path, () => {
      isCurrent = false
      cancelTimer()
    })
  }

  /** Looks again after `pause` ms: the same stamp is still, another one begins anew. */
  function watchStamp(before: FileStamp, pause: number, tries: number): void {
    if (closed) return
    const { path } = before
    forget(path)
    let isCurrent = true
    const cancelTimer = clock.after(Math.max(0, pause), () => {
      void look()
    })
    waiting.set(path, () => {
      isCurrent = false
      cancelTimer()
    })

    async function look(): Promise<void> {
      const stats = await statOrNull(path)
      const opening =
        stats?.isFile() !== true ? null : options.isUntouchable(stampOf(path, stats)) ? 'opens' : await tryOpen(path)
      if (!isCurrent) return
      if (stats?.isFile() !== true) {
        confirmGone(path)
        return
      }
      const now = stampOf(path, stats)
      if (now.size !== before.size || now.mtimeMs !== before.mtimeMs) watchStamp(now, options.settleMilliseconds(), 0)
      else if (opening === 'opens' || opening === 'gone') finish(now)
      else if (opening === 'busy' && tries < busyTries) watchStamp(now, busyPause, tries + 1)
      else {
        forget(path)
        options.blocked(now)
      }
    }
  }

  function finish(stamp: FileStamp): void {
    forget(stamp.path)
    options.settled([stamp])
  }

  function vanish(path: string): void {
    forget(path)
    options.vanished(path)
  }

  function forget(path: string): void {
    waiting.get(path)?.()
    waiting.delete(path)
  }
}

/**
 * On Windows a program that is writing keeps others out with EBUSY, EACCES or EPERM; elsewhere EACCES is a matter of
 * rights.
 */
const busyCodes = new Set(process.platform === 'win32' ? ['EBUSY', 'EACCES', 'EPERM'] : ['EBUSY', 'ETXTBSY', 'EAGAIN'])

async function tryOpen(path: string): Promise<'opens' | 'busy' | 'closed' | 'gone'> {
  try {
    await (await open(path, 'r')).close()
    return 'opens'
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    if (code === 'ENOENT') return 'gone'
    return busyCodes.has(code) ? 'busy' : 'closed'
  }
}
