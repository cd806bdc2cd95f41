import type { Random } from '../hostile/random.ts'
import type { LeftoverKind } from '../../shared/notice/source-document.ts'
import type { DocxParts } from './as-docx.ts'
import type { OdtParts } from './as-odt.ts'
import type { RtfParts } from './as-rtf.ts'
import type { Item, Passage } from './passages.ts'

/** A format, as the name of a file ends; 'htm' is a page as Word saves it. */
export type Format = 'docx' | 'odt' | 'rtf' | 'html' | 'htm' | 'txt' | 'md' | 'eml' | 'mht' | 'pdf' | 'doc' | 'xml'

/** What is known while a construct is laid on the notice: in which format, and chance. */
export interface Laying {
  format: Format
  random: Random
}
/** What a construct adds to the file beside the text; each format takes what is its own. */
export interface Parts {
  docx?: DocxParts
  odt?: OdtParts
  rtf?: RtfParts
  html?: { head?: string; before?: string; after?: string }
}

/** One row of the table: what is done to the notice, and where. */
export interface Construct {
  name: string
  formats: readonly Format[]
  /** Changes what stands in the notice. What a reader then sees of it is the right answer. */
  edit?: (passages: Passage[], laying: Laying) => void
  /** Changes how it is laid out, of which the right answer is no other. */
  arrange?: (items: Item[], laying: Laying) => Parts | undefined
  /** Writes the file where the format's own writer does not do. */
  write?: (items: Item[], laying: Laying) => Uint8Array | string | Promise<Uint8Array>
  /** What has to be said of the file as left in it. */
  leaves?: LeftoverKind
  /** Where it may be said or not: what a web page hides is mostly not for readers to know. */
  mayLeave?: true
  /** The notes at the foot of each side, of which a section of its own may be made. */
  hasNotes?: true
}
