import type { Line } from '../../shared/notice/source-document.ts'
import { isOn, readStyles, type ParagraphStyle } from './docx-styles.ts'
import { readNumbering, type NextMarker } from './docx-numbering.ts'
import { LineBuilder } from './line-builder.ts'
import { readError } from './read-error.ts'
import type { PackedFile } from './unzip-part.ts'
import { walkXml, type Attributes } from './walk-xml.ts'

/**
 * Word's own format, read straight from its XML: lists with the numbers that Word prints, tables by cell, insertions
 * taken and deletions left out, hidden text left out. Throws ReadError.
 */
export function readDocx(file: PackedFile): Line[] {
  const main = mainPart(file)
  const part = file.read(main)
  if (part === null) throw readError('damaged')
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const beside = (name: string): Uint8Array | null => file.read(`${folder}${name}`)
  const reader = new DocxReader(readStyles(beside('styles.xml')), readNumbering(beside('numbering.xml')), relations(file.read(`${folder}_rels/${main.slice(folder.length)}.rels`)))
  walkXml(part, { open: (name, attributes) => reader.open(name, attributes), close: (name) => reader.close(name), text: (text) => reader.text(text) })
  return reader.finish()
}

/** The part that the package names as its document; the usual name where it names none. */
export function mainPart(file: PackedFile): string {
  const named = [...relations(file.read('_rels/.rels'), 'officeDocument').values()][0]
  return named?.replace(/^\//u, '') ?? 'word/document.xml'
}

/** Targets by relation id; `type`: only those whose type ends so. */
function relations(part: Uint8Array | null, type = ''): Map<string, string> {
  const targets = new Map<string, string>()
  if (part) {
    walkXml(part, {
      open: (name, attributes) => {
        if (name === 'Relationship' && (attributes.get('Type') ?? '').endsWith(type)) targets.set(attributes.get('Id') ?? '', attributes.get('Target') ?? '')
      },
      close: () => undefined,
    })
  }
  return targets
}

/** Left out with all they hold: what was deleted or moved away, the second form of a drawing, properties of a change. */
const skipped = new Set(['del', 'moveFrom', 'Fallback', 'rPrChange', 'pPrChange', 'delText', 'delInstrText', 'sectPr', 'tblPr', 'tblGrid', 'rubyPr', 'rt'])

interface Paragraph { style: ParagraphStyle; list: { numId: string | null; level: number } | null; outline: number | null; isStarted: boolean }
interface RunState { bold: boolean | null; isHidden: boolean }

class DocxReader {
  readonly #builder = new LineBuilder()
  readonly #styleOf: (id: string | null) => ParagraphStyle
  readonly #nextMarker: NextMarker
  readonly #links: Map<string, string>
  readonly #paragraphs: Paragraph[] = []
  readonly #hyperlinks: { mark: number; address: string | null }[] = []
  #run: RunState = { bold: null, isHidden: false }
  #skipDepth = 0
  #inProperties: 'p' | 'r' | null = null
  #isText = false
  #wasItem = false

  constructor(styleOf: (id: string | null) => ParagraphStyle, nextMarker: NextMarker, links: Map<string, string>) {
    this.#styleOf = styleOf
    this.#nextMarker = nextMarker
    this.#links = links
  }

  open(name: string, attributes: Attributes): void {
    if (this.#skipDepth > 0 || skipped.has(name)) {
      // A deleted paragraph mark stands in the mark's own properties and deletes no text.
      if (this.#skipDepth > 0 || this.#inProperties === null || (name !== 'del' && name !== 'moveFrom')) this.#skipDepth++
      return
    }
    if (this.#inProperties === 'p') this.#paragraphProperty(name, attributes)
    else if (this.#inProperties === 'r') this.#runProperty(name, attributes)
    else this.#content(name, attributes)
  }

  close(name: string): void {
    if (this.#skipDepth > 0) {
      this.#skipDepth--
      return
    }
    switch (name) {
      case 'pPr': this.#inProperties = null; this.#start(); break
      case 'rPr': if (this.#inProperties === 'r') this.#inProperties = null; break
      case 'p': this.#endParagraph(); break
      case 't': this.#isText = false; break
      case 'hyperlink': {
        const link = this.#hyperlinks.pop()
        if (link && link.address !== null) this.#builder.wrapFrom(link.mark, link.address)
        break
      }
      case 'tbl': this.#builder.closeTable(); break
    }
  }

  text(text: string): void {
    if (this.#isText && this.#skipDepth === 0) this.#add(text)
  }

  finish(): Line[] {
    return this.#builder.lines
  }

  #content(name: string, attributes: Attributes): void {
    switch (name) {
      case 'p': this.#paragraphs.push({ style: this.#styleOf(null), list: null, outline: null, isStarted: false }); break
      case 'pPr': this.#inProperties = 'p'; break
      case 'r': this.#start(); this.#run = { bold: null, isHidden: false }; break
      case 'rPr': this.#inProperties = 'r'; break
      case 't': this.#isText = true; break
      case 'tab': case 'ptab': this.#add(' '); break
      case 'br': case 'cr': this.#start(); this.#builder.breakLine(); break
      case 'noBreakHyphen': this.#add('-'); break
      case 'sym': this.#add(symbolOf(attributes)); break
      case 'hyperlink': this.#start(); this.#hyperlinks.push({ mark: this.#builder.mark, address: this.#addressOf(attributes) }); break
      case 'tbl': this.#builder.openTable(); break
      case 'tr': this.#builder.openRow(); break
      case 'tc': this.#builder.openCell(); break
      case 'gridSpan': this.#builder.widenCell(attributes.number('val') ?? 1); break
    }
  }

  #paragraphProperty(name: string, attributes: Attributes): void {
    const paragraph = this.#paragraphs.at(-1)
    if (!paragraph) return
    if (name === 'pStyle') paragraph.style = this.#styleOf(attributes.get('val'))
    if (name === 'outlineLvl') paragraph.outline = attributes.number('val')
    if (name === 'numPr') paragraph.list = { numId: null, level: paragraph.style.list?.level ?? 0 }
    if (name === 'ilvl' && paragraph.list) paragraph.list.level = attributes.number('val') ?? 0
    if (name === 'numId' && paragraph.list) paragraph.list.numId = attributes.get('val')
  }

  #runProperty(name: string, attributes: Attributes): void {
    if (name === 'b') this.#run.bold = isOn(attributes.get('val'))
    if (name === 'rStyle') this.#run.bold ??= this.#styleOf(attributes.get('val')).bold ? true : null
    if (name === 'vanish') this.#run.isHidden = isOn(attributes.get('val'))
  }

  /** A paragraph begins when its properties are known: its number is counted then, once. */
  #start(): void {
    const paragraph = this.#paragraphs.at(-1)
    if (!paragraph || paragraph.isStarted) return
    paragraph.isStarted = true
    const numId = paragraph.list?.numId ?? paragraph.style.list?.numId ?? null
    const level = paragraph.list?.level ?? paragraph.style.list?.level ?? 0
    const marker = numId === null || numId === '0' ? null : this.#nextMarker(numId, level)
    const outline = paragraph.outline
    const heading = outline !== null && outline < 9 ? outline + 1 : paragraph.style.heading
    this.#builder.startParagraph({ marker, heading, spaceBefore: !(this.#wasItem && marker !== null) })
    this.#wasItem = marker !== null
  }

  #endParagraph(): void {
    this.#start()
    if (this.#paragraphs.pop()) this.#builder.endParagraph()
  }

  #add(text: string): void {
    this.#start()
    if (!this.#run.isHidden) this.#builder.addText(text, this.#run.bold ?? this.#paragraphs.at(-1)?.style.bold ?? false)
  }

  #addressOf(attributes: Attributes): string | null {
    const target = this.#links.get(attributes.get('id') ?? '')
    return target ?? null
  }
}

/** A letter of a symbol font. Symbol's and Wingdings' bullets are the only ones that mean something in a notice. */
function symbolOf(attributes: Attributes): string {
  const code = Number.parseInt(attributes.get('char') ?? '', 16)
  if (!Number.isFinite(code)) return ''
  return code >= 0xf000 && code <= 0xf0ff ? '•' : String.fromCodePoint(Math.min(code, 0xffff))
}
