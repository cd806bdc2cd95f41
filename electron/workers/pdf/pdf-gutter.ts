import { isMarker } from './pdf-runs.ts'
import type { Row, Run } from '../lines/page-runs.ts'

/** Points: the largest page of PDF. Damage puts texts millions of points away, where nobody looks for a gutter. */
const widestPage = 14_400

/** The edge at which most lines begin that have text to their left, less the lines that run across it there. */
export function findGutter(rows: readonly Row[]): number | null {
  const mayBeOpen = openPlaces(rows)
  let best: { edge: number; score: number } | null = null
  for (const edge of candidateEdges(rows)) {
    const score = mayBeOpen(edge - 1.5, 3) ? scoreEdge(rows, edge) : 0
    if (score > (best?.score ?? 0)) best = { edge, score }
  }
  const widest = whitestBand(rows, 6, mayBeOpen)
  if (widest !== null && (best === null || widest.faced + 1 > best.score)) return widest.middle
  if (best === null) return null
  const crossed = (place: number): number => rows.filter((row) => crosses(row, place)).length
  const before = bulletEdge(rows, best.edge)
  return (crossed(before - 1.5) <= crossed(best.edge - 1.5) ? Math.min(before, best.edge) : best.edge) - 1.5
}

type OpenPlaces = (place: number, least: number) => boolean

/**
 * Whether at least so many rows may have white at a place: rules out nearly all places of a page without looking at
 * each row.
 */
function openPlaces(rows: readonly Row[]): OpenPlaces {
  // By points: how many rows surely have text over the whole point, from the steps where texts begin and end.
  const end = Math.max(0, ...rows.flatMap((row) => row.runs.map((run) => run.right)))
  const steps = new Int32Array(Math.ceil(Math.min(end, widestPage)) + 3)
  for (const { runs } of rows) {
    let end = 0
    for (const run of runs) {
      // Texts may lie on each other, as where a program draws them twice to make them bold.
      const [from, to] = [Math.max(end, Math.floor(run.left + 1) + 1), Math.ceil(run.right - 1) - 1]
      if (to <= from) continue
      end = to
      steps[from] = (steps[from] ?? 0) + 1
      steps[to] = (steps[to] ?? 0) - 1
    }
  }
  const covered = new Int32Array(steps.length)
  steps.reduce((sum, change, at) => (covered[at] = sum + change), 0)
  return (place, least) => rows.length - (covered[Math.floor(place)] ?? 0) >= least
}

/** Where the bullets of the lines that begin at an edge stand; far to the right when there are none. */
function bulletEdge(rows: readonly Row[], edge: number): number {
  const bullets = rows.flatMap((row) =>
    row.runs.filter((run, at) => {
      const next = row.runs[at + 1]
      return (
        next !== undefined &&
        Math.abs(next.left - edge) < 3 &&
        next.left - run.right < row.fontSize * 2.5 &&
        isMarker(run)
      )
    }),
  )
  return bullets.length < 2 ? Number.POSITIVE_INFINITY : Math.min(...bullets.map((run) => run.left))
}

interface Band {
  middle: number
  faced: number
}

/**
 * The middle of the upright band with the most rows that have text on both sides of it and next to none across: the
 * true white between two columns where lists begin further in than their column. Null below `least` such rows.
 */
function whitestBand(rows: readonly Row[], least: number, mayBeOpen: OpenPlaces): Band | null {
  const runs = rows.flatMap((row) => row.runs)
  const end = Math.min(widestPage, Math.max(...runs.map((run) => run.right)))
  let best: { from: number; to: number; score: number; faced: number } | null = null
  const start = Math.max(-widestPage, Math.min(...runs.map((run) => run.left)))
  for (let place = Math.ceil(start); place < end; place += 3) {
    if (!mayBeOpen(place, least)) continue
    const { faced, across } = weighPlace(rows, place)
    const score = faced - 3 * across
    if (faced < least || across * 10 > faced) continue
    if (best !== null && score === best.score && place - best.to <= 3) best.to = place
    else if (best === null || score > best.score) best = { from: place, to: place, score, faced }
  }
  return best === null ? null : { middle: (best.from + best.to) / 2, faced: best.faced }
}

/** Rows with text on both sides of a place, and lines that cross it among them. */
export function weighPlace(rows: readonly Row[], place: number): { faced: number; across: number } {
  const open = rows.filter((row) => !crosses(row, place) && !partsItem(row, place))
  const hasRight = open.map((row) => row.runs.some((run) => run.left >= place && !isMarker(run)))
  // Rows come from top to bottom, so one at the same height is a neighbour.
  const faced = open.filter(
    (row, at) =>
      row.runs.some((run) => run.right <= place && !isMarker(run)) &&
      [at, at - 1, at + 1, at - 2, at + 2].some((near) => hasRight[near] === true && overlaps(row, open[near] ?? row)),
  )
  const top = Math.min(...faced.map((row) => row.top))
  const bottom = Math.max(...faced.map((row) => row.bottom))
  return {
    faced: faced.length,
    across: rows.filter(
      (row) => row.top >= top && row.bottom <= bottom && (crosses(row, place) || partsItem(row, place)),
    ).length,
  }
}

/** Places where three lines or more begin, after white of a column's width or at their row's start. */
function candidateEdges(rows: readonly Row[]): number[] {
  const starts = new Map<number, number>()
  for (const row of rows) {
    for (const [index, run] of row.runs.entries()) {
      const previous = row.runs[index - 1]
      if (previous && run.left - previous.right < 4) continue
      const at = Math.round(run.left)
      starts.set(at, (starts.get(at) ?? 0) + 1)
    }
  }
  return [...starts.keys()].filter(
    (at) => (starts.get(at - 1) ?? 0) + (starts.get(at) ?? 0) + (starts.get(at + 1) ?? 0) >= 3,
  )
}

function scoreEdge(rows: readonly Row[], edge: number): number {
  const isLeft = (run: Run): boolean => run.right <= edge - 1.5 && !isMarker(run)
  const left = rows.filter((row) => row.runs.some(isLeft) && !crosses(row, edge - 1.5))
  const right = rows.filter((row) => row.runs.some((run) => run.left >= edge - 1.5) && !crosses(row, edge - 1.5))
  const faced = left.filter((row) => right.some((other) => overlaps(row, other)))
  if (faced.length < 3) return 0
  const top = Math.min(...faced.map((row) => row.top))
  const bottom = Math.max(...faced.map((row) => row.bottom))
  // Gaps of justified text open at one place in a few lines only, among many that run on.
  const crossing = rows.filter((row) => row.top >= top && row.bottom <= bottom && crosses(row, edge - 1.5)).length
  if (crossing * 3 > faced.length) return 0
  // The columns' own edge and not an indent inside it: the first text of most right-hand lines begins there.
  const exact = right.filter(
    (row) => Math.abs((row.runs.find((run) => run.left >= edge - 1.5)?.left ?? 0) - edge) <= 1.5,
  ).length
  return exact * 2 < right.length ? 0 : faced.length + exact / 100 - crossing
}

/** Between a bullet and its own text. */
function partsItem(row: Row, place: number): boolean {
  return row.runs.some((run, at) => {
    const next = row.runs[at + 1]
    return (
      next !== undefined &&
      run.right <= place &&
      next.left >= place &&
      next.left - run.right < row.fontSize * 2.5 &&
      isMarker(run)
    )
  })
}

/** The tail of two columns: nothing at its top runs across, and hardly anything further down. */
export function keepsGutter(rows: readonly Row[], gutter: number): boolean {
  return (
    rows.length > 0 &&
    rows.slice(0, 3).every((row) => !crosses(row, gutter)) &&
    rows.filter((row) => crosses(row, gutter)).length <= 2
  )
}

export function crosses(row: Row, gutter: number): boolean {
  return row.runs.some((run) => run.left < gutter - 1 && run.right > gutter + 1)
}

export function overlaps(a: Row, b: Row): boolean {
  return Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.fontSize, b.fontSize) * 0.4
}
