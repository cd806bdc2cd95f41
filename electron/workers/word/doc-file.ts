import iconv from 'iconv-lite'
import { readError } from '../bytes/read-error.ts'

/**
 * Where parts of the table stream are named in the header ([MS-DOC] 2.5.5 to 2.5.7), and how many characters each text
 * has.
 */
const docParts = {
  styles: 0xa2,
  footnoteMarks: 0xaa,
  footnotes: 0xb2,
  commentMarks: 0xba,
  comments: 0xc2,
  sections: 0xca,
  headers: 0xf2,
  characters: 0xfa,
  paragraphs: 0x102,
  fonts: 0x112,
  pieces: 0x1a2,
  shapes: 0x1da,
  marginShapes: 0x1e2,
  endnoteMarks: 0x20a,
  endnotes: 0x212,
  boxes: 0x25a,
  marginBoxes: 0x26a,
  lists: 0x2e2,
  listOverrides: 0x2ea,
} as const

type DocPart = keyof typeof docParts

/** The texts of a file stand one after the other, counted through. */
const textCounts = {
  main: 0x4c,
  footnotes: 0x50,
  headers: 0x54,
  macros: 0x58,
  comments: 0x5c,
  endnotes: 0x60,
  boxes: 0x64,
  marginBoxes: 0x68,
} as const
export type DocTextKind = keyof typeof textCounts

export interface TextRange {
  from: number
  to: number
}
/** A character: which of all it is, and where it stands in the file, by which its formatting is known. */
export interface Sign {
  sign: string
  at: number
  position: number
}
interface Piece {
  from: number
  to: number
  position: number
  isWide: boolean
}

/** The streams of a binary Word file: its parts, and its text by character. */
export class DocFile {
  readonly document: Buffer
  readonly table: Buffer
  readonly data: Buffer | null
  readonly #pieces: readonly Piece[]

  constructor(document: Buffer, table: Buffer, data: Buffer | null) {
    this.document = document
    this.table = table
    this.data = data
    this.#pieces = piecesOf(this.part('pieces'))
  }

  /** LibreOffice and its kin sign their files so. They do not say of a paragraph's end that it was deleted. */
  get isOfLibreOffice(): boolean {
    return this.document.toString('latin1', 0x22, 0x2a) === 'Caolan80'
  }

  range(part: DocPart): { offset: number; length: number } {
    const at = docParts[part]
    return { offset: this.document.readUInt32LE(at), length: this.document.readUInt32LE(at + 4) }
  }

  /** Empty where the file has none. */
  part(part: DocPart): Buffer {
    const { offset, length } = this.range(part)
    return this.table.subarray(offset, offset + length)
  }

  /** Where a text begins and ends among all characters of the file. */
  text(kind: DocTextKind): TextRange {
    let from = 0
    for (const [each, at] of Object.entries(textCounts)) {
      const to = from + Math.min(this.document.readUInt32LE(at), 0x7fffffff)
      if (each === kind) return { from, to }
      from = to
    }
    return { from, to: from }
  }

  /** The characters of a range. */
  *signs({ from, to }: TextRange): Generator<Sign> {
    for (let index = this.#firstPiece(from); index < this.#pieces.length; index++) {
      const piece = this.#pieces[index]
      if (piece === undefined || piece.from >= to) return
      const first = Math.max(piece.from, from)
      const width = piece.isWide ? 2 : 1
      const position = piece.position + (first - piece.from) * width
      const bytes = this.document.subarray(position, position + Math.max(0, Math.min(piece.to, to) - first) * width)
      const text = piece.isWide ? bytes.toString('utf16le') : iconv.decode(bytes, 'windows-1252')
      for (let at = 0; at < text.length; at++)
        yield { sign: text[at] ?? '', at: first + at, position: position + at * width }
    }
  }

  #firstPiece(from: number): number {
    let low = 0
    let high = this.#pieces.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#pieces[middle]?.to ?? 0) <= from) low = middle + 1
      else high = middle
    }
    return low
  }
}

/**
 * Where each stretch of characters lies in the file: the piece table, after what other property lists stand before it.
 */
function piecesOf(clx: Buffer): Piece[] {
  let at = 0
  while (clx[at] === 1 && at + 3 <= clx.length) at += 3 + clx.readUInt16LE(at + 1)
  if (clx[at] !== 2) throw readError('damaged')
  const pieces = clx.subarray(at + 5)
  const count = Math.floor((pieces.length - 4) / 12)
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    const place = pieces.readUInt32LE((count + 1) * 4 + index * 8 + 2)
    const isWide = (place & 0x40000000) === 0
    return {
      from: pieces.readUInt32LE(index * 4),
      to: pieces.readUInt32LE(index * 4 + 4),
      position: isWide ? place : (place & 0x3fffffff) / 2,
      isWide,
    }
  })
}

/**
 * A list of places with data of one size behind it ([MS-DOC] 2.2.2). Where it lies about its length, as much as there
 * is.
 */
export function readPlaces(part: Buffer, size: number): { places: number[]; dataAt: (index: number) => Buffer } {
  const count = Math.max(0, Math.floor((part.length - 4) / (4 + size)))
  const places = part.length < 4 ? [] : Array.from({ length: count + 1 }, (_, index) => part.readUInt32LE(index * 4))
  return {
    places,
    dataAt: (index) => part.subarray((count + 1) * 4 + index * size, (count + 1) * 4 + (index + 1) * size),
  }
}
