import type { DocxChanges } from './docx-changes.ts'
import type { DocxContext } from './docx-context.ts'
import { DocxMargins } from './docx-margins.ts'
import { takeMarkProperty, takeParagraphProperty } from './docx-paragraphs.ts'
import type { DocxPen } from './docx-pen.ts'
import { takeRunProperty } from './docx-runs.ts'
import type { Attributes } from '../bytes/walk-xml.ts'

type Properties = 'p' | 'r' | 'table' | 'row' | 'cell' | 'control' | 'section' | 'form'

/** Elements that hold properties, and of what. */
const propertiesOf: Readonly<Record<string, Properties>> = {
  pPr: 'p',
  rPr: 'r',
  sdtPr: 'control',
  sectPr: 'section',
  tblPr: 'table',
  trPr: 'row',
  tcPr: 'cell',
}

/** Groups of properties, each taken in by what it is of. In one nothing is text. */
export class DocxPropertyGroups {
  readonly margins = new DocxMargins()
  readonly #context: DocxContext
  readonly #pen: DocxPen
  readonly #changes: DocxChanges
  /** Of each open table, how often it says that it floats beside the text: once, or not. */
  readonly #floating: number[] = []
  #of: Properties | null = null
  #inMark = false

  constructor(context: DocxContext, pen: DocxPen, changes: DocxChanges) {
    this.#context = context
    this.#pen = pen
    this.#changes = changes
  }

  get isOpen(): boolean {
    return this.#of !== null
  }

  /** False for an element that holds no properties. */
  begin(name: string): boolean {
    if (!Object.hasOwn(propertiesOf, name)) return false
    this.#of = propertiesOf[name] ?? null
    return true
  }

  /** A field's sign has those of a form's choice. */
  beginForm(): void {
    this.#of = 'form'
  }

  openTable(): void {
    this.#floating.push(0)
  }

  closeTable(): void {
    this.#pen.boxes -= this.#floating.pop() ?? 0
  }

  open(name: string, attributes: Attributes): void {
    switch (this.#of) {
      case null:
        break
      case 'p':
        this.#paragraphProperty(name, attributes)
        break
      case 'r':
        takeRunProperty(this.#pen.run, name, attributes, this.#context.styles)
        break
      case 'row':
      case 'cell':
        if (name === 'gridSpan') this.#pen.builder.widenCell(attributes.number('val') ?? 1)
        this.#changes.tableProperty(name, attributes)
        break
      case 'table':
        if (name !== 'tblpPr') break
        this.#pen.boxes++
        this.#floating.push((this.#floating.pop() ?? 0) + 1)
        break
      case 'control':
        this.#pen.controls.property(name, attributes)
        break
      case 'section':
        this.margins.property(name, attributes)
        break
      case 'form':
        this.#pen.fields.formProperty(name, attributes)
        break
    }
  }

  close(name: string): void {
    if (name === 'rPr' && this.#of === 'p') this.#inMark = false
    else if (name === 'sectPr') this.#endSectionProperties()
    else if (
      name === 'pPr' ||
      (name === 'rPr' && this.#of === 'r') ||
      name === 'tblPr' ||
      name === 'trPr' ||
      name === 'tcPr' ||
      name === 'sdtPr' ||
      name === 'fldChar'
    ) {
      const isParagraph = this.#of === 'p'
      this.#of = null
      if (isParagraph) this.#pen.start()
    }
  }

  /** Stands among the properties of its section's last paragraph, or behind everything. */
  #endSectionProperties(): void {
    const { paragraph } = this.#pen
    this.#of = paragraph === undefined ? null : 'p'
    if (paragraph) paragraph.endsSection = true
  }

  #paragraphProperty(name: string, attributes: Attributes): void {
    const { paragraph } = this.#pen
    if (!paragraph) return
    if (this.#inMark) takeMarkProperty(paragraph, name, attributes)
    else if (name === 'rPr') this.#inMark = true
    else if (name === 'sectPr') this.#of = 'section'
    else takeParagraphProperty(paragraph, name, attributes, this.#context.styles)
  }
}
