import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { join, resolve, sep } from 'node:path'
import { Transform, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Refusal } from '../../shared/ipc/dispatch.ts'
import { isIgnoredName } from '../services/disk/ignored-names.ts'
import { unlessSystem } from '../services/ports/system-error.ts'

/** Bytes. Beyond what any reader takes, so that its own answer is heard for everything that could be a notice. */
export const uploadLimit = 256 * 1024 ** 2
/** Bytes in UTF-8: file systems take 255, and a few more are added by whoever copies it on. */
const longestName = 200
const reservedOnWindows = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu

export function uploadTooLarge(): Refusal {
  return new Refusal({
    en: 'The file is larger than 256 MB: that is no notice, and it is not taken.',
    fr: 'Le fichier dépasse 256 Mo : ce n’est pas un avis, et il n’est pas pris.',
  })
}

/** A dropped file's own name, fit for any disk: no folder, no character that a file system refuses, its ending kept. */
export function safeName(given: string): string {
  const last = given.split(/[/\\]/u).at(-1) ?? ''
  const plain = last
    .normalize('NFC')
    .replace(/[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069<>:"|?*]/gu, '_')
    .replace(/[. ]+$/u, '')
    .trim()
  const named = plain === '' ? 'notice' : reservedOnWindows.test(plain) ? `_${plain}` : plain
  const ending = /\.[^.]{1,8}$/u.exec(named)?.[0] ?? ''
  return shortened(named.slice(0, named.length - ending.length), longestName - Buffer.byteLength(ending)) + ending
}

/** Never half a character. */
function shortened(text: string, bytes: number): string {
  const characters = Array.from(text.toWellFormed())
  let room = bytes
  const kept = characters.findIndex((character) => (room -= Buffer.byteLength(character)) < 0)
  return characters.slice(0, kept < 0 ? undefined : kept).join('')
}

/**
 * Writes a dropped file's bytes under `folder`, each in a place of its own; null for what nobody would read (locks,
 * hidden files). Throws a Refusal for one that is larger than any notice.
 */
export async function receiveFile(folder: string, givenName: string, bytes: Readable): Promise<string | null> {
  const name = safeName(givenName)
  if (isIgnoredName(name)) {
    bytes.resume()
    return null
  }
  const place = join(folder, randomUUID())
  await mkdir(place, { recursive: true })
  const path = join(place, name)
  try {
    await pipeline(bytes, counted(uploadLimit), createWriteStream(path, { flags: 'wx', mode: 0o600 }))
  } catch (error) {
    await rm(place, { recursive: true, force: true })
    throw error
  }
  return path
}

/** Whether a folder among the received ones is one that receiveFile makes. */
export function isOwnPlace(name: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u.test(name)
}

/**
 * Removes what was received and is no longer among `listed`, the files that the desk opens by themselves. What nobody
 * here made is left alone.
 */
export async function clearReceived(folder: string, listed: readonly string[]): Promise<void> {
  const kept = listed.map((path) => resolve(path))
  const places = await readdir(folder).catch(unlessSystem([], 'ENOENT'))
  for (const name of places.filter(isOwnPlace)) {
    const place = resolve(folder, name)
    // What another program holds open goes at the next start.
    if (!kept.some((path) => path.startsWith(place + sep)))
      await rm(place, { recursive: true, force: true }).catch(unlessSystem(undefined))
  }
}

function counted(limit: number): Transform {
  let total = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      total += chunk.length
      if (total > limit) done(uploadTooLarge())
      else done(null, chunk)
    },
  })
}
