import type { DatabaseSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import type { Log } from '../../ports/faults.ts'
import type { Clock } from '../../ports/ports.ts'
import { dialectOf } from '../sqlite/database.ts'
import { fileFaultOf } from '../sqlite/faults.ts'
import { whenFree } from '../sqlite/when-free.ts'
import { removeDatabase } from '../history/history-files.ts'
import { NewerReadings, openReadings, temporaryReadings } from './open-readings.ts'
import { beginOverflow, dropOverflow, endOverflow, isOverflowEmpty } from './overflow.ts'
import type { ReadingsTables } from './readings-tables.ts'
import { DamagedReading } from './sealed-text.ts'
import { sweep } from './sweep.ts'

type Db = Kysely<ReadingsTables>

export interface ReadingsOptions {
  /** Null where nothing may be kept: they are then in a temporary file. */
  path: string | null
  clock: Clock
  log: Log
  /** Bytes that the file may have at the start; the usual bound where not said. */
  largest?: number
}

export interface ReadingsService {
  read: <Result>(query: (db: Db) => Promise<Result>) => Promise<Result>
  /** What finds no room on the disk waits in memory, and is read from there. Fails where that is full as well. */
  write: (query: (db: Db) => Promise<unknown>) => Promise<void>
  /** What cannot be taken away for want of room stays: it is found again, and judged by its version. */
  forget: (query: (db: Db) => Promise<unknown>) => Promise<void>
  /** ISO date of today. */
  today: () => string
  /** Drops what belongs to files that are long gone. */
  sweep: () => Promise<void>
  /** 'remade': all of it is gone and to be read anew. 'room': what waited has been kept; what failed may be tried. */
  onChange: (listener: (what: 'remade' | 'room') => void) => void
  close: () => void
}

/** How often it is tried whether there is room again. Milliseconds. */
const roomPause = 15_000

/**
 * What can be made again from the files: thrown away and made anew whenever it turns out to be damaged, at the start or
 * in the middle of a question, which is then asked again.
 */
export async function createReadings({ path, clock, log, largest }: ReadingsOptions): Promise<ReadingsService> {
  const listeners: ((what: 'remade' | 'room') => void)[] = []
  let database = await openAtStart()
  let db: Db = over(database)
  let isOverflowing = false
  let cancelRoom = (): void => undefined
  let isClosed = false

  return {
    read: (query) => asked(() => query(db)),
    write: (query) =>
      asked(async () => {
        const schema = isOverflowing ? 'overflow' : 'main'
        try {
          await query(db.withSchema(schema))
        } catch (error) {
          if (!isWantOfRoom(error) || schema === 'overflow') throw error
          log.fault('keeping', error)
          overflow()
          await query(db.withSchema('overflow'))
        }
      }),
    forget: (query) =>
      asked(async () => {
        if (isOverflowing) await query(db.withSchema('overflow'))
        try {
          await query(db.withSchema('main'))
        } catch (error) {
          if (!isWantOfRoom(error)) throw error
          log.fault('keeping', error)
        }
      }),
    today,
    sweep: () =>
      asked(async () => {
        try {
          if (!isOverflowing) await sweep(db.withSchema('main'), database, today())
        } catch (error) {
          if (!isWantOfRoom(error)) throw error
          log.fault('keeping', error)
        }
      }),
    onChange: (listener) => {
      listeners.push(listener)
    },
    close: () => {
      isClosed = true
      cancelRoom()
      database.close()
    },
  }

  async function openAtStart(): Promise<DatabaseSync> {
    try {
      return path === null ? temporaryReadings() : await whenFree(clock, () => openReadings(path, largest))
    } catch (error) {
      return temporaryAfter(error)
    }
  }

  function temporaryAfter(error: unknown): DatabaseSync {
    if (fileFaultOf(error) === null && !(error instanceof NewerReadings)) throw error
    log.fault('keeping', error)
    return temporaryReadings()
  }

  function over(opened: DatabaseSync): Db {
    return new Kysely({ dialect: dialectOf(opened) })
  }

  /** Asks; once more of the new database, where the one it was asked of had to go. */
  async function asked<Result>(ask: () => Promise<Result>): Promise<Result> {
    const before = db
    try {
      return await ask()
    } catch (error) {
      if (isClosed) throw error
      if (db === before) {
        if (!isDamage(error)) throw error
        log.fault('keeping', error)
        remake()
      }
      return ask()
    }
  }

  function remake(): void {
    database.close()
    isOverflowing = false
    try {
      if (path !== null) removeDatabase(path)
      database = path === null ? temporaryReadings() : openReadings(path)
    } catch (error) {
      database = temporaryAfter(error)
    }
    db = over(database)
    tell('remade')
  }

  function overflow(): void {
    if (!isOverflowing) {
      isOverflowing = true
      beginOverflow(database)
    }
    cancelRoom()
    cancelRoom = clock.after(roomPause, () => void tryRoom())
  }

  async function tryRoom(): Promise<void> {
    const before = database
    try {
      await asked(() => endOverflow(database, () => !isClosed && database === before))
    } catch (error) {
      if (isClosed) return
      log.fault('keeping', error)
    }
    if (isClosed || database !== before) return
    if (!isOverflowEmpty(database)) {
      overflow()
      return
    }
    isOverflowing = false
    dropOverflow(database)
    tell('room')
  }

  function tell(what: 'remade' | 'room'): void {
    for (const listener of listeners) listener(what)
  }

  function today(): string {
    return new Date(clock.now()).toISOString().slice(0, 10)
  }
}

/** The drive does not answer, or not with what was written. */
function isDamage(error: unknown): boolean {
  const fault = fileFaultOf(error)
  return error instanceof DamagedReading || error instanceof SyntaxError || fault === 'damaged' || isMissingTable(error)
}

/** SQLITE_ERROR (1). Our questions are the same at every start: what they ask for was there. */
function isMissingTable(error: unknown): boolean {
  return (error as { errcode?: number }).errcode === 1
}

function isWantOfRoom(error: unknown): boolean {
  const fault = fileFaultOf(error)
  return fault !== null && fault !== 'damaged'
}
