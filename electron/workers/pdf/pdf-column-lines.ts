import type { Line } from '../../../shared/notice/source-document.ts'
import { cleanText, spacesOf, splitMarker } from '../lines/line-text.ts'
import { cellsOf, findGrids } from './pdf-grids.ts'
import { boxAsShown } from './pdf-runs.ts'
import { segmentOf, type Segment } from './pdf-rows.ts'
import type { Shape } from './pdf-drawing.ts'
import type { Overlay } from './pdf-leftovers.ts'
import type { TablePart } from './pdf-ruled-rows.ts'
import type { PageRuns, Row } from '../lines/page-runs.ts'

export interface Page {
  number: number
  runs: PageRuns
  /** Lines that are drawn across the upright page. */
  rules?: readonly Shape[]
  /** Straight lines, as stand around the cells of tables. */
  borders?: readonly Shape[]
  /** What people put on it. */
  overlays?: readonly Overlay[]
}

/** What is known of all pages: the usual step between lines, and which rows are rows of a small table. */
export interface Printed {
  pitch: number
  grids: ReadonlyMap<Row, { table: number; edges: number[] }>
}

export function gridsOf(columns: readonly Row[][]): Printed['grids'] {
  const found = columns.flatMap((rows) =>
    findGrids(rows).map(({ from, to, edges }) => ({ rows: rows.slice(from, to), edges })),
  )
  return new Map(found.flatMap(({ rows, edges }, table) => rows.map((row) => [row, { table, edges }] as const)))
}

export function columnLines(rows: readonly Row[], page: Page, { pitch, grids }: Printed, cell: Line['cell']): Line[] {
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

/** A table that is drawn with its borders, cell by cell; tables inside its cells where they stand. */
export function tableLines(
  { cells, columns }: TablePart,
  table: number,
  nextNested: () => number,
  page: Page,
  printed: Printed,
): Line[] {
  return cells.flatMap(({ row, column, rows, nested, opens }) => {
    const cell = { table, row, column, columns, drawn: 'further' as const }
    const lines: Line[] = []
    let place = Number.NEGATIVE_INFINITY
    for (const { at, cells: inside } of nested.toSorted((a, b) => a.at - b.at)) {
      const above = rows.filter((each) => each.top >= place && each.top < at)
      place = at
      const grid = nextNested()
      lines.push(
        ...columnLines(above, page, printed, cell),
        ...inside.flatMap((each) =>
          columnLines(each.rows, page, printed, cell).map((line) => ({
            ...line,
            grid: { table: grid, row: each.row, column: each.column },
          })),
        ),
      )
    }
    lines.push(
      ...columnLines(
        rows.filter((each) => each.top >= place),
        page,
        printed,
        cell,
      ),
    )
    return lines.map((line, at) => (at === 0 && opens ? { ...line, cell: { ...cell, drawn: 'first' as const } } : line))
  })
}

export function toLine(segment: Segment, page: Page, spaceBefore: boolean, cell: Line['cell']): Line[] {
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
export function usualPitch(columns: readonly Row[][]): number {
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
