import type { Leftover, LeftoverKind, Line, Note } from '../../shared/notice/source-document.ts'
import { cleanText, spacesOf, splitMarker } from './line-text.ts'
import { linkText } from './link-text.ts'
import { readError } from './read-error.ts'

export interface ParagraphStart {
  /** What the format says stands before the text: a bullet, or a number ('1.'), which becomes part of the text too. */
  marker?: string | null
  heading?: number | null
  spaceBefore?: boolean
}

/** A notice has some 200 lines; what has this many is no notice, and later stages need not cope with it. */
export const mostLines = 50_000

/** Tables in tables: layouts by tables nest them four or five deep. */
const mostNested = 6

interface Paragraph {
  parts: string[]
  letters: number
  boldLetters: number
  start: ParagraphStart
  isContinued: boolean
  notes: Note[]
  /** `from`: the part before which it stands. */
  left: { kind: LeftoverKind; text: string; from: number }[]
}
interface Table { index: number; row: number; column: number; nextColumn: number; columns: number }
/** Where a line stands in each table around it, outermost first. */
interface Placed { line: Line; places: { table: Table; row: number; column: number }[] }

/**
 * Collects the text of a flowing format (HTML, Word, OpenDocument, RTF) into lines: paragraphs, line breaks inside
 * them, tables by cell. Calls come in document order; nothing recurses, so depth of nesting costs no stack.
 */
export class LineBuilder {
  readonly lines: Line[] = []
  readonly #open: Paragraph[] = []
  readonly #tables: Table[] = []
  readonly #placed: Placed[] = []
  /** Left where no line stood that could carry it: the next one does. */
  #homeless: Leftover[] = []
  #tableCount = 0

  /** Begins a paragraph. One begun inside another (a text box) is written out before the outer one goes on. */
  startParagraph(start: ParagraphStart = {}): void {
    this.#open.push({ parts: [], letters: 0, boldLetters: 0, start, isContinued: false, notes: [], left: [] })
  }

  endParagraph(): void {
    this.#write()
    this.#open.pop()
  }

  /** Text outside any paragraph begins one. */
  addText(text: string, bold: boolean): void {
    if (this.#open.length === 0) {
      if (text.trim() === '') return
      this.startParagraph()
    }
    const paragraph = this.#open.at(-1)
    if (!paragraph) return
    paragraph.parts.push(text)
    const letters = text.trim().length
    paragraph.letters += letters
    if (bold) paragraph.boldLetters += letters
  }

  /** A footnote whose mark stands here. Nothing where no paragraph is open. */
  addNote(note: Note): void {
    if (note.lines.length > 0) this.#open.at(-1)?.notes.push(note)
  }

  /**
   * What was left in the file at this place. Of insertions and highlights the text is added with `addText` right after;
   * of all others it is no part of the text. Neighbours of one kind are one.
   */
  leave(kind: LeftoverKind, text: string): void {
    const paragraph = this.#open.at(-1)
    const last = paragraph?.left.at(-1)
    const inText = kind === 'insertion' || kind === 'highlight'
    if (paragraph === undefined) this.#homeless.push({ kind, text, at: 0 })
    else if (last?.kind === kind && kind !== 'comment' && paragraph.parts.slice(last.from).join('') === (inText ? last.text : '')) last.text += text
    else paragraph.left.push({ kind, text, from: paragraph.parts.length })
  }

  breakLine(): void {
    const paragraph = this.#open.at(-1)
    if (!paragraph) return
    const wasEmpty = paragraph.letters === 0
    this.#write()
    paragraph.parts = []
    paragraph.letters = paragraph.boldLetters = 0
    paragraph.notes = []
    paragraph.left = []
    // Two breaks in a row are an empty line.
    paragraph.start = { heading: paragraph.start.heading ?? null, spaceBefore: wasEmpty, marker: wasEmpty && !paragraph.isContinued ? (paragraph.start.marker ?? null) : null }
    paragraph.isContinued = true
  }

  get hasOpenParagraph(): boolean {
    return this.#open.length > 0
  }

  /** Where the open paragraph's text stands now, to wrap what follows with `wrapFrom`. */
  get mark(): number {
    return this.#open.at(-1)?.parts.length ?? 0
  }

  /** Makes `[text](address)` of the text added since the mark. */
  wrapFrom(mark: number, address: string): void {
    const paragraph = this.#open.at(-1)
    if (!paragraph || mark > paragraph.parts.length) return
    const text = paragraph.parts.splice(mark).join('')
    paragraph.parts.push(linkText(text, address))
  }

  openTable(): void {
    this.#tables.push({ index: this.#tableCount++, row: -1, column: -1, nextColumn: 0, columns: 0 })
  }

  openRow(): void {
    const table = this.#tables.at(-1)
    if (table) [table.row, table.column, table.nextColumn] = [table.row + 1, -1, 0]
  }

  openCell(): void {
    const table = this.#tables.at(-1)
    if (!table) return
    table.column = table.nextColumn
    table.nextColumn++
    table.columns = Math.max(table.columns, table.nextColumn)
  }

  /** The open cell takes `span` columns. */
  widenCell(span: number): void {
    const table = this.#tables.at(-1)
    if (table && table.column >= 0) table.nextColumn = table.column + Math.min(Math.max(span, 1), 50)
  }

  /** A table of one column is no table but a frame: its lines are ordinary ones. Of several around a line, the outermost and the innermost are told. */
  closeTable(): void {
    this.#tables.pop()
    if (this.#tables.length > 0) return
    for (const { line, places } of this.#placed.splice(0)) {
      const [outer, ...inner] = places.filter(({ table, column }) => table.columns > 1 && column >= 0)
      const last = inner.at(-1)
      if (outer !== undefined) line.cell = { table: outer.table.index, row: outer.row, column: outer.column, columns: outer.table.columns }
      if (last !== undefined) line.grid = { table: last.table.index, row: last.row, column: last.column }
    }
  }

  /** The open tables; of a hostile depth only the outermost and the innermost. */
  get #around(): Table[] {
    return this.#tables.length <= 2 * mostNested ? this.#tables : [...this.#tables.slice(0, mostNested), ...this.#tables.slice(-mostNested)]
  }

  get inTable(): boolean {
    return this.#tables.length > 0
  }

  #write(): void {
    const paragraph = this.#open.at(-1)
    if (!paragraph) return
    const written = paragraph.parts.join('')
    const text = cleanText(written)
    const marked = applyMarker(text, paragraph.start.marker ?? null)
    const left = leftoversOf(paragraph, text, marked?.text ?? '')
    if (marked === null) {
      this.#homeless.push(...left)
      return
    }
    const leftovers = [...this.#homeless.splice(0), ...left]
    const line: Line = {
      ...marked,
      heading: paragraph.start.heading ?? null,
      bold: paragraph.letters > 0 && paragraph.boldLetters >= paragraph.letters * 0.9,
      unit: 'paragraph',
      spaceBefore: paragraph.start.spaceBefore ?? true,
      cell: null,
      at: null,
      ...spacesOf(written),
      ...(paragraph.notes.length > 0 && { notes: paragraph.notes }),
      ...(leftovers.length > 0 && { leftovers }),
    }
    if (this.inTable) this.#placed.push({ line, places: this.#around.map((table) => ({ table, row: table.row, column: table.column })) })
    if (this.lines.push(line) > mostLines) throw readError('unpacksTooLarge')
  }
}

/** By their places in the line's text, which is the paragraph's without its bullet, or with its number before it. */
function leftoversOf({ parts, left }: Paragraph, text: string, lineText: string): Leftover[] {
  const shift = lineText.length - text.length
  return left.flatMap(({ kind, text: written, from }) => {
    const shown = cleanText(written)
    if (shown === '') return []
    const before = cleanText(parts.slice(0, from).join(''))
    const at = before === '' ? 0 : before.length + (text[before.length] === ' ' && (kind === 'insertion' || kind === 'highlight') ? 1 : 0)
    return [{ kind, text: shown, at: Math.min(Math.max(0, at + shift), lineText.length) }]
  })
}

/** The format's own bullet or number joined with the text; null where there is neither. */
function applyMarker(text: string, marker: string | null): { marker: string | null; text: string } | null {
  if (text === '') return marker === null || /[\p{L}\p{N}]/u.test(marker) ? null : { marker, text: marker }
  const own = splitMarker(text, true)
  if (marker === null) return own
  const isNumber = /[\p{L}\p{N}]/u.test(marker) && marker !== 'o'
  // A number typed by hand beside the automatic one, or a bullet typed after the list's own.
  if (isNumber) return own.marker === marker ? own : { marker, text: `${marker} ${own.marker !== null && own.text !== text ? own.text : text}` }
  return { marker, text: own.text }
}
