import type { DatabaseSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import { Refusal } from '../../../../shared/ipc/dispatch.ts'
import type { HistoryCopy, HistoryRestored, HistoryState } from '../../../../shared/ipc/history-views.ts'
import type { Log } from '../../ports/faults.ts'
import type { Clock } from '../../ports/ports.ts'
import { dialectOf } from '../sqlite/database.ts'
import { fileFaultOf } from '../sqlite/faults.ts'
import { whenFree } from '../sqlite/when-free.ts'
import { createCopies, DamagedWhileCopying } from './copies.ts'
import { countsOf } from './gather.ts'
import { historyFiles } from './history-files.ts'
import type { HistoryTables } from './history-tables.ts'
import { lastMending, markTold, untoldMending } from './mend.ts'
import { NewerHistory, openWritable } from './open-writable.ts'
import { emptyHistory, gatherFrom, readBeside } from './read-beside.ts'
import { createTurns } from './turns.ts'
import { createWaitingNotes } from './waiting-notes.ts'
import { copyIsGone, heldWords, newerWords, notKeptWords, refusedWords, unwritableWords } from './history-words.ts'

export interface HistoryOptions {
  dataDir: string
  clock: Clock
  log: Log
  /** Another program holds it at the start, and the desk waits for a while. */
  waiting?: () => void
  /** Bytes that the desk's own notes may hold in memory until they can be written; the usual bound where not said. */
  notesHeld?: number
}

type Db = Kysely<HistoryTables>
type Write = (db: Db) => Promise<unknown>

export interface HistoryService {
  /** For reading. */
  db: () => Db
  state: () => HistoryState
  /** All or nothing: when it resolves it is on the disk. Refuses, in words, whatever cannot be kept. */
  decide: (write: Write) => Promise<void>
  /**
   * What the desk itself notes down is kept as soon as it can be, and refused to nobody; beyond what can be held until
   * then it is left out, and that is said. `bytes`: about what its rows are.
   */
  note: (write: Write, bytes: number) => Promise<void>
  copies: () => HistoryCopy[]
  restore: (name: string) => Promise<HistoryRestored>
  told: () => void
  /** Another day has begun. */
  newDay: () => void
  /** `contents`: whether other rows are there now than were read before. */
  onChange: (listener: (contents: 'same' | 'others') => void) => void
  close: () => Promise<void>
}

interface Opened {
  database: DatabaseSync
  db: Db
  state: HistoryState['state']
  why: HistoryState['why']
}

/** How often what could not be opened, or not be written, is tried again. Milliseconds. */
const againPause = 15_000
/** What was said is copied within the hour: a day's work is more than one wants to lose. Milliseconds. */
const copyPause = 3_600_000

/**
 * What people said, in a database of its own. It never takes into memory what it cannot keep: where the file cannot be
 * written, what stands there is shown, and every decision is refused until it can be.
 */
export async function createHistory({
  dataDir,
  clock,
  log,
  waiting,
  notesHeld,
}: HistoryOptions): Promise<HistoryService> {
  const files = historyFiles(dataDir)
  const copies = createCopies(files.copies, clock.now)
  const ground = { files, copies, now: clock.now }
  const turns = createTurns()
  const listeners: ((contents: 'same' | 'others') => void)[] = []
  const notes = createWaitingNotes<Write>(notesHeld)
  let cancelAgain = (): void => undefined
  let cancelCopy: (() => void) | null = null
  let isClosed = false
  let opened = await openAtStart()
  if (opened.state === 'kept') void turns.take(copyOfToday)
  else tryAgainLater()

  return {
    db: () => opened.db,
    state: stateNow,
    decide: (write) => turns.take(() => decideNow(write)),
    note: (write, bytes) => {
      // Of a newer version nothing is written, now or later.
      if (opened.state === 'newer') return Promise.resolve()
      const wasOverfull = notes.isOverfull()
      notes.add(write, bytes)
      if (notes.isOverfull() && !wasOverfull) tell('same')
      return turns.take(keepNotes)
    },
    copies: copies.list,
    restore: (name) => turns.take(() => restoreNow(name)),
    told: () => {
      if (opened.state !== 'kept') return
      markTold(opened.database)
      tell('same')
    },
    newDay: () => {
      void turns.take(copyOfToday)
    },
    onChange: (listener) => {
      listeners.push(listener)
    },
    close: async () => {
      isClosed = true
      cancelAgain()
      cancelCopy?.()
      await turns.take(keepNotes)
      opened.database.close()
    },
  }

  function stateNow(): HistoryState {
    const { state, why, database } = opened
    const mended = untoldMending(database)
    const told = { state, why, mended, lastMending: mended === null ? lastMending(database) : null }
    return notes.isOverfull() ? { ...told, isOverfull: true } : told
  }

  function tell(contents: 'same' | 'others'): void {
    for (const listener of listeners) listener(contents)
  }

  async function openAtStart(): Promise<Opened> {
    try {
      return keptIn(await whenFree(clock, () => openWritable(ground), waiting))
    } catch (error) {
      return openedOtherwise(error)
    }
  }

  function keptIn(database: DatabaseSync): Opened {
    return { database, db: new Kysely({ dialect: dialectOf(database) }), state: 'kept', why: null }
  }

  /** Throws a mistake of ours on. */
  function openedOtherwise(error: unknown): Opened {
    const isNewer = error instanceof NewerHistory
    const fault = fileFaultOf(error)
    if (!isNewer && fault === null) throw error
    const isHeld = fault === 'held'
    const { database, isShown } = isHeld ? emptyHistory() : readBeside(files, copies)
    return {
      database,
      db: new Kysely({ dialect: dialectOf(database) }),
      state: isNewer ? 'newer' : isHeld ? 'held' : 'read-only',
      why: isNewer ? newerWords() : isHeld ? heldWords(files.history) : unwritableWords(dataDir, error, isShown),
    }
  }

  async function decideNow(write: Write): Promise<void> {
    if (opened.state !== 'kept')
      throw new Refusal(opened.why === null ? notKeptWords(null, null) : refusedWords(opened.why))
    try {
      await write(opened.db)
    } catch (error) {
      const isDamaged = error instanceof DamagedWhileCopying
      const fault = isDamaged ? 'damaged' : fileFaultOf(error)
      if (fault === null) throw error
      log.fault('keeping', error)
      if (fault !== 'full' && fault !== 'held') void turns.take(openAgain)
      throw new Refusal(notKeptWords(fault, error))
    }
    copyLater()
  }

  /** In the order in which they came; the first that cannot be kept ends it, until later. */
  async function keepNotes(): Promise<void> {
    while (opened.state === 'kept') {
      const write = notes.first()
      if (write === undefined) return
      try {
        await write(opened.db)
      } catch (error) {
        log.fault('keeping', error)
        const fault = fileFaultOf(error)
        if (fault !== null) {
          if (fault !== 'full' && fault !== 'held') void turns.take(openAgain)
          tryAgainLater()
          return
        }
      }
      notes.dropFirst()
    }
  }

  function tryAgainLater(): void {
    if (isClosed) return
    cancelAgain()
    cancelAgain = clock.after(againPause, () => {
      void turns.take(opened.state === 'kept' ? keepNotes : openAgain)
    })
  }

  /** What could not be opened, or turned out to be damaged, is opened anew: mended, if need be. */
  async function openAgain(): Promise<void> {
    if (isClosed || opened.state === 'newer') return
    const before = opened
    // Held by nobody but ourselves: what stands there can only be looked at when it is let go.
    if (before.state === 'kept') before.database.close()
    try {
      opened = keptIn(await openWritable(ground))
    } catch (error) {
      const fault = fileFaultOf(error)
      if (fault === null) log.fault('keeping', error)
      // What is shown stays, unless it was in the file that is closed.
      if (before.state === 'kept' || (before.state === 'held' && fault !== 'held')) {
        opened = openedOtherwise(error)
        tell('others')
      }
      tryAgainLater()
      return
    }
    if (before.state !== 'kept') before.database.close()
    await keepNotes()
    tell('others')
    await copyOfToday()
  }

  async function restoreNow(name: string): Promise<HistoryRestored> {
    const path = copies.path(name)
    if (path === null) throw new Refusal(copyIsGone())
    let added: HistoryRestored['added'] | undefined
    await decideNow(async () => {
      await copies.make(opened.database, 'before-restore')
      added = gatherFrom(opened.database, path, { withoutChanging: true })?.added
    })
    if (added === undefined) throw new Refusal(copyIsGone())
    tell('others')
    return { added }
  }

  function copyLater(): void {
    cancelCopy ??= clock.after(copyPause, () => {
      cancelCopy = null
      void turns.take(copyNow)
    })
  }

  async function copyOfToday(): Promise<void> {
    if (!copies.hasOfToday()) await copyNow()
  }

  /** A copy that cannot be made costs no decision: the next hour, or the next start, makes it. */
  async function copyNow(): Promise<void> {
    if (isClosed || opened.state !== 'kept' || isEmpty()) return
    try {
      await copies.make(opened.database, 'daily')
    } catch (error) {
      if (error instanceof DamagedWhileCopying) void turns.take(openAgain)
      log.fault('keeping', error)
    }
  }

  function isEmpty(): boolean {
    return Object.values(countsOf(opened.database)).every((count) => count === 0)
  }
}
