import type { LeftoverKind, Line, Note } from '../../../shared/notice/source-document.ts'
import { LineBuilder } from '../lines/line-builder.ts'
import type { RtfListOverrides } from './rtf-lists.ts'
import { plainParagraph } from './rtf-paragraph.ts'
import type { RtfStyle } from './rtf-styles.ts'

/** Tables in tables beyond this are no table of a notice. */
const deepest = 20

/**
 * One run of paragraphs: the document's, a text box's, a note's. Begins each paragraph when its first text comes, since
 * its settings stand before.
 */
export class RtfStory {
  readonly builder: LineBuilder
  readonly #lists: RtfListOverrides
  readonly #tables: { isRowOpen: boolean; isCellDue: boolean }[] = []
  paragraph = plainParagraph(null)
  #isOpen = false
  #listText: string | null = null
  #inRow = false
  #wasItem = false
  /**
   * What of this paragraph is not shown, as long as no text of it is: without such it is no empty paragraph but none.
   */
  #gone: { kind: LeftoverKind; text: string }[] = []
  #goesOn = false
  #hasDeletion = false
  /** The last that came into the paragraph, where it was deleted. */
  #lastDeleted: string | null = null
  /** Ended by a mark of which the file does not say whether it was deleted: what comes next tells. */
  #isEnding = false
  #simpleCount = 0
  /** Lists of which an item was deleted: the numbers written in the file count it still. */
  readonly #recounted = new Set<number>()

  readonly #isOwn: boolean

  /** `around`: takes in the lines of a text that is part of another. */
  constructor(lists: RtfListOverrides, around?: LineBuilder) {
    this.#lists = lists
    this.builder = around ?? new LineBuilder()
    this.#isOwn = around === undefined
  }

  add(text: string, bold: boolean): void {
    if (!this.#isOpen && text.trim() === '') return
    this.#settle(/\s$/u.test(this.#lastDeleted ?? '') && /^\s*\p{Ll}/u.test(text))
    this.start()
    this.builder.addText(text, bold)
    this.#lastDeleted = null
  }

  /** Text that is not shown; it starts no paragraph. */
  leave(kind: LeftoverKind, text: string): void {
    const last = this.#gone.at(-1)
    if (text.trim() !== '') this.#settle(kind === 'deletion')
    if (kind === 'deletion') this.#lastDeleted = text
    if (kind === 'deletion') this.#hasDeletion = true
    if (this.#isOpen) this.builder.leave(kind, text)
    else if (last?.kind === kind && kind !== 'comment') last.text += text
    else this.#gone.push({ kind, text })
  }

  /** Text that is shown, though it was to be settled before anybody publishes it. */
  addMarked(kind: LeftoverKind, text: string, bold: boolean): void {
    this.start()
    this.builder.leave(kind, text)
    this.builder.addText(text, bold)
    this.#lastDeleted = null
  }

  addNote(note: Note): void {
    this.start()
    this.builder.addNote(note)
  }

  breakLine(): void {
    this.start()
    this.builder.breakLine()
  }

  setListText(text: string): void {
    this.#listText = text
  }

  resetParagraph(style: RtfStyle | null): void {
    this.paragraph = plainParagraph(style)
    this.#inRow = false
  }

  start(): void {
    this.#settle(false)
    if (this.#isOpen) return
    this.enterCell()
    const { paragraph } = this
    const marker = this.#nextMarker()
    const outline = paragraph.outline ?? paragraph.style?.outline ?? null
    const apart = !this.#isOwn || (paragraph.isFrame && !paragraph.isDropCap) ? 'box' : null
    this.builder.startParagraph({
      marker,
      apart,
      heading: outline !== null && outline >= 0 && outline < 9 ? outline + 1 : null,
      spaceBefore: !(marker !== null && this.#wasItem),
    })
    this.#wasItem = marker !== null
    this.#isOpen = true
    this.#goesOn = false
    this.#leaveAll()
  }

  #leaveAll(): void {
    for (const { kind, text } of this.#gone.splice(0)) if (text.trim() !== '') this.builder.leave(kind, text)
  }

  /**
   * The end of a paragraph in a file of LibreOffice, which does not write that it was deleted. It was, where a deletion
   * goes on behind it, or took what stands between two parts of a sentence with the space behind.
   */
  endUnlessDeleted(): void {
    this.#settle(false)
    if (this.#isOpen && this.#lastDeleted !== null) this.#isEnding = true
    else this.endParagraph()
  }

  #settle(isJoined: boolean): void {
    if (!this.#isEnding) return
    this.#isEnding = false
    if (isJoined) this.#listText = null
    else this.#close()
  }

  #close(): void {
    if (this.#isOpen) this.builder.endParagraph()
    this.#isOpen = false
    this.#leaveAll()
    this.#goesOn = this.#hasDeletion = false
    this.#lastDeleted = null
  }

  endParagraph(): void {
    this.#settle(false)
    // A drop cap is a paragraph in Word's eyes only.
    if (this.paragraph.isDropCap && this.#isOpen) return
    if (!this.#isOpen && this.#gone.length === 0 && !this.#goesOn && this.#listText !== null) this.start()
    this.#close()
    this.#listText = null
  }

  /** The end of a paragraph was deleted: what follows belongs to it. */
  joinNext(): void {
    if (this.#isOpen && !this.#hasDeletion) this.builder.leave('deletion', '¶')
    const list = this.#list
    if (!this.#isOpen && list !== 0) this.#recounted.add(list)
    const isOpen = this.#isOpen
    this.#forgetItem()
    this.#goesOn = isOpen
  }

  #forgetItem(): void {
    this.#listText = null
    this.#leaveAll()
    this.#goesOn = false
    this.#hasDeletion = false
  }

  get #list(): number {
    return this.paragraph.list ?? this.paragraph.style?.list ?? 0
  }

  /** What Word wrote before the paragraph counts; where it wrote nothing, what its list says. */
  #nextMarker(): string | null {
    const list = this.#list
    const written = this.#listText
    const counted =
      list > 0 ? this.#lists.next(list, this.paragraph.level ?? this.paragraph.style?.level ?? 0) : undefined
    this.#listText = null
    // A bullet may be a letter, of which only its font told that it is none.
    if (counted === '•' && written?.trim() !== '') return counted
    if (written !== null && !(this.#recounted.has(list) && counted !== undefined)) return markerOf(written)
    if (counted !== undefined) return counted
    if (list > 0) return '•'
    const { simple } = this.paragraph
    if (simple !== null) return simple.marker(this.#simpleCount++)
    this.#simpleCount = 0
    return null
  }

  get isOpen(): boolean {
    return this.#isOpen
  }

  get mark(): number {
    return this.#isOpen ? this.builder.mark : 0
  }

  wrapFrom(mark: number, address: string): void {
    if (this.#isOpen) this.builder.wrapFrom(mark, address)
  }

  /** Rows that are not told by their paragraphs are by their definition. */
  defineRow(): void {
    this.#inRow = true
    const table = this.#tables[0]
    if (table?.isRowOpen !== true) this.#enter(1)
  }

  endCell(depth: number): void {
    this.paragraph.isDropCap = false
    this.endParagraph()
    // A cell without text is a cell all the same.
    this.#enter(depth)
    const table = this.#tables.at(-1)
    if (table) table.isCellDue = true
  }

  endRow(depth: number): void {
    this.paragraph.isDropCap = false
    if (this.#isOpen) this.endParagraph()
    this.#closeTables(depth)
    const table = this.#tables[depth - 1]
    if (table) table.isRowOpen = false
    if (depth === 1) this.#inRow = false
  }

  get depth(): number {
    return Math.min(Math.max(this.paragraph.depth ?? 0, this.#inRow ? 1 : 0), deepest)
  }

  /** The cell in which the next paragraph stands; none where it stands in no table. */
  enterCell(): void {
    this.#enter(this.depth)
  }

  #enter(depth: number): void {
    this.#closeTables(depth)
    for (let at = 0; at < depth; at++) {
      const table = this.#tables[at] ?? this.#openTable()
      if (!table.isRowOpen) this.builder.openRow()
      if (!table.isRowOpen || table.isCellDue) this.builder.openCell()
      table.isRowOpen = true
      table.isCellDue = false
    }
  }

  #openTable(): { isRowOpen: boolean; isCellDue: boolean } {
    const table = { isRowOpen: false, isCellDue: false }
    this.builder.openTable()
    this.#tables.push(table)
    return table
  }

  #closeTables(depth: number): void {
    while (this.#tables.length > depth) {
      this.#tables.pop()
      this.builder.closeTable()
    }
  }

  finish(): Line[] {
    this.paragraph.isDropCap = false
    if (this.#isOpen) this.endParagraph()
    this.#closeTables(0)
    return this.#isOwn ? this.builder.finish() : this.builder.lines
  }
}

function markerOf(listText: string): string | null {
  const text = listText.trim()
  if (text === '') return null
  return /[\p{L}\p{N}]/u.test(text) && !/^[o§]$/u.test(text) ? text : '•'
}
