import iconv from 'iconv-lite'
import type { Line } from '../../shared/notice/source-document.ts'
import { CompoundFile } from './compound-file.ts'
import { readLists } from './doc-lists.ts'
import { readRuns, sprm, type Properties } from './doc-properties.ts'
import { LineBuilder } from './line-builder.ts'
import { readError } from './read-error.ts'

/**
 * Word's binary format, 97 to 2003 with lists, tables and bold, 6 and 95 as bare text ([MS-DOC]). Hidden and deleted
 * text is left out. Throws ReadError: encrypted, damaged, or a compound file of some other program.
 */
export function readDoc(bytes: Uint8Array): Line[] {
  const file = new CompoundFile(bytes)
  // A new Word file with a password is wrapped in an old container.
  if (file.has('EncryptedPackage') || file.has('EncryptionInfo')) throw readError('password')
  const document = file.read('WordDocument')
  if (!document) throw readError('unknownFormat')
  if (document.length < 0x200) throw readError('damaged')
  const flags = document.readUInt16LE(10)
  if ((flags & 0x0100) !== 0) throw readError('password')
  if (document.readUInt16LE(2) < 0xc1) return readBareText(document)
  const table = file.read((flags & 0x0200) !== 0 ? '1Table' : '0Table')
  if (!table || document.length < 0x300) throw readError('damaged')
  const range = (at: number): { offset: number; length: number } => ({ offset: document.readUInt32LE(at), length: document.readUInt32LE(at + 4) })
  const characterRange = range(0xfa)
  const paragraphRange = range(0x102)
  const reader = new DocReader(
    readRuns(document, table, characterRange.offset, characterRange.length, 'character'),
    readRuns(document, table, paragraphRange.offset, paragraphRange.length, 'paragraph'),
    readLists(table, range(0x2e2), range(0x2ea)),
  )
  const clx = range(0x1a2)
  reader.take(document, piecesOf(table.subarray(clx.offset, clx.offset + clx.length)), document.readUInt32LE(0x4c))
  return reader.finish()
}

/** Word 6 and 95 keep their text in one stretch of eight-bit characters. */
function readBareText(document: Buffer): Line[] {
  const builder = new LineBuilder()
  const text = iconv.decode(document.subarray(document.readUInt32LE(24), document.readUInt32LE(28)), 'windows-1252')
  for (const paragraph of text.replace(/\u0013[^\u0014\u0015]*[\u0014\u0015]/gu, '').split(/[\r\u0007\f]/u)) {
    builder.startParagraph()
    for (const [index, line] of paragraph.split('\u000B').entries()) {
      if (index > 0) builder.breakLine()
      builder.addText(line, false)
    }
    builder.endParagraph()
  }
  return builder.lines
}

interface Piece { from: number; to: number; position: number; isWide: boolean }

/** Where each stretch of characters lies in the file: the piece table, after what other property lists stand before it. */
function piecesOf(clx: Buffer): Piece[] {
  let at = 0
  while (clx[at] === 1 && at + 3 <= clx.length) at += 3 + clx.readUInt16LE(at + 1)
  if (clx[at] !== 2) throw readError('damaged')
  const pieces = clx.subarray(at + 5)
  const count = Math.floor((pieces.length - 4) / 12)
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    const place = pieces.readUInt32LE((count + 1) * 4 + index * 8 + 2)
    const isWide = (place & 0x40000000) === 0
    return { from: pieces.readUInt32LE(index * 4), to: pieces.readUInt32LE(index * 4 + 4), position: isWide ? place : (place & 0x3fffffff) / 2, isWide }
  })
}

class DocReader {
  readonly #builder = new LineBuilder()
  readonly #character: (position: number) => Properties
  readonly #paragraph: (position: number) => Properties
  readonly #marker: (index: number, level: number) => string | null
  /** Text of the open paragraph: its properties are known only at its end mark. */
  #parts: { text: string; bold: boolean; isBreak: boolean }[] = []
  #cells: { parts: { text: string; bold: boolean; isBreak: boolean }[]; properties: Properties; isCellEnd: boolean }[] = []
  /** Depth in field codes, which are not printed. */
  #codes = 0
  #wasItem = false

  constructor(character: (position: number) => Properties, paragraph: (position: number) => Properties, marker: (index: number, level: number) => string | null) {
    this.#character = character
    this.#paragraph = paragraph
    this.#marker = marker
  }

  /** `length`: characters of the main text; notes, headers and text boxes come after it. */
  take(document: Buffer, pieces: readonly Piece[], length: number): void {
    for (const piece of pieces) {
      const count = Math.min(piece.to, length) - piece.from
      const width = piece.isWide ? 2 : 1
      const bytes = document.subarray(piece.position, piece.position + Math.max(0, count) * width)
      const text = piece.isWide ? bytes.toString('utf16le') : iconv.decode(bytes, 'windows-1252')
      for (let index = 0; index < text.length; index++) this.#sign(text[index] ?? '', piece.position + index * width)
    }
  }

  finish(): Line[] {
    this.#endParagraph(0, false)
    this.#writeRow()
    if (this.#builder.inTable) this.#builder.closeTable()
    return this.#builder.lines
  }

  #sign(sign: string, position: number): void {
    switch (sign) {
      case '\r': case '\f': this.#endParagraph(position, false); return
      case '\u0007': this.#endParagraph(position, true); return
      case '\u0013': this.#codes++; return
      case '\u0014': case '\u0015':
        // A field's code ends at its separator, or with the field where it prints nothing.
        if (sign === '\u0014' || this.#codes > 0) this.#codes = Math.max(0, this.#codes - 1)
        return
      case '\u000B': this.#parts.push({ text: '', bold: false, isBreak: true }); return
    }
    if (this.#codes > 0) return
    const { changes } = this.#character(position)
    if (isOn(changes.get(sprm.hidden)) || isOn(changes.get(sprm.deleted))) return
    const bold = isOn(changes.get(sprm.bold))
    const text = changes.has(sprm.symbol) && sign === '(' ? '•' : (signs[sign] ?? (sign < ' ' && sign !== '\t' ? '' : sign))
    const last = this.#parts.at(-1)
    if (last && !last.isBreak && last.bold === bold) last.text += text
    else this.#parts.push({ text, bold, isBreak: false })
  }

  #endParagraph(position: number, isCellEnd: boolean): void {
    const properties = this.#paragraph(position)
    const parts = this.#parts
    this.#parts = []
    if (isOn(properties.changes.get(sprm.rowEnd))) this.#writeRow()
    else if (isCellEnd || isOn(properties.changes.get(sprm.inTable))) this.#cells.push({ parts, properties, isCellEnd })
    else {
      this.#writeRow()
      if (this.#builder.inTable) this.#builder.closeTable()
      this.#write(parts, properties)
    }
  }

  /** The paragraphs of a table's row, cell by cell; only its end mark says that it was one. */
  #writeRow(): void {
    const cells = this.#cells
    this.#cells = []
    if (cells.length === 0) return
    if (!this.#builder.inTable) this.#builder.openTable()
    this.#builder.openRow()
    let isNew = true
    for (const { parts, properties, isCellEnd } of cells) {
      if (isNew) this.#builder.openCell()
      this.#write(parts, properties)
      isNew = isCellEnd
    }
  }

  #write(parts: readonly { text: string; bold: boolean; isBreak: boolean }[], { style, changes }: Properties): void {
    const list = changes.get(sprm.listIndex) ?? 0
    // 2047 and above mean "no list" or lists of Word 6, whose text is in the paragraph.
    const marker = list > 0 && list < 2047 ? this.#marker(list, changes.get(sprm.listLevel) ?? 0) : null
    const outline = changes.get(sprm.outlineLevel)
    // The first nine styles after "Normal" are the headings, whatever their names.
    const heading = outline !== undefined && outline < 9 ? outline + 1 : style >= 1 && style <= 9 ? style : null
    this.#builder.startParagraph({ marker, heading, spaceBefore: !(this.#wasItem && marker !== null) })
    this.#wasItem = marker !== null
    for (const part of parts) {
      if (part.isBreak) this.#builder.breakLine()
      else this.#builder.addText(part.text, part.bold)
    }
    this.#builder.endParagraph()
  }
}

const signs: Record<string, string> = { '\t': ' ', '\u001E': '-', '\u001F': '', '\u00A0': '\u00A0' }

/** Switches: 0 off, 1 on, 0x80 as the style has it (plain here), 0x81 the other way. */
function isOn(value: number | undefined): boolean {
  return value === 1 || value === 0x81
}
