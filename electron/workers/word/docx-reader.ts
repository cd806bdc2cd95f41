import type { Line } from '../../../shared/notice/source-document.ts'
import { DocxAlternates } from './docx-alternates.ts'
import { DocxChanges } from './docx-changes.ts'
import type { DocxContext } from './docx-context.ts'
import type { DocxMargins } from './docx-margins.ts'
import { DocxPen } from './docx-pen.ts'
import { DocxPropertyGroups } from './docx-property-groups.ts'
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

/** One part of a Word document (its text, a note, a header) as lines: what Word shows is what is read. */
export class DocxReader {
  readonly #context: DocxContext
  readonly #changes = new DocxChanges()
  readonly #pen: DocxPen
  readonly #hyperlinks: { mark: number; address: string | null }[] = []
  readonly #alternates = new DocxAlternates()
  readonly #properties: DocxPropertyGroups
  #skipDepth = 0
  #isText = false
  #isCode = false

  constructor(context: DocxContext, knowsFields = true) {
    this.#context = context
    this.#pen = new DocxPen(context, this.#changes, knowsFields)
    this.#properties = new DocxPropertyGroups(context, this.#pen, this.#changes)
  }

  open(name: string, attributes: Attributes): void {
    if (this.#skipDepth > 0 || skipped.has(name) || this.#alternates.isOther(name)) this.#skipDepth++
    else if (this.#properties.isOpen) this.#properties.open(name, attributes)
    else if (!this.#properties.begin(name) && !this.#openText(name, attributes) && !this.#openRange(name, attributes))
      this.#openTable(name, attributes)
  }

  close(name: string): void {
    if (this.#skipDepth > 0) this.#skipDepth--
    else if (this.#properties.isOpen) this.#properties.close(name)
    else this.#closeContent(name)
  }

  text(text: string): void {
    if (this.#skipDepth > 0) return
    if (this.#isCode) this.#pen.fields.addCode(text)
    else if (this.#isText) this.#pen.addPrinted(text)
  }

  get margins(): DocxMargins {
    return this.#properties.margins
  }

  finish(): Line[] {
    return this.#pen.builder.finish()
  }

  get hasUnendedField(): boolean {
    return this.#pen.knowsFields && this.#pen.fields.isUnended
  }

  /** Paragraphs, runs and what stands in them. False for any other element. */
  #openText(name: string, attributes: Attributes): boolean {
    const pen = this.#pen
    switch (name) {
      case 'p':
        pen.openParagraph()
        break
      case 'r':
        pen.openRun()
        break
      case 't':
      case 'delText':
        this.#isText = true
        break
      case 'instrText':
        this.#isCode = pen.knowsFields
        break
      case 'tab':
      case 'ptab':
        pen.add(' ')
        break
      case 'br':
      case 'cr':
        pen.break()
        break
      case 'noBreakHyphen':
        pen.add('-')
        break
      case 'sym':
        pen.addSign(attributes)
        break
      case 'fldChar':
        pen.fieldSign(attributes.get('fldCharType'))
        if (pen.knowsFields) this.#properties.beginForm()
        break
      case 'footnoteReference':
        pen.note(this.#context.footnotes, attributes)
        break
      case 'endnoteReference':
        pen.note(this.#context.endnotes, attributes)
        break
      default:
        return false
    }
    return true
  }

  /** What goes around text: changes, links, controls, comments. False for any other element. */
  #openRange(name: string, attributes: Attributes): boolean {
    const pen = this.#pen
    switch (name) {
      case 'del':
      case 'moveFrom':
        this.#changes.step('deleted', 1)
        break
      case 'ins':
      case 'moveTo':
        this.#changes.step('inserted', 1)
        break
      case 'fldSimple':
        pen.start()
        if (pen.knowsFields) pen.fields.begin(attributes.get('instr') ?? '')
        pen.fieldSign('separate')
        break
      case 'hyperlink':
        pen.start()
        this.#hyperlinks.push({
          mark: pen.builder.mark,
          address: this.#context.links.get(attributes.get('id') ?? '') ?? null,
        })
        break
      case 'commentRangeStart':
      case 'commentReference': {
        const id = attributes.get('id') ?? ''
        pen.comment(id, this.#context.comments.get(id))
        break
      }
      case 'sdt':
        pen.controls.open()
        break
      case 'sdtContent':
        pen.controls.openContent()
        break
      default:
        return false
    }
    return true
  }

  #openTable(name: string, attributes: Attributes): void {
    const { builder } = this.#pen
    switch (name) {
      case 'tbl':
        builder.openTable()
        this.#properties.openTable()
        break
      case 'tr':
        builder.openRow()
        this.#changes.openTablePart()
        break
      case 'tc':
        builder.openCell()
        this.#changes.openTablePart()
        break
      case 'AlternateContent':
        this.#alternates.open()
        break
      case 'txbxContent':
        this.#pen.boxes++
        break
      case 'altChunk':
        if (this.#context.chunk) builder.addLines(this.#context.chunk(attributes.get('id') ?? ''))
        break
    }
  }

  #closeContent(name: string): void {
    switch (name) {
      case 'p':
        this.#endParagraph()
        break
      case 'r':
        this.#pen.endRun()
        break
      case 't':
      case 'delText':
        this.#isText = false
        break
      case 'instrText':
        this.#isCode = false
        break
      case 'fldSimple':
        this.#pen.fieldSign('end')
        break
      case 'hyperlink':
        this.#pen.wrap(this.#hyperlinks.pop())
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
        this.#pen.controls.close()
        break
      case 'sdtContent':
        this.#pen.addUnlessEmpty(this.#pen.controls.closeContent().join(' '))
        break
      case 'AlternateContent':
        this.#alternates.close()
        break
      case 'txbxContent':
        this.#pen.boxes--
        break
      case 'tbl':
        this.#pen.builder.closeTable()
        this.#properties.closeTable()
        break
      case 'tr':
      case 'tc':
        this.#changes.closeTablePart()
        break
    }
  }

  #endParagraph(): void {
    if (this.#pen.endParagraph()?.endsSection === true)
      this.#properties.margins.endSection(this.#pen.builder.lines.length)
  }
}
