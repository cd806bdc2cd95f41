import type { Line } from '../../../shared/notice/source-document.ts'
import { DocxNotes, readStories } from './docx-notes.ts'
import { DocxNumbering } from './docx-numbering.ts'
import { mainPart, readSettings, relationsOf, type DocxSettings, type Parts, type Relation } from './docx-package.ts'
import type { DocxContext, ReadChunk } from './docx-context.ts'
import { DocxProperties } from './docx-properties.ts'
import { DocxReader } from './docx-reader.ts'
import { DocxStores } from './docx-stores.ts'
import { DocxStyles } from './docx-styles.ts'
import { readError } from '../bytes/read-error.ts'
import { walkXml } from '../bytes/walk-xml.ts'

export { mainPart } from './docx-package.ts'

/** Documents inserted whole: real ones have one or two. */
export const mostChunks = 20

/**
 * Word's own format, read straight from its XML: what Word shows is what is read, with its numbers, tables by cell,
 * notes, and the heads and feet of its pages marked as such. `readChunk`: null for one that is itself inserted into
 * another, which brings no third. Throws ReadError.
 */
export function readDocx(parts: Parts, readChunk: ReadChunk | null): Line[] {
  return new DocxDocument(parts, readChunk).read()
}

class DocxDocument {
  readonly #parts: Parts
  readonly #readChunk: ReadChunk | null
  readonly #main: string
  readonly #relations: Relation[]
  readonly #styles: DocxStyles
  readonly #settings: DocxSettings
  readonly #stores: DocxStores
  readonly #properties: DocxProperties
  readonly #chunks = new Map<string, Line[]>()

  constructor(parts: Parts, readChunk: ReadChunk | null) {
    this.#parts = parts
    this.#readChunk = readChunk
    this.#main = mainPart(parts)
    this.#relations = relationsOf(parts, this.#main)
    this.#styles = new DocxStyles(this.#beside('styles'))
    this.#settings = readSettings(this.#beside('settings'))
    this.#stores = new DocxStores(parts, this.#main)
    this.#properties = new DocxProperties(parts, () => this.#beside('settings'))
  }

  read(): Line[] {
    const part = this.#parts.read(this.#main)
    if (part === null) throw readError('damaged')
    const reader = this.#walked(part)
    const lines = reader.finish()
    return this.#readChunk === null
      ? lines
      : reader.margins.withMargins(lines, this.#settings.hasEvenPages, (id) => this.#margin(id))
  }

  #walked(part: Uint8Array): DocxReader {
    for (const knowsFields of [true, false]) {
      const reader = new DocxReader(this.#mainContext(), knowsFields)
      walkXml(part, {
        open: (name, attributes) => {
          reader.open(name, attributes)
        },
        close: (name) => {
          reader.close(name)
        },
        text: (text) => {
          reader.text(text)
        },
      })
      if (!reader.hasUnendedField) return reader
    }
    throw readError('damaged')
  }

  #mainContext(): DocxContext {
    const notes = (type: 'footnotes' | 'endnotes'): DocxNotes =>
      new DocxNotes(this.#stories(type), this.#settings[type])
    return {
      ...this.#context(this.#relations),
      footnotes: notes('footnotes'),
      endnotes: notes('endnotes'),
      comments: this.#stories('comments'),
      chunk: this.#readChunk && ((id) => this.#chunk(id)),
    }
  }

  /** For a part of its own, which counts its lists by itself. */
  #context(relations: readonly Relation[]): DocxContext {
    return {
      styles: this.#styles,
      stores: this.#stores,
      properties: this.#properties,
      numbering: new DocxNumbering(this.#beside('numbering'), (style) => this.#styles.listOf(style)),
      links: new Map(relations.map(({ id, target }) => [id, target])),
      footnotes: null,
      endnotes: null,
      comments: new Map(),
      chunk: null,
    }
  }

  #partOf(type: string): string | null {
    const usual = `${this.#main.slice(0, this.#main.lastIndexOf('/') + 1)}${type}.xml`
    return this.#relations.find((relation) => relation.type === type)?.target ?? (this.#parts.has(usual) ? usual : null)
  }

  #beside(type: string): Uint8Array | null {
    const part = this.#partOf(type)
    return part === null ? null : this.#parts.read(part)
  }

  #stories(type: string): Map<string, Line[]> {
    const part = this.#partOf(type)
    if (part === null) return new Map()
    const context = this.#context(relationsOf(this.#parts, part))
    return readStories(this.#parts.read(part), () => new DocxReader(context))
  }

  /** The lines of a header or footer. */
  #margin(id: string): Line[] {
    const name = this.#relations.find((relation) => relation.id === id)?.target ?? null
    const part = name === null ? null : this.#parts.read(name)
    if (name === null || part === null) return []
    const reader = new DocxReader(this.#context(relationsOf(this.#parts, name)))
    walkXml(part, {
      open: (tag, attributes) => {
        reader.open(tag, attributes)
      },
      close: (tag) => {
        reader.close(tag)
      },
      text: (text) => {
        reader.text(text)
      },
    })
    return reader.finish()
  }

  #chunk(id: string): Line[] {
    const known = this.#chunks.get(id)
    const name = this.#relations.find((relation) => relation.id === id)?.target ?? null
    if (known !== undefined || name === null || this.#chunks.size >= mostChunks) return known ?? []
    const lines = this.#readChunk?.(name, (inner) => readDocx(inner, null)) ?? []
    this.#chunks.set(id, lines)
    return lines
  }
}
