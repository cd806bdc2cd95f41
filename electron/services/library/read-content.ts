import { failure } from '../../../shared/notice/read-failures.ts'
import type { ReadResult } from '../../../shared/ipc/worker-jobs.ts'
import { noticesOf, type ReadFailure } from '../../../shared/notice/parsed-file.ts'
import type { ParseWish } from '../../../shared/parse/parse-document.ts'
import type { Engine } from '../threads/engine.ts'
import { contentId, headsOf } from '../notices/library-entries.ts'
import { keptSigns } from '../disk/file-signs.ts'
import type { FileStamp } from '../disk/scan-folder.ts'
import { isSilence } from '../disk/disk.ts'
import { notRegular } from '../disk/open-regular.ts'
import type { TakenFile } from '../disk/take-file.ts'
import { searchableText } from '../notices/searchable-text.ts'
import type { ReadingHead, Store } from '../store/store.ts'

/** `moved`: it changed while it was being read, or is held by another program, and is to be taken up again later. */
export type ContentOutcome =
  | {
      kind: 'read'
      head: ReadingHead
      failure: ReadFailure | null
      /** It failed for want of time or memory, which says nothing of the file for ever. */
      isPassing: boolean
      /** Of these bytes there was no such reading before. */
      isNew: boolean
    }
  | { kind: 'unopenable'; failure: ReadFailure }
  | { kind: 'moved' | 'gone' }

type HeadOfReading = ReadingHead & { failure: ReadFailure | null; isPassing: boolean; isNew: boolean }

/** What stands for the content of a file that is too large to be looked into. */
const sizePrefix = 'size-'

/** The page of a scan that a file is at; null once the file is done. */
export type TellPage = (path: string, page: { page: number; pages: number } | null) => void

/**
 * One file's bytes to its reading: known content is not read again, the same content is read once however many paths it
 * has.
 */
export function createContentReader(
  store: Store,
  take: (path: string, limit: number) => Promise<TakenFile>,
  now: () => number,
  wishFor: (sha256: string, path: string) => ParseWish,
  tellPage: TellPage,
): (stamp: FileStamp, engine: Engine, signal: AbortSignal) => Promise<ContentOutcome> {
  const underWay = new Map<string, Promise<HeadOfReading | null>>()

  return async (stamp, engine, signal) => {
    let taken: TakenFile
    try {
      taken = await take(stamp.path, engine.fileBytes)
    } catch (error) {
      signal.throwIfAborted()
      if (isSilence(error)) throw error
      return unopened(error)
    }
    signal.throwIfAborted()
    if (!isUnchanged(stamp, taken.stamp)) return { kind: 'moved' }
    const sha256 = taken.kind === 'large' ? `${sizePrefix}${stamp.size}` : taken.sha256
    const wish = wishFor(sha256, stamp.path)
    const key = `${engine.readingVersion} ${sha256} ${wish.anyway} ${wish.form ?? ''}`
    const before = underWay.get(key)
    const reading = before ?? readOnce(stamp.path, taken, sha256, engine, wish, signal)
    if (before === undefined) underWay.set(key, reading)
    try {
      const outcome = await reading
      if (outcome === null) return { kind: 'moved' }
      // Chosen while it was being read.
      if (wishFor(sha256, stamp.path).form !== wish.form) return { kind: 'moved' }
      const { failure, isPassing, isNew, ...head } = outcome
      // As it stood before it was read: a change since then shows at the next look.
      const { path, size, mtimeMs, signs } = stamp
      await store.keepPath({ path, size, mtimeMs, signs: keptSigns(signs), checkedAt: now(), sha256 })
      return { kind: 'read', head, failure, isPassing, isNew: isNew && before === undefined }
    } finally {
      underWay.delete(key)
    }
  }

  /** Null where there is nothing to keep. */
  async function readOnce(
    path: string,
    taken: TakenFile,
    sha256: string,
    engine: Engine,
    wish: ParseWish,
    signal: AbortSignal,
  ): Promise<HeadOfReading | null> {
    const [known] = await store.heads([sha256], engine.readingVersion)
    if (known !== undefined && (known.form ?? null) === (wish.form ?? null)) {
      const kept = known.outcome === 'failed' ? await store.reading(sha256, engine.readingVersion) : null
      return { ...known, failure: kept?.outcome === 'failed' ? kept.failure : null, isPassing: false, isNew: false }
    }
    const outcome = taken.kind === 'large' ? tooLarge : await parse(path, taken.bytes, engine, wish, signal)
    signal.throwIfAborted()
    // What was made of it as another form read it.
    for (const { sha256: content } of known === undefined ? [] : headsOf(known)) await store.forgetContent(content)
    const by = wish.form ?? null
    const at = new Date(now()).toISOString()
    // A moment in which this machine was short of time or memory, or a mistake of ours, says nothing of the file: it is
    // tried again.
    if (!outcome.ok) {
      const { failure, passing: isPassing = false } = outcome
      if (!isPassing && failure.code !== 'fault')
        await store.keepReading(sha256, engine.readingVersion, { outcome: 'failed', failure }, '', at, by)
      return { sha256, outcome: 'failed', reference: null, languages: [], at, failure, isPassing, isNew: true }
    }
    const [first, ...further] = await Promise.all(
      noticesOf(outcome.file).map(async (file, part): Promise<ReadingHead> => {
        const id = contentId(sha256, part)
        await store.keepReading(id, engine.readingVersion, { outcome: 'parsed', file }, searchableText(file), at, by)
        return {
          sha256: id,
          outcome: 'parsed',
          reference: file.reference,
          languages: file.languages,
          at,
          ...(by !== null && { form: by }),
        }
      }),
    )
    return first === undefined
      ? null
      : { ...first, ...(further.length > 0 && { further }), failure: null, isPassing: false, isNew: true }
  }

  async function parse(
    path: string,
    bytes: Uint8Array,
    engine: Engine,
    wish: ParseWish,
    signal: AbortSignal,
  ): Promise<ReadResult> {
    const tell = (done: number, pages: number): void => {
      tellPage(path, { page: done + 1, pages })
    }
    try {
      return await engine.pool.read({ name: path, bytes }, signal, tell, wish)
    } finally {
      tellPage(path, null)
    }
  }
}

const tooLarge: { ok: false; failure: ReadFailure; passing?: true } = { ok: false, failure: failure('tooLarge') }

function isUnchanged(stamp: FileStamp, now: FileStamp): boolean {
  return now.size === stamp.size && now.signs.mtime === stamp.signs.mtime
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
  if (code === notRegular) {
    return {
      code: 'unreadable',
      message: {
        en: 'This is a pipe or a device with the name of a file: there is nothing in it that could be read.',
        fr: 'C’est un tube ou un périphérique qui porte le nom d’un fichier : il ne contient rien à lire.',
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
