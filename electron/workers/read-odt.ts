import type { Line } from '../../shared/notice/source-document.ts'
import { LineBuilder } from './line-builder.ts'
import { OdtStyles, outlineList } from './odt-styles.ts'
import { readError } from './read-error.ts'
import type { PackedFile } from './unzip-part.ts'
import { walkXml, type Attributes } from './walk-xml.ts'

/** OpenDocument text. Deleted text of tracked changes, notes, comments and hidden text are left out. Throws ReadError. */
export function readOdt(file: PackedFile): Line[] {
  if (file.read('META-INF/manifest.xml')?.includes('encryption-data') === true) throw readError('password')
  const content = file.read('content.xml')
  if (content === null) throw readError('damaged')
  const styles = new OdtStyles()
  const named = file.read('styles.xml')
  if (named) styles.collect(named)
  styles.collect(content)
  const reader = new OdtReader(styles)
  walkXml(content, { open: (name, attributes) => reader.open(name, attributes), close: (name) => reader.close(name), text: (text) => reader.text(text) })
  return reader.finish()
}

const skipped = new Set(['tracked-changes', 'note', 'annotation', 'annotation-end', 'hidden-text', 'ruby-text', 'forms', 'sequence-decls', 'title', 'desc', 'object', 'scripts', 'automatic-styles', 'font-face-decls', 'meta', 'script'])

/** A repeat count is the file's word; a notice needs a handful of spaces at most. */
const mostSpaces = 20

interface Paragraph { bold: boolean; isHidden: boolean }
interface List { style: string | null; count: number; isHeader: boolean; isMarked: boolean }

class OdtReader {
  readonly #builder = new LineBuilder()
  readonly #styles: OdtStyles
  readonly #paragraphs: Paragraph[] = []
  readonly #spans: Paragraph[] = []
  readonly #lists: List[] = []
  readonly #links: { mark: number; address: string }[] = []
  readonly #headings: number[] = []
  #skipDepth = 0

  constructor(styles: OdtStyles) {
    this.#styles = styles
  }

  open(name: string, attributes: Attributes): void {
    if (this.#skipDepth > 0 || skipped.has(name) || (name === 'section' && attributes.get('display') === 'none')) {
      this.#skipDepth++
      return
    }
    switch (name) {
      case 'p': case 'h': this.#openParagraph(name, attributes); break
      case 'span': this.#spans.push(this.#textStyle(attributes, this.#spans.at(-1) ?? this.#paragraphs.at(-1))); break
      case 's': this.#add(' '.repeat(Math.min(Math.max(attributes.number('c') ?? 1, 0), mostSpaces))); break
      case 'tab': this.#add(' '); break
      case 'line-break': this.#builder.breakLine(); break
      case 'a': this.#links.push({ mark: this.#builder.mark, address: attributes.get('href') ?? '' }); break
      case 'list': this.#lists.push({ style: attributes.get('style-name') ?? this.#lists.at(-1)?.style ?? null, count: 0, isHeader: false, isMarked: false }); break
      case 'list-item': case 'list-header': this.#openItem(name, attributes); break
      case 'table': this.#builder.openTable(); break
      case 'table-row': this.#builder.openRow(); break
      case 'table-cell': case 'covered-table-cell': this.#builder.openCell(); break
    }
  }

  close(name: string): void {
    if (this.#skipDepth > 0) {
      this.#skipDepth--
      return
    }
    switch (name) {
      case 'p': case 'h': this.#paragraphs.pop(); this.#builder.endParagraph(); break
      case 'span': this.#spans.pop(); break
      case 'a': {
        const link = this.#links.pop()
        if (link) this.#builder.wrapFrom(link.mark, link.address)
        break
      }
      case 'list': this.#lists.pop(); break
      case 'table': this.#builder.closeTable(); break
    }
  }

  text(text: string): void {
    if (this.#skipDepth === 0 && this.#paragraphs.length > 0) this.#add(text)
  }

  finish(): Line[] {
    return this.#builder.lines
  }

  #openParagraph(name: string, attributes: Attributes): void {
    this.#paragraphs.push(this.#textStyle(attributes, undefined))
    const heading = name === 'h' ? (attributes.number('outline-level') ?? 1) : null
    const list = this.#lists.at(-1)
    const isFirst = list !== undefined && !list.isMarked && !list.isHeader && list.count > 0
    if (list) list.isMarked = true
    const inList = isFirst ? this.#styles.marker(list.style, this.#lists.length, this.#lists.map((each) => each.count)) : null
    const marker = inList ?? (heading === null || list ? null : this.#headingNumber(heading))
    this.#builder.startParagraph({ marker, heading, spaceBefore: !isFirst || list.count === 1 })
  }

  #openItem(name: string, attributes: Attributes): void {
    const list = this.#lists.at(-1)
    if (!list) return
    list.isMarked = false
    list.isHeader = name === 'list-header'
    if (!list.isHeader) list.count = attributes.number('start-value') ?? list.count + 1
  }

  #headingNumber(level: number): string | null {
    this.#headings[level - 1] = (this.#headings[level - 1] ?? 0) + 1
    this.#headings.length = level
    return this.#styles.marker(outlineList, level, this.#headings)
  }

  #textStyle(attributes: Attributes, outer: Paragraph | undefined): Paragraph {
    const name = attributes.get('style-name')
    return { bold: this.#styles.isBold(name) ?? outer?.bold ?? false, isHidden: (outer?.isHidden ?? false) || this.#styles.isHidden(name) }
  }

  #add(text: string): void {
    const style = this.#spans.at(-1) ?? this.#paragraphs.at(-1)
    if (style && !style.isHidden) this.#builder.addText(text, style.bold)
  }
}
