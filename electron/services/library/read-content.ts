import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { noticesOf, type ReadFailure } from '../../../shared/notice/parsed-file.ts'
import type { ParseWish } from '../../../shared/parse/parse-document.ts'
import type { Engine } from '../threads/engine.ts'
import { contentId } from '../notices/library-entries.ts'
import { stampOf, statOrNull, type FileStamp } from '../folder/scan-folder.ts'
import { searchableText } from '../notices/searchable-text.ts'
import type { ReadingHead, Store } from '../store/store.ts'

/** `moved`: it changed while it was being read, or is held by another program, and is to be taken up again later. */
export type ContentOutcome =
  | { kind: 'read'; head: ReadingHead; failure: ReadFailure | null }
  | { kind: 'unopenable'; failure: ReadFailure }
  | { kind: 'moved' | 'gone' }

type HeadOfReading = ReadingHead & { failure: ReadFailure | null }

/** Files larger than this are not hashed: the reader refuses them by their size alone. Bytes. */
const hashLimit = 1024 ** 3
const sizePrefix = 'size-'

/** The page of a scan that a file is at; null once the file is done. */
export type TellPage = (path: string, page: { page: number; pages: number } | null) => void

/**
 * One file's bytes to its reading: known content is not read again, the same content is read once however many paths it
 * has.
 */
export function createContentReader(
  store: Store,
  now: () => number,
  isWantedAnyway: (sha256: string) => boolean,
  tellPage: TellPage,
): (stamp: FileStamp, engine: Engine, signal: AbortSignal) => Promise<ContentOutcome> {
  const underWay = new Map<string, Promise<HeadOfReading | null>>()

  return async (stamp, engine, signal) => {
    let sha256: string
    try {
      sha256 = stamp.size > hashLimit ? `${sizePrefix}${stamp.size}` : await hashFile(stamp.path, signal)
    } catch (error) {
      signal.throwIfAborted()
      return unopened(error)
    }
    if (!(await isUnchanged(stamp))) return { kind: 'moved' }
    const anyway = isWantedAnyway(sha256)
    const key = `${engine.readingVersion} ${sha256} ${anyway}`
    const before = underWay.get(key)
    const reading = before ?? readOnce(stamp, sha256, engine, { anyway }, signal)
    if (before === undefined) underWay.set(key, reading)
    try {
      const outcome = await reading
      if (outcome === null || !(await isUnchanged(stamp))) return { kind: 'moved' }
      const { failure, ...head } = outcome
      await store.keepPath({ path: stamp.path, size: stamp.size, mtimeMs: stamp.mtimeMs, sha256 })
      return { kind: 'read', head, failure }
    } finally {
      underWay.delete(key)
    }
  }

  /** Null where the file was another by the time it was read. */
  async function readOnce(
    { path }: FileStamp,
    sha256: string,
    engine: Engine,
    wish: ParseWish,
    signal: AbortSignal,
  ): Promise<HeadOfReading | null> {
    const [known] = await store.heads([sha256], engine.readingVersion)
    if (known !== undefined) {
      const kept = known.outcome === 'failed' ? await store.reading(sha256, engine.readingVersion) : null
      return { ...known, failure: kept?.outcome === 'failed' ? kept.failure : null }
    }
    const outcome = await engine.pool
      .read(
        path,
        signal,
        (done, pages) => {
          tellPage(path, { page: done + 1, pages })
        },
        wish,
      )
      .finally(() => {
        tellPage(path, null)
      })
    signal.throwIfAborted()
    // What was read must be what was hashed, or it would be kept under another content's name.
    if (outcome.sha256 !== null && !sha256.startsWith(sizePrefix) && outcome.sha256 !== sha256) return null
    const at = new Date(now()).toISOString()
    // A slow moment of this machine, or a mistake of ours, says nothing of the file: it is tried again next time.
    if (!outcome.ok) {
      const { failure } = outcome
      const isOfFile = failure.code !== 'timeout' && failure.code !== 'fault'
      if (isOfFile) await store.keepReading(sha256, engine.readingVersion, { outcome: 'failed', failure }, '', at)
      return { sha256, outcome: 'failed', reference: null, languages: [], at, failure }
    }
    const [first, ...further] = await Promise.all(
      noticesOf(outcome.file).map(async (file, part): Promise<ReadingHead> => {
        const id = contentId(sha256, part)
        await store.keepReading(id, engine.readingVersion, { outcome: 'parsed', file }, searchableText(file), at)
        return { sha256: id, outcome: 'parsed', reference: file.reference, languages: file.languages, at }
      }),
    )
    return first === undefined ? null : { ...first, ...(further.length > 0 && { further }), failure: null }
  }
}

async function isUnchanged(stamp: FileStamp): Promise<boolean> {
  const stats = await statOrNull(stamp.path)
  if (stats === null) return false
  const now = stampOf(stamp.path, stats)
  return now.size === stamp.size && now.mtimeMs === stamp.mtimeMs
}

/** SHA-256 of a file's bytes, in hexadecimal. */
export async function hashFile(path: string, signal?: AbortSignal): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path, { highWaterMark: 1 << 18 }), hash, {
    ...(signal === undefined ? {} : { signal }),
  })
  return hash.digest('hex')
}

function unopened(error: unknown): ContentOutcome {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'gone' }
  const isHeld = code === 'EBUSY' || (process.platform === 'win32' && (code === 'EACCES' || code === 'EPERM'))
  return isHeld ? { kind: 'moved' } : { kind: 'unopenable', failure: unopenable(code) }
}

/** Why a file that is there could not be opened at all, for a recruiter. */
export function unopenable(code: string): ReadFailure {
  if (code === 'EACCES' || code === 'EPERM') {
    return {
      code: 'unreadable',
      message: {
        en: 'You are not allowed to open this file. Ask whoever keeps the folder for the right to read it, then try again.',
        fr: 'Vous n’avez pas le droit d’ouvrir ce fichier. Demandez le droit de lecture à la personne qui gère le dossier, puis réessayez.',
      },
    }
  }
  return {
    code: 'unreadable',
    message: {
      en: `The file could not be opened (${code === '' ? 'unknown reason' : code}). Close it in other programs, check that the drive is connected, then try again.`,
      fr: `Le fichier n’a pas pu être ouvert (${code === '' ? 'raison inconnue' : code}). Fermez-le dans les autres programmes, vérifiez que le lecteur est connecté, puis réessayez.`,
    },
  }
}
