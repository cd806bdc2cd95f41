import type { Line } from '../../../shared/notice/source-document.ts'
import { DocxAlternates } from './docx-alternates.ts'
import { DocxChanges } from './docx-changes.ts'
import type { DocxContext } from './docx-context.ts'
import { DocxControls } from './docx-controls.ts'
import { DocxFields } from './docx-fields.ts'
import { DocxMargins } from './docx-margins.ts'
import type { DocxNotes } from './docx-notes.ts'
import {
  headingOf,
  isMarkHidden,
  listOf,
  newParagraph,
  takeMarkProperty,
  takeParagraphProperty,
  type DocxParagraph,
} from './docx-paragraphs.ts'
import { newRun, printedIn, takeRunProperty, type DocxRun } from './docx-runs.ts'
import { isOn, lookIn, plainLook, type Look } from './docx-styles.ts'
import { LineBuilder } from '../lines/line-builder.ts'
import { printedSign } from '../lines/symbol-fonts.ts'
import type { Attributes } from '../bytes/walk-xml.ts'

/** Left out with all they hold: properties before a change, what is printed nowhere. */
const skipped = new Set([
  'rPrChange',
  'pPrChange',
  'tblPrChange',
  'trPrChange',
  'tcPrChange',
  'sectPrChange',
  'numberingChange',
  'delInstrText',
  'tblGrid',
  'rubyPr',
  'rt',
  'sdtEndPr',
])

type Properties = 'p' | 'r' | 'table' | 'row' | 'cell' | 'control' | 'section' | 'form'

/** One part of a Word document (its text, a note, a header) as lines: what Word shows is what is read. */
export class DocxReader {
  readonly #builder = new LineBuilder()
  readonly #context: DocxContext
  readonly #controls: DocxControls
  readonly #fields: DocxFields
  readonly margins = new DocxMargins()
  readonly #changes = new DocxChanges()
  /** Whether fields' codes are told from their results; not in a file whose fields do not end. */
  readonly #knowsFields: boolean
  readonly #paragraphs: DocxParagraph[] = []
  readonly #runs: DocxRun[] = []
  readonly #hyperlinks: { mark: number; address: string | null }[] = []
  readonly #alternates = new DocxAlternates()
  readonly #told = new Set<string>()
  /** Of each open table, how often it says that it floats beside the text: once, or not. */
  readonly #floating: number[] = []
  #skipDepth = 0
  #boxes = 0
  #inProperties: Properties | null = null
  #inMark = false
  #isText = false
  #isCode = false
  #wasItem = false
  /** A note whose mark of its own stands in the rest of the run. */
  #ownNote: { notes: DocxNotes; id: string; mark: string } | null = null

  constructor(context: DocxContext, knowsFields = true) {
    this.#context = context
    this.#controls = new DocxControls(context.stores)
    this.#fields = new DocxFields(context.properties)
    this.#knowsFields = knowsFields
  }

  open(name: string, attributes: Attributes): void {
    if (this.#skipDepth > 0 || skipped.has(name) || this.#alternates.isOther(name)) this.#skipDepth++
    else if (this.#inProperties === null) this.#content(name, attributes)
    else this.#property(this.#inProperties, name, attributes)
  }

  close(name: string): void {
    if (this.#skipDepth > 0) this.#skipDepth--
    else if (this.#inProperties === null) this.#closeContent(name)
    else this.#closeProperty(name)
  }

  text(text: string): void {
    if (this.#skipDepth > 0) return
    if (this.#isCode) this.#fields.addCode(text)
    else if (this.#isText) this.#addPrinted(text)
  }

  finish(): Line[] {
    return this.#builder.finish()
  }

  get hasUnendedField(): boolean {
    return this.#knowsFields && this.#fields.isUnended
  }

  #content(name: string, attributes: Attributes): void {
    switch (name) {
      case 'p':
        this.#paragraphs.push({ ...newParagraph(this.#context.styles), isJoined: this.#changes.isGone })
        break
      case 'pPr':
        this.#inProperties = 'p'
        break
      case 'r':
        this.#start()
        this.#runs.push(newRun())
        break
      case 'rPr':
        this.#inProperties = 'r'
        break
      case 't':
      case 'delText':
        this.#isText = true
        break
      case 'instrText':
        this.#isCode = this.#knowsFields
        break
      case 'tab':
      case 'ptab':
        this.#add(' ')
        break
      case 'br':
      case 'cr':
        this.#break()
        break
      case 'noBreakHyphen':
        this.#add('-')
        break
      case 'sym':
        this.#addUnlessEmpty(
          this.#controls
            .printed(printedSign(Number.parseInt(attributes.get('char') ?? '', 16), attributes.get('font')))
            .join(' '),
        )
        break
      case 'fldChar':
        this.#fieldSign(attributes.get('fldCharType'))
        if (this.#knowsFields) this.#inProperties = 'form'
        break
      case 'fldSimple':
        this.#start()
        if (this.#knowsFields) this.#fields.begin(attributes.get('instr') ?? '')
        this.#fieldSign('separate')
        break
      case 'hyperlink':
        this.#start()
        this.#hyperlinks.push({
          mark: this.#builder.mark,
          address: this.#context.links.get(attributes.get('id') ?? '') ?? null,
        })
        break
      case 'del':
      case 'moveFrom':
        this.#changes.step('deleted', 1)
        break
      case 'ins':
      case 'moveTo':
        this.#changes.step('inserted', 1)
        break
      case 'sdt':
        this.#controls.open()
        break
      case 'sdtPr':
        this.#inProperties = 'control'
        break
      case 'sdtContent':
        this.#controls.openContent()
        break
      case 'AlternateContent':
        this.#alternates.open()
        break
      case 'txbxContent':
        this.#boxes++
        break
      case 'sectPr':
        this.#inProperties = 'section'
        break
      case 'tbl':
        this.#builder.openTable()
        this.#floating.push(0)
        break
      case 'tblPr':
        this.#inProperties = 'table'
        break
      case 'tr':
        this.#builder.openRow()
        this.#changes.openTablePart()
        break
      case 'tc':
        this.#builder.openCell()
        this.#changes.openTablePart()
        break
      case 'trPr':
        this.#inProperties = 'row'
        break
      case 'tcPr':
        this.#inProperties = 'cell'
        break
      case 'altChunk':
        if (this.#context.chunk) this.#builder.addLines(this.#context.chunk(attributes.get('id') ?? ''))
        break
      default:
        this.#reference(name, attributes)
    }
  }

  #closeContent(name: string): void {
    switch (name) {
      case 'p':
        this.#endParagraph()
        break
      case 'r':
        this.#endRun()
        break
      case 't':
      case 'delText':
        this.#isText = false
        break
      case 'instrText':
        this.#isCode = false
        break
      case 'fldSimple':
        this.#fieldSign('end')
        break
      case 'hyperlink':
        this.#wrap(this.#hyperlinks.pop())
        break
      case 'del':
      case 'moveFrom':
        this.#changes.step('deleted', -1)
        break
      case 'ins':
      case 'moveTo':
        this.#changes.step('inserted', -1)
        break
      case 'sdt':
        this.#controls.close()
        break
      case 'sdtContent':
        this.#addUnlessEmpty(this.#controls.closeContent().join(' '))
        break
      case 'AlternateContent':
        this.#alternates.close()
        break
      case 'txbxContent':
        this.#boxes--
        break
      case 'tbl':
        this.#builder.closeTable()
        this.#boxes -= this.#floating.pop() ?? 0
        break
      case 'tr':
      case 'tc':
        this.#changes.closeTablePart()
        break
    }
  }

  /** Notes and comments by their references. */
  #reference(name: string, attributes: Attributes): void {
    const id = attributes.get('id') ?? ''
    if (name === 'footnoteReference' || name === 'endnoteReference') {
      const notes = name === 'footnoteReference' ? this.#context.footnotes : this.#context.endnotes
      if (notes === null || this.#changes.isGone) return
      this.#start()
      if (isOn(attributes.get('customMarkFollows') ?? '0')) this.#ownNote = { notes, id, mark: '' }
      else this.#builder.addNote(notes.counted(id))
    } else if (name === 'commentRangeStart' || name === 'commentReference') {
      const lines = this.#context.comments.get(id)
      if (lines === undefined || this.#told.has(id)) return
      this.#told.add(id)
      if (this.#paragraphs.length > 0) this.#start()
      this.#builder.leave('comment', lines.map((line) => line.text).join(' '))
    }
  }

  #property(of: Properties, name: string, attributes: Attributes): void {
    switch (of) {
      case 'p':
        this.#paragraphProperty(name, attributes)
        break
      case 'r':
        takeRunProperty(this.#runs.at(-1), name, attributes, this.#context.styles)
        break
      case 'row':
      case 'cell':
        if (name === 'gridSpan') this.#builder.widenCell(attributes.number('val') ?? 1)
        this.#changes.tableProperty(name, attributes)
        break
      case 'table':
        if (name !== 'tblpPr') break
        this.#boxes++
        this.#floating.push((this.#floating.pop() ?? 0) + 1)
        break
      case 'control':
        this.#controls.property(name, attributes)
        break
      case 'section':
        this.margins.property(name, attributes)
        break
      case 'form':
        this.#fields.formProperty(name, attributes)
        break
    }
  }

  #closeProperty(name: string): void {
    if (name === 'rPr' && this.#inProperties === 'p') this.#inMark = false
    else if (name === 'sectPr') this.#endSectionProperties()
    else if (
      name === 'pPr' ||
      (name === 'rPr' && this.#inProperties === 'r') ||
      name === 'tblPr' ||
      name === 'trPr' ||
      name === 'tcPr' ||
      name === 'sdtPr' ||
      name === 'fldChar'
    ) {
      const isParagraph = this.#inProperties === 'p'
      this.#inProperties = null
      if (isParagraph) this.#start()
    }
  }

  /** Stands among the properties of its section's last paragraph, or behind everything. */
  #endSectionProperties(): void {
    const paragraph = this.#paragraphs.at(-1)
    this.#inProperties = paragraph === undefined ? null : 'p'
    if (paragraph) paragraph.endsSection = true
  }

  #paragraphProperty(name: string, attributes: Attributes): void {
    const paragraph = this.#paragraphs.at(-1)
    if (!paragraph) return
    if (this.#inMark) takeMarkProperty(paragraph, name, attributes)
    else if (name === 'rPr') this.#inMark = true
    else if (name === 'sectPr') this.#inProperties = 'section'
    else takeParagraphProperty(paragraph, name, attributes, this.#context.styles)
  }

  /** A paragraph begins when its properties are known: its number is counted then, once. */
  #start(): void {
    const paragraph = this.#paragraphs.at(-1)
    if (!paragraph || paragraph.isStarted) return
    paragraph.isStarted = true
    const heading = headingOf(paragraph)
    paragraph.isJoined ||= isMarkHidden(paragraph)
    const list = listOf(paragraph, this.#context.numbering)
    const count = (): string | null => (list === null ? null : this.#context.numbering.next(list.id, list.level))
    // Of paragraphs that may yet turn out to be none, or a part of another, the number is not counted before that is
    // known.
    const marker = paragraph.isJoined ? count : this.#builder.goesOn ? null : count()
    const isItem = typeof marker === 'function' ? list !== null : marker !== null
    const apart = this.#boxes > 0 || paragraph.isFrame ? 'box' : null
    this.#builder.startParagraph({ marker, heading, spaceBefore: !(this.#wasItem && isItem), apart })
    this.#wasItem = isItem
  }

  #endParagraph(): void {
    this.#start()
    const paragraph = this.#paragraphs.pop()
    if (!paragraph) return
    if (paragraph.isDropCap) this.#builder.joinParagraph('next')
    else if (paragraph.isJoined) {
      if (paragraph.isMarkDeleted && !paragraph.hasDeletion && !this.#changes.isDeleted)
        this.#builder.leave('deletion', '¶')
      this.#builder.joinParagraph()
    } else this.#builder.endParagraph()
    if (paragraph.endsSection) this.margins.endSection(this.#builder.lines.length)
  }

  /** A note's own mark ends with its run. */
  #endRun(): void {
    this.#runs.pop()
    if (this.#ownNote !== null) this.#builder.addNote(this.#ownNote.notes.marked(this.#ownNote.id, this.#ownNote.mark))
    this.#ownNote = null
  }

  #fieldSign(type: string | null): void {
    if (!this.#knowsFields) return
    if (type === 'begin') this.#fields.begin()
    if (type === 'separate') this.#fields.separate(this.#builder.mark)
    if (type !== 'end') return
    const paragraph = this.#paragraphs.at(-1)
    const { text, link } = this.#fields.end(paragraph === undefined ? null : headingOf(paragraph))
    this.#addUnlessEmpty(text)
    this.#wrap(link)
  }

  #wrap(link: { mark: number; address: string | null } | null | undefined): void {
    if (link?.address && !this.#changes.isGone) this.#builder.wrapFrom(link.mark, link.address)
  }

  get #shown(): Look {
    const run = this.#runs.at(-1)
    const style = this.#paragraphs.at(-1)?.style.look ?? plainLook
    if (run === undefined) return lookIn(plainLook, plainLook, style, this.#context.styles.defaults)
    return (run.shown ??= lookIn(run.look, run.character, style, this.#context.styles.defaults))
  }

  #break(): void {
    this.#start()
    if (!this.#fields.isPrinting) return
    if (this.#changes.isGone || this.#shown.hidden) this.#add(' ')
    else this.#builder.breakLine()
  }

  #addUnlessEmpty(text: string): void {
    if (text !== '') this.#add(text)
  }

  /** Letters of the text, as the run's font prints them, or what a content control shows instead. */
  #addPrinted(written: string): void {
    if (!this.#fields.isPrinting) {
      this.#fields.addCode(written)
      return
    }
    const printed = printedIn(written, this.#shown)
    const [first = '', ...lines] = this.#controls.printed(printed)
    this.#addUnlessEmpty(first)
    for (const line of lines) {
      this.#break()
      this.#addUnlessEmpty(line)
    }
  }

  #add(text: string): void {
    if (this.#ownNote !== null) {
      this.#ownNote.mark += text
      return
    }
    this.#start()
    if (!this.#fields.isPrinting) return
    const run = this.#shown
    this.#fields.printed()
    const gone = this.#changes.goneAs(run)
    const paragraph = this.#paragraphs.at(-1)
    if (gone === 'deletion' && paragraph) paragraph.hasDeletion = true
    if (gone !== null) {
      this.#builder.leave(gone, text)
      return
    }
    if (this.#changes.isInserted) this.#builder.leave('insertion', text)
    if (this.#runs.at(-1)?.isMarked === true) this.#builder.leave('highlight', text)
    this.#builder.addText(text, run.bold)
  }
}
