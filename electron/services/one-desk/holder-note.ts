import { constants, renameSync, rmSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { jsonOrNull } from '../../../shared/text/parse-json.ts'
import { isSystemError, throwUnlessSystem } from '../ports/system-error.ts'

/** Who has the data folder: what a second desk tells the person. */
export interface Holder {
  pid: number
  /** The computer's name; '' where it is none that can be shown. */
  machine: string
  host: 'app' | 'browser'
  /** ISO time. */
  since: string
  /** Where the browser host serves, without its token; null in the app, and until it serves. */
  address: string | null
  /** It is closing: whoever waits a moment has the folder. */
  isLeaving: boolean
}

const fileName = 'desk.holder.json'
/** Bytes. A note has some two hundred. */
const largest = 4_096

/** This process as a holder. */
export function holderHere(host: Holder['host'], since: Date): Holder {
  return {
    pid: process.pid,
    machine: showable(hostname()),
    host,
    since: since.toISOString(),
    address: null,
    isLeaving: false,
  }
}

/** Beside the lock, since nobody can read in a file that is held. A disk that takes no note keeps no desk shut. */
export function writeHolder(dataDir: string, holder: Holder): void {
  const path = join(dataDir, fileName)
  const draft = `${path}.${String(process.pid)}.tmp`
  try {
    writeFileSync(draft, JSON.stringify(holder), { mode: 0o600 })
    renameSync(draft, path)
  } catch (error) {
    throwUnlessSystem(error)
    rmSync(draft, { force: true })
  }
}

export function removeHolder(dataDir: string): void {
  try {
    rmSync(join(dataDir, fileName), { force: true })
  } catch (error) {
    throwUnlessSystem(error)
  }
}

/** What the note says, checked; null where there is none that can be believed. */
export async function readHolder(dataDir: string): Promise<Holder | null> {
  try {
    const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants as Partial<typeof constants>
    const file = await open(join(dataDir, fileName), (O_RDONLY ?? 0) | (O_NOFOLLOW ?? 0) | (O_NONBLOCK ?? 0))
    try {
      const stats = await file.stat()
      return stats.isFile() && stats.size <= largest ? holderIn(await file.readFile('utf8')) : null
    } finally {
      await file.close()
    }
  } catch (error) {
    throwUnlessSystem(error)
    return null
  }
}

/** Whether its process is there. Of another computer's nothing is known: it is believed. */
export function isThere({ pid, machine }: Holder): boolean {
  if (machine !== showable(hostname())) return true
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    throwUnlessSystem(error)
    // Another user's process may not be signalled, but it is there.
    return isSystemError(error, 'EPERM')
  }
}

function holderIn(text: string): Holder | null {
  const note = jsonOrNull(text)
  if (typeof note !== 'object' || note === null) return null
  const { pid, machine, host, since, address, isLeaving } = note as Record<string, unknown>
  if (typeof pid !== 'number' || !Number.isSafeInteger(pid) || pid <= 0) return null
  if (typeof since !== 'string' || Number.isNaN(Date.parse(since)) || (host !== 'app' && host !== 'browser'))
    return null
  return {
    pid,
    machine: typeof machine === 'string' ? showable(machine) : '',
    host,
    since: new Date(since).toISOString(),
    address: typeof address === 'string' && /^http:\/\/127\.0\.0\.1:\d{1,5}\/$/u.test(address) ? address : null,
    isLeaving: isLeaving === true,
  }
}

/** It goes to a terminal: letters, digits, dots and hyphens only, as names of computers have. */
function showable(name: string): string {
  return /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,254}$/u.test(name) ? name : ''
}
