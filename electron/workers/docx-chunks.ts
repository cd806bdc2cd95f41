import type { Line } from '../../shared/notice/source-document.ts'
import { readHtml } from './read-html.ts'
import { readRtf } from './read-rtf.ts'
import { readText } from './read-text.ts'
import { sniffFormat } from './sniff-format.ts'
import { PackedFile } from './unzip-part.ts'

/**
 * A document inserted whole into another (altChunk), by what its bytes are. `readInner` reads one of Word's own kind,
 * which brings no third with it.
 */
export function readChunk(bytes: Uint8Array, name: string, limit: number, readInner: (file: PackedFile) => Line[]): Line[] {
  switch (sniffFormat(bytes)) {
    case 'html': return linesOfPage(bytes)
    case 'rtf': return readRtf(bytes)
    // A paragraph or two, too little to be told by its tags alone.
    case 'text': return /\.x?html?$/iu.test(name) ? linesOfPage(bytes) : readText(bytes)
    case 'zip': return readInner(new PackedFile(bytes, limit))
    case 'pdf': case 'ole': case 'foreign': return []
  }
}

/** All of it: nobody inserts a page's menu. */
function linesOfPage(bytes: Uint8Array): Line[] {
  const { lines } = readHtml(bytes)
  for (const line of lines) delete line.region
  return lines
}
