import type { Line } from '../../../shared/notice/source-document.ts'
import { LineBuilder } from '../lines/line-builder.ts'
import { OdtChanges } from './odt-changes.ts'
import { OdtFields } from './odt-fields.ts'
import { OdtLists } from './odt-lists.ts'
import { keepSkipped, skippedAs, type Skip } from './odt-skips.ts'
import { plainLook, type OdtStyles, type TextLook } from './odt-styles.ts'
import { printedText } from '../lines/symbol-fonts.ts'
import type { Attributes } from '../bytes/walk-xml.ts'

/** Shapes with text of their own, beside the paragraph in which they are anchored. */
const boxes = new Set([
  'text-box',
  'custom-shape',
  'rect',
  'ellipse',
  'circle',
  'line',
  'connector',
  'polygon',
  'polyline',
  'path',
  'regular-polygon',
  'caption',
  'measure',
])

/** A repeat count is the file's word; a notice needs a handful of spaces at most. */
const mostSpaces = 20

/** One run of paragraphs: the document's, a box's, a note's. */
interface Story {
  builder: LineBuilder
  lists: OdtLists
  looks: TextLook[]
  mark: string
  isBox: boolean
}

const fields = new Set(['user-defined', 'user-field-get', 'database-display', 'variable-get', 'variable-set'])

/** Makes lines of the elements of an OpenDocument text. */
export class OdtReader {
  readonly #styles: OdtStyles
  readonly #fields = new OdtFields()
  readonly #names: string[] = []
  readonly #stories: Story[] = []
  readonly #links: { mark: number; address: string }[] = []
  readonly #changes = new OdtChanges()
  /** Kinds of pages by their names: so many lines stand before the first of them. */
  readonly pages = new Map<string, number>()
  #story: Story
  /** What the field printed that stands right before. */
  #field = ''
  #skip: Skip | null = null

  constructor(styles: OdtStyles) {
    this.#styles = styles
    this.#story = { builder: new LineBuilder(), lists: new OdtLists(styles.lists), looks: [], mark: '', isBox: false }
  }

  open(name: string, attributes: Attributes): void {
    const around = this.#names.at(-1) ?? ''
    this.#names.push(name)
    if (this.#skip !== null) {
      this.#skip.depth++
      if (name === 'p' || name === 'h') this.#skip.text += this.#skip.paragraphs++ === 0 ? '' : ' '
      if (this.#skip.kind === 'forms') this.#fields.define(name, attributes)
      return
    }
    const kind = skippedAs(name, attributes, around, this.#story.looks.length > 0)
    if (kind !== undefined) this.#skip = { depth: 1, kind, text: '', paragraphs: 0 }
    else if (boxes.has(name)) this.#openStory(this.#story.builder, true)
    else if (!this.#changes.open(name, attributes, this.#story.builder) && !this.#openBlock(name, attributes, around))
      this.#openInline(name, attributes)
  }

  #openStory(builder: LineBuilder, isBox: boolean): void {
    this.#stories.push(this.#story)
    this.#story = { builder, lists: new OdtLists(this.#styles.lists, this.#story.lists), looks: [], mark: '', isBox }
  }

  #openBlock(name: string, attributes: Attributes, around: string): boolean {
    const { builder, lists } = this.#story
    switch (name) {
      case 'p':
      case 'h':
        this.#openParagraph(name, attributes)
        break
      case 'note':
        this.#openStory(new LineBuilder(), false)
        break
      case 'list':
        lists.openList(attributes)
        break
      case 'list-item':
      case 'list-header':
        if (around === 'list') lists.openItem(name === 'list-header', attributes)
        break
      case 'numbered-paragraph':
        lists.openNumbered(attributes)
        break
      case 'table':
        builder.openTable()
        break
      case 'table-row':
        builder.openRow()
        break
      case 'table-cell':
      case 'covered-table-cell':
        builder.openCell()
        break
      default:
        return false
    }
    return true
  }

  #openInline(name: string, attributes: Attributes): void {
    const { builder, looks } = this.#story
    switch (name) {
      case 'span':
        looks.push(this.#styles.lookOf('text', attributes.get('style-name'), looks.at(-1) ?? plainLook))
        break
      case 's':
        this.#add(' '.repeat(Math.min(Math.max(attributes.number('c') ?? 1, 0), mostSpaces)))
        break
      case 'tab':
        this.#add(' ')
        break
      case 'line-break':
        if (looks.at(-1)?.isHidden === false) builder.breakLine()
        break
      case 'a':
        this.#links.push({ mark: builder.mark, address: attributes.get('href') ?? '' })
        break
      case 'hidden-paragraph':
        if (attributes.get('is-hidden') === 'true')
          looks.forEach((look, at) => {
            looks[at] = { ...look, isHidden: true }
          })
        break
      case 'control':
        this.#add(this.#fields.control(attributes))
        break
      default:
        this.#fields.open(name, attributes)
    }
  }

  #openParagraph(name: string, attributes: Attributes): void {
    const { builder, lists, looks } = this.#story
    const style = attributes.get('style-name')
    looks.push(this.#styles.lookOf('paragraph', style, plainLook))
    const page = this.#styles.pageOf(style)
    if (page !== null && this.#stories.length === 0 && !this.pages.has(page)) this.pages.set(page, builder.lines.length)
    const heading = name === 'h' ? (attributes.number('outline-level') ?? 1) : null
    const item = lists.next(() => this.#styles.listStyleOf(style))
    const marker = item?.marker ?? (heading === null || lists.isInside ? null : lists.nextHeading(heading, attributes))
    builder.startParagraph({
      marker,
      heading,
      spaceBefore: item?.isNext !== true,
      apart: this.#story.isBox ? 'box' : null,
    })
  }

  close(): void {
    const name = this.#names.pop() ?? ''
    if (this.#skip !== null) {
      if (--this.#skip.depth === 0) this.#endSkip(this.#skip)
      return
    }
    const { builder, lists, looks } = this.#story
    switch (name) {
      case 'p':
      case 'h':
        looks.pop()
        builder.endParagraph()
        break
      case 'span':
        looks.pop()
        break
      case 'a': {
        const link = this.#links.pop()
        if (link) builder.wrapFrom(link.mark, link.address)
        break
      }
      case 'list':
        lists.closeList()
        break
      case 'list-item':
      case 'list-header':
        if (this.#names.at(-1) === 'list') lists.closeItem()
        break
      case 'numbered-paragraph':
        lists.closeNumbered()
        break
      case 'table':
        builder.closeTable()
        break
      case 'fieldmark':
        this.#add(this.#fields.close())
        break
      case 'note':
        this.#endNote()
        break
      default:
        if (boxes.has(name)) this.#story = this.#stories.pop() ?? this.#story
    }
  }

  #endNote(): void {
    const { builder, mark } = this.#story
    this.#story = this.#stories.pop() ?? this.#story
    this.#story.builder.addNote({ mark: mark.trim(), lines: builder.finish() })
  }

  #endSkip({ kind, text, paragraphs }: Skip): void {
    this.#skip = null
    if (kind === 'deletion') this.#changes.setDeleted(text, paragraphs)
    else if (kind !== null && kind !== 'forms') this.#story.builder.leave(kind, text)
  }

  text(text: string): void {
    const name = this.#names.at(-1)
    if (this.#skip !== null) keepSkipped(this.#skip, text, name ?? '')
    else if (name === 'note-citation') this.#story.mark += text.slice(0, 20)
    // What a condition asks for may be saved as a field of its own in front of it, with the same words.
    else if (name !== 'conditional-text' || text !== this.#field) {
      this.#add(text)
      if (fields.has(name ?? '')) this.#field = text
    }
  }

  finish(): Line[] {
    return this.#story.builder.finish()
  }

  #add(text: string): void {
    const { builder, looks } = this.#story
    const look = looks.at(-1)
    this.#field = ''
    if (look === undefined || text === '') return
    const printed = printedText(text, look.font)
    if (look.isHidden || look.isStruck) {
      builder.leave(look.isHidden ? 'hidden' : 'struck', printed)
      return
    }
    if (this.#changes.isInserted || look.isHighlit)
      builder.leave(this.#changes.isInserted ? 'insertion' : 'highlight', printed)
    builder.addText(printed, look.bold)
  }
}
