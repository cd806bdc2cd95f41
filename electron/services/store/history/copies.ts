import { mkdirSync, renameSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { backup, type DatabaseSync } from 'node:sqlite'
import type { HistoryCopy } from '../../../../shared/ipc/history-views.ts'
import { openForReading } from '../sqlite/database.ts'
import { fileFaultOf } from '../sqlite/faults.ts'
import { countsOf, isWholeHistory } from './gather.ts'
import { namesIn, removeDatabase, toDisk } from './history-files.ts'

/** The history that was to be copied is damaged itself: the copies that there are stay. */
export class DamagedWhileCopying extends Error {
  override readonly name = 'DamagedWhileCopying'
}

type Kind = HistoryCopy['kind']

/** A week of days on which the desk was open; of the others the latest, for whoever notices late. */
const kept: Readonly<Record<Kind, number>> = { daily: 7, 'before-version': 3, 'before-restore': 3 }
const copyName = /^history-(\d{4}-\d\d-\d\d)(?:T[\d-]+-(before-version|before-restore))?\.sqlite$/u
/** Pages that are copied at a time, between which the desk answers: 2 MB. */
const portion = 500

export type Copies = ReturnType<typeof createCopies>

/** Copies of the history in a folder of their own. One that is not whole never takes the place of another. */
export function createCopies(folder: string, now: () => number) {
  return {
    make,
    path: (name: string): string | null => (names().includes(name) ? join(folder, name) : null),
    /** The latest first. */
    paths: (): { path: string; day: string }[] =>
      names().map((name) => ({ path: join(folder, name), day: dayOf(name) })),
    hasOfToday: (): boolean => names().includes(dailyName()),
    /** Those that are there and can be read, the latest first. */
    list: (): HistoryCopy[] => names().flatMap((name) => described(join(folder, name)) ?? []),
  }

  /** Gives the copy's name. Throws DamagedWhileCopying, or what the disk says. */
  async function make(database: DatabaseSync, kind: Kind): Promise<string> {
    mkdirSync(folder, { recursive: true })
    const part = join(folder, 'copy.part')
    removeDatabase(part)
    try {
      await backup(database, part, { rate: portion })
      if (!isWholeCopy(part)) throw new DamagedWhileCopying()
      const name = kind === 'daily' ? dailyName() : `history-${stamp()}-${kind}.sqlite`
      toDisk(part)
      renameSync(part, join(folder, name))
      toDisk(folder)
      rotate()
      return name
    } finally {
      removeDatabase(part)
    }
  }

  function rotate(): void {
    for (const kind of Object.keys(kept) as Kind[])
      for (const name of names()
        .filter((each) => kindOf(each) === kind)
        .slice(kept[kind]))
        removeDatabase(join(folder, name))
  }

  /** The names begin with the day, so that their order is that of time. */
  function names(): string[] {
    return namesIn(folder)
      .filter((name) => copyName.test(name))
      .sort()
      .reverse()
  }

  function dailyName(): string {
    return `history-${stamp().slice(0, 10)}.sqlite`
  }

  function stamp(): string {
    return new Date(now()).toISOString().slice(0, 19).replaceAll(':', '-')
  }
}

function isWholeCopy(path: string): boolean {
  const copy = openForReading(path)
  try {
    return isWholeHistory(copy)
  } catch (error) {
    if (fileFaultOf(error) === 'damaged') return false
    throw error
  } finally {
    copy.close()
  }
}

function described(path: string): HistoryCopy | null {
  const name = basename(path)
  try {
    const copy = openForReading(path)
    try {
      return { name, at: statSync(path).mtime.toISOString(), kind: kindOf(name), counts: countsOf(copy) }
    } finally {
      copy.close()
    }
  } catch (error) {
    if (fileFaultOf(error) === null && (error as { errcode?: number }).errcode !== 1) throw error
    return null
  }
}

function kindOf(name: string): Kind {
  return (copyName.exec(name)?.[2] ?? 'daily') as Kind
}

function dayOf(name: string): string {
  return copyName.exec(name)?.[1] ?? ''
}
