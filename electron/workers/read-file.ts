import type { ReadFailure } from '../../shared/notice/parsed-file.ts'
import type { ReadLimits } from '../../shared/ipc/worker-jobs.ts'
import type { SourceDocument } from '../../shared/notice/source-document.ts'
import { failure } from '../../shared/notice/read-failures.ts'
import { outlineOf } from '../../shared/text/error-outline.ts'
import { readAs } from './read-as.ts'
import { readBytes } from './bytes/read-bytes.ts'
import type { ReadOptions } from './read-options.ts'
import { ReadError, readError } from './bytes/read-error.ts'
import { sniffFormats } from './sniff-format.ts'

const defaultLimits: ReadLimits = {
  fileBytes: 50 * 1024 * 1024,
  // The largest real notice unpacks to 0.2 MB of XML; pictures are never unpacked.
  unpackedBytes: 16 * 1024 * 1024,
  pages: 200,
}

/** `fault`: of a mistake of ours, where it was made. */
export type ReadOutcome = { ok: true; document: SourceDocument } | { ok: false; failure: ReadFailure; fault?: string }

/**
 * A file, by path or by its bytes → its lines, read as the likeliest thing that can be read. Never throws: what cannot
 * be read is a failure with a reason.
 */
export async function readFile(source: string | Uint8Array, options: ReadOptions): Promise<ReadOutcome> {
  let first: ReadOutcome | null = null
  for await (const outcome of readings(source, options)) {
    if (outcome.ok) return outcome
    first ??= outcome
  }
  return first ?? { ok: false, failure: failure('unknownFormat') }
}

/**
 * A file read as one thing after the other that it may be, the likeliest first; whoever asks stops at the one that
 * holds what is looked for. The rest is then never tried. Never throws.
 */
export async function* readings(source: string | Uint8Array, options: ReadOptions): AsyncGenerator<ReadOutcome> {
  const limits = { ...defaultLimits, ...options.limits }
  const bytes = await outcomeOf(async () => bytesOf(source, limits))
  if (!bytes.ok) {
    yield bytes
    return
  }
  const name = options.name ?? (typeof source === 'string' ? source : '')
  for (const format of sniffFormats(bytes.value, name)) {
    const read = await outcomeOf(async () => {
      const document = await readAs(format, bytes.value, limits, options)
      if (document.lines.length === 0) throw readError('noText')
      return document
    })
    yield read.ok ? { ok: true, document: read.value } : read
    // Locked, beyond a limit or our own fault is so whatever it is read as.
    if (!read.ok && !mayBeOther.has(read.failure.code)) return
  }
}

const mayBeOther: ReadonlySet<ReadFailure['code']> = new Set(['unreadable', 'empty', 'unsupported'])

async function bytesOf(source: string | Uint8Array, limits: ReadLimits): Promise<Uint8Array> {
  const bytes = typeof source === 'string' ? await readBytes(source, limits.fileBytes) : source
  if (bytes.length === 0) throw readError('zeroBytes')
  if (isOneByte(bytes)) throw readError('damaged')
  return bytes
}

type Outcome<Value> = { ok: true; value: Value } | { ok: false; failure: ReadFailure; fault?: string }

async function outcomeOf<Value>(act: () => Promise<Value>): Promise<Outcome<Value>> {
  try {
    return { ok: true, value: await act() }
  } catch (error) {
    return error instanceof ReadError ? { ok: false, failure: error.failure } : faultOf(error)
  }
}

/** What is no ReadError is a mistake of ours: said so, with the place where it was made. */
export function faultOf(error: unknown): { ok: false; failure: ReadFailure; fault: string } {
  return { ok: false, failure: failure('fault'), fault: outlineOf(error) }
}

/**
 * A copy that broke off, or a disk that never wrote, leaves one value all through; a file of spaces is merely empty.
 */
function isOneByte(bytes: Uint8Array): boolean {
  const first = bytes[0]
  return bytes.length >= 64 && (first === 0 || first === 0xff) && bytes.every((byte) => byte === first)
}
