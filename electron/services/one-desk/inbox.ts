import { randomUUID } from 'node:crypto'
import { constants, watch, type FSWatcher } from 'node:fs'
import { lstat, mkdir, open, readdir, rename, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { jsonOrNull } from '../../../shared/text/parse-json.ts'
import { throwUnlessSystem, unlessSystem } from '../ports/system-error.ts'
import { handedPaths } from './handed-paths.ts'

/**
 * A second desk's paths for the first: small files in a folder of this user's own, and no socket. Written whole beside
 * and renamed, so that none is read half.
 */
const folderName = 'inbox'
const letterName = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.json$/u
/** Paths in one letter: 4,096 letters each, of three bytes at most, stay below the limit of a letter. */
const pathsInLetter = 200
/** Bytes of one letter that is read at all. */
const largestLetter = 4 * 1024 ** 2
/** Letters in one look; what more there is comes with the next. */
const lettersInLook = 100
/** Milliseconds. The system's event comes at once as a rule; this is for where it gives none. */
const betweenLooks = 3_000

/** Throws what the system says where nothing can be handed over. An empty list asks the first desk to show itself. */
export async function handOver(dataDir: string, paths: readonly string[]): Promise<void> {
  const folder = join(dataDir, folderName)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  for (let from = 0; from === 0 || from < paths.length; from += pathsInLetter) {
    const name = randomUUID()
    const draft = join(folder, `${name}.tmp`)
    const letter = JSON.stringify({ paths: paths.slice(from, from + pathsInLetter) })
    await writeFile(draft, letter, { flag: 'wx', mode: 0o600 })
    await rename(draft, join(folder, `${name}.json`))
  }
}

export interface InboxOptions {
  dataDir: string
  /** Given what one letter names, maybe nothing. The letter is gone once this is done. */
  taken: (paths: string[]) => Promise<void>
  failed: (error: unknown) => void
}

/** Takes up what is handed over, also what came while no desk was there. Gives what ends it. */
export async function followInbox({ dataDir, taken, failed }: InboxOptions): Promise<() => void> {
  const folder = join(dataDir, folderName)
  await mkdir(folder, { recursive: true, mode: 0o700 }).catch(unlessSystem(undefined))
  // What could not be removed is not taken twice.
  const done = new Set<string>()
  let looking: Promise<void> | null = null
  let isAskedAgain = false
  const look = (): void => {
    isAskedAgain = looking !== null
    looking ??= takeAll()
      .catch(failed)
      .finally(() => {
        looking = null
        if (isAskedAgain) look()
      })
  }
  const events = hurriedBy(folder, look)
  const timer = setInterval(look, betweenLooks)
  timer.unref()
  look()
  return () => {
    clearInterval(timer)
    events?.close()
  }

  async function takeAll(): Promise<void> {
    if (!(await isOurs(folder))) return
    const names = (await readdir(folder).catch(unlessSystem([]))).filter((name) => letterName.test(name))
    for (const name of names.filter((one) => !done.has(one)).slice(0, lettersInLook)) {
      done.add(name)
      const path = join(folder, name)
      const paths = await readLetter(path)
      if (paths !== null) await taken(paths)
      await unlink(path).catch(unlessSystem(undefined))
    }
  }
}

/** Null where the system gives no events here. */
function hurriedBy(folder: string, look: () => void): FSWatcher | null {
  try {
    const events = watch(folder, { persistent: false }, look)
    events.on('error', () => {
      events.close()
    })
    return events
  } catch (error) {
    throwUnlessSystem(error)
    return null
  }
}

/** Whether nobody else can put something there: a folder and no link, of this user, writable by them alone. */
async function isOurs(folder: string): Promise<boolean> {
  const stats = await lstat(folder).catch(unlessSystem(null))
  if (stats?.isDirectory() !== true) return false
  const user = process.getuid?.()
  return user === undefined || (stats.uid === user && (stats.mode & 0o022) === 0)
}

/** Null for what is no letter of this user: a link, a pipe, another's file, something too large, no paths. */
async function readLetter(path: string): Promise<string[] | null> {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants as Partial<typeof constants>
  const file = await open(path, (O_RDONLY ?? 0) | (O_NOFOLLOW ?? 0) | (O_NONBLOCK ?? 0)).catch(unlessSystem(null))
  if (file === null) return null
  try {
    const stats = await file.stat()
    const user = process.getuid?.()
    if (!stats.isFile() || stats.size > largestLetter || (user !== undefined && stats.uid !== user)) return null
    const letter = jsonOrNull(await file.readFile('utf8'))
    if (typeof letter !== 'object' || letter === null || !('paths' in letter)) return null
    return handedPaths(letter)
  } catch (error) {
    throwUnlessSystem(error)
    return null
  } finally {
    await file.close()
  }
}
