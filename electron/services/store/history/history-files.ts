import { closeSync, existsSync, fsyncSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isSystemError, throwUnlessSystem } from '../../ports/system-error.ts'
import { sizeOf } from '../sqlite/database.ts'

/** Where everything of the history lies in a data folder. */
export interface HistoryFiles {
  folder: string
  history: string
  /** A history that is being put together; worth nothing until it is whole. */
  part: string
  /** One that is whole, and about to take the place of the history. */
  whole: string
  /** What was kept before there were two databases. */
  before: string
  copies: string
  /** Made by every desk that ever opened here. */
  readings: string
}

export function historyFiles(folder: string): HistoryFiles {
  const history = join(folder, 'history.sqlite')
  return {
    folder,
    history,
    part: `${history}.part`,
    whole: `${history}.whole`,
    before: join(folder, 'desk.sqlite'),
    copies: join(folder, 'backups'),
    readings: join(folder, 'readings.sqlite'),
  }
}

/** What SQLite keeps beside a database, before the database itself: a log without its database harms nobody. */
const endings = ['-wal', '-shm', '-journal', '']

export function removeDatabase(path: string): void {
  for (const ending of endings) rmSync(path + ending, { force: true })
}

/** Renames a database with what lies beside it; gives the new name. */
export function setAside(path: string, word: string, now: number): string {
  const stamp = new Date(now).toISOString().slice(0, 19).replaceAll(':', '-')
  const aside = firstFree(`${path}.${word}-${stamp}`)
  for (const ending of endings) renameWhereThere(path + ending, aside + ending)
  return aside
}

function firstFree(path: string): string {
  let free = path
  for (let number = 2; endings.some((ending) => existsSync(free + ending)); number += 1) free = `${path}-${number}`
  return free
}

/**
 * Puts a history that is whole in the place of the history. Cut off anywhere, it is taken up again by the next start
 * (finishReplacing), and what stood there is never gone before the new one is on the disk.
 */
export function replaceHistory(files: HistoryFiles, now: number): string | null {
  toDisk(files.part)
  renameSync(files.part, files.whole)
  return finishReplacing(files, now)
}

/** Gives where the damaged one lies now; null where there was none. */
export function finishReplacing(files: HistoryFiles, now: number): string | null {
  if (!existsSync(files.whole)) return null
  const isThere = endings.some((ending) => existsSync(files.history + ending))
  const aside = isThere ? setAside(files.history, 'damaged', now) : null
  renameSync(files.whole, files.history)
  toDisk(files.folder)
  return aside
}

/** Whether a desk has kept a history here before: it is no first start. */
export function hasTraces(files: HistoryFiles): boolean {
  if (existsSync(files.readings)) return true
  // A log beside a file that has begun is that of its first words.
  if (sizeOf(files.history) === 0 && sizeOf(`${files.history}-wal`) > 0) return true
  return namesIn(files.copies).some((name) => name.endsWith('.sqlite')) || damagedOnes(files).length > 0
}

/** Histories that were set aside, the latest first. */
export function damagedOnes(files: HistoryFiles): string[] {
  return namesIn(files.folder)
    .filter((name) => name.startsWith('history.sqlite.damaged-') && !/-(?:wal|shm|journal)$/u.test(name))
    .sort()
    .reverse()
    .map((name) => join(files.folder, name))
}

export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    throwUnlessSystem(error, 'ENOENT', 'ENOTDIR')
    return []
  }
}

function renameWhereThere(from: string, to: string): void {
  try {
    renameSync(from, to)
  } catch (error) {
    throwUnlessSystem(error, 'ENOENT')
  }
}

/** A name or a file that a power cut must not take back. Windows knows no such thing of a folder. */
export function toDisk(path: string): void {
  let file: number
  try {
    file = openSync(path, 'r')
  } catch (error) {
    if (isSystemError(error, 'EISDIR', 'EPERM', 'EACCES')) return
    throw error
  }
  try {
    fsyncSync(file)
  } catch (error) {
    throwUnlessSystem(error, 'EPERM', 'EINVAL', 'EBADF', 'EISDIR')
  } finally {
    closeSync(file)
  }
}
