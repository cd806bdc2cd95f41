import type { Clock } from '../ports/ports.ts'
import { isSystemError } from '../ports/system-error.ts'
import type { Scan } from '../disk/scan-folder.ts'

export interface ScanLoopOptions {
  clock: Clock
  /** Everything that is there now; throws where the folder cannot be reached. */
  scan: () => Promise<Scan>
  found: (scan: Scan) => void
  unreachable: (error: unknown) => void
  /** The scan did not do for want of the folder, but for a mistake of ours. */
  failed: (error: unknown) => void
  /** Milliseconds until the next scan by itself, after one that took so long; null where something else asks for it. */
  pauseAfter: (cost: number) => number | null
}

export type ScanLoop = ReturnType<typeof createScanLoop>

/** A whole folder that comes or goes is looked at once, when its events have calmed. Milliseconds. */
const calmPause = 500

/** Scans one at a time: one that is asked for meanwhile follows. */
export function createScanLoop({ clock, scan, found, unreachable, failed, pauseAfter }: ScanLoopOptions) {
  const stopping = new AbortController()
  const { signal } = stopping
  let scanning: Promise<void> | null = null
  let isWantedAgain = false
  let cancelNext: () => void = () => undefined
  let cancelSoon: () => void = () => undefined

  return {
    now,
    soon: (): void => {
      cancelSoon()
      cancelSoon = clock.after(calmPause, () => void now())
    },
    /** Not waiting for what is under way, whose answer counts no more. */
    close: (): void => {
      stopping.abort()
      cancelNext()
      cancelSoon()
    },
  }

  function now(): Promise<void> {
    if (scanning !== null) {
      isWantedAgain = true
      return scanning
    }
    scanning = scanUntilCalm().finally(() => {
      scanning = null
    })
    return scanning
  }

  async function scanUntilCalm(): Promise<void> {
    do {
      isWantedAgain = false
      await scanOnce()
    } while (isAskedForAgain())
  }

  function isAskedForAgain(): boolean {
    return isWantedAgain && !signal.aborted
  }

  async function scanOnce(): Promise<void> {
    const began = clock.now()
    cancelNext()
    try {
      const scanned = await scan()
      if (!signal.aborted) found(scanned)
    } catch (error) {
      if (signal.aborted) return
      if (isSystemError(error)) unreachable(error)
      else failed(error)
    }
    if (signal.aborted) return
    const pause = pauseAfter(clock.now() - began)
    if (pause !== null) cancelNext = clock.after(pause, () => void now())
  }
}
