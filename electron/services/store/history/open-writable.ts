import { existsSync, mkdirSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { headOf, isBlank, openExclusive, openForReading, pragmaNumber, sizeOf } from '../sqlite/database.ts'
import { fileFaultOf } from '../sqlite/faults.ts'
import { isWholeHistory } from './gather.ts'
import { finishReplacing, hasTraces, removeDatabase } from './history-files.ts'
import { bringUpToDate, historyApplication, historySteps } from './history-version.ts'
import { carryOver, mend, putAway, type MendingGround } from './mend.ts'
import { gatherFrom } from './read-beside.ts'

/** A newer version of the program has written it: it is not to be touched. */
export class NewerHistory extends Error {
  override readonly name = 'NewerHistory'
}

/**
 * The history of a data folder, ready to be written: a new one where there never was one, mended where it is damaged,
 * carried over from the one database of before, brought up to date after it was copied. Throws NewerHistory, or what
 * the disk says (fileFaultOf): held by another program, full, not to be written. `steps`: those of the history.
 */
export async function openWritable(ground: MendingGround, steps = historySteps): Promise<DatabaseSync> {
  const { files, now } = ground
  mkdirSync(files.folder, { recursive: true })
  refuseNewer(files.history, steps.length)
  removeDatabase(files.part)
  finishReplacing(files, now())
  if (sizeOf(files.history) === 0) beginHistory(ground)
  const found = openOrCause(ground)
  const database = found instanceof DatabaseSync ? found : mended(ground, found)
  try {
    await bringUpToDateAfterCopy(database, ground, steps)
    takeInLate(database, ground)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/** There is no history, or an empty file: a first start, a database of before, or a loss. */
function beginHistory(ground: MendingGround): void {
  const { files } = ground
  if (existsSync(files.before)) carryOver(ground)
  else if (hasTraces(files)) mend(ground, existsSync(files.history) ? 'empty' : 'missing')
}

function mended(ground: MendingGround, cause: 'damaged' | 'empty'): DatabaseSync {
  mend(ground, cause)
  return openExclusive(ground.files.history, 'FULL')
}

/** What has to be mended, where it cannot be used as it is. Throws where it cannot be written. */
function openOrCause({ files }: MendingGround): DatabaseSync | 'damaged' | 'empty' {
  let database: DatabaseSync | null = null
  let cause: 'damaged' | 'empty' = 'damaged'
  try {
    database = openExclusive(files.history, 'FULL')
    // Asks whether it can be written, and by that whether it is held, before anything is decided.
    database.exec('BEGIN IMMEDIATE; ROLLBACK')
    if (isBlank(database)) {
      if (hasTraces(files)) cause = 'empty'
      else bringUpToDate(database)
    }
    if (isOurs(database) && isWholeHistory(database)) return database
  } catch (error) {
    if (!isDamage(error)) {
      database?.close()
      throw error
    }
  }
  database?.close()
  return cause
}

function isOurs(database: DatabaseSync): boolean {
  return pragmaNumber(database, 'application_id') === historyApplication
}

/** SQLITE_ERROR (1) stands for tables that are not there, and for descriptions of tables that are none. */
function isDamage(error: unknown): boolean {
  return fileFaultOf(error) === 'damaged' || (error as { errcode?: number }).errcode === 1
}

/** A log beside it may say more than its own head: it is then asked with that. */
function refuseNewer(path: string, newest: number): void {
  const head = headOf(path)
  if (head?.isDatabase !== true) return
  if (head.application === historyApplication && head.version > newest) throw new NewerHistory()
  if (sizeOf(`${path}-wal`) === 0) return
  try {
    const database = openForReading(path)
    try {
      if (isOurs(database) && pragmaNumber(database, 'user_version') > newest) throw new NewerHistory()
    } finally {
      database.close()
    }
  } catch (error) {
    // Damage is seen to when it is opened.
    if (!isDamage(error)) throw error
  }
}

async function bringUpToDateAfterCopy(
  database: DatabaseSync,
  { copies }: MendingGround,
  steps: readonly string[],
): Promise<void> {
  if (pragmaNumber(database, 'user_version') === steps.length) return
  await copies.make(database, 'before-version')
  bringUpToDate(database, steps)
}

/** An earlier version of the program was used once more: what was said in it is taken in, once. */
function takeInLate(database: DatabaseSync, { files, now }: MendingGround): void {
  if (!existsSync(files.before)) return
  gatherFrom(database, files.before, { withoutChanging: true })
  putAway(files, now())
}
