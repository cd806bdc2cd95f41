import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { isNumbers } from './pdf-pen.ts'
import { placesOfLetters } from './pdf-split-runs.ts'
import { placedAt } from './pdf-runs.ts'
import type { Run } from '../lines/page-runs.ts'

/** A part of the upright page, in points. */
export interface Area {
  left: number
  right: number
  top: number
  bottom: number
}
/** The letters of a run that lie in an area. */
export interface Piece {
  run: Run
  from: number
  to: number
}

/** An annotation's rectangle, where it stands on the page turned until its text is upright. */
export function areaOf(rect: unknown, page: PDFPageProxy, turns: number): Area | null {
  if (!isNumbers(rect, 4)) return null
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = rect
  const [ax, ay] = placedAt(x1, y1, page, turns)
  const [bx, by] = placedAt(x2, y2, page, turns)
  return { left: Math.min(ax, bx), right: Math.max(ax, bx), top: Math.min(ay, by), bottom: Math.max(ay, by) }
}

export function piecesUnder({ left, right, top, bottom }: Area, runs: readonly Run[]): Piece[] {
  return runs
    .filter(
      (run) =>
        run.baseline > top &&
        run.baseline <= bottom + run.fontSize * 0.1 &&
        Math.min(run.right, right) - Math.max(run.left, left) > run.fontSize * 0.3 &&
        run.text.trim() !== '',
    )
    .sort((a, b) => a.left - b.left)
    .flatMap((run) => {
      const places = placesOfLetters(run)
      const from = run.left >= left - 1 ? 0 : nearestEdge(run.text, places, left)
      const to = run.right <= right + 1 ? run.text.trimEnd().length : nearestEdge(run.text, places, right)
      return to > from ? [{ run, from, to }] : []
    })
}

/** Where a word begins or ends, nearest to a place: widths of letters are estimates. */
function nearestEdge(text: string, places: readonly number[], place: number): number {
  const edges = [
    0,
    ...[...text.matchAll(/(?<=[\p{L}\p{N}])(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?=[\p{L}\p{N}])/gu)].map(
      (match) => match.index,
    ),
    text.length,
  ]
  return edges.reduce(
    (best, edge) => (Math.abs((places[edge] ?? 0) - place) < Math.abs((places[best] ?? 0) - place) ? edge : best),
    0,
  )
}
