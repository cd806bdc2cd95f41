import type { Line } from '../../../shared/notice/source-document.ts'
import { endingGutters, hasLabels, splitColumns, withoutFurniture } from './pdf-columns.ts'
import type { Region } from './pdf-regions.ts'
import { columnLines, gridsOf, tableLines, toLine, usualPitch, type Page, type Printed } from './pdf-column-lines.ts'
import { takeNotes } from './pdf-notes.ts'
import { leaveAtLines } from './pdf-leftovers.ts'
import { findSideColumns, splitTable, type SideColumns } from './pdf-side-columns.ts'
import { partsOfPages, type PagePart } from './pdf-ruled-pages.ts'
import { numberRows, type TablePart } from './pdf-ruled-rows.ts'
import { rowsOf, segmentOf } from './pdf-rows.ts'
import type { Row } from '../lines/page-runs.ts'

/**
 * All pages of a document → its lines in reading order. Two-column parts come as table cells, row by row, left before
 * right.
 */
export function linesOfPages(pages: readonly Page[]): Line[] {
  const parts = partsOfPages(pages)
  const printed = pages.map((page) => ({ rows: rowsOf(page.runs.runs), height: page.runs.height }))
  const sides = isMostlyRuled(parts) ? null : findSideColumns(printed)
  return sides === null ? linesByPage(pages, parts) : linesOfTable(pages, printed, sides)
}

/** Half of the text stands in tables that are drawn: no others are looked for. */
function isMostlyRuled(pages: readonly (readonly PagePart[])[]): boolean {
  let [ruled, all] = [0, 0]
  for (const part of pages.flat()) {
    const rows = part.kind === 'text' ? part.rows : part.cells.flatMap((cell) => cell.rows)
    const letters = rows.reduce((sum, row) => sum + row.runs.reduce((own, { text }) => own + text.length, 0), 0)
    all += letters
    if (part.kind === 'table') ruled += letters
  }
  return ruled * 2 > all
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

/** A page's text as regions, with the tables between them that are drawn. */
interface SplitPage {
  page: Page
  parts: (Region | TablePart)[]
}

function splitPages(pages: readonly Page[], parts: readonly (readonly PagePart[])[]): SplitPage[] {
  const isFurniture = (part: PagePart, page: number): boolean => {
    const { head, foot } = withoutFurniture(part.kind === 'text' ? part.rows : [], pages[page]?.runs.height ?? 0)
    return part.kind === 'text' && head.length + foot.length === part.rows.length
  }
  let gutters: readonly number[] = []
  return numberRows(parts, isFurniture).map((numbered, at) => {
    const page = pages[at]
    if (page === undefined) throw new RangeError('There are as many pages as there were.')
    return {
      page,
      parts: numbered.flatMap((part): (Region | TablePart)[] => {
        if (part.kind === 'table') {
          gutters = []
          return [part]
        }
        const regions = splitColumns(part.rows, page.runs.height, gutters)
        if (regions.some((region) => region.kind === 'columns' || !region.furniture)) gutters = endingGutters(regions)
        return regions
      }),
    }
  })
}

function linesByPage(pages: readonly Page[], parts: readonly (readonly PagePart[])[]): Line[] {
  const split = splitPages(pages, parts)
  takeNotes(split.map(({ page, parts }) => ({ columns: parts.flatMap(columnsOf), rules: page.rules ?? [] })))
  const columns = split.flatMap(({ parts }) => parts.flatMap(columnsOf))
  const printed: Printed = { pitch: usualPitch(columns), grids: gridsOf(columns) }
  const lines: Line[] = []
  let [table, row] = [-1, 0]
  let inTable = false
  let nested = printed.grids.values().reduce((most, grid) => Math.max(most, grid.table), -1) + 1
  for (const { page, parts } of split) {
    for (const part of parts) {
      if (part.kind === 'across') {
        // Running heads do not end the columns that go on under them.
        if (!part.furniture) inTable = false
        lines.push(...columnLines(part.rows, page, printed, null))
      } else if (part.kind === 'table') {
        if (!part.goesOn) table++
        inTable = false
        lines.push(...tableLines(part, table, () => nested++, page, printed))
      } else {
        if (!inTable) [table, row] = [table + 1, 0]
        inTable = true
        for (const band of bandsOf(part.columns, printed.pitch)) {
          const cell = { table, row: row++, columns: band.length }
          lines.push(...band.flatMap((rows, column) => columnLines(rows, page, printed, { ...cell, column })))
        }
      }
    }
    finishPage(page, lines)
  }
  return lines
}

function columnsOf(part: Region | TablePart): Row[][] {
  if (part.kind === 'table')
    return part.cells.flatMap(({ rows, nested }) => [
      rows,
      ...nested.flatMap(({ cells }) => cells.map((cell) => cell.rows)),
    ])
  return part.kind === 'across' ? [part.rows] : part.columns
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
