import type { Mail, SavedPage } from './mail/mail.ts'
import type { Line } from '../../shared/notice/source-document.ts'
import type { ReadChunk } from './word/docx-context.ts'
import { mainPart, relationsOf, type Parts } from './word/docx-package.ts'
import { openFlatOpc } from './word/flat-package.ts'
import { mostChunks } from './word/read-docx.ts'
import { readHtml } from './html/read-html.ts'
import { readRtf } from './rtf/read-rtf.ts'
import { readText } from './text/read-text.ts'
import { sniffFormats } from './sniff-format.ts'
import { looksLikeMail, openMail } from './mail/sniff-mail.ts'
import { PackedFile } from './bytes/unzip-part.ts'

/** What a document inserted whole may unpack to, a part of it. */
const chunkLimit = 16 * 1024 * 1024

/** Opens those chunks of a document that take time, pages saved as single files; how any of them is read then. */
export async function openChunks(parts: Parts): Promise<ReadChunk> {
  const pages = new Map<string, Uint8Array>()
  const chunks = relationsOf(parts, mainPart(parts)).filter(({ type }) => type === 'aFChunk')
  for (const { target } of chunks.slice(0, mostChunks)) {
    const bytes = pages.has(target) ? null : parts.read(target)
    const saved = bytes !== null && looksLikeMail(bytes).isMail ? await openMail(bytes) : null
    if (saved !== null) pages.set(target, pageOf(saved))
  }
  return chunksOf(parts, pages)
}

/** `pages`: those that `openChunks` opened, by the names of their parts. */
export function chunksOf(parts: Parts, pages: ReadonlyMap<string, Uint8Array> = new Map()): ReadChunk {
  return (name, readInner) => {
    const page = pages.get(name)
    if (page !== undefined) return linesOfPage(page)
    const bytes = parts.read(name)
    return bytes === null ? [] : readChunk(bytes, name, readInner)
  }
}

function pageOf(saved: Mail | SavedPage): Uint8Array {
  return 'page' in saved ? saved.page : (saved.body.find(({ kind }) => kind === 'html')?.bytes ?? new Uint8Array())
}

/** By what its bytes are, unless it is one that `openChunks` opened. */
function readChunk(bytes: Uint8Array, name: string, readInner: (file: Parts) => Line[]): Line[] {
  if (looksLikeMail(bytes).isMail) return []
  const formats = sniffFormats(bytes)
  // A paragraph or two of a page are too little to be told by their tags alone.
  const format = formats.includes('html') && (formats[0] === 'html' || /\.x?html?$/iu.test(name)) ? 'html' : formats[0]
  if (format === 'html' || (format === 'text' && /\.x?html?$/iu.test(name))) return linesOfPage(bytes)
  if (format === 'rtf') return readRtf(bytes)
  if (format === 'text' || format === 'markdown') return readText(bytes)
  if (format === 'flat-opc') return readInner(openFlatOpc(bytes, chunkLimit))
  return format === 'zip' ? readInner(new PackedFile(bytes, chunkLimit)) : []
}

/** All of it: nobody inserts a page's menu. */
function linesOfPage(bytes: Uint8Array): Line[] {
  const { lines } = readHtml(bytes)
  for (const line of lines) delete line.region
  return lines
}
