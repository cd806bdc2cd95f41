import { readdir, rm, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { Refusal } from '../../shared/ipc/dispatch.ts'
import { unlessSystem } from '../services/ports/system-error.ts'
import { isOwnPlace, receiveFile, uploadLimit } from './received-files.ts'

/**
 * What the received files may come to. As many as the desk opens by themselves; in bytes sixteen of the largest, which
 * is thousands of notices: whoever has more watches their folder, and nothing is copied.
 */
const receivedLimits = { files: 20_000, bytes: 16 * uploadLimit }

/** Milliseconds in which a file that was received may still be on its way to the list. */
const onItsWay = 3_600_000

interface ReceivedRoomOptions {
  folder: string
  /** The files that the desk lists; null while nobody knows, and then none goes. */
  listed: () => Promise<readonly string[] | null>
  now: () => number
  limits?: typeof receivedLimits
}

interface Place {
  bytes: number
  /** When it came, in milliseconds since 1970. */
  at: number
}

export type ReceivedRoom = ReturnType<typeof createReceivedRoom>

/** Takes files in as long as there is room: those that the desk lists no longer make it, the oldest first. */
export function createReceivedRoom({ folder, listed, now, limits = receivedLimits }: ReceivedRoomOptions) {
  let known: Promise<Map<string, Place>> | null = null
  const coming = { files: 0, bytes: 0 }
  /** Bytes of all that is there. */
  let total = 0
  let turn: Promise<unknown> = Promise.resolve()

  return {
    folder,
    /**
     * Gives the file's path, null for what nobody would read. `said`: its bytes as they are announced, null where they
     * are not. Throws a Refusal where there is no room.
     */
    take: async (name: string, said: number | null, content: Readable): Promise<string | null> => {
      // Until it is there it is counted with what it said, or with the most that is taken.
      const size = said ?? uploadLimit
      // One after the other, or two would take the same room.
      const room = turn.then(() => makeRoom(size))
      turn = Promise.allSettled([room])
      await room
      try {
        const path = await receiveFile(folder, name, content)
        if (path === null) return null
        const { size: bytes } = await stat(path)
        ;(await places()).set(dirname(resolve(path)), { bytes, at: now() })
        total += bytes
        return path
      } finally {
        coming.files -= 1
        coming.bytes -= size
      }
    },
  }

  async function makeRoom(size: number): Promise<void> {
    const there = await places()
    if (!hasRoom(there, size)) await clear(there, size)
    if (!hasRoom(there, size)) throw noRoom()
    coming.files += 1
    coming.bytes += size
  }

  function hasRoom(there: ReadonlyMap<string, Place>, size: number): boolean {
    return there.size + coming.files < limits.files && total + coming.bytes + size <= limits.bytes
  }

  async function clear(there: Map<string, Place>, size: number): Promise<void> {
    const paths = await listed()
    if (paths === null) return
    const kept = new Set(paths.map((path) => dirname(resolve(path))))
    // A clock that was ahead makes nothing young for years.
    const settled = ({ at }: Place): boolean => Math.abs(now() - at) > onItsWay
    const free = [...there].filter(([place, of]) => !kept.has(place) && settled(of)).sort(([, a], [, b]) => a.at - b.at)
    for (const [place, { bytes }] of free) {
      if (hasRoom(there, size)) return
      // What another program holds open stays, and counts.
      const isGone = await rm(place, { recursive: true, force: true }).then(() => true, unlessSystem(false))
      if (isGone && there.delete(place)) total -= bytes
    }
  }

  function places(): Promise<Map<string, Place>> {
    known ??= placesIn(folder).then(
      (there) => {
        total = [...there.values()].reduce((sum, place) => sum + place.bytes, 0)
        return there
      },
      (error: unknown) => {
        known = null
        throw error
      },
    )
    return known
  }
}

/** What lies there from before. */
async function placesIn(folder: string): Promise<Map<string, Place>> {
  const found = new Map<string, Place>()
  for (const name of await readdir(folder).catch(unlessSystem([], 'ENOENT'))) {
    if (!isOwnPlace(name)) continue
    const place = resolve(folder, name)
    const files = await readdir(place).catch(unlessSystem([], 'ENOENT', 'ENOTDIR'))
    const stats = await Promise.all(files.map((file) => stat(resolve(place, file)).catch(unlessSystem(null))))
    found.set(place, {
      bytes: stats.reduce((sum, of) => sum + (of?.size ?? 0), 0),
      at: Math.max(0, ...stats.map((of) => of?.mtimeMs ?? 0)),
    })
  }
  return found
}

function noRoom(): Refusal {
  return new Refusal({
    en: 'The desk keeps no more dropped files: there are 20,000 of them, or four gigabytes. Take some off the list, or put the files in a folder and watch that.',
    fr: 'Le bureau ne garde pas davantage de fichiers déposés : il y en a 20\u202F000, ou quatre gigaoctets. Retirez-en de la liste, ou placez les fichiers dans un dossier et surveillez celui-ci.',
  })
}
