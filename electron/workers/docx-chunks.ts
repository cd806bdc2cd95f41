import type { Line } from '../../shared/notice/source-document.ts'
import { mainPart, relationsOf, type Parts } from './docx-package.ts'
import { openFlatOpc } from './flat-package.ts'
import type { Mail, SavedPage } from './open-mail.ts'
import { readHtml } from './read-html.ts'
import { readRtf } from './read-rtf.ts'
import { readText } from './read-text.ts'
import { sniffFormats } from './sniff-format.ts'
import { looksLikeMail, openMail } from './sniff-mail.ts'
import { PackedFile } from './unzip-part.ts'

/** Documents inserted whole: real ones have one or two. */
export const mostChunks = 20

/** Pages saved as single files that are inserted whole, by the names of their parts: those take time to be opened. */
export type ChunkPages = ReadonlyMap<string, Uint8Array>

export async function openChunks(parts: Parts): Promise<ChunkPages> {
  const pages = new Map<string, Uint8Array>()
  const chunks = relationsOf(parts, mainPart(parts)).filter(({ type }) => type === 'aFChunk')
  for (const { target } of chunks.slice(0, mostChunks)) {
    const bytes = pages.has(target) ? null : parts.read(target)
    const saved = bytes !== null && looksLikeMail(bytes).isMail ? await openMail(bytes) : null
    if (saved !== null) pages.set(target, pageOf(saved))
  }
  return pages
}

function pageOf(saved: Mail | SavedPage): Uint8Array {
  return 'page' in saved ? saved.page : (saved.body.find(({ kind }) => kind === 'html')?.bytes ?? new Uint8Array())
}

/**
 * A document inserted whole into another (altChunk), by what its bytes are, unless it is one that `openChunks` opens.
 * `readInner` reads one of Word's own kind, which brings no third with it.
 */
export function readChunk(
  bytes: Uint8Array,
  name: string,
  limit: number,
  readInner: (file: PackedFile) => Line[],
): Line[] {
  if (looksLikeMail(bytes).isMail) return []
  const formats = sniffFormats(bytes)
  // A paragraph or two of a page are too little to be told by their tags alone.
  const format = formats.includes('html') && (formats[0] === 'html' || /\.x?html?$/iu.test(name)) ? 'html' : formats[0]
  if (format === 'html' || (format === 'text' && /\.x?html?$/iu.test(name))) return linesOfPage(bytes)
  if (format === 'rtf') return readRtf(bytes)
  if (format === 'text' || format === 'markdown') return readText(bytes)
  if (format === 'flat-opc') return readInner(openFlatOpc(bytes, limit))
  return format === 'zip' ? readInner(new PackedFile(bytes, limit)) : []
}

/** All of it: nobody inserts a page's menu. */
export function linesOfPage(bytes: Uint8Array): Line[] {
  const { lines } = readHtml(bytes)
  for (const line of lines) delete line.region
  return lines
}
