import { isDueAgain, keptSigns } from '../disk/file-signs.ts'
import type { TakenFile } from '../disk/take-file.ts'
import type { OnlineOnly } from '../folder/placeholder.ts'
import type { Mounts } from '../folder/mounts.ts'
import type { Catalogue } from '../notices/catalogue.ts'
import { contentOf, type Entry } from '../notices/library-entries.ts'
import { isSystemError } from '../ports/system-error.ts'
import type { Log } from '../ports/faults.ts'
import type { Clock } from '../ports/ports.ts'
import type { Store } from '../store/store.ts'

export interface SecondLooksOptions {
  catalogue: Pick<Catalogue, 'all' | 'entry'>
  mounts: Pick<Mounts, 'isSilent' | 'confirmed'>
  onlineOnly: Pick<OnlineOnly, 'isOnline'>
  store: Pick<Store, 'keepPath'>
  clock: Clock
  log: Log
  take: (path: string, limit: number) => Promise<TakenFile>
  /** Bytes. A larger file is not looked into. */
  limit: () => number
  /** Nothing else is being read. */
  isQuiet: () => boolean
  /** Its content is another than was known. */
  differs: (entry: Entry) => void
}

export type SecondLooks = ReturnType<typeof createSecondLooks>

/** Milliseconds from one look to the next: a slow disk gives at most a fifth of its time to them. */
const pause = 200
const sparing = 4
/** How often it is asked which files of silent disks are due. Milliseconds. */
const sweepPause = 600_000

/**
 * Looks into files whose names, sizes and dates say that they are what they were: those with another sign soon, those
 * on disks that give no sign once a day. One at a time, behind everything else, and never into one that lies online.
 */
export function createSecondLooks(options: SecondLooksOptions) {
  const { catalogue, mounts, clock } = options
  const waiting = new Set<string>()
  let isClosed = false
  let looking: Promise<void> | null = null
  let cancelNext: (() => void) | null = null
  let cancelSweep = clock.after(sweepPause, sweep)

  return {
    doubted: (entry: Entry): void => {
      if (options.onlineOnly.isOnline(entry.life.stamp)) return
      waiting.add(entry.life.stamp.path)
      goOn(pause)
    },
    close: async (): Promise<void> => {
      isClosed = true
      cancelSweep()
      cancelNext?.()
      await looking
    },
  }

  function sweep(): void {
    cancelSweep = clock.after(sweepPause, sweep)
    for (const { life, checkedAt, head } of catalogue.all()) {
      const isOurs = life.stage === 'read' && head !== null && !options.onlineOnly.isOnline(life.stamp)
      if (isOurs && mounts.isSilent(life.stamp) && isDueAgain(checkedAt, clock.now())) waiting.add(life.stamp.path)
    }
    goOn(pause)
  }

  function goOn(after: number): void {
    if (isClosed || waiting.size === 0 || cancelNext !== null || looking !== null) return
    cancelNext = clock.after(after, () => {
      cancelNext = null
      if (!options.isQuiet()) {
        goOn(pause)
        return
      }
      const began = clock.now()
      looking = lookAtNext()
        .catch((error: unknown) => {
          options.log.fault('watching', error)
        })
        .finally(() => {
          looking = null
          goOn(Math.max(pause, sparing * (clock.now() - began)))
        })
    })
  }

  async function lookAtNext(): Promise<void> {
    const [path] = waiting
    if (path === undefined) return
    waiting.delete(path)
    const entry = catalogue.entry(path)
    if (entry?.life.stage !== 'read' || entry.head === null) return
    const { stamp } = entry.life
    const { sha256 } = contentOf(entry.head.sha256)
    const now = await hashNow(path)
    if (isClosed || now === null || catalogue.entry(path) !== entry) return
    // It came anew meanwhile: nobody knows which of the two was looked into.
    if (entry.life.stamp !== stamp) waiting.add(path)
    else if (now === sha256) {
      entry.checkedAt = clock.now()
      const { size, mtimeMs, signs } = stamp
      const checkedAt = entry.checkedAt
      await options.store.keepPath({ path, size, mtimeMs, signs: keptSigns(signs), checkedAt, sha256 })
    } else {
      mounts.confirmed(path)
      options.differs(entry)
    }
  }

  /** Null where it cannot be told: a file that went, or is held or too large, is somebody else's matter. */
  async function hashNow(path: string): Promise<string | null> {
    try {
      const taken = await options.take(path, options.limit())
      return taken.kind === 'bytes' ? taken.sha256 : null
    } catch (error) {
      if (!isSystemError(error)) throw error
      return null
    }
  }
}
