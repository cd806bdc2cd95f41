import { DatabaseSync } from 'node:sqlite'
import { headOf, isBlank, openExclusive, pragmaNumber, sizeOf } from '../sqlite/database.ts'
import { fileFaultOf } from '../sqlite/faults.ts'
import { makingReadings, readingsApplication, readingsKeys, readingsSteps, readingsVersion } from './readings-tables.ts'
import { removeDatabase } from '../history/history-files.ts'

/** Bytes. A hundred thousand notices need less; whatever has grown beyond has grown by a mistake. */
const largestReadings = 8 * 1024 ** 3

/** What finds no room on the disk waits in memory, up to so many pages of 4 KB: half a gigabyte. */
const mostOverflow = 131_072

/**
 * The readings of a data folder, brought to the tables of now; made anew where there are none, or where they are
 * damaged, of a version that no step leads from, or too large (`largest`, in bytes). Throws what the disk says.
 */
export function openReadings(path: string, largest = largestReadings): DatabaseSync {
  if (!isOfUse(path, largest)) removeDatabase(path)
  try {
    return ready(openExclusive(path, 'NORMAL'))
  } catch (error) {
    if (fileFaultOf(error) !== 'damaged' && !isOtherTables(error)) throw error
  }
  removeDatabase(path)
  return ready(openExclusive(path, 'NORMAL'))
}

/** For where nothing can be kept: in a file that SQLite makes for itself, and that is gone with the program. */
export function temporaryReadings(): DatabaseSync {
  return ready(new DatabaseSync(''))
}

/** A newer version of the program goes on with them: they are left as they are. */
export class NewerReadings extends Error {
  override readonly name = 'NewerReadings'
}

class OtherTables extends Error {
  override readonly name = 'OtherTables'
}

/** SQLITE_ERROR (1): the description of the tables is not what it was. */
function isOtherTables(error: unknown): boolean {
  return error instanceof OtherTables || (error as { errcode?: number }).errcode === 1
}

function isOfUse(path: string, largest: number): boolean {
  const head = headOf(path)
  if (head === null) return true
  if (head.application === readingsApplication && head.version > readingsVersion) throw new NewerReadings()
  // With a log beside it the head may not be written yet.
  const isOther = head.application !== readingsApplication || !hasWayFrom(head.version)
  return head.isDatabase && sizeOf(path) <= largest && (!isOther || sizeOf(`${path}-wal`) > 0)
}

function hasWayFrom(version: number): boolean {
  return version === readingsVersion || (version in readingsSteps && hasWayFrom(version + 1))
}

function bringUp(database: DatabaseSync): void {
  for (;;) {
    const version = pragmaNumber(database, 'user_version')
    const step = readingsSteps[version]
    if (step === undefined || pragmaNumber(database, 'application_id') !== readingsApplication) return
    database.exec(`BEGIN; ${step} PRAGMA user_version = ${version + 1}; COMMIT;`)
  }
}

function ready(database: DatabaseSync): DatabaseSync {
  try {
    if (isBlank(database))
      database.exec(
        `BEGIN; ${makingReadings('main')} PRAGMA application_id = ${readingsApplication}; PRAGMA user_version = ${readingsVersion}; COMMIT;`,
      )
    bringUp(database)
    if (pragmaNumber(database, 'user_version') > readingsVersion) throw new NewerReadings()
    if (
      pragmaNumber(database, 'application_id') !== readingsApplication ||
      pragmaNumber(database, 'user_version') !== readingsVersion
    )
      throw new OtherTables()
    database.exec(
      `PRAGMA temp_store = MEMORY; ATTACH ':memory:' AS overflow; PRAGMA overflow.max_page_count = ${mostOverflow}; ${makingReadings('overflow')}`,
    )
    // Asks for each table once: a page that describes them may be damaged.
    for (const table of Object.keys(readingsKeys)) database.prepare(`SELECT * FROM main."${table}" LIMIT 1`).get()
    return database
  } catch (error) {
    database.close()
    throw error
  }
}
