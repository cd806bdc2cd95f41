import type { Line } from '../../shared/notice/source-document.ts'
import { openFlatOpc } from './flat-package.ts'
import { readHtml } from './read-html.ts'
import { readRtf } from './read-rtf.ts'
import { readText } from './read-text.ts'
import { sniffFormats } from './sniff-format.ts'
import { looksLikeMail, openMail } from './sniff-mail.ts'
import { PackedFile } from './unzip-part.ts'

/**
 * A document inserted whole into another (altChunk), by what its bytes are. `readInner` reads one of Word's own kind,
 * which brings no third with it.
 */
export function readChunk(bytes: Uint8Array, name: string, limit: number, readInner: (file: PackedFile) => Line[]): Line[] {
  const saved = looksLikeMail(bytes).isMail ? openMail(bytes) : null
  if (saved !== null) return linesOfPage('page' in saved ? saved.page : (saved.body.find(({ kind }) => kind === 'html')?.bytes ?? new Uint8Array()))
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
function linesOfPage(bytes: Uint8Array): Line[] {
  const { lines } = readHtml(bytes)
  for (const line of lines) delete line.region
  return lines
}
