import type { Line } from '../../../shared/notice/source-document.ts'
import type { DocxChanges } from './docx-changes.ts'
import type { DocxContext } from './docx-context.ts'
import { DocxControls } from './docx-controls.ts'
import { DocxFields } from './docx-fields.ts'
import type { DocxNotes } from './docx-notes.ts'
import { headingOf, isMarkHidden, listOf, newParagraph, type DocxParagraph } from './docx-paragraphs.ts'
import { newRun, printedIn, type DocxRun } from './docx-runs.ts'
import { isOn, lookIn, plainLook, type Look } from './docx-styles.ts'
import { LineBuilder } from '../lines/line-builder.ts'
import { printedSign } from '../lines/symbol-fonts.ts'
import type { Attributes } from '../bytes/walk-xml.ts'

/** Writes the text of one part of a document as Word shows it: paragraphs and runs, fields, controls, notes. */
export class DocxPen {
  readonly builder = new LineBuilder()
  readonly controls: DocxControls
  readonly fields: DocxFields
  /** Whether fields' codes are told from their results; not in a file whose fields do not end. */
  readonly knowsFields: boolean
  /** So many boxes are around the place. */
  boxes = 0
  readonly #context: DocxContext
  readonly #changes: DocxChanges
  readonly #paragraphs: DocxParagraph[] = []
  readonly #runs: DocxRun[] = []
  readonly #told = new Set<string>()
  #wasItem = false
  /** A note whose mark of its own stands in the rest of the run. */
  #ownNote: { notes: DocxNotes; id: string; mark: string } | null = null

  constructor(context: DocxContext, changes: DocxChanges, knowsFields: boolean) {
    this.#context = context
    this.#changes = changes
    this.knowsFields = knowsFields
    this.controls = new DocxControls(context.stores)
    this.fields = new DocxFields(context.properties)
  }

  get paragraph(): DocxParagraph | undefined {
    return this.#paragraphs.at(-1)
  }

  get run(): DocxRun | undefined {
    return this.#runs.at(-1)
  }

  /** In a part that is gone as a whole its mark is gone with it. */
  openParagraph(): void {
    this.#paragraphs.push({ ...newParagraph(this.#context.styles), isJoined: this.#changes.isGone })
  }

  openRun(): void {
    this.start()
    this.#runs.push(newRun())
  }

  /** A paragraph begins when its properties are known: its number is counted then, once. */
  start(): void {
    const { paragraph } = this
    if (!paragraph || paragraph.isStarted) return
    paragraph.isStarted = true
    const heading = headingOf(paragraph)
    paragraph.isJoined ||= isMarkHidden(paragraph)
    const list = listOf(paragraph, this.#context.numbering)
    const count = (): string | null => (list === null ? null : this.#context.numbering.next(list.id, list.level))
    // Of paragraphs that may yet turn out to be none, or a part of another, the number is not counted before that is
    // known.
    const marker = paragraph.isJoined ? count : this.builder.goesOn ? null : count()
    const isItem = typeof marker === 'function' ? list !== null : marker !== null
    const apart = this.boxes > 0 || paragraph.isFrame ? 'box' : null
    this.builder.startParagraph({ marker, heading, spaceBefore: !(this.#wasItem && isItem), apart })
    this.#wasItem = isItem
  }

  endParagraph(): DocxParagraph | undefined {
    this.start()
    const paragraph = this.#paragraphs.pop()
    if (!paragraph) return undefined
    if (paragraph.isDropCap) this.builder.joinParagraph('next')
    else if (paragraph.isJoined) {
      if (paragraph.isMarkDeleted && !paragraph.hasDeletion && !this.#changes.isDeleted)
        this.builder.leave('deletion', '¶')
      this.builder.joinParagraph()
    } else this.builder.endParagraph()
    return paragraph
  }

  /** A note's own mark ends with its run. */
  endRun(): void {
    this.#runs.pop()
    if (this.#ownNote !== null) this.builder.addNote(this.#ownNote.notes.marked(this.#ownNote.id, this.#ownNote.mark))
    this.#ownNote = null
  }

  fieldSign(type: string | null): void {
    if (!this.knowsFields) return
    if (type === 'begin') this.fields.begin()
    if (type === 'separate') this.fields.separate(this.builder.mark)
    if (type !== 'end') return
    const { paragraph } = this
    const { text, link } = this.fields.end(paragraph === undefined ? null : headingOf(paragraph))
    this.addUnlessEmpty(text)
    this.wrap(link)
  }

  wrap(link: { mark: number; address: string | null } | null | undefined): void {
    if (link?.address && !this.#changes.isGone) this.builder.wrapFrom(link.mark, link.address)
  }

  /** A footnote or endnote at its mark. */
  note(notes: DocxNotes | null, attributes: Attributes): void {
    if (notes === null || this.#changes.isGone) return
    const id = attributes.get('id') ?? ''
    this.start()
    if (isOn(attributes.get('customMarkFollows') ?? '0')) this.#ownNote = { notes, id, mark: '' }
    else this.builder.addNote(notes.counted(id))
  }

  /** A comment at the first of its places. */
  comment(id: string, lines: readonly Line[] | undefined): void {
    if (lines === undefined || this.#told.has(id)) return
    this.#told.add(id)
    if (this.#paragraphs.length > 0) this.start()
    this.builder.leave('comment', lines.map((line) => line.text).join(' '))
  }

  break(): void {
    this.start()
    if (!this.fields.isPrinting) return
    if (this.#changes.isGone || this.#shown.hidden) this.add(' ')
    else this.builder.breakLine()
  }

  addUnlessEmpty(text: string): void {
    if (text !== '') this.add(text)
  }

  /** A sign by its number in a font. */
  addSign(attributes: Attributes): void {
    const sign = printedSign(Number.parseInt(attributes.get('char') ?? '', 16), attributes.get('font'))
    this.addUnlessEmpty(this.controls.printed(sign).join(' '))
  }

  /** Letters of the text, as the run's font prints them, or what a content control shows instead. */
  addPrinted(written: string): void {
    if (!this.fields.isPrinting) {
      this.fields.addCode(written)
      return
    }
    const printed = printedIn(written, this.#shown)
    const [first = '', ...lines] = this.controls.printed(printed)
    this.addUnlessEmpty(first)
    for (const line of lines) {
      this.break()
      this.addUnlessEmpty(line)
    }
  }

  add(text: string): void {
    if (this.#ownNote !== null) {
      this.#ownNote.mark += text
      return
    }
    this.start()
    if (!this.fields.isPrinting) return
    const look = this.#shown
    this.fields.printed()
    const gone = this.#changes.goneAs(look)
    const { paragraph } = this
    if (gone === 'deletion' && paragraph) paragraph.hasDeletion = true
    if (gone !== null) {
      this.builder.leave(gone, text)
      return
    }
    if (this.#changes.isInserted) this.builder.leave('insertion', text)
    if (this.run?.isMarked === true) this.builder.leave('highlight', text)
    this.builder.addText(text, look.bold)
  }

  get #shown(): Look {
    const { run } = this
    const style = this.paragraph?.style.look ?? plainLook
    if (run === undefined) return lookIn(plainLook, plainLook, style, this.#context.styles.defaults)
    return (run.shown ??= lookIn(run.look, run.character, style, this.#context.styles.defaults))
  }
}
