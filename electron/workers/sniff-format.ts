import { decodeText } from './decode-text.ts'

/** What the bytes are. 'container' formats are told apart further by their reader. */
export type SniffedFormat = 'pdf' | 'zip' | 'ole' | 'rtf' | 'html' | 'text' | 'foreign'

const foreign: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x47, 0x49, 0x46, 0x38], // GIF
  [0x42, 0x4d, 0x36], [0x49, 0x49, 0x2a, 0x00], [0x4d, 0x4d, 0x00, 0x2a], // BMP, TIFF
  [0x1f, 0x8b], [0x42, 0x5a, 0x68], [0xfd, 0x37, 0x7a], [0x37, 0x7a, 0xbc, 0xaf], [0x52, 0x61, 0x72, 0x21], // gzip, bzip2, xz, 7z, rar
  [0x4d, 0x5a], [0x7f, 0x45, 0x4c, 0x46], [0xca, 0xfe, 0xba, 0xbe], // programs
  [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], // SQLite
  [0x25, 0x21, 0x50, 0x53], // PostScript
]

/** By content only: a wrong ending, or none, changes nothing. */
export function sniffFormat(bytes: Uint8Array): SniffedFormat {
  const head = bytes.subarray(0, 4096)
  const ascii = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1')
  // The PDF specification lets junk stand before the header, within the first kilobyte or a little more.
  if (/%PDF-\d/u.test(ascii.slice(0, 3000))) return 'pdf'
  if (ascii.startsWith('PK\u0003\u0004') || ascii.startsWith('PK\u0005\u0006')) return 'zip'
  if (ascii.startsWith('\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1')) return 'ole'
  if (/^(?:\u00EF\u00BB\u00BF)?\s*\{\\rtf/u.test(ascii)) return 'rtf'
  if (foreign.some((magic) => magic.every((byte, index) => head[index] === byte))) return 'foreign'
  const start = decodeText(head)
  if (looksLikeData(start)) return 'foreign'
  return looksLikeHtml(start) ? 'html' : 'text'
}

/** JSON and the like: text of a program, for programs, though a notice's words may stand in it. */
function looksLikeData(start: string): boolean {
  return /^\s*(?:\{\s*"[^"\n]{0,200}"\s*:|\[\s*[{"])/u.test(start)
}

function looksLikeHtml(start: string): boolean {
  const text = start.trimStart().toLowerCase()
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?(?:-->|$)\s*)*<(?:!doctype\s+html|html|head|body)\b/u.test(text)) return true
  // A fragment: starts with a tag and has several of those that only documents use.
  return text.startsWith('<') && (text.match(/<\/?(?:p|div|table|tr|td|h[1-6]|ul|ol|li|br|span|b|meta|style)\b[^>]*>/gu)?.length ?? 0) >= 4
}
