import type { ReadFailure } from '../../../shared/notice/parsed-file.ts'
import { failure } from '../../../shared/notice/read-failures.ts'
import type { Mounts } from '../folder/mounts.ts'
import { notHere, type OnlineOnly } from '../folder/placeholder.ts'
import { isSilence, type Disk } from '../disk/disk.ts'
import type { Marked } from '../disk/file-signs.ts'
import type { FileStamp } from '../disk/scan-folder.ts'
import type { Catalogue } from '../notices/catalogue.ts'
import { isHalf, type Entry } from '../notices/library-entries.ts'
import { unexpected, type Log } from '../ports/faults.ts'
import type { Clock } from '../ports/ports.ts'
import type { Engine } from '../threads/engine.ts'
import type { WorkQueue } from '../threads/work-queue.ts'
import type { createKnownFiles } from './known-files.ts'
import { createReadAgain } from './read-again.ts'
import { unopenable, type ContentOutcome, type createContentReader } from './read-content.ts'
import type { Shelving } from './shelving.ts'

export interface FileReadingOptions {
  catalogue: Catalogue
  judgeLater: Shelving['judgeLater']
  /** Makes the rows of these groups anew. */
  refreshAll: (groups: readonly string[]) => Promise<void>
  takeKnown: ReturnType<typeof createKnownFiles>
  readContent: ReturnType<typeof createContentReader>
  onlineOnly: OnlineOnly
  mounts: Mounts
  /** To be looked into once there is nothing else to do. */
  doubted: (entry: Entry) => void
  disk: Disk
  platform: NodeJS.Platform
  engine: () => Engine
  queue: WorkQueue
  clock: Clock
  log: Log
  /** Hands files back to the watcher, to come again at once or with the next scan. */
  again: (paths: readonly string[], now: boolean) => void
}

const mostSilences = 3

export type FileReading = ReturnType<typeof createFileReading>

/** Files come and go, are read, and are put where their notices are made. `origin`: a watched folder, or ''. */
export function createFileReading(options: FileReadingOptions) {
  /** How often a file's disk fell silent over it. */
  const silences = new Map<string, number>()
  const { catalogue, onlineOnly, engine, queue, log, again, refreshAll } = options
  const later = createReadAgain({ ...options, readAnew })

  return {
    arrived: async (stamps: readonly FileStamp[], origin: string): Promise<void> => {
      const due = stamps.flatMap((stamp) => enter(stamp, origin))
      const { left, unjudged, doubtful } = await known(due)
      for (const { entry, before } of doubtful) doubt(entry, before)
      for (const entry of left) readLater(entry)
      for (const group of unjudged) options.judgeLater(group)
    },
    gone,
    /** Takes an origin, and with its last one the file, off the list. */
    removeOrigin: async (origin: string): Promise<void> => {
      const there = catalogue.all().filter((entry) => entry.origins.has(origin))
      await gone(
        there.map(({ life }) => life.stamp.path),
        origin,
      )
    },
    blocked: async (stamp: FileStamp, origin: string): Promise<void> => {
      await refreshAll(catalogue.fail(catalogue.enter(stamp, origin).entry, unopenable('EBUSY'), time()))
    },
    readAnew,
    readFailedAnew: (): void => {
      for (const entry of catalogue.all()) if (entry.failure?.code === 'fault') readAnew(entry)
    },
    close: later.close,
    readAllAnew: (): void => {
      for (const entry of catalogue.all()) readAnew(entry)
    },
  }

  /** Nothing where it is to be left as it was read. */
  function enter(stamp: FileStamp, origin: string): Entry[] {
    options.mounts.seen(stamp)
    const before = catalogue.entry(stamp.path)?.life.stamp
    const { entry, isDue } = catalogue.enter(stamp, origin)
    if (isDue) return [entry]
    if (before !== undefined && options.mounts.change(before, stamp) === 'doubt') doubt(entry, before)
    return []
  }

  function doubt(entry: Entry, before: Marked): void {
    options.mounts.doubted(before, entry.life.stamp)
    options.doubted(entry)
  }

  async function gone(paths: readonly string[], origin: string): Promise<void> {
    const left = paths.flatMap((path) => {
      const entry = catalogue.entry(path)
      entry?.origins.delete(origin)
      return entry?.origins.size === 0 ? catalogue.drop(path) : []
    })
    await refreshAll(left)
  }

  /** Reads it anew, as it lies there and under the rules of now. */
  function readAnew(entry: Entry): void {
    if (catalogue.happen(entry, { kind: 'wanted' }).includes('read')) readLater(entry)
  }

  /** A store that does not answer costs time and no notice: every file is then read. */
  async function known(due: readonly Entry[]): ReturnType<typeof options.takeKnown> {
    try {
      return await options.takeKnown(due, engine())
    } catch (error) {
      log.fault('keeping', error)
      return { left: [...due], unjudged: [], doubtful: [] }
    }
  }

  function readLater(entry: Entry): void {
    const { path } = entry.life.stamp
    queue.add({
      name: path,
      dropped: () => {
        again([path], false)
      },
      run: async (signal) => {
        catalogue.happen(entry, { kind: 'begun' })
        try {
          await read(entry, signal)
        } catch (error) {
          if (signal.aborted) await end(entry, 'interrupted')
          else if (isSilence(error)) await fallSilent(entry)
          else await end(entry, 'failed', () => catalogue.fail(entry, unexpected(error, 'keeping', log), time()))
        }
      },
    })
  }

  async function read(entry: Entry, signal: AbortSignal): Promise<void> {
    const { stamp } = entry.life
    const now = await options.disk.ask('look', { path: stamp.path, platform: options.platform })
    if (now !== null && onlineOnly.isUntouchable(now))
      return end(entry, 'failed', () => catalogue.fail(entry, notHere(), time()))
    const outcome = await options.readContent(stamp, engine(), signal)
    silences.delete(stamp.path)
    if (outcome.kind === 'read') {
      entry.checkedAt = options.clock.now()
      if (outcome.isNew) readCopiesAnew(entry, outcome.head.sha256)
      return end(entry, 'read', () => heldBack(catalogue.place(entry, outcome.head, saidOf(entry, outcome))))
    }
    if (outcome.kind === 'unopenable') return end(entry, 'failed', () => catalogue.fail(entry, outcome.failure, time()))
    return end(entry, 'moved')
  }

  /** Other files with the same bytes, which were placed by what these said as another form read them. */
  function readCopiesAnew(entry: Entry, sha256: string): void {
    for (const path of catalogue.pathsWith(sha256)) {
      const other = catalogue.entry(path)
      if (other !== undefined && other !== entry && other.life.stage === 'read') readAnew(other)
    }
  }

  function saidOf(entry: Entry, { failure, isPassing }: Extract<ContentOutcome, { kind: 'read' }>): ReadFailure | null {
    if (failure !== null && isPassing) return later.note(entry, failure)
    later.forget(entry)
    return failure
  }

  /** Comes again when its disk answers; one over which it falls silent every time is left until it is asked for. */
  async function fallSilent(entry: Entry): Promise<void> {
    const { path } = entry.life.stamp
    const times = (silences.get(path) ?? 0) + 1
    silences.set(path, times)
    if (times < mostSilences) await end(entry, 'interrupted')
    else await end(entry, 'failed', () => catalogue.fail(entry, failure('noAnswer'), time()))
  }

  async function end(
    entry: Entry,
    how: 'read' | 'failed' | 'moved' | 'interrupted',
    keep: () => readonly string[] = () => [],
  ): Promise<void> {
    const { path } = entry.life.stamp
    for (const effect of catalogue.happen(entry, { kind: 'ended', how })) {
      if (effect === 'keep') await refreshAll(keep())
      else again([path], effect === 'come again now')
    }
  }

  /**
   * Without a half whose other half may be among the files still being read: it is shown when they are, not before as a
   * notice that lacks a language.
   */
  function heldBack(groups: readonly string[]): readonly string[] {
    const { done, total } = queue.progress()
    if (total - done <= 1) return groups
    const halves = groups.filter((group) => isHalf(catalogue.entriesOf(group)))
    if (halves.length > 0) void queue.idle().then(() => refreshAll(halves))
    return groups.filter((group) => !halves.includes(group))
  }

  function time(): string {
    return new Date(options.clock.now()).toISOString()
  }
}
