import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { costsOf, watchPeaks } from './process-costs.ts'
import { startDesk, type RunningDesk } from './running-desk.ts'
import { variedNotice } from './varied-notices.ts'

/** What one size came to. Seconds, and megabytes; `row` is less the settle time. */
export interface ScaleFigures {
  size: number
  first: { seconds: number; clock: number; main: number; all: number }
  /** `told`: how many rows were told of, the one itself included. */
  more: ChangeFigures
  changed: ChangeFigures
  less: ChangeFigures
  /** Rows that stood there at once when the desk was started anew after it was killed half-way. */
  killed: { at: number; there: number }
  start: number
  search: number
  register: number
  clauses: number
}

export interface ChangeFigures {
  row: number
  calm: number
  seconds: number
  told: number
}

const settleSeconds = 0.5
/** Words that stand in some, in all and in none of the notices. */
const searched = ['belmar', 'satellitaires', 'reserve list', '300007', 'nowhere']

/** A folder of so many notices that differ in their words, read and changed by the desk of a checkout. */
export async function measureScale(checkout: string, size: number): Promise<ScaleFigures> {
  const work = mkdtempSync(join(tmpdir(), 'vis-a-vis-scale-'))
  const [folder, data] = [join(work, 'notices'), join(work, 'data')]
  for (const made of [folder, data]) mkdirSync(made)
  for (let at = 0; at < size; at += 1) writeNotice(folder, at)
  writeFileSync(
    join(data, 'settings.json'),
    JSON.stringify({ folders: [{ path: folder, poll: false }], settleSeconds, language: 'en' }),
  )
  try {
    const killed = await killHalfWay(checkout, data, size)
    rmSync(join(data, 'readings.sqlite'), { force: true })
    let desk = await startDesk(checkout, data)
    const first = await firstReading(desk, size)
    const path = join(folder, variedNotice(size).name)
    const more = await change(desk, path, () => {
      writeNotice(folder, size)
    })
    const changed = await change(desk, path, () => {
      writeFileSync(
        path,
        variedNotice(size).text.replaceAll('two years', 'three years').replaceAll('deux ans', 'trois ans').concat('\n'),
      )
    })
    const less = await change(desk, path, () => {
      rmSync(path)
    })
    const search = await searching(desk)
    const register = await timed(() => desk.call('desk.snapshot', null))
    const clauses = await timed(() => desk.call('clauses.list', null))
    await desk.close()
    const begun = performance.now()
    desk = await startDesk(checkout, data)
    await desk.listed(size)
    const start = (performance.now() - begun) / 1000
    await desk.close()
    return { size, first, more, changed, less, killed, start, search, register, clauses }
  } finally {
    rmSync(work, { recursive: true, force: true, maxRetries: 3 })
  }
}

function writeNotice(folder: string, at: number): void {
  const { name, text } = variedNotice(at)
  writeFileSync(join(folder, name), text)
}

/** Killed when a tenth is listed: half of the reading again would cost more than it shows. */
async function killHalfWay(checkout: string, data: string, size: number): Promise<ScaleFigures['killed']> {
  const desk = await startDesk(checkout, data)
  await desk.listed(Math.ceil(size / 10))
  const at = desk.rows.size
  await desk.kill()
  const again = await startDesk(checkout, data)
  const there = again.rows.size
  await again.kill()
  return { at, there }
}

async function firstReading(desk: RunningDesk, size: number): Promise<ScaleFigures['first']> {
  const begun = performance.now()
  const peaks = watchPeaks(desk.pid)
  await desk.listed(size)
  const calm = await desk.calm()
  return { seconds: costsOf(desk.pid).seconds, clock: (calm - begun) / 1000, ...peaks() }
}

/** What one file costs that comes, changes or goes. */
async function change(desk: RunningDesk, path: string, make: () => void): Promise<ChangeFigures> {
  const [seconds, told, was] = [costsOf(desk.pid).seconds, desk.told(), desk.rows.has(path)]
  make()
  const begun = performance.now()
  // One that comes or goes changes the list; one that changes is told of again.
  await desk.until(() => desk.rows.has(path) !== was || desk.told() > told)
  const row = (performance.now() - begun) / 1000 - settleSeconds
  const calm = ((await desk.calm()) - begun) / 1000
  return { row, calm, seconds: costsOf(desk.pid).seconds - seconds, told: desk.told() - told }
}

async function searching(desk: RunningDesk): Promise<number> {
  const times: number[] = []
  for (const query of searched) times.push(await timed(() => desk.call('notices.search', { query })))
  return Math.max(...times)
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await work()
  return (performance.now() - begun) / 1000
}
