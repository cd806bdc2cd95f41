import { createHash } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { allRead, databasesIn, inPlace, writeSettings, type Place, type Tried } from './place.ts'
import { startDesk } from './running-desk.ts'
import { decideAll } from './what-was-said.ts'

/** Settings that a text editor, a copy program or another version left. */
const spoiltSettings = [
  '[]',
  'null',
  '"x"',
  '3',
  '',
  '{"folders": [',
  '{"__internal__": {"migrations": {"version": "99.0.0"}}, "folders": []}',
]

/** Files of a newer version, empty ones, and settings that are none: each opens, and says so. */
export async function otherVersions(): Promise<Tried[]> {
  return inPlace(async (place) => {
    const tried: Tried[] = []
    const first = await startDesk(place)
    await allRead(first, place)
    await decideAll(first, 5)
    await first.stop()
    for (const text of spoiltSettings) {
      writeFileSync(join(place.dataDir, 'settings.json'), text)
      tried.push({ fault: `settings that are ${JSON.stringify(text)}`, broken: await whyNotSaid(place) })
    }
    writeSettings(place)
    for (const database of databasesIn(place)) tried.push(await newer(database, place))
    return tried
  })
}

/** A database that a later version has made: it is left as it is, to the byte. */
async function newer(database: string, place: Place): Promise<Tried> {
  const before = readFileSync(database)
  const opened = new DatabaseSync(database)
  opened.exec(
    'PRAGMA user_version = 9999; CREATE TABLE of_a_later_version (x); INSERT INTO of_a_later_version VALUES (1)',
  )
  opened.exec('PRAGMA journal_mode = DELETE')
  opened.close()
  const made = digest(database)
  const fault = `${basename(database)} of a newer version`
  try {
    const desk = await startDesk(place)
    await allRead(desk, place)
    const said = await decideAll(desk, 1)
    await desk.stop()
    // What is derived may be thrown away; what was said may not be touched, nor taken into another file unsaid.
    const isLeft = digest(database) === made
    return { fault, broken: isLeft || said.length === 1 ? null : 'it was changed' }
  } catch (error) {
    return { fault, broken: error instanceof Error ? error.message : String(error) }
  } finally {
    for (const ending of ['-wal', '-shm']) rmSync(database + ending, { force: true })
    writeFileSync(database, before)
  }
}

async function whyNotSaid(place: Place): Promise<string | null> {
  try {
    const desk = await startDesk(place)
    const { remarks } = await desk.snapshot()
    await desk.stop()
    return remarks.length > 0 ? null : 'nothing is said about it'
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function digest(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}
