import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Line, SourceDocument } from '../../../shared/notice/source-document.ts'
import { drawnBullets, lacksBullets } from './pdf-bullets.ts'
import { isRule, uprightShape } from './pdf-shapes.ts'
import { fieldRuns } from './pdf-fields.ts'
import { loadPdfJs, openPdf } from './pdf-document.ts'
import { readDrawing, type Fonts, type Shape } from './pdf-drawing.ts'
import type { Page } from './pdf-column-lines.ts'
import { linesOfPages } from './pdf-lines.ts'
import { overlaysOf } from './pdf-leftovers.ts'
import { writeLinks } from './pdf-links.ts'
import { pageRuns } from './pdf-runs.ts'
import { failure } from '../../../shared/notice/read-failures.ts'
import { mendPdf } from './mend-pdf.ts'
import { ReadError, readError } from '../bytes/read-error.ts'

export interface PdfOptions {
  assets: string
  maxPages: number
  /** Recognise the text of pages that are only pictures. */
  ocr: boolean
  /** Called before each page whose text is recognised: how many were done, of how many. */
  onPage?: ((done: number, pages: number) => void) | undefined
}

/**
 * Text of a PDF with its places, page by page: its own where there is any, else recognised. Where its own ways to its
 * pages fail or lose one, they are mended and tried again, and the reading of more pages counts. Throws ReadError.
 */
export async function readPdf(bytes: Uint8Array, options: PdfOptions): Promise<SourceDocument> {
  const first = await outcomeOf(readOnce(bytes, [], options))
  if (first instanceof ReadError ? !mendable.has(first.message) : !first.lostPages) return given(first)
  const mended = await mendPdf(bytes)
  if (mended === null) return given(first)
  const second = await outcomeOf(readOnce(mended.bytes, mended.lost, options))
  return second instanceof ReadError || readPagesOf(second) <= readPagesOf(first) ? given(first) : second
}

/** What a broken way to the pages looks like, also where it is said to be locked by what a trailer of before says. */
const mendable: ReadonlySet<string> = new Set(
  (['damaged', 'password', 'noText'] as const).map((reason) => failure(reason).message.en),
)

async function outcomeOf(reading: Promise<SourceDocument>): Promise<SourceDocument | ReadError> {
  try {
    return await reading
  } catch (error) {
    if (error instanceof ReadError) return error
    throw error
  }
}

function given(outcome: SourceDocument | ReadError): SourceDocument {
  if (outcome instanceof ReadError) throw outcome
  return outcome
}

function readPagesOf(outcome: SourceDocument | ReadError): number {
  return outcome instanceof ReadError ? 0 : (outcome.pages ?? 0) - (outcome.lostPages?.length ?? 0)
}

/** `missing`: pages that are known not to be there. */
async function readOnce(bytes: Uint8Array, missing: readonly number[], options: PdfOptions): Promise<SourceDocument> {
  const document = await openPdf(bytes, options.assets, false)
  let read: { pages: Page[]; lost: number[] }
  try {
    if (document.numPages > options.maxPages) throw readError('tooManyPages')
    read = await readPages(document, missing)
  } finally {
    await document.loadingTask.destroy()
  }
  const { pages, lost } = read
  if (pages.length === 0) throw readError('damaged')
  const bare = pages.filter((page) => letters(page) < fewLetters)
  const { pictures, seen, unread } =
    bare.length > 0 ? await readPictures(bytes, bare, options) : { pictures: 0, seen: [], unread: [] }
  const lines = linesOfPages(pages.map((page) => seen.find((other) => other.number === page.number) ?? page))
  if (lines.length === 0)
    throw readError(pictures === 0 ? 'noText' : unread.length === 0 ? 'nothingRecognised' : 'picturesOnly')
  if (isGibberish(lines)) throw readError('noReadableLetters')
  return {
    format: 'pdf',
    pages: pages.length + lost.length,
    ocr: seen.length > 0,
    ...(unread.length > 0 && { unreadPages: unread }),
    ...(lost.length > 0 && { lostPages: lost }),
    lines,
  }
}

/** A page of a notice has a thousand; a scanner's stamp or a page number has fewer than this. */
const fewLetters = 25

function letters(page: Page): number {
  return page.runs.runs.reduce((sum, run) => sum + (run.text.match(/\p{L}/gu)?.length ?? 0), 0)
}

/** pdf.js unpacks streams outside the thread; so many pages at a time leave it no idle moment. */
const pagesAtOnce = 4

/** A page that cannot be read costs itself alone; `lost` are their numbers, in order. */
async function readPages(
  document: PDFDocumentProxy,
  missing: readonly number[],
): Promise<{ pages: Page[]; lost: number[] }> {
  const fonts: Fonts = new Map()
  const hasFields = (await document.getFieldObjects()) !== null
  const pages: DrawnPage[] = []
  const lost = [...missing]
  let next = 1
  const readOn = async (): Promise<void> => {
    for (let number = next++; number <= document.numPages; number = next++) {
      if (missing.includes(number)) continue
      const page = await pageOrDamage(readPage(document, number, fonts, hasFields))
      if (page === null) lost.push(number)
      else pages.push(page)
    }
  }
  await Promise.all(Array.from({ length: pagesAtOnce }, readOn))
  if (lacksBullets(pages.map((page) => page.runs)))
    for (const { runs, shapes } of pages) runs.runs.push(...drawnBullets(shapes, runs))
  return { pages: pages.sort((a, b) => a.number - b.number), lost: lost.sort((a, b) => a - b) }
}

async function pageOrDamage(reading: Promise<DrawnPage>): Promise<DrawnPage | null> {
  try {
    return await reading
  } catch (error) {
    if (error instanceof ReadError && error.failure.code === 'unreadable') return null
    throw error
  }
}

interface DrawnPage extends Page {
  shapes: readonly Shape[]
}

async function readPage(
  document: PDFDocumentProxy,
  number: number,
  fonts: Fonts,
  hasFields: boolean,
): Promise<DrawnPage> {
  const page = await document.getPage(number)
  // pdf.js puts an empty page in the place of a first one that it cannot find.
  if (page.ref === null && number === 1 && document.numPages > 1) throw readError('damaged')
  const drawing = await readDrawing(page, fonts)
  const runs = pageRuns(page, drawing)
  const annotations: unknown[] = await page.getAnnotations({ intent: 'display' })
  const overlays = overlaysOf(annotations, drawing.added, page, runs)
  writeLinks(annotations, page, runs)
  if (hasFields) runs.runs.push(...fieldRuns(annotations, page))
  page.cleanup()
  const shapes = drawing.shapes.map((shape) => uprightShape(shape, runs))
  const borders = drawing.borders.map((border) => uprightShape(border, runs))
  return { number, runs, shapes, rules: shapes.filter(isRule), borders, overlays }
}

/**
 * Reads again the pages that have no text of their own, as pictures. `pictures` counts those that show something,
 * `seen` are those on which something was read, `unread` those at which nobody looked.
 */
async function readPictures(
  bytes: Uint8Array,
  bare: readonly Page[],
  options: PdfOptions,
): Promise<{ pictures: number; seen: Page[]; unread: number[] }> {
  const { recognisePage } = await import('../scan/recognise-page.ts')
  const document = await openPdf(bytes, options.assets, true)
  const seen: Page[] = []
  const unread: number[] = []
  let pictures = 0
  try {
    for (const [done, { number }] of bare.entries()) {
      const page = await document.getPage(number)
      if (await isPicture(page)) {
        pictures++
        // Before and not after: what it takes to start is no part of the first page's time.
        if (options.ocr) options.onPage?.(done, bare.length)
        const runs = options.ocr ? await recognisePage(page, options.assets) : null
        if (runs === null) unread.push(number)
        else if (runs.runs.length > 0) seen.push({ number, runs })
      }
      page.cleanup()
    }
  } finally {
    await document.loadingTask.destroy()
  }
  return { pictures, seen, unread }
}

/** Draws images, or so many shapes that they may be letters turned into outlines. */
async function isPicture(page: PDFPageProxy): Promise<boolean> {
  const { OPS } = await loadPdfJs()
  const images = new Set<number>([
    OPS.paintImageXObject,
    OPS.paintInlineImageXObject,
    OPS.paintImageMaskXObject,
    OPS.paintImageXObjectRepeat,
    OPS.paintImageMaskXObjectGroup,
    OPS.paintImageMaskXObjectRepeat,
    OPS.paintInlineImageXObjectGroup,
  ])
  const { fnArray } = await page.getOperatorList()
  return (
    fnArray.some((operation) => images.has(operation)) ||
    fnArray.filter((operation) => operation === OPS.constructPath).length > 150
  )
}

/**
 * Characters that a font without a map of its letters comes out as: private, unassigned, or of a rare Chinese block.
 */
function isGibberish(lines: readonly Line[]): boolean {
  const text = lines.map((line) => line.text).join('')
  const odd = text.match(/[\p{Co}\p{Cn}\u3400-\u4DBF\uFFFD]/gu)?.length ?? 0
  return odd > text.length * 0.1
}
