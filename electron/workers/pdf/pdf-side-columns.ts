import { withoutFurniture } from './pdf-columns.ts'
import { isMarker } from './pdf-runs.ts'
import { rowsOf } from './pdf-rows.ts'
import { splitMergedRuns } from './pdf-split-runs.ts'
import type { Row, Run } from '../lines/page-runs.ts'

/**
 * A document's table with a narrow column beside its texts: where each column but the first begins, and which are
 * narrow.
 */
export interface SideColumns {
  edges: number[]
  narrow: boolean[]
}

/** Of all letters, the most that a column of numbers, tags or remarks holds. */
const fewLetters = 0.2
/** Of the table's rows, the least over which each of its edges goes on. */
const leastReach = 0.3
/** Rows that begin at a column's edge, and that have a text on either side of it. */
const fewestStarts = 4
/** Short enough for a number, a state or a tag. */
const shortText = 14
/** White between two columns, in points: a cell's margins. */
const leastWhite = 4
/** Of its rows with texts on both sides of an edge, so many others run across it, as a caption does. */
const mostAcross = 0.08

/**
 * The edges of a table that goes on over a document's pages with a narrow column in it (numbers, states, language tags,
 * remarks): places where texts begin again and again and that hardly a line crosses. Null where there is none: two
 * columns of text alone are told page by page.
 */
export function findSideColumns(pages: readonly { rows: readonly Row[]; height: number }[]): SideColumns | null {
  // What a program prints at the edge of each page begins at one place too.
  const rows = pages.flatMap((page) => withoutFurniture(page.rows, page.height).body)
  const edges = findEdges(rows)
  if (edges.length === 0) return null
  const isOfTable = (row: Row): boolean => isFaced(row, edges) && !edges.some((edge) => crosses(row, edge))
  const inside = rows.slice(rows.findIndex(isOfTable), rows.findLastIndex(isOfTable) + 1)
  if (edges.some((edge) => reachOf(inside, edge) < inside.length * leastReach)) return null
  const columns = Array.from({ length: edges.length + 1 }, (_, column) =>
    inside.flatMap((row) => runsIn(row, edges, column)),
  )
  const letters = columns.map((runs) => runs.reduce((sum, { text }) => sum + text.length, 0))
  const all = rows.reduce((sum, row) => sum + row.runs.reduce((own, { text }) => own + text.length, 0), 0)
  const narrow = letters.map(
    (own, column) => own <= all * fewLetters && (edges.length > 1 || isShort(columns[column] ?? [])),
  )
  // The table is most of the document, and it has texts as well.
  const held = letters.reduce((sum, own) => sum + own, 0)
  if (!narrow.includes(true) || !narrow.includes(false) || held < all * 0.4) return null
  return { edges, narrow }
}

function isShort(runs: readonly Run[]): boolean {
  return (
    runs.length >= fewestStarts * 2 &&
    runs.filter(({ text }) => text.trim().length <= shortText).length >= runs.length * 0.9
  )
}

function findEdges(rows: readonly Row[]): number[] {
  const starts = new Map<number, number>()
  for (const row of rows) {
    for (const [at, run] of row.runs.entries()) {
      const before = row.runs[at - 1]
      if (
        before === undefined ||
        run.left - before.right < leastWhite ||
        (isMarker(before) && run.left - before.right < row.fontSize * 2.5)
      )
        continue
      const place = Math.round(run.left)
      starts.set(place, (starts.get(place) ?? 0) + 1)
    }
  }
  const near = (place: number): number =>
    (starts.get(place - 1) ?? 0) + (starts.get(place) ?? 0) + (starts.get(place + 1) ?? 0)
  const often = [...starts.keys()]
    .filter((place) => near(place) >= fewestStarts && near(place) >= near(place - 1) && near(place) >= near(place + 1))
    .sort((a, b) => a - b)
  const open = often.filter(
    (place, at) => (often[at - 1] ?? Number.NEGATIVE_INFINITY) < place - 3 && isOpen(rows, place - 1.5),
  )
  return open.map((place) => place - 1.5)
}

function isBeside(row: Row, edge: number): boolean {
  return row.runs.some((run) => run.right <= edge + 1) && row.runs.some((run) => run.left >= edge)
}

/** From the first to the last row with texts on both sides of an edge. */
function reachOf(rows: readonly Row[], edge: number): number {
  return rows.findLastIndex((row) => isBeside(row, edge)) - rows.findIndex((row) => isBeside(row, edge)) + 1
}

/** Hardly a row runs across between the first and the last that has texts on both sides. */
function isOpen(rows: readonly Row[], edge: number): boolean {
  const first = rows.findIndex((row) => isBeside(row, edge))
  const inside = rows.slice(Math.max(0, first), Math.max(0, first) + reachOf(rows, edge))
  const faced = inside.filter((row) => isBeside(row, edge)).length
  return faced >= fewestStarts && inside.filter((row) => crosses(row, edge)).length <= Math.max(2, faced * mostAcross)
}

function crosses(row: Row, edge: number): boolean {
  return row.runs.some((run) => run.left < edge - 1 && run.right > edge + 2.5)
}

function isFaced(row: Row, edges: readonly number[]): boolean {
  return new Set(row.runs.map((run) => columnOf(run, edges))).size > 1
}

function columnOf(run: Run, edges: readonly number[]): number {
  return edges.filter((edge) => edge <= run.left + 1).length
}

function runsIn(row: Row, edges: readonly number[], column: number): Run[] {
  return row.runs.filter((run) => columnOf(run, edges) === column)
}

/** Rows of the table (each by its columns), or lines across the page, from top to bottom. */
export type TablePart = { kind: 'across'; rows: Row[] } | { kind: 'row'; cells: Row[][] }

/** A page of such a table. `goesOn`: it had begun on a page before. */
export function splitTable(
  { rows: all, height }: { rows: readonly Row[]; height: number },
  { edges, narrow }: SideColumns,
  goesOn: boolean,
  pitch: number,
): TablePart[] {
  const { head, body: page, foot } = withoutFurniture(all, height)
  // What stands above the table runs across the page, whatever lies under it.
  const begin = goesOn ? 0 : page.findIndex((row) => isFaced(row, edges) && !edges.some((edge) => crosses(row, edge)))
  const first = begin < 0 ? page.length : begin
  const rows = [
    ...page.slice(0, first),
    ...edges.reduce<Row[]>((split, edge) => splitMergedRuns(split, edge), page.slice(first)),
  ]
  const isInside = rows.map((row) => !edges.some((edge) => crosses(row, edge)))
  const parts: TablePart[] = head.length === 0 ? [] : [{ kind: 'across', rows: head }]
  let open: Row[] = []
  const close = (): void => {
    for (const band of bandsOf(open, edges, narrow, pitch)) {
      parts.push({
        kind: 'row',
        cells: Array.from({ length: edges.length + 1 }, (_, column) =>
          rowsOf(band.flatMap((row) => runsIn(row, edges, column))),
        ),
      })
    }
    open = []
  }
  for (const [at, row] of rows.entries()) {
    if (isInside[at] === true && at >= first) {
      open.push(row)
      continue
    }
    close()
    const last = parts.at(-1)
    if (last?.kind === 'across') last.rows.push(row)
    else parts.push({ kind: 'across', rows: [row] })
  }
  close()
  return foot.length === 0 ? parts : [...parts, { kind: 'across', rows: foot }]
}

/**
 * Cut where white runs through all columns, and at each number or tag too, unless they stand beside the middle of their
 * rows.
 */
function bandsOf(rows: readonly Row[], edges: readonly number[], narrow: readonly boolean[], pitch: number): Row[][] {
  const isMark = (row: Row, above: Row | undefined): boolean =>
    narrow.some((isNarrow, column) => {
      if (!isNarrow) return false
      const [own, before] = [row, above].map((each) =>
        (each === undefined ? [] : runsIn(each, edges, column))
          .map(({ text }) => text)
          .join(' ')
          .trim(),
      )
      return own !== undefined && own !== '' && (before === '' || own.length <= shortText)
    })
  const isApart = (row: Row, above: Row): boolean =>
    row.baseline - above.baseline > (pitch + 0.25) * Math.max(row.fontSize, above.fontSize)
  const bands = cut(rows, isApart)
  // A page may begin in the middle of a row.
  const marked = bands
    .slice(1)
    .map((band) => band.findIndex((row, at) => isMark(row, band[at - 1])))
    .filter((at) => at >= 0)
  const isCentred = marked.filter((at) => at === 0).length * 2 < marked.length
  return isCentred ? bands : bands.flatMap((band) => cut(band, isMark))
}

function cut(rows: readonly Row[], begins: (row: Row, above: Row) => boolean): Row[][] {
  const bands: Row[][] = []
  for (const [at, row] of rows.entries()) {
    const [band, above] = [bands.at(-1), rows[at - 1]]
    if (band === undefined || above === undefined || begins(row, above)) bands.push([row])
    else band.push(row)
  }
  return bands
}
