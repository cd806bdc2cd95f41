import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { logTo } from '../electron/services/ports/faults.ts'
import { takeFile } from '../electron/services/disk/take-file.ts'
import { unopenable } from '../electron/services/library/read-content.ts'
import { largestFile } from '../electron/services/threads/engine.ts'
import { nodeChildren, sourcePrograms } from '../electron/services/processes/start-node-child.ts'
import { createParsePool } from '../electron/services/threads/parse-pool.ts'
import { failure } from '../shared/notice/read-failures.ts'
import type { ReadResult } from '../shared/ipc/worker-jobs.ts'
import { builtInProfiles } from '../electron/services/settings/profiles.ts'
import { memoryPeaks } from './hostile/memory-peaks.ts'
import { asOneFile, halvesOf, lineKinds } from './hostile/line-kinds.ts'
import { passageKinds, withPassage } from './hostile/passages.ts'
import { makeOddPaths } from './hostile/odd-paths.ts'

/**
 * Reads every file of a folder of damaged, malicious and odd files through the pool, as the desk would, and prints how
 * each kind ended. `--mutate N` makes N more from them and from the samples (`--seed` for others), and puts pipes,
 * devices, links and odd names in the way. Fails when a file brings the process down or ends without a reason, when the
 * folder takes over ten minutes or the memory of any process passes 1.2 GB, when something is written or a connection
 * is tried. Without `--mutate` the built desk is then tried with faults of the machine (`--no-desk`: not), as
 * hostile/try-desk.ts says.
 */
const root = resolve(import.meta.dirname, '..')
const { values, positionals } = parseArgs({
  allowPositionals: true,
  allowNegative: true,
  options: {
    list: { type: 'boolean', default: false },
    ocr: { type: 'boolean', default: true },
    mutate: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
    desk: { type: 'boolean', default: true },
  },
})
const folder = resolve(positionals[0] ?? join(root, '../shared/hostile'))
const count = Number(values.mutate)
const mostMinutes = 10
const mostMegabytes = 1200
const isThere = existsSync(folder)

if (!isThere) console.log(`No hostile files to try: ${folder} is not there.`)
if (!isThere && count === 0) process.exit(values.desk ? tryDesk() : 0)

interface Outcome {
  file: string
  code: string
  message: string
  milliseconds: number
  megabytes: number
}
interface Task {
  name: string
  path: string
  isMade: boolean
}
/** So many mutations lie on the disk at a time. */
const batch = 100
/** Letters in each passage, and how such a task is called. */
const passageSize = 100_000
const passageName = 'passage of '
/** Lines that each language is given more of. */
const manyLines = 1000
const linesName = 'many lines: '

const profiles = await builtInProfiles(join(root, 'resources'))
const pool = createParsePool({
  startChild: nodeChildren(sourcePrograms()),
  workerUrl: new URL('../electron/workers/parse-worker.ts', import.meta.url),
  size: 2,
  profiles,
  pdfAssets: join(root, 'node_modules/pdfjs-dist'),
  ocr: values.ocr,
  log: logTo((work, outline) => {
    console.error(`A fault in ${work}: ${outline}`)
  }),
})

const scratch = mkdtempSync(join(tmpdir(), 'vis-a-vis-hostile-'))
/** Where crafted archives try to write, and the port that crafted files try to reach. */
const escaped = join(tmpdir(), 'vis-a-vis-escaped')
let connections = 0
const listener = createServer((socket) => {
  connections++
  socket.destroy()
}).on('error', () => {
  console.log('Port 9 cannot be listened on here: connections are not counted.')
})
listener.listen(9, '127.0.0.1').unref()

const before = fingerprint()
const tasks: Task[] = []
const start = performance.now()
const reading = new Map<string, number>()
const peaks = memoryPeaks(pool.pids)
const sampling = setInterval(() => {
  const megabytes = peaks.look()
  for (const [file, most] of reading) reading.set(file, Math.max(most, megabytes))
}, 50)

const outcomes: Outcome[] = []
const kept: string[] = []
let next = 0
if (count === 0) {
  await readAll(filesIn(folder))
} else {
  const odd = join(scratch, 'odd')
  mkdirSync(odd)
  await readAll(
    makeOddPaths(odd, readFileSync(join(root, 'resources/samples/260101.txt'), 'utf8')).map((path) => ({
      name: `odd path ${JSON.stringify(path.slice(odd.length + 1))}`,
      path,
      isMade: false,
    })),
  )
  await readAll(passages())
  await readAll(linesOfEachKind())
  for (let from = 0; from < count; from += batch) await readAll(mutations(from, Math.min(count, from + batch)))
}
clearInterval(sampling)
await pool.close()
report()
if (kept.length === 0) rmSync(scratch, { recursive: true, force: true })
if (count === 0 && values.desk) process.exitCode = Math.max(Number(process.exitCode ?? 0), tryDesk())

/** Status of the program that tries the desk: its own, so that nothing of ours is left in its way. */
function tryDesk(): number {
  const trial = spawnSync(process.execPath, [join(root, 'scripts/hostile/try-desk.ts')], { stdio: 'inherit' })
  return trial.status ?? 1
}

function filesIn(of: string): Task[] {
  return readdirSync(of, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ name: relative(of, path), path, isMade: false }))
}

/** The sample with one passage of each kind that no person writes; each must come out as its notice. */
function passages(): Task[] {
  const made = join(scratch, 'passages')
  mkdirSync(made)
  const sample = readFileSync(join(root, 'resources/samples/260101.txt'), 'utf8')
  return passageKinds.map(({ name, make }, at) => {
    const path = join(made, `${at}.txt`)
    writeFileSync(path, withPassage(sample, make(passageSize), 'paragraph', ['en', 'fr']))
    return { name: `${passageName}${name}`, path, isMade: false }
  })
}

/** The sample with very many lines of each kind; each must come out as its notice. */
function linesOfEachKind(): Task[] {
  const made = join(scratch, 'lines')
  mkdirSync(made)
  const sample = halvesOf(readFileSync(join(root, 'resources/samples/260101.txt'), 'utf8'))
  return lineKinds.map(({ name, make }, at) => {
    const path = join(made, `${at}.txt`)
    writeFileSync(path, asOneFile(make(sample, manyLines)))
    return { name: `${linesName}${name}`, path, isMade: false }
  })
}

function mutations(from: number, to: number): Task[] {
  const made = join(scratch, String(from))
  mkdirSync(made)
  execFileSync(
    process.execPath,
    [join(root, 'scripts/hostile/make-files.ts'), made, folder, values.seed, String(from), String(to)],
    { stdio: 'inherit' },
  )
  return filesIn(made).map((task) => ({ ...task, isMade: true }))
}

/** Two at a time, which keeps both processes busy and still says which file each is at. */
async function readAll(more: readonly Task[]): Promise<void> {
  tasks.push(...more)
  await Promise.all([readOn(), readOn()])
}

async function readOn(): Promise<void> {
  for (let task = tasks[next]; task !== undefined; task = tasks[next]) {
    next++
    const { name: file, path } = task
    const from = performance.now()
    reading.set(file, 0)
    const result = await readPath(path)
    const outcome = {
      file,
      code: result.ok ? `notice (${result.file.languages.join('+')})` : result.failure.code,
      message: result.ok ? (result.file.reference ?? 'no reference') : result.failure.message.en,
      milliseconds: performance.now() - from,
      megabytes: reading.get(file) ?? 0,
    }
    outcomes.push(outcome)
    reading.delete(file)
    if (isOdd(outcome)) kept.push(path)
    else if (task.isMade) rmSync(path, { force: true })
  }
}

/** As the desk reads it: its bytes first, then what they say. */
async function readPath(path: string): Promise<ReadResult> {
  try {
    const taken = await takeFile(path, largestFile({}))
    return taken.kind === 'large'
      ? { ok: false, failure: failure('tooLarge'), sha256: null, size: taken.stamp.size }
      : await pool.read({ name: path, bytes: taken.bytes })
  } catch (error) {
    return { ok: false, failure: unopenable((error as NodeJS.ErrnoException).code ?? ''), sha256: null, size: null }
  }
}

/** Ended, but not as it should have: without a sentence, or by a fault of ours that had to be caught. */
function isOdd({ message }: Outcome): boolean {
  return message === '' || message === failure('crashed').message.en
}

function report(): void {
  const minutes = (performance.now() - start) / 60_000
  if (values.list)
    for (const each of outcomes.toSorted((a, b) => (a.file < b.file ? -1 : 1)))
      console.log(`${each.code.padEnd(16)} ${each.file}  ${each.message}`)
  console.log(
    `${outcomes.length} of ${tasks.length} files accounted for in ${minutes.toFixed(1)} minutes, at most ${Math.round(peaks.most())} MB in one process (${peaks.seen})`,
  )
  for (const [code, group] of Object.entries(Object.groupBy(outcomes, (each) => each.code)).sort())
    console.log(`  ${String(group?.length ?? 0).padStart(5)}  ${code}`)
  console.log('Slowest:')
  for (const each of outcomes.toSorted((a, b) => b.milliseconds - a.milliseconds).slice(0, 8))
    console.log(`  ${(each.milliseconds / 1000).toFixed(1).padStart(6)} s  ${each.code.padEnd(14)} ${each.file}`)
  console.log('Largest (the larger of both processes while the file was read):')
  for (const each of outcomes.toSorted((a, b) => b.megabytes - a.megabytes).slice(0, 5))
    console.log(`  ${Math.round(each.megabytes).toString().padStart(6)} MB  ${each.code.padEnd(14)} ${each.file}`)
  const broken = [
    outcomes.length === tasks.length ? null : 'not every file is accounted for',
    kept.length === 0 ? null : `a file ended without its own reason: ${kept.join(', ')}`,
    count > 0 || minutes < mostMinutes ? null : `it took more than ${mostMinutes} minutes`,
    peaks.most() < mostMegabytes ? null : `the memory of a process passed ${mostMegabytes} MB`,
    fingerprint() === before && !existsSync(escaped) ? null : 'a file was written or changed',
    outcomes.every(({ file, code }) => !isOfNotice(file) || code.startsWith('notice'))
      ? null
      : 'a passage or very many lines cost their notice',
    connections === 0 ? null : 'a connection was tried',
  ].filter((each) => each !== null)
  console.log(broken.length === 0 ? 'All held.' : `Did not hold: ${broken.join('; ')}.`)
  process.exitCode = broken.length === 0 ? 0 : 1
}

function isOfNotice(file: string): boolean {
  return file.startsWith(passageName) || file.startsWith(linesName)
}

function fingerprint(): string {
  if (!isThere) return ''
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => `${path} ${statSync(path).size} ${statSync(path).mtimeMs}`)
    .sort()
    .join('\n')
}
