import { accessSync, constants, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'
import { throwUnlessSystem } from '../ports/system-error.ts'
import { holderHere, isThere, readHolder, removeHolder, writeHolder, type Holder } from './holder-note.ts'

/** The data folder is this desk's, until `release` or the end of the process, however it ends. */
export interface HeldDesk {
  state: 'mine'
  /** The browser host serves now; `address` without its token. */
  serves: (address: string) => void
  /** This desk is closing: a second one that starts meanwhile waits for it. */
  leaves: () => void
  release: () => void
}

export type TakenDesk =
  | HeldDesk
  /** Another desk has it; null where it left no note that can be believed. */
  | { state: 'theirs'; holder: Holder | null }
  /** Nothing can be locked here: a folder that cannot be written, or a file system without locks. */
  | { state: 'unlockable' }

export interface TakeDeskOptions {
  dataDir: string
  host: Holder['host']
  now: () => Date
  /** Milliseconds in which a desk that is closing (5 s at most) or has just opened is waited for. */
  patience?: number
}

const usualPatience = 7_000
const betweenTries = 200
/** SQLite's numbers, without what it adds to them (result codes, sqlite.org/rescode.html). */
const [busy, locked, notADatabase] = [5, 6, 26]

/**
 * One desk a data folder. Node has no flock; an exclusive transaction on a small SQLite file is one everywhere, and the
 * system takes it back with the process (docs/decisions/0021). To be called before anything else touches the folder.
 */
export async function takeDesk({ dataDir, host, now, patience = usualPatience }: TakeDeskOptions): Promise<TakenDesk> {
  const path = join(dataDir, 'desk.lock')
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  } catch (error) {
    throwUnlessSystem(error)
    return { state: 'unlockable' }
  }
  for (let waited = 0; ; waited += betweenTries) {
    const tried = tryLock(path)
    if (tried === 'unlockable') return { state: 'unlockable' }
    if (tried !== 'held') return held(tried, dataDir, holderHere(host, now()))
    const holder = await readHolder(dataDir)
    const isStaying = holder !== null && !holder.isLeaving && isThere(holder)
    // The first look may have met a note of before: one more, and it is told at once of a desk that stays.
    if (waited >= (isStaying ? betweenTries : patience)) return { state: 'theirs', holder: isStaying ? holder : null }
    await pause(betweenTries)
  }
}

/** Kept from being collected: with the object the lock would go. */
const locks = new Set<DatabaseSync>()

function held(database: DatabaseSync, dataDir: string, here: Holder): HeldDesk {
  let note = here
  const tell = (change: Partial<Holder>): void => {
    note = { ...note, ...change }
    writeHolder(dataDir, note)
  }
  locks.add(database)
  tell({})
  return {
    state: 'mine',
    serves: (address) => {
      tell({ address })
    },
    leaves: () => {
      tell({ isLeaving: true })
    },
    release: () => {
      if (!locks.delete(database)) return
      // While it is still ours: after the release it could be another's note.
      removeHolder(dataDir)
      database.close()
    },
  }
}

function tryLock(path: string): DatabaseSync | 'held' | 'unlockable' {
  let database: DatabaseSync | null = null
  try {
    database = new DatabaseSync(path, { timeout: 0 })
    // SQLite opens what it may not write for reading, and then locks nothing without a word.
    accessSync(path, constants.W_OK)
    database.exec('BEGIN EXCLUSIVE')
    return database
  } catch (error) {
    database?.close()
    const code = sqliteCode(error)
    if (code === null) throwUnlessSystem(error)
    if (code === busy || code === locked) return 'held'
    if (code === notADatabase) return emptied(path)
    return 'unlockable'
  }
}

/** Somebody wrote into it. It holds nothing: it is emptied where it lies, so that a lock on it stays one. */
function emptied(path: string): 'held' | 'unlockable' {
  try {
    writeFileSync(path, '')
    return 'held'
  } catch (error) {
    throwUnlessSystem(error)
    return 'unlockable'
  }
}

function sqliteCode(error: unknown): number | null {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return null
  return error.errcode & 0xff
}
