import { findEvenColumns, keepsColumns, splitEvenColumns } from './pdf-even-columns.ts'
import { crosses, findGutter, keepsGutter, overlaps, weighPlace } from './pdf-gutter.ts'
import { rowsOf } from './pdf-rows.ts'
import { splitMergedRuns, withinColumn } from './pdf-split-runs.ts'
import type { Region } from './pdf-regions.ts'
import type { Row } from '../lines/page-runs.ts'

/**
 * Splits a page where the white runs down between two columns, whoever made the file. `open`: the gutters that the page
 * before ended with, so that the tail of one column alone is still known as such.
 */
export function splitColumns(rows: readonly Row[], height: number, open: readonly number[]): Region[] {
  const whole = withoutFurniture(rows, height)
  const even = findEvenColumns(whole.body) ?? (open.length > 1 && keepsColumns(whole.body, open) ? open : null)
  if (even !== null) {
    const body = whole.body.map((row) => even.reduce(withinColumn, row))
    const goesOn = open.length === even.length && even.every((gutter, at) => Math.abs(gutter - (open[at] ?? 0)) < 4)
    return arranged(whole.head, splitEvenColumns(body, even, goesOn), whole.foot)
  }
  const before = open.length === 1 ? (open[0] ?? null) : null
  const gutter = chooseGutter(whole.body, before)
  if (gutter === null) return arranged(whole.head, splitTail(whole.body, before), whole.foot)
  const { head, body, foot } = withoutFurniture(splitMergedRuns(rows, gutter), height)
  takeBack(body, head, foot, gutter)
  return arranged(head, splitBody(body, gutter, before !== null && Math.abs(before - gutter) < 30), foot)
}

function arranged(head: Row[], regions: readonly Region[], foot: Row[]): Region[] {
  return [across(head, true), ...regions, across(foot, true)].filter(
    (region) => region.kind === 'columns' || region.rows.length > 0,
  )
}

/** The page's own gutter, or the one that goes on from the page before. */
function chooseGutter(body: readonly Row[], before: number | null): number | null {
  const own = findGutter(body)
  if (before === null || !keepsGutter(body, before)) return own
  // Far from the columns that go on, it is the spaces of a few justified lines.
  const strays = own !== null && Math.abs(own - before) > 40 && weighPlace(body, before).faced >= 2
  return strays ? before : (own ?? before)
}

/** A page without a gutter of its own, at whose head the columns of the page before may end. */
function splitTail(body: Row[], before: number | null): Region[] {
  const tail = before === null ? 0 : tailOfTable(body, before)
  return before === null || tail === 0
    ? [across(body)]
    : [...closeStretch(body.slice(0, tail), before, true), across(body.slice(tail))]
}

/**
 * How many rows at the head of a page are the last ones of a table that the page before ended with: too few to tell by
 * themselves.
 */
function tailOfTable(body: readonly Row[], gutter: number): number {
  const isFaced = (row: Row): boolean => {
    const after = row.runs.findIndex((run) => run.left >= gutter)
    const [left, right] = [row.runs[after - 1], row.runs[after]]
    return left !== undefined && right !== undefined && right.left - left.right >= row.fontSize
  }
  let rows = 0
  for (const [at, row] of body.entries()) {
    const above = body[at - 1]
    if (crosses(row, gutter) || (above !== undefined && row.baseline - above.baseline > row.fontSize * 2.5)) break
    // A label or value of two lines.
    const goesOn = above !== undefined && rows === at && row.baseline - above.baseline < row.fontSize * 1.4
    if (isFaced(row) || goesOn) rows = at + 1
  }
  return rows
}

/** The gutters that are still open at the foot of the page. */
export function endingGutters(regions: readonly Region[]): readonly number[] {
  const last = regions.findLast((region) => region.kind === 'columns' || !region.furniture)
  return last?.kind === 'columns' ? last.gutters : []
}

function across(rows: Row[], furniture = false): Region {
  return { kind: 'across', furniture, rows }
}

/** One or two lines set off at the very edge: date, title, page number. They stand outside any column. */
export function withoutFurniture(rows: readonly Row[], height: number): { head: Row[]; body: Row[]; foot: Row[] } {
  const isApart = (upper: Row | undefined, lower: Row | undefined): boolean =>
    upper === undefined || lower === undefined || lower.top - upper.bottom > Math.max(upper.fontSize, lower.fontSize)
  let start = 0
  let end = rows.length
  for (let count = 1; count <= 2; count++) {
    const first = rows[count - 1]
    const last = rows[rows.length - count]
    if (first && first.bottom < height * 0.08 && isApart(first, rows[count])) start = count
    if (last && last.top > height * 0.92 && isApart(rows[rows.length - count - 1], last)) end = rows.length - count
  }
  if (start >= end) return { head: [], body: [...rows], foot: [] }
  return { head: rows.slice(0, start), body: rows.slice(start, end), foot: rows.slice(end) }
}

/**
 * The first or last line of both columns, which a gap sets off from the rest: it begins where the right column does.
 */
function takeBack(body: Row[], head: Row[], foot: Row[], gutter: number): void {
  const rightEdge = (row: Row): number | undefined => row.runs.find((run) => run.left >= gutter)?.left
  const edges = new Set(body.flatMap((row) => rightEdge(row) ?? []).map(Math.round))
  const isOfColumns = (row: Row | undefined): row is Row =>
    row !== undefined &&
    !crosses(row, gutter) &&
    row.runs.some((run) => run.right <= gutter) &&
    edges.has(Math.round(rightEdge(row) ?? Number.NaN))
  for (let row = head.at(-1); isOfColumns(row); row = head.at(-1)) body.unshift(...head.splice(-1))
  for (let row = foot[0]; isOfColumns(row); row = foot[0]) body.push(...foot.splice(0, 1))
}

function splitBody(body: readonly Row[], gutter: number, goesOn: boolean): Region[] {
  const regions: Region[] = []
  let stretch: Row[] = []
  const close = (): void => {
    if (stretch.length > 0) regions.push(...closeStretch(stretch, gutter, goesOn && regions.length === 0))
    stretch = []
  }
  const running = runningRows(body, gutter)
  for (const row of body) {
    if (!running.has(row)) {
      stretch.push(row)
      continue
    }
    close()
    regions.push(across([row]))
  }
  close()
  return regions.reduce<Region[]>((merged, region) => {
    const last = merged.at(-1)
    if (last?.kind === 'across' && region.kind === 'across') last.rows.push(...region.rows)
    else merged.push(region)
    return merged
  }, [])
}

/** Rows across the gutter, and those next to them that only happen to have a space between two words there. */
function runningRows(body: readonly Row[], gutter: number): Set<Row> {
  const running = new Set(body.filter((row) => crosses(row, gutter)))
  if (running.size === 0) return running
  const starts = body.flatMap((row) =>
    running.has(row) ? [] : (row.runs.find((run) => run.left >= gutter)?.left ?? []),
  )
  const isEdge = (left: number): boolean => starts.filter((start) => Math.abs(start - left) < 1.5).length >= 2
  const isSpace = (row: Row): boolean => {
    const after = row.runs.findIndex((run) => run.left >= gutter)
    const [before, next] = [row.runs[after - 1], row.runs[after]]
    return before !== undefined && next !== undefined && next.left - before.right < row.fontSize && !isEdge(next.left)
  }
  const isNextLine = (row: Row, other: Row | undefined): boolean =>
    other !== undefined &&
    running.has(other) &&
    Math.abs(other.fontSize - row.fontSize) < 0.5 &&
    Math.abs(other.baseline - row.baseline) < row.fontSize * 1.7
  for (const places of [body.keys().toArray(), body.keys().toArray().reverse()]) {
    for (const at of places) {
      const row = body[at]
      if (row !== undefined && isSpace(row) && (isNextLine(row, body[at - 1]) || isNextLine(row, body[at + 1])))
        running.add(row)
    }
  }
  return running
}

/**
 * A stretch that nothing crosses is two columns when both sides have text at the same height. Lines of the left side
 * alone above the first such place are ordinary short lines (a title), unless the columns go on from the page before;
 * below the last one they are the longer column's end, except under a table of labels.
 */
function closeStretch(stretch: readonly Row[], gutter: number, goesOn: boolean): Region[] {
  const runs = stretch.flatMap((row) => row.runs)
  const left = rowsOf(runs.filter((run) => run.left < gutter))
  const right = rowsOf(runs.filter((run) => run.left >= gutter))
  if (goesOn) return [{ kind: 'columns', gutters: [gutter], columns: [left, right] }]
  const faced = left.filter((row) => right.some((other) => overlaps(row, other)))
  if (faced.length === 0) return [across([...stretch])]
  const top = Math.min(...[...faced, ...right].map((row) => row.top))
  const bottom = hasLabels(left, right)
    ? tableEnd(left, Math.max(...[...faced, ...right].map((row) => row.bottom)))
    : Number.POSITIVE_INFINITY
  const inside = left.filter((row) => row.bottom > top && row.top < bottom)
  const above = left.filter((row) => row.bottom <= top)
  const below = left.filter((row) => row.top >= bottom)
  return [
    across(above),
    { kind: 'columns', gutters: [gutter], columns: [inside, right] } as Region,
    across(below),
  ].filter((region) => region.kind === 'columns' || region.rows.length > 0)
}

/** A last label may go on for two lines below its value. */
function tableEnd(left: readonly Row[], bottom: number): number {
  let end = bottom
  for (const row of left.filter(({ top }) => top >= bottom - 1).slice(0, 2)) {
    if (row.top - end > row.fontSize * 0.35) break
    end = row.bottom
  }
  return end
}

/** Short texts on the left, nearly each with a text beside it on the same baseline: a table of labels and values. */
export function hasLabels(left: readonly Row[], right: readonly Row[]): boolean {
  const beside = left.filter((row) =>
    right.some((other) => Math.abs(other.baseline - row.baseline) < row.fontSize * 0.3),
  )
  const length = (row: Row): number => row.runs.reduce((sum, run) => sum + run.text.length, 0)
  return beside.length >= right.length * 0.6 && beside.length <= 30 && beside.every((row) => length(row) <= 40)
}
