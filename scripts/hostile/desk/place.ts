import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { until, type RunningDesk } from './running-desk.ts'

/** Where one fault is tried: a data folder, a folder of notices that the desk watches, and what is to be undone. */
export interface Place {
  root: string
  dataDir: string
  notices: string
  /** Undone in the opposite order when the place is left. */
  undo: (step: () => void) => void
}

/** What was tried, and why it did not hold; null where it did. */
export interface Tried {
  fault: string
  broken: string | null
}

const samples = resolve(import.meta.dirname, '../../../resources/samples')

/** Tries something in a place of its own, which is gone afterwards whatever happened. */
export async function inPlace<Given>(work: (place: Place) => Promise<Given>): Promise<Given> {
  const root = mkdtempSync(join(tmpdir(), 'vis-a-vis-fault-'))
  const steps: (() => void)[] = []
  const place = {
    root,
    dataDir: join(root, 'data'),
    notices: join(root, 'notices'),
    undo: (step: () => void) => steps.push(step),
  }
  mkdirSync(place.dataDir)
  mkdirSync(place.notices)
  for (const name of readdirSync(samples).filter((each) => each.endsWith('.txt')))
    copyFileSync(join(samples, name), join(place.notices, name))
  writeSettings(place)
  try {
    return await work(place)
  } finally {
    for (const step of steps.reverse()) step()
    rmSync(root, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** As a person's own would stand there, but for the haste. */
export function writeSettings({ dataDir, notices }: Place): void {
  const settings = { settleSeconds: 0.2, language: 'en', folders: [{ path: notices, poll: false }] }
  writeFileSync(join(dataDir, 'settings.json'), JSON.stringify(settings))
}

/** Puts a small file system of its own at a folder. False where this machine does not let us. */
export function mountSmallDisk(place: Place, at: string, megabytes: number): boolean {
  mkdirSync(at, { recursive: true })
  const made = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${String(megabytes)}m`, 'tmpfs', at]).status === 0
  if (made) place.undo(() => spawnSync('umount', ['-l', at]))
  return made
}

/** Waits until every notice of the place is on the list; throws where one stays away. */
export async function allRead(desk: RunningDesk, { notices }: Place): Promise<void> {
  const wanted = readdirSync(notices).length
  const isThere = await until(async () => {
    const { rows, failures, progress } = await desk.snapshot()
    const files = new Set([...rows.flatMap((row) => row.files), ...failures.map((row) => row.file)])
    return files.size >= wanted && progress.total === 0
  })
  if (!isThere) throw new Error(`not every notice was read: ${desk.output()}`)
}

/** Every database that the desk keeps, but for copies and what it was told to leave alone. */
export function databasesIn({ dataDir }: Place): string[] {
  return readdirSync(dataDir)
    .filter((name) => name.endsWith('.sqlite'))
    .map((name) => join(dataDir, name))
    .filter((path) => existsSync(path))
}
