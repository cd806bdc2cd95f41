import { existsSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import type { HistoryCounts, HistoryMending } from '../../../../shared/ipc/history-views.ts'
import { openExclusive } from '../sqlite/database.ts'
import type { Copies } from './copies.ts'
import { countsOf, stillLost, type Gathered } from './gather.ts'
import { damagedOnes, removeDatabase, replaceHistory, setAside, type HistoryFiles } from './history-files.ts'
import { noCounts, type SaidRow } from './history-tables.ts'
import { bringUpToDate } from './history-version.ts'
import { gatherFrom } from './read-beside.ts'

export interface MendingGround {
  files: HistoryFiles
  copies: Copies
  now: () => number
}

/**
 * Puts a history together from what can be read of the one that stands there, row by row, and from the copies, and puts
 * it in its place. The damaged one is kept under another name. What was mended, and what is lost, stands in it.
 */
export function mend({ files, copies, now }: MendingGround, cause: HistoryMending['cause']): void {
  const { part, close } = newPart(files)
  try {
    const read = existsSync(files.history) && cause === 'damaged' ? gatherFrom(part, files.history) : null
    keepReport(part, fillAndReport(part, { files, copies, now }, read, cause))
  } finally {
    close()
  }
  const aside = replaceHistory(files, now())
  if (aside !== null) noteAside(files.history, aside)
}

/**
 * Carries over what people said from the one database of before; that is then kept under another name, so that it is
 * never carried over again. Where some of it is damaged, that is told as any damage is.
 */
export function carryOver({ files, copies, now }: MendingGround): void {
  const { part, close } = newPart(files)
  try {
    const read = gatherFrom(part, files.before)
    const isWhole = read !== null && read.lost.length === 0 && read.isCounted
    const report = fillAndReport(part, { files, copies, now }, read, 'damaged')
    if (!isWhole) keepReport(part, report)
  } finally {
    close()
  }
  replaceHistory(files, now())
  noteAside(files.history, putAway(files, now()))
}

/** Gives the new name of the database of before. */
export function putAway(files: HistoryFiles, now: number): string {
  return setAside(files.before, 'carried-over', now)
}

function newPart(files: HistoryFiles): { part: DatabaseSync; close: () => void } {
  removeDatabase(files.part)
  const part = openExclusive(files.part, 'FULL')
  try {
    bringUpToDate(part)
  } catch (error) {
    part.close()
    throw error
  }
  return {
    part,
    close: () => {
      // One file and no log beside it: a single name is then put in the history's place.
      part.exec('PRAGMA journal_mode = DELETE')
      part.close()
    },
  }
}

/** Fills what was read of a damaged file from the copies, and says what that gave. */
function fillAndReport(
  part: DatabaseSync,
  { files, copies, now }: MendingGround,
  read: Gathered | null,
  cause: HistoryMending['cause'],
): HistoryMending {
  const fromCopies = fillFromCopies(part, files, copies, read)
  const lost = stillLost(part, read?.lost ?? [])
  return {
    at: new Date(now()).toISOString(),
    cause,
    aside: null,
    now: countsOf(part),
    fromCopies,
    lost: countLost(lost),
    isLossCounted: read?.isCounted ?? false,
    posts: postsOf(part, lost),
  }
}

/** The latest copy first. Rows that may have gone on purpose come from copies only where the file itself lacks them. */
function fillFromCopies(
  part: DatabaseSync,
  files: HistoryFiles,
  copies: Copies,
  read: Gathered | null,
): HistoryMending['fromCopies'] {
  const areMarksWhole = read?.isCounted === true && !read.lost.some(({ table }) => table.isChanging)
  const older = damagedOnes(files).map((path) => ({
    path,
    day: /damaged-(\d{4}-\d\d-\d\d)/u.exec(path)?.[1] ?? '',
  }))
  const given: HistoryMending['fromCopies'] = []
  let withoutChanging = areMarksWhole
  for (const { path, day } of [...copies.paths(), ...older]) {
    const gathered = gatherFrom(part, path, { withoutChanging })
    // The latest of them knows best what was taken away.
    if (gathered !== null) withoutChanging = true
    if (gathered !== null && Object.values(gathered.added).some((count) => count > 0))
      given.push({ day, counts: gathered.added })
  }
  return given
}

function countLost(lost: Gathered['lost']): HistoryCounts {
  const counts = noCounts()
  for (const { table } of lost) counts[table.counted] += 1
  return counts
}

function postsOf(part: DatabaseSync, lost: Gathered['lost']): string[] {
  const ofAct = part.prepare('SELECT post FROM decision WHERE id = :id UNION SELECT post FROM signature WHERE id = :id')
  const posts = lost.map(({ row }) => row.post ?? (row.about === null ? null : ofAct.get({ id: row.about })?.post))
  return [...new Set(posts.filter((post) => typeof post === 'string'))].sort()
}

function keepReport(database: DatabaseSync, report: HistoryMending): void {
  database
    .prepare('INSERT OR REPLACE INTO mending (at, body, told) VALUES (?, ?, 0)')
    .run(report.at, JSON.stringify(report))
}

/** The last thing that was mended and not told yet; null where there is none. */
export function untoldMending(database: DatabaseSync): HistoryMending | null {
  return mendingIn(database.prepare('SELECT body FROM mending WHERE told = 0 ORDER BY at DESC LIMIT 1').get())
}

/** The last thing that was mended, told or not; null where there is none. */
export function lastMending(database: DatabaseSync): HistoryMending | null {
  return mendingIn(database.prepare('SELECT body FROM mending ORDER BY at DESC LIMIT 1').get())
}

function mendingIn(row: SaidRow | undefined): HistoryMending | null {
  if (typeof row?.body !== 'string') return null
  const report = JSON.parse(row.body) as HistoryMending
  // An earlier version counted fewer kinds.
  const all = (counts: Partial<HistoryCounts>): HistoryCounts => ({ ...noCounts(), ...counts })
  const fromCopies = report.fromCopies.map(({ day, counts }) => ({ day, counts: all(counts) }))
  return { ...report, now: all(report.now), lost: all(report.lost), fromCopies }
}

export function markTold(database: DatabaseSync): void {
  database.exec('UPDATE mending SET told = 1 WHERE told = 0')
}

/** Where the damaged file lies is known only once it has its new name. */
function noteAside(history: string, aside: string): void {
  const database = openExclusive(history, 'FULL')
  try {
    const report = untoldMending(database)
    if (report?.aside === null)
      database.prepare('UPDATE mending SET body = ? WHERE at = ?').run(JSON.stringify({ ...report, aside }), report.at)
  } finally {
    database.close()
  }
}
