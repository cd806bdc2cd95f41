import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Line, SourceDocument } from '../../shared/notice/source-document.ts'
import { openPdf } from './pdf-document.ts'
import { linesOfPages } from './pdf-lines.ts'
import { pageRuns, type PageRuns } from './pdf-runs.ts'
import { readError } from './read-error.ts'

export interface PdfOptions { assets: string; maxPages: number }

/** Text of a PDF with its places. Throws ReadError: encrypted, damaged, too many pages, pictures only. */
export async function readPdf(bytes: Uint8Array, options: PdfOptions): Promise<SourceDocument> {
  const document = await openPdf(bytes, options.assets, false)
  try {
    const pages = await readPages(document, options.maxPages)
    const lines = linesOfPages(pages)
    if (lines.length === 0) throw readError(pages.length === 0 ? 'damaged' : 'picturesOnly')
    if (isGibberish(lines)) throw readError('noReadableLetters')
    return { format: 'pdf', pages: pages.length, ocr: false, lines }
  } finally {
    await document.loadingTask.destroy()
  }
}

async function readPages(document: PDFDocumentProxy, maxPages: number): Promise<{ number: number; runs: PageRuns }[]> {
  if (document.numPages > maxPages) throw readError('tooManyPages')
  const bolds = new Map<string, boolean>()
  const pages: { number: number; runs: PageRuns }[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    pages.push({ number, runs: await pageRuns(page, bolds) })
    page.cleanup()
  }
  return pages
}

/** Characters that a font without a map of its letters comes out as: private, unassigned, or of a rare Chinese block. */
function isGibberish(lines: readonly Line[]): boolean {
  const text = lines.map((line) => line.text).join('')
  const odd = text.match(/[\p{Co}\p{Cn}\u3400-\u4DBF\uFFFD]/gu)?.length ?? 0
  return odd > text.length * 0.1
}
