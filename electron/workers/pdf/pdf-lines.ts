import type { Line } from '../../../shared/notice/source-document.ts'
import type { Shape } from './pdf-drawing.ts'
import { cleanText, spacesOf, splitMarker } from '../lines/line-text.ts'
import { endingGutters, hasLabels, splitColumns } from './pdf-columns.ts'
import type { Region } from './pdf-regions.ts'
import { cellsOf, findGrids } from './pdf-grids.ts'
import { boxAsShown } from './pdf-runs.ts'
import { takeNotes } from './pdf-notes.ts'
import { leaveAtLines, type Overlay } from './pdf-leftovers.ts'
import { findSideColumns, splitTable, type SideColumns } from './pdf-side-columns.ts'
import { rowsOf, segmentOf, type Segment } from './pdf-rows.ts'
import type { PageRuns, Row } from '../lines/page-runs.ts'

export interface Page {
  number: number
  runs: PageRuns
  /** Lines that are drawn across the upright page. */
  rules?: readonly Shape[]
  /** What people put on it. */
  overlays?: readonly Overlay[]
}

/**
 * All pages of a document → its lines in reading order. Two-column parts come as table cells, row by row, left before
 * right.
 */
export function linesOfPages(pages: readonly Page[]): Line[] {
  const printed = pages.map((page) => ({ rows: rowsOf(page.runs.runs), height: page.runs.height }))
  const sides = findSideColumns(printed)
  return sides === null ? linesByPage(pages) : linesOfTable(pages, printed, sides)
}

/** A table that goes on over the pages, row by row. */
function linesOfTable(
  pages: readonly Page[],
  laidOut: readonly { rows: Row[]; height: number }[],
  sides: SideColumns,
): Line[] {
  const pitch = usualPitch(laidOut.map(({ rows }) => rows))
  const printed: Printed = { pitch, grids: new Map() }
  const lines: Line[] = []
  let row = 0
  for (const [at, page] of pages.entries()) {
    for (const part of splitTable(laidOut[at] ?? { rows: [], height: 0 }, sides, row > 0, pitch)) {
      if (part.kind === 'across') lines.push(...columnLines(part.rows, page, printed, null))
      else {
        lines.push(
          ...part.cells.flatMap((cell, column) =>
            columnLines(cell, page, printed, { table: 0, row, column, columns: part.cells.length }),
          ),
        )
        row++
      }
    }
    finishPage(page, lines)
  }
  return lines
}

/** What was put on a page, at its lines, and the text that stands beside it. */
function finishPage(page: Page, lines: Line[]): void {
  if (page.overlays !== undefined && page.overlays.length > 0)
    leaveAtLines(
      page.overlays,
      lines.filter((line) => line.at?.page === page.number),
    )
  lines.push(...rowsOf(page.runs.aside).flatMap((aside) => toLine(segmentOf(aside), page, false, null)))
}

function linesByPage(pages: readonly Page[]): Line[] {
  const split: { page: Page; regions: Region[] }[] = []
  let gutters: readonly number[] = []
  for (const page of pages) {
    const regions = splitColumns(rowsOf(page.runs.runs), page.runs.height, gutters)
    gutters = endingGutters(regions)
    split.push({ page, regions })
  }
  takeNotes(split.map(({ page, regions }) => ({ columns: regions.flatMap(columnsOf), rules: page.rules ?? [] })))
  const pitch = usualPitch(split.flatMap(({ regions }) => regions.flatMap(columnsOf)))
  const grids = gridsOf(split.flatMap(({ regions }) => regions.flatMap(columnsOf)))
  const printed: Printed = { pitch, grids }
  const lines: Line[] = []
  let table = -1
  let row = 0
  let inTable = false
  for (const { page, regions } of split) {
    for (const region of regions) {
      if (region.kind === 'across') {
        // Running heads do not end the columns that go on under them.
        if (!region.furniture) inTable = false
        lines.push(...columnLines(region.rows, page, printed, null))
        continue
      }
      if (!inTable) [table, row] = [table + 1, 0]
      inTable = true
      for (const band of bandsOf(region.columns, pitch)) {
        const cell = { table, row: row++, columns: band.length }
        lines.push(...band.flatMap((rows, column) => columnLines(rows, page, printed, { ...cell, column })))
      }
    }
    finishPage(page, lines)
  }
  return lines
}

function columnsOf(region: Region): Row[][] {
  return region.kind === 'across' ? [region.rows] : region.columns
}

/** What is known of all pages: the usual step between lines, and which rows are rows of a small table. */
interface Printed {
  pitch: number
  grids: ReadonlyMap<Row, { table: number; edges: number[] }>
}

function gridsOf(columns: readonly Row[][]): Printed['grids'] {
  const found = columns.flatMap((rows) =>
    findGrids(rows).map(({ from, to, edges }) => ({ rows: rows.slice(from, to), edges })),
  )
  return new Map(found.flatMap(({ rows, edges }, table) => rows.map((row) => [row, { table, edges }] as const)))
}

function columnLines(rows: readonly Row[], page: Page, { pitch, grids }: Printed, cell: Line['cell']): Line[] {
  return rows.flatMap((row, index) => {
    const above = rows[index - 1]
    const wide =
      above !== undefined && row.baseline - above.baseline > pitch * Math.max(row.fontSize, above.fontSize) * 1.22
    const grid = grids.get(row)
    if (grid === undefined) return toLine(segmentOf(row), page, wide, cell)
    return cellsOf(row, grid.edges).flatMap(({ column, runs }) =>
      toLine(segmentOf({ ...row, runs }), page, wide, cell).map((line) => ({
        ...line,
        grid: { table: grid.table, row: null, column },
      })),
    )
  })
}

function toLine(segment: Segment, page: Page, spaceBefore: boolean, cell: Line['cell']): Line[] {
  // A soft hyphen that a producer left at a line's end is a hyphen one can see.
  const text = cleanText(segment.text.replace(/\u00AD\s*$/u, '-'))
  if (text === '') return []
  const [x, y, width, height] = boxAsShown(
    [segment.left, segment.top, segment.right - segment.left, segment.bottom - segment.top],
    page.runs,
  )
  return [
    {
      ...splitMarker(text, false),
      heading: null,
      bold: segment.bold,
      unit: 'line',
      spaceBefore,
      cell,
      ...(segment.doubtful.length > 0 ? { doubtful: segment.doubtful } : {}),
      ...spacesOf(segment.text),
      ...(segment.raised && { raised: true }),
      ...(segment.glued && { glued: true }),
      ...(segment.notes.length > 0 && {
        notes: segment.notes.map(({ mark, rows }) => ({
          mark,
          lines: rows.flatMap((row) => toLine(segmentOf(row), page, false, null)),
        })),
      }),
      at: {
        page: page.number,
        box: [round(x), round(y), round(width), round(height)],
        fontSize: round(segment.fontSize),
      },
    },
  ]
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

/** The commonest step from one line to the next, in ems: what "no space between" looks like in this document. */
function usualPitch(columns: readonly Row[][]): number {
  const counts = new Map<number, number>()
  for (const column of columns) {
    for (const [index, row] of column.entries()) {
      const above = column[index - 1]
      if (!above || Math.abs(above.fontSize - row.fontSize) > 0.5) continue
      const pitch = Math.round(((row.baseline - above.baseline) / row.fontSize) * 20) / 20
      if (pitch >= 0.9 && pitch <= 2.2) counts.set(pitch, (counts.get(pitch) ?? 0) + 1)
    }
  }
  return [...counts].reduce(
    (best, next) => (next[1] > best[1] || (next[1] === best[1] && next[0] < best[0]) ? next : best),
    [1.15, 0],
  )[0]
}

/**
 * Rows of a part in columns: cut where a gap runs through all of them. Where the left of two is labels, one a line,
 * every label opens a row of its own, though no gap stands between.
 */
function bandsOf(columns: readonly Row[][], pitch: number): Row[][][] {
  const [left = [], right = []] = columns
  const cuts =
    columns.length === 2 && hasLabels(left, right) ? left.map((row) => row.top) : sharedGaps(columns.flat(), pitch)
  const bands = new Map<number, Row[][]>()
  for (const [column, rows] of columns.entries()) {
    for (const row of rows) {
      const key = cuts.findLastIndex((cut) => cut <= row.top + row.fontSize * 0.4)
      const band = bands.get(key) ?? columns.map(() => [])
      band[column]?.push(row)
      bands.set(key, band)
    }
  }
  return [...bands].toSorted((a, b) => a[0] - b[0]).map(([, band]) => band)
}

/** Tops of lines above which all columns are free for more than the usual step. */
function sharedGaps(rows: readonly Row[], pitch: number): number[] {
  const cuts: number[] = []
  let bottom = Number.NEGATIVE_INFINITY
  for (const row of rows.toSorted((a, b) => a.top - b.top)) {
    const usual = Math.max(0, (pitch - 1.12) * row.fontSize)
    if (row.top - bottom > usual + row.fontSize * 0.25) cuts.push(row.top)
    bottom = Math.max(bottom, row.bottom)
  }
  return cuts
}
