import { splitMarker } from '../lines/line-text.ts'
import type { Shape } from './pdf-drawing.ts'
import { isSpot } from './pdf-shapes.ts'
import { rowsOf } from './pdf-rows.ts'
import type { PageRuns, Run } from '../lines/page-runs.ts'

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
 * the height of its small letters.
 */
export function drawnBullets(shapes: readonly Shape[], page: PageRuns): Run[] {
  const spots = shapes.filter(isSpot)
  if (spots.length === 0 || spots.length > mostSpots) return []
  const starts = rowsOf(page.runs).flatMap((row) => row.runs)
  return starts.flatMap((run, at) => {
    const before = starts[at - 1]
    const spot = spots.find(
      ({ left, right, top, bottom }) =>
        right <= run.left + 1 &&
        left > run.left - run.fontSize * 3 &&
        (top + bottom) / 2 < run.baseline &&
        (top + bottom) / 2 > run.baseline - run.fontSize * 0.7 &&
        bottom - top < run.fontSize * 0.7,
    )
    const isFree =
      before === undefined ||
      Math.abs(before.baseline - run.baseline) > 1 ||
      spot === undefined ||
      before.right <= spot.left
    return spot === undefined || !isFree || splitMarker(run.text.trim(), false).marker !== null
      ? []
      : [{ ...run, text: '•', left: spot.left, right: spot.right, bold: false }]
  })
}
