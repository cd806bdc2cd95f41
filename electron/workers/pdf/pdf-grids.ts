import { isMarker } from './pdf-runs.ts'
import type { Row, Run } from '../lines/page-runs.ts'

/**
 * Rows that stand in columns of their own inside one column of the page: `edges` part the columns, from left to right.
 */
export interface Grid {
  from: number
  to: number
  edges: number[]
}

/** In ems. Wider than a space, narrower than the white between two cells of a table. */
const cellGap = 0.65
/** Any white at all between two words. */
const wordGap = 0.15
/** A table's row stands no further from the last one, in ems. */
const mostStep = 4
/** Lines in a row that stand on one side only, as a long label's or value's further lines do; and at the very end. */
const mostOneSided = 7
/**
 * A header's table has some fifteen labels of a few lines each; a page of a hostile file has rows by the ten thousand.
 */
const mostRows = 80
const mostTail = 3

interface Strip {
  from: number
  to: number
}

/**
 * The small tables in one column's rows: white that runs down between texts on both sides of it, which begin at one
 * edge. Justified prose may show the like; who reads the words tells.
 */
export function findGrids(rows: readonly Row[]): Grid[] {
  const gaps = rows.map(gapsOf)
  const grids: Grid[] = []
  for (let at = 0; at < rows.length;) {
    const grid = (gaps[at]?.length ?? 0) > 0 ? growGrid(rows, gaps, at) : null
    if (grid === null) {
      at++
      continue
    }
    grids.push(grid)
    at = grid.to
  }
  return grids
}

function gapsOf(row: Row): Strip[] {
  return row.runs.flatMap((run, at) => {
    const before = row.runs[at - 1]
    if (before === undefined || run.left - before.right < cellGap * row.fontSize || isMarker(before)) return []
    return [{ from: before.right, to: run.left }]
  })
}

/** Down from a row with white inside, until a line runs across the white of a column. Null where it is no table. */
function growGrid(rows: readonly Row[], gaps: readonly Strip[][], from: number): Grid | null {
  let strips = (gaps[from] ?? []).map((strip) => ({ ...strip, faced: 1 }))
  let to = from + 1
  let faced = from
  for (; to < rows.length; to++) {
    const [above, row] = [rows[to - 1], rows[to]]
    if (
      above === undefined ||
      row === undefined ||
      row.baseline - above.baseline > mostStep * row.fontSize ||
      to - faced > mostOneSided ||
      to - from >= mostRows
    )
      break
    const open = strips.flatMap((strip) => narrowed(strip, row))
    if (
      open.length === 0 ||
      (gaps[to]?.length === 0 &&
        open.filter((strip) => strip.faced > 1).length < strips.filter((strip) => strip.faced > 1).length)
    )
      break
    strips = open.map((strip) => ({
      ...strip,
      faced: strip.faced + ((gaps[to] ?? []).some((gap) => gap.from <= strip.from && gap.to >= strip.to) ? 1 : 0),
    }))
    if ((gaps[to]?.length ?? 0) > 0) faced = to
  }
  const inside = rows.slice(from, to)
  const middles = strips.map((strip) => (strip.from + strip.to) / 2)
  const edges = middles.filter((middle, at) => isEdge(middle, middles[at + 1] ?? Number.POSITIVE_INFINITY, inside))
  return faced > from && edges.length > 0 ? { from, to: tailEnd(rows, faced, to), edges } : null
}

/** What of a strip stays white in a row, if it is wide enough to part cells. */
function narrowed<S extends Strip>(strip: S, row: Row): S[] {
  let { from, to } = strip
  for (const run of row.runs) {
    if (run.right <= from || run.left >= to) continue
    if (run.left - from > to - run.right) to = run.left
    else from = run.right
  }
  // A long label may come close to a value that begins where all others do.
  const isFull =
    to === strip.to && to - from >= wordGap * row.fontSize && row.runs.some((run) => Math.abs(run.left - to) < 1)
  return isFull || to - from >= cellGap * row.fontSize ? [{ ...strip, from, to }] : []
}

/** Texts between it and the next one begin at one place, in at least two rows and in most. */
function isEdge(middle: number, next: number, rows: readonly Row[]): boolean {
  const starts = rows.flatMap((row) => row.runs.find((run) => run.left >= middle && run.left < next)?.left ?? [])
  const common = Math.max(0, ...starts.map((start) => starts.filter((other) => Math.abs(other - start) < 1.5).length))
  const lefts = rows.filter((row) => row.runs.some((run) => run.right <= middle)).length
  return common >= 2 && common >= starts.length * 0.6 && lefts >= 2
}

/** One-sided lines below the last full row belong to it only at its own line distance. */
function tailEnd(rows: readonly Row[], last: number, to: number): number {
  let end = last + 1
  for (; end < Math.min(to, last + 1 + mostTail); end++) {
    const [above, row] = [rows[end - 1], rows[end]]
    if (above === undefined || row === undefined || row.baseline - above.baseline > row.fontSize * 1.6) break
  }
  return end
}

/** A row's runs by the columns of its table; those without text in it are left out. */
export function cellsOf(row: Row, edges: readonly number[]): { column: number; runs: Run[] }[] {
  const cells = Map.groupBy(row.runs, (run) => edges.filter((edge) => edge <= run.left).length)
  return [...cells].map(([column, runs]) => ({ column, runs })).sort((a, b) => a.column - b.column)
}
