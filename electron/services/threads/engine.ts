import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import type { Profile } from '../../../shared/profile/profile.ts'
import type { ReadingRules, Settings } from '../../../shared/ipc/settings.ts'
import type { TermConcept } from '../../../shared/terms/term-concept.ts'
import type { ParsePool } from '../ports/ports.ts'

/** What reads and judges, with the names under which its results are kept. */
export interface Engine {
  pool: ParsePool
  profiles: readonly Profile[]
  /** Of imported lists. */
  terms: readonly TermConcept[]
  severities: Settings['checks']
  /** Files that are larger are not looked into. */
  fileBytes: number
  /** ISO date against which deadlines are judged. */
  asOf: string
  /** Changes when the same file could be read otherwise: another reader, other profiles, other limits. */
  readingVersion: string
  /** Changes when the same reading could be aligned otherwise: other code, other profiles, other terms. */
  alignmentVersion: string
  /** Changes when the code that judges does: another version of the app. */
  judgedBy: string
  /** Changes when the same alignment could be judged otherwise: another day, other severities. */
  circumstances: string
}

export type EngineParts = Omit<
  Engine,
  'readingVersion' | 'alignmentVersion' | 'judgedBy' | 'circumstances' | 'fileBytes'
> & {
  rules: ReadingRules
  workerHash: string
}

/** Megabytes of one notice's file, where nobody has chosen. */
const usualMegabytes = 50

/** Bytes beyond which a file is not looked into. */
export function largestFile({ maxMegabytes }: Pick<ReadingRules, 'maxMegabytes'>): number {
  return (maxMegabytes ?? usualMegabytes) * 1024 ** 2
}

export function assembleEngine({ rules, workerHash, ...parts }: EngineParts): Engine {
  const profiles = hashOf(parts.profiles)
  const readingVersion = hashOf([workerHash, profiles, rules])
  // A desk without any keeps what was judged before there were some.
  const terms = parts.terms.length === 0 ? [] : [hashOf(parts.terms)]
  const severities = Object.entries(parts.severities).sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    ...parts,
    fileBytes: largestFile(rules),
    readingVersion,
    alignmentVersion: hashOf([workerHash, profiles, ...terms]),
    judgedBy: hashOf(workerHash),
    circumstances: hashOf([severities, parts.asOf]),
  }
}

/**
 * The built worker's own bytes and the tables of the lexicon that it reads (`lexicon` ends in a slash) are its version:
 * nobody has to remember to raise a number. Its parts' names carry their hashes.
 */
export async function hashOfWorker(workerUrl: URL, lexicon: URL): Promise<string> {
  const names = (await tablesOf(lexicon, '')).sort()
  // At once: the desk does not open before this, and a slow drive takes its time for each file.
  const [worker, ...tables] = await Promise.all(
    [workerUrl, ...names.map((name) => new URL(name.split('/').map(encodeURIComponent).join('/'), lexicon))].map(
      (url) => readFile(url),
    ),
  )
  const hash = createHash('sha256').update(worker ?? '')
  for (const [at, table] of tables.entries()) hash.update(`\0${names[at] ?? ''}\0`).update(table)
  return hash.digest('hex')
}

/** Paths of the tables in a folder and in those inside it. */
async function tablesOf(folder: URL, within: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const parts = await Promise.all(
    entries.map(async (entry) => {
      if (entry.isDirectory())
        return tablesOf(new URL(`${encodeURIComponent(entry.name)}/`, folder), `${within}${entry.name}/`)
      return entry.name.endsWith('.tsv') ? [within + entry.name] : []
    }),
  )
  return parts.flat()
}

/** The day of the clock on the wall. */
export function localDate(milliseconds: number): string {
  const date = new Date(milliseconds)
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 32)
}
