import type { Line } from '../../../shared/notice/source-document.ts'
import type { DocxNotes } from './docx-notes.ts'
import type { DocxNumbering } from './docx-numbering.ts'
import type { Parts } from './docx-package.ts'
import type { DocxProperties } from './docx-properties.ts'
import type { DocxStores } from './docx-stores.ts'
import type { DocxStyles } from './docx-styles.ts'

/**
 * The lines of a document inserted whole (altChunk), by the name of its part; `readInner` reads one of Word’s own kind.
 */
export type ReadChunk = (name: string, readInner: (file: Parts) => Line[]) => Line[]

/** What a part of the document is read with. `links`: targets by relation. */
export interface DocxContext {
  styles: DocxStyles
  numbering: DocxNumbering
  stores: DocxStores
  properties: DocxProperties
  links: ReadonlyMap<string, string>
  footnotes: DocxNotes | null
  endnotes: DocxNotes | null
  comments: ReadonlyMap<string, Line[]>
  /** The lines of a document inserted whole, by relation; null where none may be. */
  chunk: ((id: string) => Line[]) | null
}
