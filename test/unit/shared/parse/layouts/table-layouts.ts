import type { Line } from '../../../../../shared/notice/source-document.ts'
import { line, sideLines } from './flow-layouts.ts'
import { invented } from './invented-notice.ts'

/** What stands in one cell: nothing, a text, or lines. */
export type CellText = string | Line | readonly Line[]

let tables = 1000

/** A table by its rows; an empty text leaves its cell empty. */
export function tableOf(rows: readonly (readonly CellText[])[]): Line[] {
  const table = ++tables
  const columns = Math.max(...rows.map((row) => row.length))
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const lines = typeof cell === 'string' ? (cell === '' ? [] : [line(cell)]) : 'text' in cell ? [cell] : cell
      return lines.map((each): Line => ({ ...each, cell: { table, row, column, columns } }))
    }),
  )
}

/** The invented notice, passage by passage in both languages. */
export const passages: { en: Line; fr: Line }[] = sideLines(invented.en).flatMap((en, at) => {
  const fr = sideLines(invented.fr)[at]
  return fr === undefined ? [] : [{ en, fr }]
})

/** A row for each passage. */
export function rowsOf(
  row: (passage: { en: Line; fr: Line }, at: number) => CellText[],
  head: CellText[] = [],
): Line[] {
  return tableOf([...(head.length === 0 ? [] : [head]), ...passages.map(row)])
}
