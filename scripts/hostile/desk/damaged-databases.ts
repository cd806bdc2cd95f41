import { cpSync, openSync, closeSync, rmSync, writeSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { basename, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { allRead, databasesIn, inPlace, type Place, type Tried } from './place.ts'
import { startDesk } from './running-desk.ts'
import { decideAll, forgotten, type Said } from './what-was-said.ts'

/** One page of a table or of an index on it. */
interface Page {
  database: string
  table: string
  offset: number
  size: number
}

/**
 * Spoils one page of every table and index of every database, each by itself: the desk opens, reads, decides, and what
 * was said is either there (there is a copy of it) or told to be lost.
 */
export async function damagedDatabases(): Promise<Tried[]> {
  return inPlace(async (place) => {
    const first = await startDesk(place)
    await allRead(first, place)
    const said = await decideAll(first)
    await first.stop()
    // The copy of the day is made at a start: it holds what was said before.
    const second = await startDesk(place)
    await allRead(second, place)
    await second.stop()
    const whole = join(place.root, 'whole')
    cpSync(place.dataDir, whole, { recursive: true })
    const tried: Tried[] = []
    for (const page of pagesOf(place)) {
      rmSync(place.dataDir, { recursive: true, force: true })
      cpSync(whole, place.dataDir, { recursive: true })
      spoil(page)
      tried.push({
        fault: `a bad page of ${page.table} in ${basename(page.database)}`,
        broken: await whyBroken(place, said),
      })
    }
    return tried
  })
}

async function whyBroken(place: Place, said: readonly Said[]): Promise<string | null> {
  try {
    const desk = await startDesk(place)
    try {
      await allRead(desk, place)
      const lost = await forgotten(desk, said)
      if (lost.length > 0)
        return `${String(lost.length)} of ${String(said.length)} decisions lost though there is a copy`
      return (await decideAll(desk, 1)).length === 1 ? null : 'nothing can be decided any more'
    } finally {
      await desk.kill()
    }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function pagesOf(place: Place): Page[] {
  return databasesIn(place).flatMap((database) => {
    const opened = new DatabaseSync(database)
    const rows = opened
      .prepare('SELECT name, max(pgoffset) AS at, pgsize AS size FROM dbstat WHERE pagetype = ? GROUP BY name')
      .all('leaf')
    opened.close()
    return rows.map((row) => ({
      database,
      table: String(row.name),
      offset: Number(row.at),
      size: Number(row.size),
    }))
  })
}

function spoil({ database, offset, size }: Page): void {
  const file = openSync(database, 'r+')
  writeSync(file, randomBytes(size), 0, size, offset)
  closeSync(file)
}
