import { renameSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Language } from '../../../shared/notice/report.ts'
import { throwUnlessSystem } from '../ports/system-error.ts'
import { systemWords } from '../ports/system-words.ts'
import { openStore, type Store } from '../store/store.ts'

export interface OpenedStore {
  store: Store
  remark: Record<Language, string> | null
}

/**
 * The store of a data folder. One that is damaged is set aside, one that cannot be written is done without; both are
 * said.
 */
export async function openStoreSafely(dataDir: string, now: () => number): Promise<OpenedStore> {
  const path = join(dataDir, 'desk.sqlite')
  try {
    await mkdir(dataDir, { recursive: true })
    return { store: await openStore(path), remark: null }
  } catch (error) {
    if (!isDamage(error)) return withoutDisk(error)
  }
  try {
    const aside = `${path}.damaged-${new Date(now()).toISOString().slice(0, 19).replaceAll(':', '-')}`
    for (const ending of ['', '-wal', '-shm']) renameWhereThere(path + ending, aside + ending)
    const store = await openStore(path)
    return {
      store,
      remark: {
        en: `What was kept from earlier sessions was damaged. The notices are being read anew; the old file is now ${aside}.`,
        fr: `Les données des séances précédentes étaient endommagées. Les avis sont relus\u00A0; l’ancien fichier est maintenant ${aside}.`,
      },
    }
  } catch (error) {
    return withoutDisk(error)
  }
}

/** SQLITE_CORRUPT (11), SQLITE_NOTADB (26), or a migration that does not fit what is there. */
function isDamage(error: unknown): boolean {
  const code = (error as { errcode?: number }).errcode
  if (code === 11 || code === 26) return true
  return (
    error instanceof Error &&
    /corrupted migrations|malformed|not a database|already exists|no such (?:table|column)/iu.test(error.message)
  )
}

async function withoutDisk(error: unknown): Promise<OpenedStore> {
  const why = storeWords(error)
  return {
    store: await openStore(':memory:'),
    remark: {
      en: `Nothing can be kept on this disk (${why.en}). The desk works, but will have to read every notice again next time.`,
      fr: `Rien ne peut être conservé sur ce disque (${why.fr}). L’application fonctionne, mais devra relire tous les avis la prochaine fois.`,
    },
  }
}

/** SQLite says in numbers what the system told it: SQLITE_READONLY (8), SQLITE_FULL (13), SQLITE_CANTOPEN (14) … */
function storeWords(error: unknown): Record<Language, string> {
  const code = (error as { errcode?: number }).errcode
  if (code === undefined) return systemWords(error)
  return systemWords(code === 13 ? 'ENOSPC' : code === 8 || code === 14 ? 'EACCES' : `SQLite ${String(code)}`)
}

function renameWhereThere(from: string, to: string): void {
  try {
    renameSync(from, to)
  } catch (error) {
    throwUnlessSystem(error, 'ENOENT')
  }
}
