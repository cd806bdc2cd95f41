import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { startOcr } from './ocr-engine.ts'
import { runsOfWords } from './ocr-runs.ts'
import { drawPage } from './page-picture.ts'
import type { PageRuns } from './pdf-runs.ts'
import { widenGutter } from './widen-gutter.ts'

/** The text that a page shows, by optical character recognition; null where that is not installed. Some 2–5 s a page. */
export async function recognisePage(page: PDFPageProxy, pdfAssets: string): Promise<PageRuns | null> {
  const engine = await startOcr(pdfAssets)
  if (!engine) return null
  const { picture, scale } = await drawPage(page)
  const widened = widenGutter(picture)
  const words = widened === null ? engine.read(picture) : widened.restore(engine.read(widened.picture))
  return runsOfWords(words, picture, scale)
}
