import { rowText } from './pdf-rows.ts'
import { areAlike, type FilledCell, type PagePart } from './pdf-ruled-pages.ts'
import type { RuledTable } from './pdf-ruled-tables.ts'

/** A cell of a table that may go on over pages, by its row in the whole table. */
export interface TableCell extends FilledCell {
  /** Begins a row for sure: at the head of a page one cannot always tell. */
  opens: boolean
}

/** A table's part on a page. */
export interface TablePart {
  kind: 'table'
  /** Goes on from the table before. */
  goesOn: boolean
  columns: number
  cells: TableCell[]
}

export type NumberedPart = Extract<PagePart, { kind: 'text' }> | TablePart

/** Head rows that are repeated on each page. */
const mostHeads = 3
/** Columns that nearly every row has something in, and short things: numbers, states, tags. */
const nearlyAll = 0.9
const shortText = 14
/** Of so many rows one can tell. */
const fewestRows = 4
/** Rows of a paragraph or two have no more lines each. */
const fewLines = 7

/**
 * Tables that go on over the pages as one: their rows are counted on, repeated heads are left out, and a row that a
 * page's end cuts is one row.
 */
export function numberRows(
  pages: readonly (readonly PagePart[])[],
  isFurniture: (part: PagePart, page: number) => boolean,
): NumberedPart[][] {
  let open: { table: RuledTable; rows: FilledCell[][]; count: number } | null = null
  return pages.map((parts, page) =>
    parts.map((part) => {
      if (part.kind === 'text') {
        // Running heads do not end a table.
        if (!isFurniture(part, page)) open = null
        return part
      }
      const rows = [...Map.groupBy(part.cells, ({ row }) => row).values()]
      const goesOn = open !== null && areAlike(open.table, part.table)
      if (open === null || !goesOn) {
        open = { table: part.table, rows, count: rows.length }
        return numbered(part, rows, 0, false, 'opens')
      }
      const fresh = rows.slice(repeatedHeads(open.rows, rows))
      const begin = beginOf(open.table, open.rows, fresh)
      const from: number = open.count - (begin === 'goes on' ? 1 : 0)
      open = { table: part.table, rows: [...open.rows, ...fresh], count: from + fresh.length }
      return numbered(part, fresh, from, true, begin)
    }),
  )
}

type Begin = 'opens' | 'goes on' | 'unknown'

function numbered(
  { table }: Extract<PagePart, { kind: 'table' }>,
  rows: readonly FilledCell[][],
  from: number,
  goesOn: boolean,
  begin: Begin,
): TablePart {
  return {
    kind: 'table',
    goesOn,
    columns: table.edges.length - 1,
    cells: rows.flatMap((row, at) =>
      row.map((cell) => ({ ...cell, row: from + at, opens: at > 0 || begin === 'opens' })),
    ),
  }
}

function repeatedHeads(all: readonly FilledCell[][], rows: readonly FilledCell[][]): number {
  let count = 0
  while (count < mostHeads && count < rows.length - 1 && signOf(all[count]) === signOf(rows[count])) count++
  return count
}

function signOf(row: readonly FilledCell[] | undefined): string {
  return (row ?? []).map((cell) => `${String(cell.column)} ${textOf(cell)}`).join('\n')
}

function textOf(cell: FilledCell | undefined): string {
  return (cell?.rows ?? []).map(rowText).join(' ').trim()
}

/** Whether a page's first row is the rest of the last one of the page before. */
function beginOf(before: RuledTable, all: readonly FilledCell[][], rows: readonly FilledCell[][]): Begin {
  const [last, first] = [all.at(-1) ?? [], rows[0] ?? []]
  if (before.openBelow) return 'goes on'
  const columns = Array.from({ length: before.edges.length - 1 }, (_, column) =>
    all.flatMap((row) => row.find((cell) => cell.column === column) ?? []),
  )
  const usual = columns.map((cells) => all.length >= fewestRows && cells.length >= all.length * nearlyAll)
  const has = (row: readonly FilledCell[], column: number): boolean => row.some((cell) => cell.column === column)
  if (usual.some((is, column) => is && has(last, column) && !has(first, column))) return 'goes on'
  const isNumbered = columns.some(
    (cells, column) =>
      usual[column] === true &&
      has(first, column) &&
      cells.filter((cell) => textOf(cell).length <= shortText).length >= cells.length * nearlyAll,
  )
  if (isNumbered) return 'opens'
  const pairs = first.flatMap((cell) => {
    const above = last.find(({ column }) => column === cell.column)
    return above === undefined ? [] : [[textOf(above), textOf(cell)] as const]
  })
  if (pairs.some(([above, below]) => !/[.;:!?]$/u.test(above) && /^[\p{Ll},]/u.test(below))) return 'goes on'
  // Rows of a paragraph each are hardly cut between two sentences in both columns.
  const lines = all.reduce((sum, row) => sum + Math.max(0, ...row.map((cell) => cell.rows.length)), 0)
  const isClosed = pairs.length > 1 && pairs.every(([above]) => /[.;:!?]$/u.test(above))
  return isClosed && all.length >= fewestRows && lines <= all.length * fewLines ? 'opens' : 'unknown'
}
