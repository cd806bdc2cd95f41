import type { Line } from '../../../shared/notice/source-document.ts'
import type { DocFile, Sign, TextRange } from './doc-file.ts'
import { readFormField } from './doc-form-field.ts'
import { InnerTable } from './doc-inner-table.ts'
import type { DocLook, DocLooks, DocParagraph } from './doc-looks.ts'
import { printedFor, writeParts, type DocPart } from './doc-parts.ts'
import type { Anchored } from './doc-stories.ts'
import { LineBuilder } from '../lines/line-builder.ts'
import { formatNumber } from '../lines/list-numbers.ts'
import { linkOf, printedField, type WordField } from '../lines/word-fields.ts'

/** What all texts of one file are read with. */
export interface DocContext {
  file: DocFile
  looks: DocLooks
  marker: (index: number, level: number) => string | null
  anchored: Map<number, Anchored[]>
  noteCounts: { footnote: number; endnote: number }
}

/** `join`: the next paragraph goes on with it, and whose settings the whole has. */
interface Ended {
  parts: DocPart[]
  paragraph: DocParagraph
  isCellEnd: boolean
  join: 'first' | 'next' | null
}

const longestInstruction = 10_000
const deepestFields = 1000

/** Makes lines of one text of a binary Word file. */
export class DocReader {
  readonly #context: DocContext
  readonly #builder: LineBuilder
  readonly #fields: (WordField & { isCode: boolean })[] = []
  #parts: DocPart[] = []
  #row: Ended[] = []
  #wasItem = false
  /** Fields whose code we are in. */
  #codes = 0
  #hasTable = false

  readonly #isBox: boolean

  /** `around`: takes in the lines of a text box. */
  constructor(context: DocContext, around?: LineBuilder) {
    this.#context = context
    this.#builder = around ?? new LineBuilder()
    this.#isBox = around !== undefined
  }

  read(range: TextRange): void {
    let position = 0
    let held: Sign | null = null
    for (const each of this.#context.file.signs(range)) {
      if (held !== null) this.#sign(held, each)
      held = each
      position = each.position
    }
    if (held !== null) this.#sign(held, null)
    if (this.#parts.length > 0) this.#endParagraph(position, false)
    this.#writeRow()
    this.#closeTable()
  }

  get lineCount(): number {
    return this.#builder.lines.length
  }

  finish(): Line[] {
    return this.#builder.finish()
  }

  #sign({ sign, at, position }: Sign, next: Sign | null): void {
    switch (sign) {
      case '\r':
        this.#endParagraph(position, false, next !== null && this.#goesOnDeleted(next))
        return
      case '\f':
        this.#endParagraph(position, false)
        return
      case '\u0007':
        this.#endParagraph(position, true)
        return
      case '\u0013':
        this.#openField()
        return
      case '\u0014':
        this.#openResult()
        return
      case '\u0015':
        this.#closeField(position)
        return
    }
    const look = this.#context.looks.at(position)
    if (this.#codes > 0) this.#code(sign, look)
    else if (sign === '\u000B') {
      if (look.gone === null) this.#parts.push({ kind: 'break' })
    } else if (!this.#anchor(sign, at, look)) this.#text(printedFor(sign, look), look)
  }

  #openField(): void {
    if (this.#fields.length >= deepestFields) return
    this.#fields.push({ instruction: '', form: null, hasResult: false, isCode: true })
    this.#codes++
  }

  #code(sign: string, look: DocLook): void {
    const field = this.#fields.at(-1)
    if (field?.isCode !== true) return
    if (sign === '\u0001' && look.dataAt !== null) field.form ??= readFormField(this.#context.file.data, look.dataAt)
    else if (field.instruction.length < longestInstruction) field.instruction += sign
  }

  #openResult(): void {
    const field = this.#fields.at(-1)
    if (field?.isCode !== true) return
    field.isCode = false
    this.#codes--
    if (this.#codes === 0) this.#parts.push({ kind: 'link', address: linkOf(field.instruction) })
  }

  /** A field's code ends at its separator, or with the field where it prints nothing of its own. */
  #closeField(position: number): void {
    const field = this.#fields.pop()
    if (field === undefined) return
    if (field.isCode) this.#codes--
    else if (this.#codes === 0) this.#parts.push({ kind: 'link', address: null })
    const printed = this.#codes === 0 ? printedField(field) : null
    if (printed !== null) this.#text(printed, { ...this.#context.looks.at(position), font: null, symbol: null })
  }

  #text(text: string, look: DocLook): void {
    if (text === '') return
    const field = this.#fields.at(-1)
    if (field && look.gone === null && text.trim() !== '') field.hasResult = true
    const last = this.#parts.at(-1)
    if (look.gone !== null) {
      if (last?.kind === 'left' && last.left === look.gone) last.text += text
      else this.#parts.push({ kind: 'left', left: look.gone, text })
    } else if (last?.kind === 'text' && last.look === look) last.text += text
    else this.#parts.push({ kind: 'text', text, look })
  }

  /** What hangs on a sign of the main text; true where the sign is nothing but its mark. */
  #anchor(sign: string, at: number, look: DocLook): boolean {
    const stories = this.#context.anchored.get(at)
    if (stories === undefined) return false
    this.#context.anchored.delete(at)
    for (const story of look.gone === null ? stories : []) {
      if (story.kind === 'box') this.#parts.push({ kind: 'box', range: story.range })
      else this.#hang(story, sign)
    }
    return stories.some(({ kind, isNumbered }) => !isNumbered && kind !== 'box')
  }

  #hang({ kind, range, isNumbered }: Anchored, sign: string): void {
    const reader = new DocReader(this.#context)
    reader.read(range)
    const lines = reader.finish()
    if (kind === 'comment')
      this.#parts.push({ kind: 'left', left: 'comment', text: lines.map((line) => line.text).join(' ') })
    else if (kind !== 'box') {
      const counts = this.#context.noteCounts
      const mark = isNumbered ? formatNumber(++counts[kind], kind === 'endnote' ? 'lowerRoman' : 'decimal') : sign
      this.#parts.push({
        kind: 'note',
        note: {
          mark,
          lines: isNumbered
            ? lines
            : lines
                .map((line, index) =>
                  index === 0 && line.text.startsWith(mark)
                    ? { ...line, text: line.text.slice(mark.length).trimStart() }
                    : line,
                )
                .filter(({ text }) => text !== ''),
        },
      })
    }
  }

  /**
   * Whether a mark before this sign was deleted, in a file that does not say so: a deletion goes on behind it, or took
   * what stands between two parts of a sentence with the space behind.
   */
  #goesOnDeleted(next: Sign): boolean {
    const last = this.#parts.at(-1)
    if (last?.kind !== 'left' || last.left !== 'deletion' || !this.#context.file.isOfLibreOffice) return false
    const { gone } = this.#context.looks.at(next.position)
    return gone === 'deletion' || (gone === null && /\s$/u.test(last.text) && /\p{Ll}/u.test(next.sign))
  }

  #endParagraph(position: number, isCellEnd: boolean, isDeleted = false): void {
    const { looks } = this.#context
    const paragraph = looks.paragraphAt(position)
    const gone = isDeleted ? 'deletion' : looks.at(position).gone
    const join = isCellEnd
      ? null
      : paragraph.isDropCap
        ? 'next'
        : gone === 'deletion' || gone === 'hidden'
          ? 'first'
          : null
    const ended: Ended = { parts: this.#parts, paragraph, isCellEnd, join }
    if (gone === 'deletion' && !this.#parts.some((part) => part.kind === 'left' && part.left === 'deletion'))
      this.#parts.push({ kind: 'left', left: 'deletion', text: '¶' })
    this.#parts = []
    if (paragraph.isRowEnd) this.#writeRow()
    else if (isCellEnd || paragraph.isInTable) this.#row.push(ended)
    else {
      this.#writeRow()
      this.#closeTable()
      this.#write(ended)
    }
  }

  /** The paragraphs of a table's row, cell by cell; only its end mark says that it was one. */
  #writeRow(): void {
    const row = this.#row
    this.#row = []
    if (row.length === 0) return
    if (!this.#hasTable) this.#builder.openTable()
    this.#hasTable = true
    this.#builder.openRow()
    let isNew = true
    const inner = new InnerTable(this.#builder)
    for (const ended of row) {
      if (isNew) {
        inner.close()
        this.#builder.openCell()
      }
      if (ended.paragraph.depth < 2) inner.close()
      else if (ended.paragraph.isInnerRowEnd) inner.endRow()
      else inner.enterCell(ended.paragraph.isInnerCellEnd)
      if (!ended.paragraph.isInnerRowEnd) this.#write(ended)
      isNew = ended.isCellEnd
    }
    inner.close()
  }

  #closeTable(): void {
    if (this.#hasTable) this.#builder.closeTable()
    this.#hasTable = false
  }

  #write({ parts, paragraph, join }: Ended): void {
    // Text boxes come before the paragraph in which they are anchored.
    for (const part of parts) if (part.kind === 'box') new DocReader(this.#context, this.#builder).read(part.range)
    const { style, list, level, outline } = paragraph
    // 2047 and above mean "no list" or lists of Word 6, whose text is in the paragraph.
    const isItem = list > 0 && list < 2047
    // The first nine styles after "Normal" are the headings, whatever their names.
    const heading = outline !== null ? (outline < 9 ? outline + 1 : null) : style >= 1 && style <= 9 ? style : null
    this.#builder.startParagraph({
      marker: isItem ? () => this.#context.marker(list, level) : null,
      heading,
      spaceBefore: !(this.#wasItem && isItem),
      apart: this.#isBox || (paragraph.isFrame && !paragraph.isDropCap) ? 'box' : null,
    })
    this.#wasItem = isItem
    writeParts(this.#builder, parts)
    if (join !== null) this.#builder.joinParagraph(join)
    else this.#builder.endParagraph()
  }
}
