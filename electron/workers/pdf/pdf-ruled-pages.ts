import { findRuledTables, type RuledCell, type RuledTable } from './pdf-ruled-tables.ts'
import { rowsOf } from './pdf-rows.ts'
import { placesOfLetters } from './pdf-split-runs.ts'
import type { Shape } from './pdf-drawing.ts'
import type { PageRuns, Row, Run } from '../lines/page-runs.ts'

/** What of a page stands below each other: text, and tables that are drawn with their borders. */
export type PagePart = { kind: 'text'; rows: Row[] } | { kind: 'table'; table: RuledTable; cells: FilledCell[] }

export interface FilledCell {
  row: number
  column: number
  rows: Row[]
  /** A table drawn inside this cell. */
  nested: { at: number; cells: FilledCell[] }[]
}

/** Parts of the page's height in which running heads and feet stand. */
const margin = 0.08

/** Page by page; a table that goes on may have so little left on the last page that it would not be told by that. */
export function partsOfPages(pages: readonly { runs: PageRuns; borders?: readonly Shape[] }[]): PagePart[][] {
  let last: RuledTable | null = null
  return pages.map(({ runs, borders }) => {
    const parts: PagePart[] = partsOfPage(runs, borders ?? [], last)
    last = parts.findLast((part) => part.kind === 'table')?.table ?? null
    return parts
  })
}

/** The tables of a page beside which nothing else stands, and the text around them. */
function partsOfPage({ runs, height }: PageRuns, borders: readonly Shape[], before: RuledTable | null): PagePart[] {
  const goesOn = (table: RuledTable): boolean => before !== null && areAlike(before, table)
  const found = findRuledTables(borders).filter(
    (table) => goesOn(table) || (table.bottom > height * margin && table.top < height * (1 - margin)),
  )
  const outer = found.filter((table) => !found.some((other) => other !== table && cellAround(other, table) !== null))
  const inside = new Map(outer.map((table) => [table, runs.filter((run) => isWithin(run, table))]))
  const held = new Set([...inside.values()].flat())
  const free = rowsOf(runs.filter((run) => !held.has(run)))
  const tables = outer
    .filter(
      (table) =>
        !free.some((row) => isBeside(row, table)) && !outer.some((other) => other !== table && overlap(other, table)),
    )
    .toSorted((a, b) => a.top - b.top)
  const parts = new Map<RuledTable, FilledCell[]>()
  for (const table of tables) {
    const cells = fillTable(
      table,
      found.filter((other) => cellAround(table, other) !== null),
      inside.get(table) ?? [],
    )
    const rows = [...Map.groupBy(cells, ({ row }) => row).values()]
    if (rows.some((row) => row.length > 1) || (rows.length > 0 && goesOn(table))) parts.set(table, cells)
  }
  const ruled = [...parts]
  const text = rowsOf(runs.filter((run) => !ruled.some(([table]) => isWithin(run, table))))
  const ordered = ruled.flatMap(([table, cells], at): PagePart[] => [
    {
      kind: 'text',
      rows: text.filter((row) => row.baseline < table.top && row.baseline >= (ruled[at - 1]?.[0].top ?? -Infinity)),
    },
    { kind: 'table', table, cells },
  ])
  const below = text.filter((row) => row.baseline >= (ruled.at(-1)?.[0].top ?? -Infinity))
  return [...ordered, { kind: 'text' as const, rows: below }].filter(
    (part) => part.kind === 'table' || part.rows.length > 0,
  )
}

function middleOf(run: Run): number {
  return run.baseline - run.fontSize * 0.3
}

function isWithin(run: Run, { left, right, top, bottom }: Shape): boolean {
  const middle = middleOf(run)
  return run.left >= left - 1 && run.left < right && middle > top && middle < bottom
}

/** The text line by line beside a table. */
function isBeside(row: Row, { top, bottom }: Shape): boolean {
  return row.baseline > top && row.top < bottom && row.baseline - row.fontSize * 0.3 < bottom
}

function overlap(a: Shape, b: Shape): boolean {
  return Math.min(a.bottom, b.bottom) > Math.max(a.top, b.top)
}

export function areAlike(a: RuledTable, b: RuledTable): boolean {
  return a.edges.length === b.edges.length && a.edges.every((edge, at) => Math.abs(edge - (b.edges[at] ?? 0)) < 3)
}

/** The cell of a table in which another one stands. */
function cellAround(outer: RuledTable, inner: RuledTable): RuledCell | null {
  return (
    outer.cells.find(
      (cell) =>
        cell.left < inner.left && cell.right > inner.right && cell.top < inner.top && cell.bottom > inner.bottom,
    ) ?? null
  )
}

/** The cells that hold text, row by row. */
function fillTable(table: RuledTable, nested: readonly RuledTable[], runs: readonly Run[]): FilledCell[] {
  const own = Map.groupBy(
    runs.flatMap((run) => splitAtBorders(run, table)),
    (run) => table.cells.find((cell) => isWithin(run, cell)),
  )
  return table.cells
    .flatMap((cell): FilledCell[] => {
      const inside = nested.filter((other) => cellAround(table, other) === cell)
      const held = own.get(cell) ?? []
      const rows = rowsOf(held.filter((run) => !inside.some((other) => isWithin(run, other))))
      const tables = inside.map((other) => ({
        at: other.top,
        cells: fillTable(
          other,
          [],
          held.filter((run) => isWithin(run, other)),
        ),
      }))
      return rows.length === 0 && tables.length === 0
        ? []
        : [{ row: cell.row, column: cell.column, rows, nested: tables }]
    })
    .toSorted((a, b) => a.row - b.row || a.column - b.column)
}

/** Texts of neighbouring cells that were taken for one, as a cell's narrow margins let them seem. */
function splitAtBorders(run: Run, table: RuledTable): Run[] {
  const middle = middleOf(run)
  const cell = table.cells.find((each) => isWithin(run, each))
  if (cell === undefined || run.right <= cell.right + 1 || cell.right >= table.right - 1) return [run]
  if (middle <= cell.top || middle >= cell.bottom) return [run]
  const cut = cutAt(run, cell.right)
  if (cut === null) return [run]
  const [before, after] = cut
  return [before, ...splitAtBorders(after, table)]
}

/** At the text that begins next behind a border, else at the space next to it. */
function cutAt(run: Run, border: number): [Run, Run] | null {
  const seam = run.seams?.find(([at, left]) => left >= border - 1 && at > 0 && at < run.text.length)
  const places = placesOfLetters(run)
  const spaces = [...run.text.matchAll(/\s(?=\S)/gu)].map(({ index }) => index + 1)
  const at =
    seam?.[0] ?? spaces.toSorted((a, b) => Math.abs((places[a] ?? 0) - border) - Math.abs((places[b] ?? 0) - border))[0]
  if (at === undefined) return null
  const left = seam?.[1] ?? Math.max(border + 1, places[at] ?? border)
  const own = { ...run, seams: [] }
  return [
    { ...own, text: run.text.slice(0, at).trimEnd(), right: Math.min(border - 1, left - 1) },
    {
      ...own,
      text: run.text.slice(at),
      left,
      ...(run.seams && {
        seams: run.seams.filter(([from]) => from > at).map(([from, place]): [number, number] => [from - at, place]),
      }),
    },
  ]
}
