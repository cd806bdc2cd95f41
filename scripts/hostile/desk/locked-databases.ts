import { spawn } from 'node:child_process'
import { basename } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { allRead, databasesIn, inPlace, type Place, type Tried } from './place.ts'
import { startDesk, type RunningDesk } from './running-desk.ts'
import { decideAll } from './what-was-said.ts'

/** How long another program holds its lock, and how long the desk may keep its page waiting meanwhile. Milliseconds. */
const held = 8_000
const patience = 2_000

/** Another program (a copy program, a reader of databases) holds each database: before the start, and in the middle. */
export async function lockedDatabases(): Promise<Tried[]> {
  return inPlace(async (place) => {
    const first = await startDesk(place)
    await allRead(first, place)
    const tried: Tried[] = []
    for (const database of databasesIn(place)) {
      const answered = await whileLocked(database, () => slowestAnswer(first))
      tried.push({
        fault: `${basename(database)} locked in the middle: the page is answered`,
        broken: answered <= patience ? null : `an answer took ${(answered / 1000).toFixed(1)} s`,
      })
      tried.push({
        fault: `${basename(database)} locked in the middle: decisions are taken afterwards`,
        broken: await decides(first),
      })
    }
    await first.stop()
    for (const database of databasesIn(place))
      tried.push({ fault: `${basename(database)} locked at the start`, broken: await whyNotOpened(database, place) })
    return tried
  })
}

async function whyNotOpened(database: string, place: Place): Promise<string | null> {
  try {
    const desk = await whileLocked(database, () => startDesk(place))
    await allRead(desk, place)
    const broken = await decides(desk)
    await desk.stop()
    return broken
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

async function decides(desk: RunningDesk): Promise<string | null> {
  return (await decideAll(desk, 1)).length === 1 ? null : 'nothing can be decided'
}

/** The longest that the desk kept its page waiting for an answer while it was also asked to decide. */
async function slowestAnswer(desk: RunningDesk): Promise<number> {
  const deciding = decideAll(desk, 1)
  let slowest = 0
  for (let times = 0; times < 10; times++) {
    const from = performance.now()
    await desk.call('folders.browse', { path: null })
    slowest = Math.max(slowest, performance.now() - from)
    await wait(200)
  }
  await deciding
  return slowest
}

const lock = `
import { DatabaseSync } from 'node:sqlite'
try {
  const database = new DatabaseSync(process.argv[1])
  database.exec('PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE')
  process.stdout.write('held')
  setTimeout(() => { database.exec('ROLLBACK'); process.exit(0) }, ${String(held)})
} catch (error) {
  process.stdout.write('not held: ' + error.message)
}`

/** Does something while another program holds a lock on a database, or was refused it. */
async function whileLocked<Given>(database: string, work: () => Promise<Given>): Promise<Given> {
  const other = spawn(process.execPath, ['--input-type=module', '--eval', lock, database], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  await new Promise((said) => {
    other.stdout.once('data', said)
    other.once('exit', said)
  })
  try {
    return await work()
  } finally {
    other.kill('SIGKILL')
  }
}
