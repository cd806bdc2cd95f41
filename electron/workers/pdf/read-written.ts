import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { failure } from '../../../shared/notice/read-failures.ts'
import { ReadError, readError } from '../bytes/read-error.ts'
import { mendPdf, type MendedPdf } from './mend-pdf.ts'
import { drawnBullets, lacksBullets } from './pdf-bullets.ts'
import type { Page } from './pdf-column-lines.ts'
import { openPdf } from './pdf-document.ts'
import { readDrawing, type Fonts, type Shape } from './pdf-drawing.ts'
import { fieldRuns } from './pdf-fields.ts'
import { overlaysOf } from './pdf-leftovers.ts'
import { writeLinks } from './pdf-links.ts'
import { findLosses, type PageRead } from './pdf-losses.ts'
import { hearRemarks } from './pdf-remarks.ts'
import { pageRuns } from './pdf-runs.ts'
import { isRule, uprightShape } from './pdf-shapes.ts'

/** What is written on the pages of a PDF. */
export interface Reading {
  /** Those that were read: the file's, or those of the mended one. */
  bytes: Uint8Array
  /** In their order, one at least. */
  pages: readonly Page[]
  /** Numbers of the pages that the file names and that could not be read. */
  lost: readonly number[]
  /** Numbers of the pages that were read and are not whole. */
  broken: readonly number[]
  /** False where the list of the pages is lost: these were found, and nobody knows how many there were. */
  isListed: boolean
}

export interface ReadingOptions {
  assets: string
  maxPages: number
}

/**
 * Reads what is written on the pages. Where the file's own ways to its pages fail, or a page is lost or not whole, they
 * are mended and tried again, and the better reading counts. Throws ReadError.
 */
export async function readWritten(bytes: Uint8Array, options: ReadingOptions): Promise<Reading> {
  const first = await outcomeOf(readOnce({ ...unmended, bytes }, options))
  if (first instanceof ReadError ? !mendable.has(first.message) : isSound(first)) return given(first)
  const second = await readMended(bytes, true, options)
  const other = second instanceof ReadError ? await readMended(bytes, false, options) : second
  return given(isBetter(other, first) ? other : first)
}

/** What a broken way to the pages looks like, also where it is said to be locked by what a trailer of before says. */
const mendable: ReadonlySet<string> = new Set(
  (['damaged', 'password'] as const).map((reason) => failure(reason).message.en),
)

interface OwnReading extends Reading {
  pages: readonly DrawnPage[]
}
type Outcome = OwnReading | ReadError

/** `null`: there is nothing to be mended. */
async function readMended(bytes: Uint8Array, withForm: boolean, options: ReadingOptions): Promise<Outcome | null> {
  const mended = await mendPdf(bytes, withForm)
  return mended && (await outcomeOf(readOnce(mended, options)))
}

async function outcomeOf(reading: Promise<OwnReading>): Promise<Outcome> {
  try {
    return await reading
  } catch (error) {
    if (error instanceof ReadError) return error
    throw error
  }
}

function given(outcome: Outcome): OwnReading {
  if (outcome instanceof ReadError) throw outcome
  return outcome
}

/** Pages on which nothing at all is drawn may be those of a file whose ways lead astray. */
function isSound({ pages, lost, broken }: OwnReading): boolean {
  return lost.length === 0 && broken.length === 0 && pages.some(({ drawn }) => drawn > 0)
}

/** Of more pages, else of more that are whole, else of more on which something is. */
function isBetter(second: Outcome | null, first: Outcome): second is OwnReading {
  if (second === null || second instanceof ReadError) return false
  const [more, less] = [worthOf(second), worthOf(first)]
  const differing = more.findIndex((count, at) => count !== less[at])
  return differing >= 0 && (more[differing] ?? 0) > (less[differing] ?? 0)
}

function worthOf(outcome: Outcome): readonly number[] {
  if (outcome instanceof ReadError) return [0, 0, 0]
  const { pages, broken } = outcome
  const filled = pages.filter(({ drawn }) => drawn > 0).length
  return filled === 0 ? [0, 0, 0] : [pages.length, pages.length - broken.length, filled]
}

const unmended = { lost: [], isListed: true, cut: new Set<number>() }

async function readOnce(
  { bytes, lost: missing, isListed, cut }: MendedPdf,
  { assets, maxPages }: ReadingOptions,
): Promise<OwnReading> {
  const document = await openPdf(bytes, assets, false)
  let read: { pages: DrawnPage[]; lost: number[] }
  try {
    if (document.numPages > maxPages) throw readError('tooManyPages')
    read = await readPages(document, missing)
  } finally {
    await document.loadingTask.destroy()
  }
  const { pages, lost } = read
  if (pages.length === 0) throw readError('damaged')
  return { bytes, pages, lost, broken: await brokenPages(bytes, pages, cut), isListed }
}

/** By what pdf.js said of them and by what is in the file. */
async function brokenPages(
  bytes: Uint8Array,
  pages: readonly DrawnPage[],
  cut: ReadonlySet<number>,
): Promise<number[]> {
  const losing = new Set(await findLosses(bytes, pages, cut))
  return pages.filter(({ number, isCut }) => isCut || losing.has(number)).map(({ number }) => number)
}

/** pdf.js unpacks streams outside the thread; so many pages at a time leave it no idle moment. */
const pagesAtOnce = 4

/** A page that cannot be read costs itself alone; `lost` are their numbers, in order. */
async function readPages(
  document: PDFDocumentProxy,
  missing: readonly number[],
): Promise<{ pages: DrawnPage[]; lost: number[] }> {
  const fonts: Fonts = new Map()
  const hasFields = (await document.getFieldObjects()) !== null
  const pages: DrawnPage[] = []
  const lost = [...missing]
  let next = 1
  const readOn = async (): Promise<void> => {
    for (let number = next++; number <= document.numPages; number = next++) {
      if (missing.includes(number)) continue
      const { value, remarks } = await hearRemarks(() => pageOrDamage(readPage(document, number, fonts, hasFields)))
      const { isLeftOut, ...said } = remarks
      const page = value && { ...value, ...said, isCut: value.isCut || isLeftOut }
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

interface DrawnPage extends Page, PageRead {
  shapes: readonly Shape[]
  /** Known by its drawing to lack something. */
  isCut: boolean
}

async function readPage(
  document: PDFDocumentProxy,
  number: number,
  fonts: Fonts,
  hasFields: boolean,
): Promise<DrawnPage> {
  const page = await document.getPage(number)
  const drawing = await readDrawing(page, fonts)
  // pdf.js puts an empty page in the place of a first one that it cannot find.
  if (page.ref === null && number === 1 && document.numPages > 1 && drawing.drawn === 0) throw readError('damaged')
  const runs = pageRuns(page, drawing)
  const annotations: unknown[] = await page.getAnnotations({ intent: 'display' })
  const overlays = overlaysOf(annotations, drawing.added, page, runs)
  writeLinks(annotations, page, runs)
  if (hasFields) runs.runs.push(...fieldRuns(annotations, page))
  page.cleanup()
  const shapes = drawing.shapes.map((shape) => uprightShape(shape, runs))
  const borders = drawing.borders.map((border) => uprightShape(border, runs))
  const { drawn, texts, isCut } = drawing
  const read = { number, ref: page.ref?.num ?? null, drawn, texts, isCut, isBrokenOff: false, isUnfound: false }
  return { ...read, runs, shapes, rules: shapes.filter(isRule), borders, overlays }
}
