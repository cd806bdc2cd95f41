import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Line, SourceDocument } from '../../../shared/notice/source-document.ts'
import { readError } from '../bytes/read-error.ts'
import type { Page } from './pdf-column-lines.ts'
import { loadPdfJs, openPdf } from './pdf-document.ts'
import { linesOfPages } from './pdf-lines.ts'
import { readWritten } from './read-written.ts'

export interface PdfOptions {
  assets: string
  maxPages: number
  /** Recognise the text of pages that are only pictures. */
  ocr: boolean
  /** Called before each page whose text is recognised: how many were done, of how many. */
  onPage?: ((done: number, pages: number) => void) | undefined
}

/**
 * Text of a PDF with its places, page by page: its own where there is any, else recognised. Throws ReadError.
 */
export async function readPdf(bytes: Uint8Array, options: PdfOptions): Promise<SourceDocument> {
  const reading = await readWritten(bytes, options)
  const { pages, lost, broken } = reading
  const bare = pages.filter((page) => letters(page) < fewLetters)
  const { pictures, seen, unread } =
    bare.length > 0 ? await readPictures(reading.bytes, bare, options) : { pictures: 0, seen: [], unread: [] }
  const lines = linesOfPages(pages.map((page) => seen.find((other) => other.number === page.number) ?? page))
  if (lines.length === 0)
    throw readError(pictures === 0 ? 'noText' : unread.length === 0 ? 'nothingRecognised' : 'picturesOnly')
  if (isGibberish(lines)) throw readError('noReadableLetters')
  return {
    format: 'pdf',
    pages: pages.length + lost.length,
    ocr: seen.length > 0,
    ...(unread.length > 0 && { unreadPages: unread }),
    ...(lost.length > 0 && { lostPages: [...lost] }),
    ...(broken.length > 0 && { brokenPages: [...broken] }),
    ...(!reading.isListed && { pageListLost: true }),
    lines,
  }
}

/** A page of a notice has a thousand; a scanner's stamp or a page number has fewer than this. */
const fewLetters = 25

function letters(page: Page): number {
  return page.runs.runs.reduce((sum, run) => sum + (run.text.match(/\p{L}/gu)?.length ?? 0), 0)
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
