import PostalMime, { decodeWords } from 'postal-mime'
import { readError } from '../bytes/read-error.ts'

/** A part of a mail: with parts of its own, or with bytes. */
export interface MimePart {
  /** By lower-case names; of several of one name the first. */
  header: ReadonlyMap<string, string>
  type: StructuredValue
  disposition: StructuredValue
  parts: MimePart[]
  /** Decoded as the part says; empty where it has parts. */
  bytes: Buffer
}

/** A value and what is said about it: `text/html; charset=utf-8`. */
export interface StructuredValue {
  value: string
  parameters: ReadonlyMap<string, string>
}

/** What postal-mime knows of a part, as far as we use it. */
interface Node {
  headers: { key: string; value: string }[]
  contentType: { parsed: Parsed }
  contentDisposition: { parsed: Parsed }
  contentTransferEncoding: { encoding: string }
  childNodes: Node[]
  content: ArrayBuffer | null
}

interface Parsed {
  value: string
  params: Record<string, string>
}

/** A mail has a handful; one of thousands is made to harm. */
const mostParts = 500
/** Lines that may part a mail: rules that somebody drew by hand are among them. */
const mostDashed = 5000
/** An attachment of 50 MB in base64 has 700 thousand. */
const mostLines = 1_000_000
/** Lines that are no base64: postal-mime keeps each by itself, which takes its time. A long page has some thousand. */
const mostWritten = 100_000
/** A text, its pictures and an answer around it nest three or four deep. */
const deepest = 20
/** Bytes, of all parts together. Forwarding adds some kilobytes each time. */
const longestHeader = 1024 * 1024

/**
 * postal-mime up to where it would sort the parts into one text, one page and attachments: that throws away which part
 * a saved page names as its first, and decodes by declarations what `decodeText` tells by the bytes. Where the tree is
 * handed over is no documented place, so its version is pinned, and tests fail where it moves.
 */
class Opener extends PostalMime {
  tree: Node | null = null

  collectNode(root: Node): Promise<void> {
    this.tree = root
    return Promise.resolve()
  }
}

/** The parts of a mail, or of a page saved as a single file. Nothing grows by being decoded. Throws ReadError. */
export async function readMime(bytes: Uint8Array): Promise<MimePart> {
  const mail = mailIn(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  refuseMany(mail)
  const opener = new Opener({ maxNestingDepth: deepest, maxHeadersSize: longestHeader })
  try {
    await opener.parse(mail)
  } catch (error) {
    throw readError(error instanceof Error && error.message.startsWith('Maximum') ? 'unsafe' : 'damaged')
  }
  if (opener.tree === null) throw new Error('postal-mime hands over no parts')
  return partsOf(opener.tree)
}

function refuseMany(mail: Buffer): void {
  let [lines, written, dashed, space, from] = [0, 0, 0, -1, 0]
  for (let at = mail.indexOf(0x0a); at >= 0; at = mail.indexOf(0x0a, from)) {
    if (space < from) space = placeOf(mail, 0x20, from)
    lines++
    if (at - from < 40 || space < at) written++
    if (mail[from] === 0x2d && mail[from + 1] === 0x2d) dashed++
    if (lines > mostLines || written > mostWritten || dashed > mostDashed) throw readError('unsafe')
    from = at + 1
  }
}

function placeOf(mail: Buffer, sign: number, from: number): number {
  const at = mail.indexOf(sign, from)
  return at < 0 ? mail.length : at
}

/** Behind the mark of UTF-8 and the line that mail programs put above each mail of a folder; its lines end in "\n". */
function mailIn(whole: Buffer): Buffer {
  const start = whole.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])) ? 3 : 0
  const line = /^(?:[>]?From [^\n]*\n)/u.exec(whole.toString('latin1', start, start + 300))?.[0].length ?? 0
  const mail = whole.subarray(start + line)
  return mail.includes(0x0a) ? mail : Buffer.from(mail.toString('latin1').replaceAll('\r', '\n'), 'latin1')
}

function partsOf(tree: Node): MimePart {
  const root = partOf(tree)
  const waiting = [{ part: root, nodes: tree.childNodes }]
  let count = 1
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    count += next.nodes.length
    if (count > mostParts) throw readError('unsafe')
    for (const node of next.nodes) {
      const part = partOf(node)
      next.part.parts.push(part)
      waiting.push({ part, nodes: node.childNodes })
    }
  }
  return root
}

function partOf(node: Node): MimePart {
  const header = new Map<string, string>()
  for (const { key, value } of node.headers) if (!header.has(key)) header.set(key, value)
  return {
    header,
    type: structured(node.contentType.parsed),
    disposition: structured(node.contentDisposition.parsed),
    parts: [],
    bytes: node.childNodes.length > 0 ? Buffer.alloc(0) : bytesOf(node),
  }
}

function structured({ value, params }: Parsed): StructuredValue {
  const parameters = Object.entries(params).map(([name, text]): [string, string] => [name, decodeWords(text)])
  return { value, parameters: new Map(parameters) }
}

/** The line end before a boundary belongs to that. */
function bytesOf({ content, contentTransferEncoding }: Node): Buffer {
  const bytes = Buffer.from(content ?? new ArrayBuffer(0))
  return contentTransferEncoding.encoding !== 'base64' && bytes.at(-1) === 0x0a ? bytes.subarray(0, -1) : bytes
}
