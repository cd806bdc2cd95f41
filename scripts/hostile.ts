import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { createParsePool } from '../electron/services/parse-pool.ts'
import { profileSchema } from '../shared/profile/profile.ts'

/**
 * Reads every file of a folder of damaged, malicious and odd files through the pool, as the desk would, and prints how
 * each kind ended. Fails when a file brings the process down, the whole takes over ten minutes, or memory passes 1.5 GB.
 */
const root = resolve(import.meta.dirname, '..')
const { values, positionals } = parseArgs({ allowPositionals: true, allowNegative: true, options: { list: { type: 'boolean', default: false }, ocr: { type: 'boolean', default: true } } })
const folder = resolve(positionals[0] ?? join(root, '../shared/hostile'))
const mostMinutes = 10
const mostMegabytes = 1536

if (!existsSync(folder)) {
  console.log(`No hostile files to try: ${folder} is not there.`)
  process.exit(0)
}

interface Outcome { file: string; code: string; message: string; milliseconds: number; megabytes: number }

const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .sort()
const profiles = readdirSync(join(root, 'resources/profiles'))
  .filter((name) => name.endsWith('.json'))
  .map((name) => profileSchema.parse(JSON.parse(readFileSync(join(root, 'resources/profiles', name), 'utf8'))))
const pool = createParsePool({
  workerUrl: new URL('../electron/workers/parse-worker.ts', import.meta.url),
  size: 2,
  profiles,
  pdfAssets: join(root, 'node_modules/pdfjs-dist'),
  ocr: values.ocr,
})

const before = fingerprint()
const start = performance.now()
const reading = new Map<string, number>()
let peak = 0
const sampling = setInterval(() => {
  const megabytes = process.memoryUsage.rss() / 1024 / 1024
  peak = Math.max(peak, megabytes)
  for (const [file, most] of reading) reading.set(file, Math.max(most, megabytes))
}, 50)

const outcomes: Outcome[] = []
let nextFile = 0
await Promise.all([readOn(), readOn()])
clearInterval(sampling)
await pool.close()
report()

/** Takes file after file; two of these keep both threads busy and know which file each is at. */
async function readOn(): Promise<void> {
  for (let path = files[nextFile++]; path !== undefined; path = files[nextFile++]) {
    const file = relative(folder, path)
    const from = performance.now()
    reading.set(file, 0)
    const result = await pool.read(path)
    outcomes.push({
      file,
      code: result.ok ? `notice (${result.file.languages.join('+')})` : result.failure.code,
      message: result.ok ? (result.file.reference ?? 'no reference') : result.failure.message.en,
      milliseconds: performance.now() - from,
      megabytes: reading.get(file) ?? 0,
    })
    reading.delete(file)
  }
}

function report(): void {
  const minutes = (performance.now() - start) / 60_000
  if (values.list) for (const each of outcomes.toSorted((a, b) => (a.file < b.file ? -1 : 1))) console.log(`${each.code.padEnd(16)} ${each.file}  ${each.message}`)
  console.log(`${outcomes.length} of ${files.length} files accounted for in ${minutes.toFixed(1)} minutes, at most ${Math.round(peak)} MB`)
  for (const [code, group] of Object.entries(Object.groupBy(outcomes, (each) => each.code)).sort()) console.log(`  ${String(group?.length ?? 0).padStart(5)}  ${code}`)
  console.log('Slowest:')
  for (const each of outcomes.toSorted((a, b) => b.milliseconds - a.milliseconds).slice(0, 8)) console.log(`  ${(each.milliseconds / 1000).toFixed(1).padStart(6)} s  ${each.code.padEnd(14)} ${each.file}`)
  console.log('Largest (memory of the whole process while the file was read):')
  for (const each of outcomes.toSorted((a, b) => b.megabytes - a.megabytes).slice(0, 5)) console.log(`  ${Math.round(each.megabytes).toString().padStart(6)} MB  ${each.code.padEnd(14)} ${each.file}`)
  const broken = [
    outcomes.length === files.length ? null : 'not every file is accounted for',
    outcomes.every((each) => each.message.length > 0) ? null : 'a file ended without a sentence',
    minutes < mostMinutes ? null : `it took more than ${mostMinutes} minutes`,
    peak < mostMegabytes ? null : `memory passed ${mostMegabytes} MB`,
    fingerprint() === before ? null : 'a file was written or changed in the folder',
  ].filter((each) => each !== null)
  console.log(broken.length === 0 ? 'All held.' : `Did not hold: ${broken.join('; ')}.`)
  process.exitCode = broken.length === 0 ? 0 : 1
}

function fingerprint(): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => `${path} ${statSync(path).size} ${statSync(path).mtimeMs}`)
    .sort()
    .join('\n')
}
