import type { ChosenForm } from '../../../shared/ipc/form-views.ts'
import type { ParseWish } from '../../../shared/parse/parse-document.ts'
import { createJudgeTogether } from '../clauses/judge-together.ts'
import type { Disk } from '../disk/disk.ts'
import type { TakenFile } from '../disk/take-file.ts'
import type { Mounts } from '../folder/mounts.ts'
import type { OnlineOnly } from '../folder/placeholder.ts'
import { createCatalogue, type Catalogue } from '../notices/catalogue.ts'
import type { Settled, Shelved } from '../notices/library-entries.ts'
import type { Revisions } from '../notices/revisions.ts'
import { createRowChanges } from '../notices/row-changes.ts'
import type { Decisions } from '../people/decisions.ts'
import type { Pairings } from '../people/pairings.ts'
import type { ShownAnyway } from '../people/shown-anyway.ts'
import type { Tell } from '../ports/events.ts'
import type { Log } from '../ports/faults.ts'
import type { Clock } from '../ports/ports.ts'
import type { Store } from '../store/store.ts'
import type { Engine } from '../threads/engine.ts'
import { createWorkQueue } from '../threads/work-queue.ts'
import { createFileReading, type FileReading } from './file-reading.ts'
import type { Judging } from './judging.ts'
import { createKnownFiles } from './known-files.ts'
import { createProgress } from './progress.ts'
import { createContentReader } from './read-content.ts'
import { createSecondLooks } from './second-looks.ts'
import { createShelving } from './shelving.ts'

export interface LibraryOptions {
  store: Store
  decisions: Decisions
  revisions: Revisions
  pairings: Pairings
  judging: Judging
  /** By which form a person wants these contents read, and those in the folders of these files. */
  chosenFor: (contents: readonly string[], paths: readonly string[]) => ChosenForm
  /** Learns from all notices together, where they are others than last time. */
  learn: (signal: AbortSignal) => Promise<void>
  engine: () => Engine
  onlineOnly: OnlineOnly
  mounts: Mounts
  disk: Disk
  platform: NodeJS.Platform
  clock: Clock
  tell: Tell
  log: Log
  /** Pieces of work at a time. */
  width: number
  /** Hands files back to the watcher, to come again at once or with the next scan. */
  again: (paths: readonly string[], now: boolean) => void
}

/** What the library is made of, and how one part sets another to work. */
export function libraryParts(
  options: LibraryOptions,
  settled: (shelved: Shelved) => Settled,
  shownAnyway: Pick<ShownAnyway, 'has'>,
) {
  const { store, clock, judging, revisions, tell } = options
  const changes = createRowChanges(clock, (change) => {
    tell('rows.changed', change)
    for (const { id } of change.rows) tell('notice.changed', { id })
  })
  const catalogue: Catalogue = createCatalogue({ changes, settled })
  const progress = createProgress(clock, (now) => {
    tell('progress', now)
  })
  const queue = createWorkQueue({ width: options.width, changed: progress.changed })
  const shelving = createShelving({ ...options, catalogue, queue })
  const together = createJudgeTogether({
    ...options,
    reading: queue,
    refresh: shelving.refresh,
    changed: progress.changed,
  })
  progress.of(together.progress)
  const refreshAll = async (groups: readonly string[]): Promise<void> => {
    await shelving.refreshAll(groups)
    together.touch()
  }
  /** The same for all files with the same bytes, which make one notice: read by turns otherwise, they would be two. */
  const wishFor = (sha256: string, path: string): ParseWish => {
    const { notice, folder } = options.chosenFor([sha256], [path, ...catalogue.pathsWith(sha256)])
    return { anyway: shownAnyway.has(sha256), form: notice ?? folder }
  }
  const take = (path: string, limit: number): Promise<TakenFile> => options.disk.ask('take', { path, limit })
  const secondLooks = createSecondLooks({
    ...options,
    catalogue,
    take,
    limit: () => options.engine().fileBytes,
    isQuiet: () => queue.progress().total === 0,
    differs: (entry) => {
      files.readAnew(entry)
    },
  })
  const files: FileReading = createFileReading({
    ...options,
    catalogue,
    judgeLater: shelving.judgeLater,
    queue,
    refreshAll,
    doubted: secondLooks.doubted,
    takeKnown: createKnownFiles(store, catalogue, judging, revisions, options.mounts),
    readContent: createContentReader(store, take, clock.now, wishFor, progress.scan),
  })
  return { changes, catalogue, progress, shelving, together, files, secondLooks, refreshAll }
}
