import { readError } from '../bytes/read-error.ts'
import { PackedFile } from '../bytes/unzip-part.ts'
import { walkXml, type Attributes } from '../bytes/walk-xml.ts'

/**
 * The single XML file of Word 2003, written anew as the parts of a later Word file: most names are the same, lists,
 * links, tracked changes and notes have others. `limit`: most letters of all parts. Throws ReadError.
 */
export function openWord2003(bytes: Uint8Array, limit: number): PackedFile {
  const writer = new PartWriter(limit)
  walkXml(bytes, {
    open: (name, attributes) => {
      writer.open(name, attributes)
    },
    close: (name) => {
      writer.close(name)
    },
    text: (text) => {
      writer.text(text)
    },
  })
  return PackedFile.ofParts(writer.parts())
}

type Part = 'document' | 'styles' | 'numbering' | 'footnotes' | 'endnotes'
/**
 * An element that is open: the part it is written to, its name there, and how to go on behind it. Without a name it is
 * left out.
 */
interface Open {
  part: Part
  name: string | null
  outer: Part
}

const renamed: Readonly<Record<string, string>> = {
  listPr: 'numPr',
  ilfo: 'numId',
  listDef: 'abstractNum',
  list: 'num',
  ilst: 'abstractNumId',
  nfc: 'numFmt',
  listStyleLink: 'numStyleLink',
  hlink: 'hyperlink',
}
const annotations: Readonly<Record<string, string>> = {
  'Word.Insertion': 'ins',
  'Word.Deletion': 'del',
  'Word.Formatting': 'rPrChange',
}
/** Left out with all they hold. */
const skipped = new Set([
  'binData',
  'fonts',
  'DocumentProperties',
  'CustomDocumentProperties',
  'docPr',
  'docOleData',
  'docSuppData',
  'shapeDefaults',
  'bgPict',
  'hdr',
  'ftr',
])
/** Left out while their content stays: hints for other programs, and frames around what is written elsewhere. */
const framing = new Set([
  'wordDocument',
  'sect',
  'sub-section',
  'pBdrGroup',
  'content',
  'styles',
  'lists',
  'borders',
  'font',
  'margin-left',
  'margin-right',
])

/** Kinds of numbers by Word's number for them; what is not here counts as decimal. */
const numberFormats: Readonly<Record<string, string>> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  5: 'ordinal',
  22: 'decimalZero',
  23: 'bullet',
  255: 'none',
}

class PartWriter {
  readonly #limit: number
  readonly #written: Record<Part, string[]> = { document: [], styles: [], numbering: [], footnotes: [], endnotes: [] }
  readonly #relations: string[] = []
  readonly #open: Open[] = []
  #part: Part = 'document'
  #letters = 0
  #notes = 0
  #skipDepth = 0
  #inListPr = false

  constructor(limit: number) {
    this.#limit = limit
  }

  open(name: string, attributes: Attributes): void {
    // What the list printed is repeated for programs that cannot count.
    if (this.#skipDepth > 0 || skipped.has(name) || (this.#inListPr && name !== 'ilvl' && name !== 'ilfo')) {
      this.#skipDepth++
      return
    }
    const annotation = name === 'annotation' ? (attributes.get('type') ?? '') : null
    if (annotation === 'Word.Comment') {
      this.#skipDepth++
      return
    }
    const outer = this.#part
    if (name === 'styles') this.#part = 'styles'
    else if (name === 'lists') this.#part = 'numbering'
    else if (name === 'footnote' || name === 'endnote') {
      this.#notes++
      this.#write(`<w:${name}Reference w:id="${String(this.#notes)}"/>`)
      this.#part = name === 'footnote' ? 'footnotes' : 'endnotes'
    }
    const own = framing.has(name) ? null : (renamed[name] ?? name)
    const written = annotation === null ? own : (annotations[annotation] ?? null)
    this.#open.push({ part: this.#part, name: written, outer })
    if (name === 'listPr') this.#inListPr = true
    if (written !== null) this.#write(`<w:${written}${this.#attributes(name, attributes)}>`)
  }

  close(name: string): void {
    if (this.#skipDepth > 0) {
      this.#skipDepth--
      return
    }
    const element = this.#open.pop()
    if (element === undefined) return
    if (name === 'listPr') this.#inListPr = false
    this.#part = element.part
    if (element.name !== null) this.#write(`</w:${element.name}>`)
    this.#part = element.outer
  }

  text(text: string): void {
    if (this.#skipDepth === 0) this.#write(escaped(text))
  }

  parts(): Map<string, Uint8Array> {
    const relations = beside.map((part) => relation(part, part, `${part}.xml`))
    return new Map([
      ...(['document', ...beside] as const).map((part): [string, Uint8Array] => [
        `word/${part}.xml`,
        wrapped(part, this.#written[part]),
      ]),
      ['word/_rels/document.xml.rels', wrapped('Relationships', [...relations, ...this.#relations])],
    ])
  }

  #attributes(name: string, attributes: Attributes): string {
    if (name === 'nfc') return ` w:val="${numberFormats[attributes.get('val') ?? ''] ?? 'decimal'}"`
    if (name === 'listDef') return ` w:abstractNumId="${escaped(attributes.get('listDefId') ?? '')}"`
    if (name === 'list') return ` w:numId="${escaped(attributes.get('ilfo') ?? '')}"`
    if (name === 'footnote' || name === 'endnote') return ` w:id="${String(this.#notes)}"`
    if (name === 'hlink') return this.#link(attributes.get('dest'))
    return Object.entries(attributes.all)
      .map(([key, value]) => ` ${key}="${escaped(value)}"`)
      .join('')
  }

  #link(address: string | null): string {
    if (address === null) return ''
    const id = `link${String(this.#relations.length)}`
    const link = relation(id, 'hyperlink', address)
    this.#count(link)
    this.#relations.push(link)
    return ` r:id="${id}"`
  }

  #write(piece: string): void {
    this.#count(piece)
    this.#written[this.#part].push(piece)
  }

  #count(piece: string): void {
    this.#letters += piece.length
    if (this.#letters > this.#limit) throw readError('unpacksTooLarge')
  }
}

const beside = ['styles', 'numbering', 'footnotes', 'endnotes'] as const

function relation(id: string, type: string, target: string): string {
  const kind = `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}`
  return `<Relationship Id="${id}" Type="${kind}" Target="${escaped(target)}"/>`
}

function wrapped(root: string, pieces: readonly string[]): Uint8Array {
  return Buffer.from(`<w:${root}>${pieces.join('')}</w:${root}>`)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
