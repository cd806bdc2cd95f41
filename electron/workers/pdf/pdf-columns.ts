import { findEvenColumns, keepsColumns, splitEvenColumns } from './pdf-even-columns.ts'
import { isMarker } from './pdf-runs.ts'
import { rowsOf } from './pdf-rows.ts'
import { splitMergedRuns, withinColumn } from './pdf-split-runs.ts'
import type { Region } from './pdf-regions.ts'
import type { Row, Run } from '../lines/page-runs.ts'

/**
 * Splits a page where the white runs down between two columns, whoever made the file.
 * `open`: the gutters that the page before ended with, so that the tail of one column alone is still known as such.
 */
export function splitColumns(rows: readonly Row[], height: number, open: readonly number[]): Region[] {
  const whole = withoutFurniture(rows, height)
  const even = findEvenColumns(whole.body) ?? (open.length > 1 && keepsColumns(whole.body, open) ? open : null)
  if (even !== null) {
    const body = whole.body.map((row) => even.reduce(withinColumn, row))
    const goesOn = open.length === even.length && even.every((gutter, at) => Math.abs(gutter - (open[at] ?? 0)) < 4)
    return [across(whole.head, true), ...splitEvenColumns(body, even, goesOn), across(whole.foot, true)].filter(
      (region) => region.kind === 'columns' || region.rows.length > 0,
    )
  }
  const before = open.length === 1 ? (open[0] ?? null) : null
  const own = findGutter(whole.body)
  const kept = before !== null && keepsGutter(whole.body, before) ? before : null
  // Far from the columns that go on, it is the spaces of a few justified lines.
  const strays = own !== null && kept !== null && Math.abs(own - kept) > 40 && weighPlace(whole.body, kept).faced >= 2
  const gutter = strays ? kept : (own ?? kept)
  const { head, body, foot } = gutter === null ? whole : withoutFurniture(splitMergedRuns(rows, gutter), height)
  if (gutter !== null) takeBack(body, head, foot, gutter)
  const tail = gutter === null && before !== null ? tailOfTable(body, before) : 0
  const regions =
    tail > 0 && before !== null
      ? [...closeStretch(body.slice(0, tail), before, true), across(body.slice(tail))]
      : gutter === null
        ? [across(body)]
        : splitBody(body, gutter, before !== null && Math.abs(before - gutter) < 30)
  return [across(head, true), ...regions, across(foot, true)].filter(
    (region) => region.kind === 'columns' || region.rows.length > 0,
  )
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

function crosses(row: Row, gutter: number): boolean {
  return row.runs.some((run) => run.left < gutter - 1 && run.right > gutter + 1)
}

function overlaps(a: Row, b: Row): boolean {
  return Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.fontSize, b.fontSize) * 0.4
}

/** The edge at which most lines begin that have text to their left, less the lines that run across it there. */
function findGutter(rows: readonly Row[]): number | null {
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
  const steps = new Int32Array(Math.ceil(Math.max(0, ...rows.flatMap((row) => row.runs.map((run) => run.right)))) + 3)
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
  const end = Math.max(...runs.map((run) => run.right))
  let best: { from: number; to: number; score: number; faced: number } | null = null
  for (let place = Math.ceil(Math.min(...runs.map((run) => run.left))); place < end; place += 3) {
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
function weighPlace(rows: readonly Row[], place: number): { faced: number; across: number } {
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
function keepsGutter(rows: readonly Row[], gutter: number): boolean {
  return (
    rows.length > 0 &&
    rows.slice(0, 3).every((row) => !crosses(row, gutter)) &&
    rows.filter((row) => crosses(row, gutter)).length <= 2
  )
}
