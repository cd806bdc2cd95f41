import { isMarker } from './pdf-runs.ts'
import { rowsOf } from './pdf-rows.ts'
import type { Region } from './pdf-regions.ts'
import type { Row, Run } from '../lines/page-runs.ts'

/** Two columns are found by the white between them; more of them by their even step. */
const numbers = [3, 4]
/** Lines that begin at each edge, and lines beside others across it. */
const fewest = { starts: 4, faced: 6 }
/** Of the lines of a column of prose the most fill so much of its width. */
const prose = { width: 0.45, share: 0.4 }

/**
 * A page of three or four columns of one width, as papers and leaflets are set: places just before each column but the
 * first. Null where the page is none; a table's columns hardly ever are of one width and full of prose.
 */
export function findEvenColumns(rows: readonly Row[]): number[] | null {
  const edges = commonEdges(rows)
  const [first] = edges
  if (first === undefined) return null
  const end = rows.reduce((most, { runs }) => Math.max(most, ...runs.map(({ right }) => right)), 0)
  let best: { gutters: number[]; faced: number } | null = null
  for (const { count, step } of stepsOf(edges)) {
    if (first + step * count < end - 2 || first + step * (count - 0.5) > end) continue
    const gutters = Array.from({ length: count - 1 }, (_, at) => first + step * (at + 1) - 2)
    const faced = Math.min(...gutters.map((gutter) => facedAt(rows, gutter)))
    if (faced < fewest.faced || faced <= (best?.faced ?? 0) || !isProse(rows, gutters, step)) continue
    best = { gutters, faced }
  }
  return best?.gutters ?? null
}

/** By which step columns may follow each other: a column that begins with a list shows no edge of its own. */
function stepsOf([first = 0, ...others]: readonly number[]): { count: number; step: number }[] {
  return numbers.flatMap((count) =>
    others.flatMap((edge) =>
      Array.from({ length: count - 1 }, (_, at) => ({ count, step: (edge - first) / (at + 1) })),
    ),
  )
}

/** Whether columns that a page before had go on here. */
export function keepsColumns(rows: readonly Row[], gutters: readonly number[]): boolean {
  const across = rows.filter((row) => crossesAny(row, gutters))
  return rows.length > 0 && across.length <= 2 && across.every((row) => rows.indexOf(row) >= 3)
}

/** Parts of such a page: what runs across it, and columns between. `goesOn`: the page before ended in them. */
export function splitEvenColumns(body: readonly Row[], gutters: readonly number[], goesOn: boolean): Region[] {
  const regions: Region[] = []
  const across = (rows: Row[]): void => {
    const last = regions.at(-1)
    if (last?.kind === 'across') last.rows.push(...rows)
    else if (rows.length > 0) regions.push({ kind: 'across', furniture: false, rows: [...rows] })
  }
  let stretch: Row[] = []
  const close = (): void => {
    const columns = columnsOf(stretch, gutters)
    const others = columns.slice(1).flat()
    // A title, and what else stands at the left above all columns, is no column yet.
    const top = goesOn && regions.length === 0 ? -Infinity : Math.min(...others.map((row) => row.top))
    const [first = []] = columns
    const above = first.filter((row) => row.bottom <= top)
    across(above)
    if (above.length < first.length || others.length > 0)
      regions.push({
        kind: 'columns',
        gutters: [...gutters],
        columns: [first.slice(above.length), ...columns.slice(1)],
      })
    stretch = []
  }
  for (const row of body) {
    if (!crossesAny(row, gutters)) {
      stretch.push(row)
      continue
    }
    close()
    across([row])
  }
  close()
  return regions
}

/** Where lines begin again and again, from left to right. */
function commonEdges(rows: readonly Row[]): number[] {
  const starts = new Map<number, number>()
  for (const { runs } of rows) {
    for (const [at, run] of runs.entries()) {
      const before = runs[at - 1]
      if (before !== undefined && (run.left - before.right < 4 || isMarker(before))) continue
      const place = Math.round(run.left)
      starts.set(place, (starts.get(place) ?? 0) + 1)
    }
  }
  const near = (place: number): number =>
    (starts.get(place - 1) ?? 0) + (starts.get(place) ?? 0) + (starts.get(place + 1) ?? 0)
  return [...starts.keys()]
    .filter((place) => near(place) >= fewest.starts && near(place) >= near(place - 1) && near(place) >= near(place + 1))
    .sort((a, b) => a - b)
}

/** Rows with texts on both sides of a place; nought where too many run across it among them. */
function facedAt(rows: readonly Row[], place: number): number {
  const isFaced = ({ runs }: Row, at: number): boolean =>
    runs.some(({ right }) => right <= place + 1) &&
    [at - 1, at, at + 1].some((near) => rows[near]?.runs.some(({ left }) => left >= place) === true)
  const isAcross = (row: Row): boolean => crosses(row, place)
  const faced = rows.map((row, at) => !isAcross(row) && isFaced(row, at))
  const inside = rows.slice(faced.indexOf(true), faced.lastIndexOf(true) + 1)
  const sum = faced.filter(Boolean).length
  return inside.filter(isAcross).length * 3 > sum ? 0 : sum
}

/** Each column is full of lines that fill it. */
function isProse(rows: readonly Row[], gutters: readonly number[], step: number): boolean {
  return columnsOf(
    rows.filter((row) => !crossesAny(row, gutters)),
    gutters,
  ).every((column) => {
    const wide = column.filter(({ runs }) => widthOf(runs) >= step * prose.width)
    return wide.length >= Math.max(3, column.length * prose.share)
  })
}

function widthOf(runs: readonly Run[]): number {
  return Math.max(...runs.map(({ right }) => right)) - Math.min(...runs.map(({ left }) => left))
}

function columnsOf(rows: readonly Row[], gutters: readonly number[]): Row[][] {
  const runs = rows.flatMap((row) => row.runs)
  return [Number.NEGATIVE_INFINITY, ...gutters].map((from, at) =>
    rowsOf(runs.filter(({ left }) => left >= from && left < (gutters[at] ?? Number.POSITIVE_INFINITY))),
  )
}

function crossesAny(row: Row, gutters: readonly number[]): boolean {
  return gutters.some((gutter) => crosses(row, gutter))
}

function crosses({ runs }: Row, place: number): boolean {
  return runs.some(({ left, right }) => left < place - 1 && right > place + 1)
}
