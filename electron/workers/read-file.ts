import { constants } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { ReadFailure } from '../../shared/notice/parsed-file.ts'
import type { ReadLimits } from '../../shared/ipc/worker-jobs.ts'
import type { Line, SourceDocument } from '../../shared/notice/source-document.ts'
import { failure } from '../../shared/notice/read-failures.ts'
import { ReadError, readError } from './read-error.ts'
import { readDoc } from './read-doc.ts'
import { mainPart, readDocx } from './read-docx.ts'
import { readHtml } from './read-html.ts'
import { readMarkdown } from './read-markdown.ts'
import { readOdt } from './read-odt.ts'
import { readPdf } from './read-pdf.ts'
import { readRtf } from './read-rtf.ts'
import { readText } from './read-text.ts'
import { sniffFormat } from './sniff-format.ts'
import { PackedFile } from './unzip-part.ts'

const defaultLimits: ReadLimits = {
  fileBytes: 50 * 1024 * 1024,
  // The largest real notice unpacks to 0.2 MB of XML; pictures are never unpacked.
  unpackedBytes: 16 * 1024 * 1024,
  pages: 200,
}

export interface ReadOptions {
  limits?: Partial<ReadLimits>
  /** Folder (a path or a file: address) with pdf.js's cmaps, standard_fonts and wasm. */
  pdfAssets: string
  /** Recognise the text of pages that are only pictures; off where not said. */
  ocr?: boolean
  /** Called before each page whose text is recognised: how many were done, of how many. */
  onPage?: (done: number, pages: number) => void
  /** The file's name, where bytes are given: tells Markdown from text, which look alike. */
  name?: string
}

export type ReadOutcome = { ok: true; document: SourceDocument } | { ok: false; failure: ReadFailure }

/** A file, by path or by its bytes → its lines. Never throws: what cannot be read is a failure with a reason. */
export async function readFile(source: string | Uint8Array, options: ReadOptions): Promise<ReadOutcome> {
  try {
    const limits = { ...defaultLimits, ...options.limits }
    const bytes = typeof source === 'string' ? await readBytes(source, limits.fileBytes) : source
    const name = options.name ?? (typeof source === 'string' ? source : '')
    const document = await readBytesAs(bytes, name, limits, options)
    if (document.lines.length === 0) throw readError('noText')
    return { ok: true, document }
  } catch (error) {
    return { ok: false, failure: error instanceof ReadError ? error.failure : failure('damaged') }
  }
}

/** The bytes of a file no larger than the limit. Throws ReadError. */
export async function readBytes(path: string, limit: number): Promise<Uint8Array> {
  try {
    // Without waiting: a pipe with a notice's name would otherwise hold the thread until somebody writes into it.
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK)
    try {
      const stats = await file.stat()
      if (!stats.isFile()) throw readError('cannotOpen')
      if (stats.size > limit) throw readError('tooLarge')
      return await readToEnd(file, stats.size, limit)
    } finally {
      await file.close()
    }
  } catch (error) {
    throw error instanceof ReadError ? error : readError('cannotOpen')
  }
}

/** To its end and not to the size it had: it may grow meanwhile, though never beyond the limit. */
async function readToEnd(file: FileHandle, size: number, limit: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let total = 0
  for (;;) {
    const part = new Uint8Array(Math.max(65_536, size - total))
    const { bytesRead } = await file.read(part, 0, part.length, null)
    if (bytesRead === 0) return parts.length === 1 && parts[0] !== undefined ? parts[0] : new Uint8Array(Buffer.concat(parts))
    total += bytesRead
    if (total > limit) throw readError('tooLarge')
    parts.push(part.subarray(0, bytesRead))
  }
}

async function readBytesAs(bytes: Uint8Array, name: string, limits: ReadLimits, options: ReadOptions): Promise<SourceDocument> {
  if (bytes.length === 0) throw readError('zeroBytes')
  if (isOneByte(bytes)) throw readError('damaged')
  const format = sniffFormat(bytes)
  switch (format) {
    // Nothing in the bytes tells Markdown from text with stars in it; here the name does.
    case 'text': return /\.(?:md|markdown|mdown)$/iu.test(name) ? unpaged('markdown', readMarkdown(bytes)) : unpaged('text', readText(bytes))
    case 'pdf': return readPdf(bytes, { assets: assetsFolder(options.pdfAssets), maxPages: limits.pages, ocr: options.ocr ?? false, onPage: options.onPage })
    case 'html': return { ...unpaged('html', []), ...readHtml(bytes) }
    case 'zip': return readPacked(new PackedFile(bytes, limits.unpackedBytes))
    case 'rtf': return unpaged('rtf', readRtf(bytes))
    case 'ole': return unpaged('doc', readDoc(bytes))
    case 'foreign': throw readError('unknownFormat')
  }
}

function readPacked(file: PackedFile): SourceDocument {
  const main = mainPart(file)
  if (isOpenDocumentText(file)) return unpaged('odt', readOdt(file))
  if (file.has(main) && !/(?:^|\/)(?:xl|ppt|visio)\//u.test(main)) return unpaged('docx', readDocx(file))
  throw readError('unknownFormat')
}

/** OpenDocument names its kind in a part of its own; without one, its content part speaks for itself. */
function isOpenDocumentText(file: PackedFile): boolean {
  if (!file.has('content.xml')) return false
  const kind = file.read('mimetype')?.toString('latin1').trim() ?? ''
  return kind === '' || kind.includes('opendocument.text')
}

function assetsFolder(pdfAssets: string): string {
  return pdfAssets.startsWith('file:') ? fileURLToPath(pdfAssets) : pdfAssets
}

function unpaged(format: SourceDocument['format'], lines: Line[]): SourceDocument {
  return { format, pages: null, ocr: false, lines }
}

/** A copy that broke off, or a disk that never wrote, leaves one value all through; a file of spaces is merely empty. */
function isOneByte(bytes: Uint8Array): boolean {
  const first = bytes[0]
  return bytes.length >= 64 && (first === 0 || first === 0xff) && bytes.every((byte) => byte === first)
}
