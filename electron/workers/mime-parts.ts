import { readError } from './read-error.ts'
import { readHeader, readStructured, type MimeHeader, type StructuredValue } from './mime-header.ts'

/** A part of a mail: with parts of its own, or with bytes. */
export interface MimePart {
  header: MimeHeader
  type: StructuredValue
  parts: MimePart[]
  /** Decoded as the part says; empty where it has parts. */
  bytes: Buffer
}

/** A mail has a handful; one of thousands is made to harm. */
const mostParts = 500
/** A text, its pictures and an answer around it nest three or four deep. */
const deepest = 20
/** Bytes. Forwarding adds some kilobytes each time. */
const longestHeader = 1024 * 1024

interface Open {
  part: MimePart
  body: Buffer
  depth: number
}

/** The parts of a mail, or of a page saved as a single file. Nothing grows by being decoded. Throws ReadError. */
export function readMime(bytes: Uint8Array): MimePart {
  const waiting: Open[] = []
  const root = openPart(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), 0, waiting)
  let count = 1
  for (let open = waiting.pop(); open !== undefined; open = waiting.pop()) {
    const pieces = piecesOf(open.body, open.part.type.parameters.get('boundary') ?? '', mostParts)
    count += pieces.length
    if (count > mostParts || open.depth >= deepest) throw readError('unsafe')
    const { part, depth } = open
    for (const piece of pieces) part.parts.push(openPart(piece, depth + 1, waiting))
  }
  return root
}

function openPart(whole: Buffer, depth: number, waiting: Open[]): MimePart {
  const { header, body } = splitHeader(whole)
  const type = readStructured(header.get('content-type') ?? 'text/plain')
  const isMany = type.value.startsWith('multipart/') && (type.parameters.get('boundary') ?? '') !== ''
  const part: MimePart = {
    header,
    type,
    parts: [],
    bytes: isMany ? Buffer.alloc(0) : decoded(body, header.get('content-transfer-encoding') ?? ''),
  }
  if (isMany) waiting.push({ part, body, depth })
  return part
}

/** The head ends at the first empty line. */
function splitHeader(whole: Buffer): { header: MimeHeader; body: Buffer } {
  const start = startOf(whole)
  const head = whole.subarray(start, start + longestHeader)
  // A part may begin with the empty line at once: it has no head.
  const empty = /^\r?\n/u.exec(head.toString('latin1', 0, 2))?.[0].length
  if (empty !== undefined) return { header: new Map(), body: whole.subarray(start + empty) }
  const ends = [head.indexOf('\r\n\r\n'), head.indexOf('\n\n'), head.indexOf('\r\r')].map((at, kind) => ({
    at,
    length: kind === 0 ? 4 : 2,
  }))
  const end = ends.filter(({ at }) => at >= 0).sort((a, b) => a.at - b.at)[0]
  if (end === undefined && head.length === longestHeader) throw readError('unsafe')
  const at = end?.at ?? head.length
  return { header: readHeader(readable(head.subarray(0, at))), body: whole.subarray(start + at + (end?.length ?? 0)) }
}

/** Behind the mark of UTF-8 and the line that mail programs put above each mail of a folder. */
function startOf(whole: Buffer): number {
  const start = whole.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])) ? 3 : 0
  const line = /^(?:[>]?From [^\n]*\n)/u.exec(whole.toString('latin1', start, start + 300))?.[0].length ?? 0
  return start + line
}

/** Heads are written in UTF-8 today where they are not plain. */
function readable(bytes: Buffer): string {
  const text = bytes.toString('utf8')
  return text.includes('\uFFFD') ? bytes.toString('latin1') : text
}

/** What stands between the lines of a boundary; up to the end where the last one is missing. */
function piecesOf(body: Buffer, boundary: string, most: number): Buffer[] {
  const mark = Buffer.from(`--${boundary}`, 'latin1')
  const pieces: Buffer[] = []
  let from: number | null = null
  for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.length)) {
    const after = body.toString('latin1', at + mark.length, at + mark.length + 2)
    const isLine =
      (at === 0 || body[at - 1] === 0x0a || body[at - 1] === 0x0d) && (after === '' || /^(?:--|[\s])/u.test(after))
    if (!isLine) continue
    if (from !== null) pieces.push(body.subarray(from, withoutLineEnd(body, at)))
    if (pieces.length > most) throw readError('unsafe')
    if (after === '--') return pieces
    const end = body.indexOf(0x0a, at)
    from = end < 0 ? body.length : end + 1
  }
  if (from !== null) pieces.push(body.subarray(from))
  return pieces
}

function withoutLineEnd(body: Buffer, at: number): number {
  const end = body[at - 1] === 0x0a ? at - 1 : at
  return body[end - 1] === 0x0d ? end - 1 : end
}

function decoded(body: Buffer, encoding: string): Buffer {
  const name = encoding.trim().toLowerCase()
  if (name === 'base64') return Buffer.from(body.toString('latin1').replace(/[^A-Za-z0-9+/]/gu, ''), 'base64')
  return name === 'quoted-printable' ? fromQuotedPrintable(body) : body
}

function fromQuotedPrintable(body: Buffer): Buffer {
  const bytes = Buffer.alloc(body.length)
  let length = 0
  for (let at = 0; at < body.length; at++) {
    const byte = body[at] ?? 0
    if (byte !== 0x3d) {
      bytes[length++] = byte
      continue
    }
    const [high, low] = [hexDigit(body[at + 1]), hexDigit(body[at + 2])]
    if (high >= 0 && low >= 0) {
      bytes[length++] = high * 16 + low
      at += 2
    } else {
      // A line that goes on, perhaps behind blanks that were added to its end.
      let end = at + 1
      while (body[end] === 0x20 || body[end] === 0x09) end++
      if (body[end] === 0x0d && body[end + 1] === 0x0a) at = end + 1
      else if (body[end] === 0x0a || body[end] === 0x0d) at = end
      else bytes[length++] = byte
    }
  }
  return bytes.subarray(0, length)
}

/** Below 0 for what is none. */
function hexDigit(byte = 0): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30
  const letter = byte | 0x20
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1
}
