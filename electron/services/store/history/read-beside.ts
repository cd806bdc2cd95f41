import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { throwUnlessSystem } from '../../ports/system-error.ts'
import { openForReading } from '../sqlite/database.ts'
import { fileFaultOf } from '../sqlite/faults.ts'
import type { Copies } from './copies.ts'
import { gather, type Gathered } from './gather.ts'
import type { HistoryFiles } from './history-files.ts'
import { bringUpToDate } from './history-version.ts'

/** A history in memory. `isShown`: whether what was said before stands in it, as far as can be known. */
export interface Beside {
  database: DatabaseSync
  isShown: boolean
}

/**
 * What stands in a history that cannot be written, or must not be, taken into memory. Nothing that is said afterwards
 * may be added: it would be gone with the program.
 */
export function readBeside(files: HistoryFiles, copies: Copies): Beside {
  const beside = emptyHistory()
  const memory = beside.database
  const path = existsSync(files.history) ? files.history : files.before
  const read = existsSync(path) ? gatherOrNull(memory, path) : null
  const isWhole = read !== null && read.lost.length === 0 && read.isCounted
  if (!isWhole) for (const copy of copies.paths()) gatherOrNull(memory, copy.path, { withoutChanging: read !== null })
  return { database: memory, isShown: read !== null || !existsSync(path) }
}

export function emptyHistory(): Beside {
  const database = new DatabaseSync(':memory:')
  bringUpToDate(database)
  return { database, isShown: false }
}

/** Null for a file that cannot be read at all, whatever the reason. */
function gatherOrNull(...[target, path, options]: Parameters<typeof gatherFrom>): Gathered | null {
  try {
    return gatherFrom(target, path, options)
  } catch (error) {
    if (fileFaultOf(error) === null) throw error
    return null
  }
}

/** Adds what another file has; null where it cannot be opened as a database at all. */
export function gatherFrom(
  target: DatabaseSync,
  path: string,
  options: { withoutChanging?: boolean } = {},
): Gathered | null {
  try {
    return withReadable(path, (source) => gather(target, source, options))
  } catch (error) {
    if (fileFaultOf(error) !== 'damaged') throw error
    return null
  }
}

/**
 * A log of writes beside a database can be read only where SQLite may put a file of shared memory: where it may not, a
 * copy is read.
 */
function withReadable<Result>(path: string, read: (database: DatabaseSync) => Result): Result {
  try {
    return using(path, read)
  } catch (error) {
    if (fileFaultOf(error) !== 'unwritable' || !existsSync(`${path}-wal`)) throw error
  }
  const folder = mkdtempSync(join(tmpdir(), 'vis-a-vis-'))
  try {
    const copy = join(folder, basename(path))
    for (const ending of ['', '-wal']) copyFileSync(path + ending, copy + ending)
    return using(copy, read)
  } finally {
    removeFolder(folder)
  }
}

function using<Result>(path: string, read: (database: DatabaseSync) => Result): Result {
  const database = openForReading(path)
  try {
    // Asks for the log at once: only then is it known whether it can be read.
    database.prepare('SELECT count(*) FROM sqlite_schema').get()
    return read(database)
  } finally {
    database.close()
  }
}

function removeFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch (error) {
    throwUnlessSystem(error)
  }
}
