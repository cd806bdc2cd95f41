import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { fromLibrary, promisedByLibrary } from '../bytes/read-error.ts'
import { startOcr } from './ocr-engine.ts'
import { runsOfWords } from './ocr-runs.ts'
import { drawPage } from './page-picture.ts'
import { widenGutter } from './widen-gutter.ts'
import type { PageRuns } from '../lines/page-runs.ts'

/**
 * The text that a page shows, by optical character recognition; null where that is not installed. Some 2–5 s a page.
 */
export async function recognisePage(page: PDFPageProxy, pdfAssets: string): Promise<PageRuns | null> {
  const engine = await startOcr(pdfAssets)
  if (!engine) return null
  const { picture, scale } = await promisedByLibrary(() => drawPage(page))
  const recognise: typeof engine.read = (shown) => fromLibrary(() => engine.read(shown))
  const widened = widenGutter(picture)
  const words = widened === null ? recognise(picture) : widened.restore(recognise(widened.picture))
  return runsOfWords(words, picture, scale)
}
