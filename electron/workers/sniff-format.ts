import { decodeText } from './bytes/decode-text.ts'

/**
 * What bytes may be. 'zip' and 'ole' are told apart further by their parts; 'word-xml' is Word 2003's single file,
 * 'flat-opc' and 'flat-odf' are a package's parts written one after the other; 'foreign' is read by nobody.
 */
export type SniffedFormat =
  'pdf' | 'zip' | 'ole' | 'rtf' | 'word-xml' | 'flat-opc' | 'flat-odf' | 'html' | 'markdown' | 'text' | 'foreign'

const foreign: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x47, 0x49, 0x46, 0x38], // GIF
  [0x42, 0x4d, 0x36],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a], // BMP, TIFF
  [0x1f, 0x8b],
  [0x42, 0x5a, 0x68],
  [0xfd, 0x37, 0x7a],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x52, 0x61, 0x72, 0x21], // gzip, bzip2, xz, 7z, rar
  [0x4d, 0x5a],
  [0x7f, 0x45, 0x4c, 0x46],
  [0xca, 0xfe, 0xba, 0xbe], // programs
  [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], // SQLite
  [0x25, 0x21, 0x50, 0x53], // PostScript
]

/** Bytes at the start that are looked at: what something is shows there. */
const looked = 65_536
/** Junk that may stand before a file's own first sign: blank lines, a mail's head, a byte or two of a lost header. */
const mostJunk = 3000

/**
 * What a file may be, the likeliest first: by its content, a wrong ending or none changes nothing. Only between text
 * and Markdown the name decides what is tried first. What it is shows when the first gives no notice and another does.
 */
export function sniffFormats(bytes: Uint8Array, name = ''): SniffedFormat[] {
  const head = bytes.subarray(0, looked)
  const ascii = Buffer.from(head.buffer, head.byteOffset, Math.min(head.byteLength, mostJunk + 16)).toString('latin1')
  if (ascii.startsWith('PK\u0003\u0004') || ascii.startsWith('PK\u0005\u0006')) return ['zip']
  if (ascii.startsWith('\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1')) return ['ole']
  // The PDF specification lets junk stand before the header, within the first kilobyte or a little more.
  const pdf = ascii.search(/%PDF-\d/u)
  if (pdf >= 0 && (pdf < 16 || !/[\n\r]/u.test(ascii.slice(0, pdf)))) return ['pdf']
  if (pdf < 0 && foreign.some((magic) => magic.every((byte, index) => head[index] === byte))) return ['foreign']
  const text = decodeText(head)
  const written = writtenFormats(text, name)
  const hidden: [SniffedFormat, boolean][] = [
    ['pdf', pdf >= 0 || holdsPdf(head)],
    ['rtf', startOfRtf(text) >= 0],
    ['zip', ascii.includes('PK\u0003\u0004')],
  ]
  return [...new Set([...hidden.flatMap(([format, isThere]) => (isThere ? [format] : [])), ...written])]
}

/**
 * A PDF behind more junk than that, or whose header is lost: several of its objects begin lines of their own, which
 * nobody writes in a notice.
 */
function holdsPdf(head: Uint8Array): boolean {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1')
  return [...bytes.matchAll(/(?:^|[\r\n])\d{1,7} \d{1,5} obj(?![a-z])/gu)].length >= 2 && bytes.includes('endobj')
}

/** Where in a text RTF begins; below 0 where it does not. */
export function startOfRtf(text: string): number {
  return text.slice(0, mostJunk).search(/\{\\rtf\d?\\/u)
}

function writtenFormats(text: string, name: string): SniffedFormat[] {
  if (/^\s*\{\\rtf/u.test(text)) return ['rtf']
  if (looksLikeData(text)) return ['foreign']
  const root = rootOf(text)
  if (root === 'wordDocument') return ['word-xml']
  if (root === 'package' && text.includes('/2006/xmlPackage')) return ['flat-opc']
  if (root === 'document' && text.includes('opendocument:xmlns:office')) return ['flat-odf']
  const plain: SniffedFormat[] = /\.(?:md|markdown|mdown|mkd)$/iu.test(name) ? ['markdown', 'text'] : ['text']
  if (/^(?:html|head|body|pre)$/iu.test(root) || isMostlyBlocks(text)) return ['html', ...plain]
  if (/<\/?[a-z][a-z1-6]*(?:\s[^<>]{0,400})?\/?>/iu.test(text)) plain.push('html')
  if (!plain.includes('markdown') && /^#{1,6} \S|^\s*[-*+] \S|\*\*\S|\]\(/mu.test(text)) plain.push('markdown')
  return plain
}

/**
 * The name of the first element, without its prefix, where the text begins with one; 'html' where it says so before
 * any; else ''.
 */
function rootOf(text: string): string {
  let at = 0
  for (;;) {
    at += /^\s*/u.exec(text.slice(at, at + mostJunk))?.[0].length ?? 0
    if (/^<!doctype\s+html/iu.test(text.slice(at, at + 40))) return 'html'
    const isComment = text.startsWith('<!--', at)
    if (!isComment && !/^<[?!]/u.test(text.slice(at, at + 2))) break
    const end = text.indexOf(isComment ? '-->' : '>', at)
    if (end < 0) break
    at = end + (isComment ? 3 : 1)
  }
  return /^<(?:[\w-]{1,40}:)?([a-z][\w-]{0,40})(?=[\s/>])/iu.exec(text.slice(at, at + 100))?.[1] ?? ''
}

/** JSON and the like: text of a program, for programs, though a notice's words may stand in it. */
function looksLikeData(start: string): boolean {
  return /^\s*(?:\{\s*"[^"\n]{0,200}"\s*:|\[\s*[{"])/u.test(start)
}

const blockTag = new RegExp(
  String.raw`</?(?:p|div|table|tbody|tr|t[dh]|h[1-6]|[uod]l|li|d[td]|section|article|main|header|footer|center|blockquote|pre)\b[^<>]{0,1000}>`,
  'giu',
)

/**
 * A part of a web page: tags of paragraphs, cells and lists on most of its lines. A few stray ones make no page of a
 * text.
 */
function isMostlyBlocks(text: string): boolean {
  const blocks = text.match(blockTag)?.length ?? 0
  const lines = text.match(/\S[^\n\r]*/gu)?.length ?? 0
  return blocks >= 4 && blocks >= lines * 0.25
}
