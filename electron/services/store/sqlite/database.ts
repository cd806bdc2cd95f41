import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { SqliteDialect, type Dialect } from 'kysely'
import { throwUnlessSystem } from '../../ports/system-error.ts'

/**
 * Opens a database file for this process alone, making it where it is missing; '' is a temporary one of SQLite's own,
 * `:memory:` one in memory. Held exclusively from the first question on: no other program can lock it in mid-session,
 * and there is no file of shared memory, which a share in the network would not carry. Never waits: where another
 * program holds it, it throws SQLITE_BUSY at once. `synchronous`: FULL has every commit on the disk when it returns.
 */
export function openExclusive(path: string, synchronous: 'FULL' | 'NORMAL'): DatabaseSync {
  const database = new DatabaseSync(path, { enableForeignKeyConstraints: true, timeout: 0 })
  try {
    // Reads the head of the file, so what is no database is known here and not at the first question.
    database.exec(
      `PRAGMA locking_mode = EXCLUSIVE; PRAGMA auto_vacuum = INCREMENTAL; PRAGMA journal_mode = WAL; PRAGMA synchronous = ${synchronous}; PRAGMA cache_size = -16000;`,
    )
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/**
 * Opens a file that is looked into and never changed, not even by what SQLite tidies up. Where a log of writes lies
 * beside it, it is read with that, which needs room for a file of shared memory: throws where there is none.
 */
export function openForReading(path: string): DatabaseSync {
  const isWhole = sizeOf(`${path}-wal`) === 0
  const place = pathToFileURL(path)
  // Locks nothing, looks for no log, leaves no file behind.
  if (isWhole) place.searchParams.set('immutable', '1')
  return new DatabaseSync(place, { readOnly: true, timeout: 0 })
}

/** Bytes; 0 where there is no such file. */
export function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}

export interface DatabaseHead {
  isDatabase: boolean
  /** As its maker set them; 0 where nobody did. */
  application: number
  version: number
}

/** What the first hundred bytes of a file say; null where it is missing or empty. Throws where it may not be read. */
export function headOf(path: string): DatabaseHead | null {
  const bytes = Buffer.alloc(100)
  let file: number
  try {
    file = openSync(path, 'r')
  } catch (error) {
    throwUnlessSystem(error, 'ENOENT')
    return null
  }
  try {
    if (readSync(file, bytes) === 0) return null
  } finally {
    closeSync(file)
  }
  return {
    isDatabase: bytes.toString('latin1', 0, 16) === 'SQLite format 3\0',
    version: bytes.readInt32BE(60),
    application: bytes.readInt32BE(68),
  }
}

/** Nothing was ever written into it. */
export function isBlank(database: DatabaseSync): boolean {
  return (
    pragmaNumber(database, 'application_id') === 0 &&
    pragmaNumber(database, 'user_version') === 0 &&
    database.prepare('SELECT 1 FROM main.sqlite_schema LIMIT 1').get() === undefined
  )
}

/** A number that a PRAGMA answers with. */
export function pragmaNumber(database: DatabaseSync, name: string): number {
  const [value] = Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})
  return typeof value === 'number' ? value : 0
}

/** All or nothing. */
export function inTransaction(database: DatabaseSync, work: () => void): void {
  database.exec('BEGIN IMMEDIATE')
  try {
    work()
    database.exec('COMMIT')
  } catch (error) {
    // A full disk has taken it back already.
    if (database.isTransaction) database.exec('ROLLBACK')
    throw error
  }
}

/** What the query layer asks of an open database. It was made for another SQLite library. */
export function dialectOf(database: DatabaseSync): Dialect {
  return new SqliteDialect({
    database: {
      close: () => {
        database.close()
      },
      prepare: (text) => {
        // A full disk has taken the transaction back already, and to do so again would hide what went wrong.
        if (text.toLowerCase() === 'rollback' && !database.isTransaction) return nothingToDo
        return statement(database, text)
      },
    },
  })
}

interface Statement {
  reader: boolean
  all: (values: readonly unknown[]) => unknown[]
  run: (values: readonly unknown[]) => ReturnType<StatementSync['run']>
  iterate: (values: readonly unknown[]) => IterableIterator<unknown>
}

const nothingToDo: Statement = {
  reader: false,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  iterate: () => [].values(),
}

/** node:sqlite differs in how it takes values and says what it returns. */
function statement(database: DatabaseSync, text: string): Statement {
  const prepared = database.prepare(text)
  const taken = (values: readonly unknown[]): SQLInputValue[] => values as SQLInputValue[]
  return {
    reader: prepared.columns().length > 0,
    all: (values) => prepared.all(...taken(values)),
    run: (values) => prepared.run(...taken(values)),
    iterate: (values) => prepared.iterate(...taken(values)),
  }
}
