import { fileURLToPath } from 'node:url'
import type { ReadLimits } from '../../shared/ipc/worker-jobs.ts'
import type { Line, SourceDocument } from '../../shared/notice/source-document.ts'
import { decodeText } from './bytes/decode-text.ts'
import { openChunks } from './docx-chunks.ts'
import { openFlatOdf, openFlatOpc } from './word/flat-package.ts'
import { readDoc } from './word/read-doc.ts'
import { mainPart, readDocx } from './word/read-docx.ts'
import { readError, withinBytes } from './bytes/read-error.ts'
import type { ReadOptions } from './read-options.ts'
import { readHtml } from './html/read-html.ts'
import { readMarkdown } from './text/read-markdown.ts'
import { readOdt } from './odt/read-odt.ts'
import { readPdf, type PdfOptions } from './pdf/read-pdf.ts'
import { readRtf } from './rtf/read-rtf.ts'
import { readText } from './text/read-text.ts'
import { startOfRtf, type SniffedFormat } from './sniff-format.ts'
import { PackedFile } from './bytes/unzip-part.ts'
import { openWord2003 } from './word/word-2003.ts'

type Options = Pick<ReadOptions, 'pdfAssets' | 'ocr' | 'onPage'>

/** Bytes read as one of the things that they may be. Throws ReadError. */
export async function readAs(
  format: SniffedFormat,
  bytes: Uint8Array,
  limits: ReadLimits,
  options: Options,
): Promise<SourceDocument> {
  switch (format) {
    case 'text':
      return unpaged('text', readText(bytes))
    case 'markdown':
      return unpaged('markdown', readMarkdown(bytes))
    case 'pdf':
      return readPdf(bytes, pdfOptions(options, limits))
    case 'html':
      return { ...unpaged('html', []), ...readHtml(bytes) }
    case 'zip':
      return readPacked(new PackedFile(bytes.subarray(startOfPacked(bytes)), limits.unpackedBytes))
    case 'flat-opc':
      return readPacked(openFlatOpc(bytes, limits.unpackedBytes))
    case 'flat-odf':
      return readPacked(openFlatOdf(bytes, limits.unpackedBytes))
    case 'word-xml':
      return readPacked(openWord2003(bytes, limits.unpackedBytes))
    case 'rtf':
      return unpaged('rtf', readRtf(rtfOf(bytes)))
    case 'ole':
      return unpaged(
        'doc',
        withinBytes(() => readDoc(bytes)),
      )
    case 'foreign':
      throw readError('unknownFormat')
  }
}

async function readPacked(file: PackedFile): Promise<SourceDocument> {
  const main = mainPart(file)
  if (isOpenDocumentText(file)) return unpaged('odt', readOdt(file))
  if (file.has(main) && !/(?:^|\/)(?:xl|ppt|visio)\//u.test(main))
    return unpaged('docx', readDocx(file, await openChunks(file)))
  throw readError('unknownFormat')
}

/** OpenDocument names its kind in a part of its own; without one, its content part speaks for itself. */
function isOpenDocumentText(file: PackedFile): boolean {
  if (!file.has('content.xml')) return false
  const kind = file.read('mimetype')?.toString('latin1').trim() ?? ''
  return kind === '' || kind.includes('opendocument.text')
}

/** Behind what stands before it and is no part of it. */
function startOfPacked(bytes: Uint8Array): number {
  return Math.max(0, Buffer.from(bytes.subarray(0, 4096)).indexOf('PK\u0003\u0004'))
}

/** From its own first sign on, one byte a sign: somebody may have saved it as wide text, or put a line above it. */
function rtfOf(bytes: Uint8Array): Uint8Array {
  const narrow = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const start = startOfRtf(narrow.toString('latin1', 0, 4096))
  if (start >= 0) return narrow.subarray(start)
  const text = decodeText(bytes)
  return Buffer.from(text.slice(Math.max(0, startOfRtf(text))), 'latin1')
}

function pdfOptions({ pdfAssets, ocr = false, onPage }: Options, { pages: maxPages }: ReadLimits): PdfOptions {
  return { assets: pdfAssets.startsWith('file:') ? fileURLToPath(pdfAssets) : pdfAssets, maxPages, ocr, onPage }
}

function unpaged(format: SourceDocument['format'], lines: Line[]): SourceDocument {
  return { format, pages: null, ocr: false, lines }
}
