import type { Language } from '../notice/report.ts'
import type { Line } from '../notice/source-document.ts'

/** Lines joined to what a reader sees as one: a paragraph, an item, a heading, a header line. */
export interface Paragraph {
  text: string
  /** As in Line: the bullet that stood before the text, or the number that begins it. */
  marker: string | null
  heading: number | null
  bold: boolean
  spaceBefore: boolean
  /** Indented like a list although no bullet could be read (browsers draw theirs). */
  listed: boolean
  /** Set where the layout itself says it: a column of a page that faces the other language. */
  side: Language | null
  lines: Line[]
  /** Where the parser put in a colon that the layout stood for; absent where it put in none. */
  colon?: number
  /** Footnotes whose marks stand in it, joined to paragraphs of their own; absent where there are none. */
  notes?: Paragraph[]
}

export function paragraphOf(line: Line, side: Language | null = null): Paragraph {
  return {
    text: line.text,
    marker: line.marker,
    heading: line.heading,
    bold: line.bold,
    spaceBefore: line.spaceBefore,
    listed: false,
    side,
    lines: [line],
  }
}

/** A marker that is a sign and not a number. */
export function isBullet(marker: string | null): boolean {
  return marker !== null && !/[\p{L}\p{N}]/u.test(marker.replace(/^[oO]$/u, '•'))
}

/** The same paragraph with another text, on the same lines. */
export function withText(paragraph: Paragraph, text: string): Paragraph {
  return { ...paragraph, text }
}

/** A paragraph to which lines are joined. */
export interface OpenParagraph {
  paragraph: Paragraph
  first: Line
  last: Line
  inHeader: boolean
}
