import { join } from 'node:path'
import PDFDocument from 'pdfkit'
import type { Paragraph } from './notice-text.ts'
import { madeOn } from './write-docx.ts'

/** Liberation Sans comes with pdfjs-dist: free, embeddable, and it has œ, curly quotes and the bullet. */
const fonts = join(import.meta.dirname, '../../node_modules/pdfjs-dist/standard_fonts')
const margin = 62
const sizes: Record<Paragraph['kind'], number> = {
  letterhead: 9,
  title: 14,
  field: 10,
  banner: 11,
  section: 11.5,
  subheading: 10,
  item: 10,
  text: 10,
}

/**
 * An A4 PDF as a word processor prints it: real text in an embedded font, hanging bullets, page numbers, a running
 * head.
 */
export async function writePdf(paragraphs: readonly Paragraph[], title: string): Promise<Uint8Array> {
  const made = new Date(madeOn)
  const document = new PDFDocument({
    size: 'A4',
    margins: { top: 72, bottom: 72, left: margin, right: margin },
    bufferPages: true,
    lang: 'en',
    info: { Title: title, Author: 'Vis-à-Vis', Subject: 'Invented sample notice', CreationDate: made, ModDate: made },
  })
  const chunks: Uint8Array[] = []
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  const ended = new Promise<void>((resolve) => document.once('end', resolve))
  document.registerFont('regular', join(fonts, 'LiberationSans-Regular.ttf'))
  document.registerFont('bold', join(fonts, 'LiberationSans-Bold.ttf'))
  for (const paragraph of paragraphs) draw(document, paragraph)
  number(document, title)
  document.end()
  await ended
  return Buffer.concat(chunks)
}

function draw(document: PDFKit.PDFDocument, { kind, text }: Paragraph): void {
  const bold = kind !== 'field' && kind !== 'item' && kind !== 'text'
  const heading = kind === 'section' || kind === 'subheading' || kind === 'title'
  if (kind === 'title' && document.y > 200) document.addPage()
  // A heading keeps company with at least two lines of what follows.
  if (heading && document.y > document.page.height - 72 - 60) document.addPage()
  if (heading) document.moveDown(kind === 'subheading' ? 0.3 : 0.8)
  document.font(bold ? 'bold' : 'regular').fontSize(sizes[kind])
  const width = document.page.width - 2 * margin
  if (kind === 'item') {
    if (document.y > document.page.height - 72 - 14) document.addPage()
    const top = document.y
    document.text('•', margin + 12, top, { lineBreak: false })
    document.text(text, margin + 26, top, { width: width - 26, lineGap: 1.5 })
  } else {
    document.text(text, margin, document.y, { width, lineGap: 1.5, align: kind === 'letterhead' ? 'center' : 'left' })
  }
  document.y += kind === 'field' || kind === 'item' || kind === 'letterhead' ? 2 : 6
}

function number(document: PDFKit.PDFDocument, title: string): void {
  const { count } = document.bufferedPageRange()
  for (let page = 0; page < count; page += 1) {
    document.switchToPage(page)
    // Writing below the margin would otherwise open a new page.
    document.page.margins.bottom = 0
    document.font('regular').fontSize(8)
    if (page > 0) document.text(title, margin, 40, { lineBreak: false })
    document.text(`${page + 1} / ${count}`, margin, document.page.height - 46, {
      width: document.page.width - 2 * margin,
      align: 'center',
      lineBreak: false,
    })
  }
}
