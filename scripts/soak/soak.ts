import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { drawsFrom } from '../bench/scale/draw.ts'
import { costsOf } from '../bench/scale/process-costs.ts'
import { startDesk, type DeskWindow, type RunningDesk } from '../bench/scale/running-desk.ts'
import { variedNotice } from '../bench/scale/varied-notices.ts'

/** Milliseconds between two changes in the folder, two decisions, and two looks at the memory. */
const pauses = { change: 500, decision: 1000, look: 5000 }
/** Files at the start, and the fewest and most that lie there at a time. */
const files = { start: 30, least: 20, most: 45 }
/** Memory is flat where its last quarter takes no more than this of what the second took. */
const flat = 1.15
/** Open files and sockets that may come and go with a window's connections. */
const fewHandles = 4

interface Decided {
  file: string
  finding: string
  /** What the file held when it was decided. */
  version: number
}

/** Whether nothing was lost, nothing is left and memory stayed where it was. */
export async function soak(minutes: number): Promise<boolean> {
  console.log(`Files come, change and go at two a second, and two windows decide, for ${minutes} minutes.`)
  const work = mkdtempSync(join(tmpdir(), 'vis-a-vis-soak-'))
  const [folder, data] = [join(work, 'notices'), join(work, 'data')]
  for (const made of [folder, data]) mkdirSync(made)
  writeFileSync(
    join(data, 'settings.json'),
    JSON.stringify({ folders: [{ path: folder, poll: false }], settleSeconds: 0.2, language: 'en' }),
  )
  const there = changingFiles(folder)
  const desk = await startDesk(process.cwd(), data)
  try {
    await desk.listed(files.start)
    await desk.calm()
    const heard = [0, 0]
    const windows = await Promise.all(
      heard.map((_, at) =>
        desk.window(() => {
          heard[at] = (heard[at] ?? 0) + 1
        }),
      ),
    )
    const handles = openHandles(desk.pid)
    const end = performance.now() + minutes * 60_000
    const isOver = (): boolean => performance.now() >= end
    const [changes, decided, looks] = await Promise.all([
      every(pauses.change, isOver, there.change),
      deciding(desk, windows, there, isOver),
      looking(desk.pid, isOver),
    ])
    await desk.calm()
    const results = [
      told('every file has its row', sameNames(there.names(), [...desk.rows.keys()], folder)),
      told(`${changes} changes; ${decided.length} decisions kept`, await decisionsKept(desk, decided, there)),
      told(
        `both windows heard (${heard.join(' and ')} events)`,
        heard.every((count) => count > 0),
      ),
      told(
        `open files and sockets: ${handles} before, ${openHandles(desk.pid)} after`,
        openHandles(desk.pid) - handles <= fewHandles,
      ),
      memoryIsFlat(looks),
    ]
    for (const window of windows) window.leave()
    return results.every(Boolean)
  } finally {
    await desk.close()
    rmSync(work, { recursive: true, force: true, maxRetries: 3 })
  }
}

type ChangingFiles = ReturnType<typeof changingFiles>

/** The notices of a folder: `change` writes one more, writes one anew or takes one away. */
function changingFiles(folder: string) {
  const draw = drawsFrom(19)
  /** How often each was written. */
  const versions = new Map<number, number>()
  let next = 0
  const write = (at: number): void => {
    const version = (versions.get(at) ?? 0) + 1
    versions.set(at, version)
    const { name, text } = variedNotice(at)
    writeFileSync(join(folder, name), text.replace(/(?<= by the following routes)(?=:)/u, ` (${version})`))
  }
  while (next < files.start) write(next++)
  return {
    change: (): void => {
      const at = draw.one([...versions.keys()])
      if (versions.size <= files.least || (versions.size < files.most && draw.chance(0.4))) write(next++)
      else if (draw.chance(0.4)) {
        versions.delete(at)
        rmSync(join(folder, variedNotice(at).name))
      } else write(at)
    },
    names: (): string[] => [...versions.keys()].map((at) => join(folder, variedNotice(at).name)),
    version: (file: string): number | undefined =>
      [...versions].find(([at]) => join(folder, variedNotice(at).name) === file)?.[1],
  }
}

async function every(milliseconds: number, isOver: () => boolean, act: () => void): Promise<number> {
  let times = 0
  for (; !isOver(); times += 1) {
    act()
    await pause(milliseconds)
  }
  return times
}

/** The windows dismiss warnings by turns. A notice may go or change meanwhile: then there is nothing to decide. */
async function deciding(
  desk: RunningDesk,
  windows: readonly DeskWindow[],
  there: ChangingFiles,
  isOver: () => boolean,
): Promise<Decided[]> {
  const draw = drawsFrom(7)
  const decided: Decided[] = []
  for (let turn = 0; !isOver(); turn += 1) {
    await pause(pauses.decision)
    const window = windows[turn % windows.length]
    if (window === undefined || desk.rows.size === 0) continue
    const [file, id] = draw.one([...desk.rows])
    const version = there.version(file)
    const notice = await window.call('notice.get', { id })
    const finding = notice?.findings.find(({ severity }) => severity !== 'error')?.id
    if (version === undefined || finding === undefined) continue
    const reason = { kind: 'accepted', text: '' }
    try {
      await window.call('decision.make', { id, findings: [finding], kind: 'dismissed', reason })
      decided.push({ file, finding, version })
    } catch (error) {
      if (there.version(file) === version) throw error
    }
  }
  return decided
}

async function looking(pid: number, isOver: () => boolean): Promise<{ main: number; all: number }[]> {
  const looks: { main: number; all: number }[] = []
  while (!isOver()) {
    looks.push(costsOf(pid))
    await pause(pauses.look)
  }
  return looks
}

/** What was decided on a file that lies there as it did stands in its history. */
async function decisionsKept(desk: RunningDesk, decided: readonly Decided[], there: ChangingFiles): Promise<boolean> {
  let lost = 0
  for (const { file, finding, version } of decided) {
    const id = desk.rows.get(file)
    if (id === undefined || there.version(file) !== version) continue
    const notice = await desk.call('notice.get', { id })
    if (notice?.history.decisions.some((decision) => decision.finding === finding) !== true) lost += 1
  }
  if (lost > 0) console.log(`  ${lost} decisions are lost`)
  return lost === 0
}

function sameNames(files: readonly string[], rows: readonly string[], folder: string): boolean {
  const lying = readdirSync(folder).map((name) => join(folder, name))
  const missing = lying.filter((file) => !rows.includes(file))
  const left = rows.filter((file) => !lying.includes(file))
  if (missing.length + left.length > 0)
    console.log(`  ${missing.length} files without a row, ${left.length} rows without a file`)
  return missing.length + left.length === 0 && files.length === lying.length
}

function openHandles(pid: number): number {
  return readdirSync(`/proc/${pid}/fd`).length
}

function memoryIsFlat(looks: readonly { main: number; all: number }[]): boolean {
  const quarter = (from: number, of: (look: { main: number; all: number }) => number): number => {
    const some = looks.slice(Math.floor(looks.length * from), Math.ceil(looks.length * (from + 0.25)))
    return some.reduce((sum, look) => sum + of(look), 0) / Math.max(1, some.length)
  }
  const [main, all] = (['main', 'all'] as const).map((which) => {
    const [early, late] = [quarter(0.25, (look) => look[which]), quarter(0.75, (look) => look[which])]
    return { words: `${early.toFixed(0)} → ${late.toFixed(0)} MB`, isFlat: late <= early * flat }
  })
  return told(
    `memory in the second and the last quarter: main process ${main?.words ?? ''}, all ${all?.words ?? ''}`,
    main?.isFlat === true,
  )
}

function told(what: string, isSo: boolean): boolean {
  console.log(`  ${isSo ? 'yes' : 'NO '}  ${what}`)
  return isSo
}
