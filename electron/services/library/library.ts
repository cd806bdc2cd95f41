import { Refusal } from '../../../shared/ipc/dispatch.ts'
import type { Progress } from '../../../shared/ipc/views.ts'
import { createCatalogue } from '../notices/catalogue.ts'
import type { Engine } from '../threads/engine.ts'
import type { Tell } from '../ports/events.ts'
import { unexpected, type TellFault } from '../ports/faults.ts'
import { createKnownFiles } from './known-files.ts'
import type { Decisions } from '../people/decisions.ts'
import type { ListedNotice } from '../clauses/collection.ts'
import { createJudgeTogether } from '../clauses/judge-together.ts'
import type { Judging } from './judging.ts'
import { isHalf, type Entry, type Settled, type Shelved } from '../notices/library-entries.ts'
import { createNoticeActs } from './notice-acts.ts'
import type { Pairings } from '../people/pairings.ts'
import { notHere, type OnlineOnly } from '../folder/placeholder.ts'
import type { Clock } from '../ports/ports.ts'
import { createContentReader, unopenable } from './read-content.ts'
import { createRowChanges } from '../notices/row-changes.ts'
import type { Revisions } from '../notices/revisions.ts'
import { stampNow, type FileStamp } from '../folder/scan-folder.ts'
import { draftOf, shelveGroup } from './shelve-group.ts'
import { createShownAnyway } from '../people/shown-anyway.ts'
import type { Store } from '../store/store.ts'
import { createUnreadActs, failedEntryOf } from './unread-acts.ts'
import { createWorkQueue } from '../threads/work-queue.ts'

export interface LibraryOptions {
  store: Store
  decisions: Decisions
  revisions: Revisions
  pairings: Pairings
  judging: Judging
  /** Learns from all notices together, where they are others than last time. */
  learn: (signal: AbortSignal) => Promise<void>
  engine: () => Engine
  onlineOnly: OnlineOnly
  clock: Clock
  tell: Tell
  tellFault?: TellFault | undefined
  /** Pieces of work at a time. */
  width: number
  /** Hands files back to the watcher, to come again at once or with the next scan. */
  again: (paths: readonly string[], now: boolean) => void
}

export type Library = Awaited<ReturnType<typeof createLibrary>>

/** Milliseconds. */
const progressPause = 100
/** What was stopped is taken up again by itself. */
const stoppedPause = 60_000

/**
 * The one owner of notices: files come and go, rows follow; what a person does with them is in notice-acts.ts. `origin`
 * is a watched folder, or '' for files opened by themselves.
 */
export async function createLibrary(options: LibraryOptions) {
  const { store, engine, clock, decisions, revisions, pairings, judging, onlineOnly } = options
  const seen = await store.seen()
  const changes = createRowChanges(clock, (change) => {
    options.tell('rows.changed', change)
    for (const { id } of change.rows) options.tell('notice.changed', { id })
  })
  const catalogue = createCatalogue({ changes, settled })
  const scans = new Map<string, { page: number; pages: number }>()
  const shownAnyway = await createShownAnyway(store, time)
  const readContent = createContentReader(store, clock.now, shownAnyway.has, (path, page) => {
    if (page === null ? scans.delete(path) : scans.set(path, page)) tellProgressSoon()
  })
  const takeKnown = createKnownFiles(store, catalogue, judging, revisions)
  const turns = new Map<string, Promise<void>>()
  let cancelProgress: (() => void) | null = null
  let isClosed = false
  const queue = createWorkQueue({ width: options.width, changed: tellProgressSoon })
  const together = createJudgeTogether({
    reading: queue,
    width: options.width,
    clock,
    learn: options.learn,
    refresh,
    changed: tellProgressSoon,
  })

  return {
    rows: catalogue.rows,
    failures: catalogue.failures,
    progress,
    idle: together.idle,
    /** Every notice, as the others need to know of it. */
    listed: (): ListedNotice[] => {
      const now = engine()
      return catalogue.listed().map((shelved) => {
        const isApproved = settled(shelved).state === 'signed'
        return {
          content: shelved.content,
          file: shelved.paths[0] ?? '',
          isApproved,
          falseAlarms: isApproved ? decisions.falseAlarms(shelved.post) : [],
          alignment: judging.alignment(shelved, now),
        }
      })
    },
    /** What the other notices say of these contents is another now. */
    othersChanged: (contents: readonly string[]): void => {
      const concerned = new Set(contents)
      together.judge([
        ...new Set(
          catalogue
            .listed()
            .filter(({ content }) => concerned.has(content))
            .map(({ group }) => group),
        ),
      ])
    },
    arrived: async (stamps: readonly FileStamp[], origin: string): Promise<void> => {
      const due = stamps.map((stamp) => catalogue.enter(stamp, origin)).filter((entry) => entry.isDue)
      // A store that does not answer costs time and no notice: every file is then read.
      const { left, unjudged } = await takeKnown(due, engine()).catch(() => ({ left: due, unjudged: [] }))
      for (const entry of left) readLater(entry)
      for (const group of unjudged) judgeLater(group)
      together.touch()
    },
    gone,
    blocked: (stamp: FileStamp, origin: string): void => {
      void refreshAll(catalogue.fail(catalogue.enter(stamp, origin), unopenable('EBUSY'), time()))
    },
    /** Takes an origin, and with its last one the file, off the list. */
    removeOrigin: async (origin: string): Promise<void> => {
      await gone(
        catalogue
          .all()
          .filter((entry) => entry.origins.has(origin))
          .map((entry) => entry.stamp.path),
        origin,
      )
    },
    ...createNoticeActs({
      store,
      catalogue,
      decisions,
      pairings,
      revisions,
      judging,
      engine,
      seen,
      time,
      refresh: refreshAll,
      touch: together.touch,
    }),
    ...createUnreadActs({
      store,
      catalogue,
      shownAnyway,
      onlineOnly,
      engine,
      readLater,
      comeAgain: (paths) => {
        options.again(paths, true)
      },
    }),
    /** A person named these files themselves: they are read wherever they lie. */
    ask: async (paths: readonly string[]): Promise<void> => {
      for (const stamp of await Promise.all(paths.map(stampNow))) if (stamp !== null) onlineOnly.ask(stamp)
    },
    /** Takes a failure, or a notice that was opened by itself, off the list; gives its paths. */
    forget: async (id: string): Promise<string[]> => {
      const shelved = catalogue.shelved(id)
      const paths =
        shelved === undefined
          ? [failedEntryOf(catalogue, id).stamp.path]
          : catalogue.revisionsOf(shelved).flatMap((revision) => revision.paths)
      const isWatched = paths.some((path) =>
        [...(catalogue.entry(path)?.origins ?? [])].some((origin) => origin !== ''),
      )
      if (shelved !== undefined && isWatched)
        throw new Refusal({
          en: 'This notice lies in a watched folder: stop watching the folder, or move the file.',
          fr: 'Cet avis est dans un dossier surveillé : cessez de surveiller le dossier, ou déplacez le fichier.',
        })
      await refreshAll(paths.flatMap((path) => catalogue.drop(path)))
      return paths
    },
    /** `copy`: 0 for the file that was read, then the others with the same bytes. */
    pathOf: (id: string, source: number, copy = 0): string | null => {
      const of = catalogue.shelved(id)?.sources[source]
      return of === undefined ? null : ([of.path, ...of.copies][copy] ?? null)
    },
    judgeAgain: (): void => {
      for (const group of catalogue.groups()) judgeLater(group)
    },
    readAgain: (): void => {
      for (const entry of catalogue.all()) {
        entry.isDue = true
        readLater(entry)
      }
    },
    /** The notices, or what is known of them, are others than before. */
    learnLater: together.touch,
    stop: together.stop,
    close: async (): Promise<void> => {
      isClosed = true
      together.close()
      await together.idle()
      await Promise.all(turns.values())
      cancelProgress?.()
      changes.flush()
    },
  }

  async function gone(paths: readonly string[], origin: string): Promise<void> {
    const left = paths.flatMap((path) => {
      const entry = catalogue.entry(path)
      entry?.origins.delete(origin)
      return entry?.origins.size === 0 ? catalogue.drop(path) : []
    })
    await refreshAll(left)
  }

  function readLater(entry: Entry): void {
    const { path } = entry.stamp
    queue.add({
      name: path,
      dropped: () => {
        options.again([path], false)
      },
      run: async (signal) => {
        try {
          await read(entry, signal)
        } catch (error) {
          if (signal.aborted) options.again([path], false)
          else await refreshAll(catalogue.fail(entry, unexpected(error, 'keeping', options.tellFault), time()))
        }
      },
    })
  }

  async function read(entry: Entry, signal: AbortSignal): Promise<void> {
    const { stamp } = entry
    const now = await stampNow(stamp.path)
    if (now !== null && onlineOnly.isUntouchable(now)) {
      if (catalogue.entry(stamp.path) === entry) await refreshAll(catalogue.fail(entry, notHere(), time()))
      return
    }
    const outcome = await readContent(stamp, engine(), signal)
    // It may have been taken off the list, or have come anew, while it was read.
    if (catalogue.entry(stamp.path) !== entry || entry.stamp !== stamp) return
    if (outcome.kind === 'read') await refreshAll(heldBack(catalogue.place(entry, outcome.head, outcome.failure)))
    else if (outcome.kind === 'unopenable') await refreshAll(catalogue.fail(entry, outcome.failure, time()))
    else options.again([stamp.path], true)
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

  function judgeLater(group: string): void {
    const [entry] = catalogue.entriesOf(group)
    if (entry === undefined) return
    queue.add({
      name: group,
      label: entry.stamp.path,
      dropped: () => {
        clock.after(stoppedPause, () => {
          judgeLater(group)
        })
      },
      run: () => refresh(group),
    })
  }

  async function refreshAll(groups: readonly string[]): Promise<void> {
    await Promise.all([...new Set(groups)].map(refresh))
    together.touch()
  }

  /** Makes a group's rows anew. One after the other for the same group, so that the last state wins. */
  async function refresh(group: string): Promise<void> {
    const turn = (turns.get(group) ?? Promise.resolve()).then(() => shelve(group))
    turns.set(group, turn)
    await turn
    if (turns.get(group) === turn) turns.delete(group)
  }

  async function shelve(group: string): Promise<void> {
    const entries = catalogue.entriesOf(group)
    const asked = engine()
    try {
      const shelves = await shelveGroup(group, entries, asked, { store, judging, revisions })
      for (const shelved of shelves) await revisions.note(shelved, () => draftOf(shelved, asked, store))
      catalogue.show(group, shelves)
    } catch (error) {
      if (isClosed) return
      // It was exchanged meanwhile, and took what it was at with it.
      if (engine() !== asked) return shelve(group)
      catalogue.show(group, [])
      const failure = unexpected(error, 'checking', options.tellFault)
      for (const entry of entries) catalogue.fail(entry, failure, time())
    }
  }

  function settled(shelved: Shelved): Settled {
    return decisions.settled(shelved, seen.has(shelved.id) || seen.has(shelved.content))
  }

  function progress(): Progress {
    const [scan] = scans
    return { ...together.progress(), ...(scan && { scan: { file: scan[0], ...scan[1] } }) }
  }

  function tellProgressSoon(): void {
    cancelProgress ??= clock.after(progressPause, () => {
      cancelProgress = null
      options.tell('progress', progress())
    })
  }

  function time(): string {
    return new Date(clock.now()).toISOString()
  }
}
