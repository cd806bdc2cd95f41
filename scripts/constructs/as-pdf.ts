import { join } from 'node:path'
import PDFDocument from 'pdfkit'
import { isPassage, type Item, type Look, type Passage } from './passages.ts'
import { linesOf, type Segment } from './set-lines.ts'

/** How a page is set; lengths in points. */
export interface PageSetting {
  size?: [width: number, height: number]
  /** Newspaper columns inside one language; each language then begins on a page of its own. */
  columns?: number
  /** White between paragraphs; none, but after a line that is full. */
  between?: number
  letters?: number
  /** White between the letters of headings. */
  spacedBy?: number
  /** The sign that divides words at a line's end. */
  hyphen?: string
  /** A note that somebody typed or stamped on top of the first page. */
  added?: { kind: 'FreeText' | 'Stamp'; text: string }
  /** Notes at the foot of the page on which their passage ends. */
  notes?: ReadonlyMap<Item, { mark: string; text: string }>
}

/** Liberation Sans comes with pdfjs-dist: free, embeddable, and it has œ, curly quotes and the bullet. */
const fonts = join(import.meta.dirname, '../../node_modules/pdfjs-dist/standard_fonts')
const margin = 60
const gutter = 22
/** Kept free at the foot of each page where there are notes. */
const footRoom = 70

/** The notice as a word processor prints it: letters at places, line by line. */
export async function writePdf(items: readonly Item[], setting: PageSetting = {}): Promise<Uint8Array> {
  const document = new PDFDocument({ size: setting.size ?? [595, 842], margin: 0, lang: 'en' })
  const chunks: Uint8Array[] = []
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  const ended = new Promise<void>((resolve) => document.once('end', resolve))
  document.registerFont('regular', join(fonts, 'LiberationSans-Regular.ttf'))
  document.registerFont('bold', join(fonts, 'LiberationSans-Bold.ttf'))
  if (setting.added !== undefined) {
    const { kind, text } = setting.added
    // What is a string to PDF is an object to pdfkit; a plain one would be a name.
    const annotation: Record<string, unknown> = {
      Subtype: kind,
      Contents: Object(text),
      DA: Object('/Helv 12 Tf 1 0 0 rg'),
    }
    document.annotate(300, 14, 240, 24, annotation)
  }
  const print = printerOn(document, setting)
  for (const item of items) if (isPassage(item)) print(item)
  document.end()
  await ended
  return Buffer.concat(chunks)
}

function printerOn(document: PDFKit.PDFDocument, setting: PageSetting): (passage: Passage) => void {
  const { columns = 1, letters = 10, between = 7, notes } = setting
  const { width, height } = document.page
  const columnWidth = (width - 2 * margin - gutter * (columns - 1)) / columns
  const bottom = height - margin - (notes === undefined ? 0 : footRoom)
  let [column, y, footY, language] = [0, margin, bottom + 8, 'en']

  const turn = (): void => {
    if (column < columns - 1) column++
    else {
      document.addPage()
      column = 0
      footY = bottom + 8
    }
    y = margin
  }
  const draw = (
    segments: readonly Segment[],
    x: number,
    at: number,
    size: number,
    font: string,
    spacing: number,
  ): void => {
    let right = x
    for (const { text, look } of segments) {
      const isSmall = look === 'raised' || look === 'lowered'
      document.font(font).fontSize(isSmall ? size * 0.6 : size)
      document.text(text, right, at - rise(look, size), { lineBreak: false, characterSpacing: spacing })
      right += document.widthOfString(text) + spacing * text.length
    }
  }
  return (passage) => {
    const { isHeading, size, font, spacing, indent } = styleOf(passage, letters, setting.spacedBy ?? 0)
    if (columns > 1 && passage.language !== language) {
      column = columns
      turn()
      language = passage.language
    }
    const measure = (text: string, look: Look | null): number => {
      document.font(font).fontSize(look === 'raised' || look === 'lowered' ? size * 0.6 : size)
      return document.widthOfString(text) + spacing * text.length
    }
    const lines = linesOf(passage.pieces, columnWidth - indent, measure, setting.hyphen ?? '-')
    if (isHeading && between > 0) y += between
    if (isHeading && y + 4 * size > bottom) turn()
    for (const [at, line] of lines.entries()) {
      if (y + size > bottom) turn()
      const x = margin + column * (columnWidth + gutter)
      if (passage.kind === 'item' && at === 0) draw([{ text: '•', look: null }], x, y, size, font, 0)
      draw(line, x + indent, y, size, font, spacing)
      y += size * 1.25
    }
    // Where the last line is full, only white tells that the paragraph ends.
    const last = (lines.at(-1) ?? []).reduce((sum, { text, look }) => sum + measure(text, look), 0)
    y += between === 0 && last > 0.8 * (columnWidth - indent) ? size * 0.8 : between
    const note = notes?.get(passage)
    if (note === undefined) return
    draw(
      [
        { text: note.mark, look: 'raised' },
        { text: ` ${note.text}`, look: null },
      ],
      margin,
      footY,
      letters * 0.85,
      'regular',
      0,
    )
    footY += letters * 1.2
  }
}

interface Style {
  isHeading: boolean
  size: number
  font: string
  spacing: number
  indent: number
}

function styleOf({ kind }: Passage, letters: number, spacedBy: number): Style {
  const isHeading = kind === 'section' || kind === 'subheading'
  return {
    isHeading,
    size: kind === 'title' ? letters * 1.3 : kind === 'letterhead' ? letters * 0.9 : letters,
    font: kind === 'item' || kind === 'text' || kind === 'field' ? 'regular' : 'bold',
    spacing: isHeading ? spacedBy : 0,
    indent: kind === 'item' ? 14 : 0,
  }
}

function rise(look: Look | null, size: number): number {
  return look === 'raised' ? size * 0.1 : look === 'lowered' ? -size * 0.5 : 0
}
