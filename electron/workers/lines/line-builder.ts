import type { Leftover, LeftoverKind, Line, Note } from '../../../shared/notice/source-document.ts'
import { cleanText, spacesOf, splitMarker } from './line-text.ts'
import { isInText, placeLeftovers, type Left } from './line-leftovers.ts'
import { LineTables } from './line-tables.ts'
import { linkText } from './link-text.ts'
import { readError } from '../bytes/read-error.ts'

export interface ParagraphStart {
  /**
   * What the format says stands before the text: a bullet, or a number ('1.'), which becomes part of the text too.
   * Asked for only when the paragraph is written where it may yet turn out to be no paragraph of its own.
   */
  marker?: string | null | (() => string | null)
  heading?: number | null
  spaceBefore?: boolean
  /** In a box that floats beside the text. */
  apart?: 'box' | null
}

/** A notice has some 200 lines; what has this many is no notice, and later stages need not cope with it. */
export const mostLines = 50_000

/** More than this is left in no paragraph that somebody wrote. */
const mostLeft = 1000

interface Paragraph {
  parts: string[]
  letters: number
  boldLetters: number
  start: ParagraphStart
  isContinued: boolean
  notes: Note[]
  left: Left[]
  lastLeft: Map<LeftoverKind, Left>
}

/**
 * Collects the text of a flowing format (HTML, Word, OpenDocument, RTF) into lines: paragraphs, line breaks inside
 * them, tables by cell. Calls come in document order; nothing recurses, so depth of nesting costs no stack.
 */
export class LineBuilder {
  readonly lines: Line[] = []
  readonly #open: Paragraph[] = []
  readonly #tables = new LineTables()
  /** Left where no line stood that could carry it: the next one does. */
  #homeless: Leftover[] = []
  /** A paragraph whose end is none: the next one at its depth goes on with it. */
  #carried: { paragraph: Paragraph; depth: number; keepsStart: boolean } | null = null

  /**
   * Begins a paragraph, or goes on with one that joins. One begun inside another (a text box) is written out before the
   * outer one goes on.
   */
  startParagraph(start: ParagraphStart = {}): void {
    const carried = this.#carried
    if (carried?.depth !== this.#open.length) {
      this.#writeCarried()
      this.#open.push({
        parts: [],
        letters: 0,
        boldLetters: 0,
        start,
        isContinued: false,
        notes: [],
        left: [],
        lastLeft: new Map(),
      })
      return
    }
    this.#carried = null
    const { paragraph } = carried
    if (!this.#goesOn(carried))
      paragraph.start = { ...start, spaceBefore: (paragraph.start.spaceBefore ?? true) || (start.spaceBefore ?? true) }
    this.#open.push(paragraph)
  }

  endParagraph(): void {
    this.#writeCarried()
    this.#write()
    this.#open.pop()
  }

  /**
   * Ends a paragraph whose mark is not there for a reader (deleted, hidden): the next one goes on in the same line, and
   * is what it would be alone where this one has no text. `as`: whose number, bullet and heading the whole has.
   */
  joinParagraph(as: 'first' | 'next' = 'first'): void {
    this.#writeCarried()
    const paragraph = this.#open.pop()
    if (paragraph) this.#carried = { paragraph, depth: this.#open.length, keepsStart: as === 'first' }
  }

  /** Whether a paragraph begun now goes on with the line of one before: its own number is not printed, nor counted. */
  get goesOn(): boolean {
    return this.#carried?.depth === this.#open.length && this.#goesOn(this.#carried)
  }

  #goesOn({ paragraph, keepsStart }: { paragraph: Paragraph; keepsStart: boolean }): boolean {
    return keepsStart && (paragraph.letters > 0 || paragraph.isContinued)
  }

  /** Nothing came that it could join: it stands alone, if it has any text. */
  #writeCarried(): void {
    const carried = this.#carried
    if (carried === null) return
    this.#carried = null
    if (carried.paragraph.letters === 0) carried.paragraph.start = {}
    this.#open.push(carried.paragraph)
    this.#write()
    this.#open.pop()
  }

  /** All lines, when everything was read. What was left behind the last of them hangs on that one. */
  finish(): Line[] {
    this.#writeCarried()
    while (this.#open.length > 0) this.endParagraph()
    while (this.inTable) this.closeTable()
    const last = this.lines.at(-1)
    const left = this.#homeless.splice(0)
    if (last !== undefined && left.length > 0)
      last.leftovers = [...(last.leftovers ?? []), ...left.map((each) => ({ ...each, at: last.text.length }))]
    return this.lines
  }

  /** Text outside any paragraph begins one. */
  addText(text: string, bold: boolean): void {
    if (this.#open.length === 0) {
      if (text.trim() === '') return
      this.startParagraph()
    } else if (this.#carried !== null) this.#writeCarried()
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
    const last = paragraph?.lastLeft.get(kind)
    if (paragraph === undefined) {
      const shown = cleanText(text)
      if (shown !== '' && this.#homeless.length < mostLeft) this.#homeless.push({ kind, text: shown, at: 0 })
    } else if (last?.until === paragraph.parts.length && kind !== 'comment') {
      last.text += text
      last.until += isInText(kind) ? 1 : 0
    } else if (paragraph.left.length < mostLeft) {
      const left = {
        kind,
        text,
        from: paragraph.parts.length,
        until: paragraph.parts.length + (isInText(kind) ? 1 : 0),
      }
      paragraph.left.push(left)
      paragraph.lastLeft.set(kind, left)
    }
  }

  /** Lines that another reader made of a part of the file. In a table they are of the open cell. */
  addLines(lines: readonly Line[]): void {
    this.#writeCarried()
    for (const line of this.#tables.renumbered(lines)) this.#deliver(line)
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
    paragraph.lastLeft = new Map()
    // Two breaks in a row are an empty line.
    paragraph.start = {
      ...paragraph.start,
      spaceBefore: wasEmpty,
      marker: wasEmpty && !paragraph.isContinued ? (paragraph.start.marker ?? null) : null,
    }
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
    this.#writeCarried()
    this.#tables.openTable()
  }

  openRow(): void {
    this.#writeCarried()
    this.#tables.openRow()
  }

  openCell(): void {
    this.#writeCarried()
    this.#tables.openCell()
  }

  /** The open cell takes `span` columns. */
  widenCell(span: number): void {
    this.#tables.widenCell(span)
  }

  closeTable(): void {
    this.#writeCarried()
    this.#tables.closeTable()
  }

  get inTable(): boolean {
    return this.#tables.inTable
  }

  #deliver(line: Line): void {
    this.#tables.place(line)
    if (this.lines.push(line) > mostLines) throw readError('unpacksTooLarge')
  }

  #write(): void {
    const paragraph = this.#open.at(-1)
    if (!paragraph) return
    const written = paragraph.parts.join('')
    const text = cleanText(written)
    const marker = paragraph.start.marker ?? null
    const marked = applyMarker(text, typeof marker === 'function' ? (paragraph.start.marker = marker()) : marker)
    const left = placeLeftovers(paragraph.parts, paragraph.left, text, marked?.text ?? '')
    // An item of which everything was struck, deleted or hidden is no empty item.
    if (marked === null || (text === '' && left.some(({ kind }) => kind !== 'comment'))) {
      this.#homeless.push(...left.slice(0, mostLeft - this.#homeless.length).map((each) => ({ ...each, at: 0 })))
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
      ...(paragraph.start.apart === 'box' && { apart: 'box' }),
      ...(paragraph.notes.length > 0 && { notes: paragraph.notes }),
      ...(leftovers.length > 0 && { leftovers }),
    }
    this.#deliver(line)
  }
}

/** The format's own bullet or number joined with the text; null where there is neither. */
function applyMarker(text: string, marker: string | null): { marker: string | null; text: string } | null {
  if (text === '') return marker === null || /[\p{L}\p{N}]/u.test(marker) ? null : { marker, text: marker }
  const own = /^>\s+\p{L}/u.test(text) ? { marker: '>', text: text.slice(1).trimStart() } : splitMarker(text, true)
  if (marker === null) return own
  const isNumber = /[\p{L}\p{N}]/u.test(marker) && marker !== 'o'
  // A number typed by hand beside the automatic one, or a bullet typed after the list's own.
  if (isNumber)
    return own.marker === marker
      ? own
      : { marker, text: `${marker} ${own.marker !== null && own.text !== text ? own.text : text}` }
  return { marker, text: own.text }
}
