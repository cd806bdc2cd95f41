import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { splitMarker } from './line-text.ts'
import { loadPdfJs } from './pdf-document.ts'
import { rowsOf } from './pdf-rows.ts'
import { placedAt, type PageRuns, type Run } from './pdf-runs.ts'

/** Six numbers of a PDF matrix: x' = a·x + c·y + e, y' = b·x + d·y + f. */
type Matrix = readonly [number, number, number, number, number, number]
interface Spot { left: number; right: number; middle: number; height: number }

const asDrawn: Matrix = [1, 0, 0, 1, 0, 0]

/** So many written bullets are a document's lists; fewer may be a dash or two at a line's start. */
const fewBullets = 3

/** A page of small shapes is a drawing. */
const mostSpots = 500

/** Whether the lists of a document have no written bullets, so that they may be drawn. */
export function lacksBullets(pages: readonly PageRuns[]): boolean {
  const starts = pages.flatMap(({ runs }) => runs.filter((run) => /^\s*[^\p{L}\p{N}\s"'“«([]/u.test(run.text)))
  return starts.filter((run) => splitMarker(run.text.trim(), false).marker !== null).length < fewBullets
}

/**
 * Bullets that are drawn as shapes and not written, as runs of their own: a small filled shape in front of a line, at
 * the height of its small letters. It takes the page's drawing list, which costs as much as its text: only for
 * documents without a written bullet.
 */
export async function drawnBullets(page: PDFPageProxy, runs: PageRuns): Promise<Run[]> {
  const spots = await smallShapes(page, runs)
  if (spots.length === 0 || spots.length > mostSpots) return []
  const starts = rowsOf(runs.runs).flatMap((row) => row.runs)
  return starts.flatMap((run, at) => {
    const before = starts[at - 1]
    const spot = spots.find(({ left, right, middle, height }) => right <= run.left + 1 && left > run.left - run.fontSize * 3
      && middle < run.baseline && middle > run.baseline - run.fontSize * 0.7 && height < run.fontSize * 0.7)
    const isFree = before === undefined || Math.abs(before.baseline - run.baseline) > 1 || spot === undefined || before.right <= spot.left
    return spot === undefined || !isFree || splitMarker(run.text.trim(), false).marker !== null ? [] : [{ ...run, text: '•', left: spot.left, right: spot.right, bold: false }]
  })
}

/** Filled shapes of a bullet's size, on the page turned upright. Points. */
async function smallShapes(page: PDFPageProxy, runs: PageRuns): Promise<Spot[]> {
  const { OPS } = await loadPdfJs()
  const fills = new Set<unknown>([OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke])
  const { fnArray, argsArray } = await page.getOperatorList()
  const spots: Spot[] = []
  const kept: Matrix[] = []
  let matrix = asDrawn
  for (const [at, operation] of fnArray.entries()) {
    const values: unknown = argsArray[at]
    if (operation === OPS.save || operation === OPS.paintFormXObjectBegin) kept.push(matrix)
    if (operation === OPS.restore || operation === OPS.paintFormXObjectEnd) matrix = kept.pop() ?? asDrawn
    if (operation === OPS.transform) matrix = combined(matrix, values)
    if (operation === OPS.paintFormXObjectBegin && Array.isArray(values)) matrix = combined(matrix, values[0])
    if (operation !== OPS.constructPath || !Array.isArray(values) || !fills.has(values[0])) continue
    const spot = spotOf(values[2], matrix, page, runs)
    if (spot !== null) spots.push(spot)
  }
  return spots
}

function combined(outer: Matrix, inner: unknown): Matrix {
  if (!isNumbers(inner, 6)) return outer
  const [a, b, c, d, e, f] = outer
  const [ia = 1, ib = 0, ic = 0, id = 1, ie = 0, i6 = 0] = inner
  return [a * ia + c * ib, b * ia + d * ib, a * ic + c * id, b * ic + d * id, a * ie + c * i6 + e, b * ie + d * i6 + f]
}

/** Left, bottom, right, top of a path → where it stands, if it is about as wide as high and no larger than a bullet. */
function spotOf(box: unknown, [a, b, c, d, e, f]: Matrix, page: PDFPageProxy, runs: PageRuns): Spot | null {
  if (!isNumbers(box, 4)) return null
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = box
  const [ax, ay] = placedAt(a * x1 + c * y1 + e, b * x1 + d * y1 + f, page, runs.turns)
  const [bx, by] = placedAt(a * x2 + c * y2 + e, b * x2 + d * y2 + f, page, runs.turns)
  const [width, height] = [Math.abs(ax - bx), Math.abs(ay - by)]
  if (width < 1 || height < 0.5 || width > 9 || height > 9 || width > height * 9) return null
  return { left: Math.min(ax, bx), right: Math.max(ax, bx), middle: (ay + by) / 2, height }
}

function isNumbers(value: unknown, count: number): value is readonly number[] {
  const numbers = value instanceof Float32Array ? [...value] : value
  return Array.isArray(numbers) && numbers.length >= count && numbers.every((each) => typeof each === 'number')
}
