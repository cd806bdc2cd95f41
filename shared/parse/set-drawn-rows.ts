import type { Line } from '../notice/source-document.ts'
import type { Hyphenation } from './join-text.ts'
import { isBilingualRow } from './printed-row-kinds.ts'
import { asOneLine, labelAt, waysToJoin } from './printed-cells.ts'
import { cellOf, left, linesOfRow, right, type Printed, type Row } from './printed-rows.ts'
import type { ProfileIndex } from './profile-index.ts'

/** A row of key data has no more lines. */
const mostLines = 40
/** A label and its value below it have no more, and a table has some such cells. */
const mostInCell = 8
const fewestInCells = 2

/**
 * Rows of key data in a table that is drawn with its borders, as the cells that a text program has: labels whose lines
 * wrap are one, and so are their values. All other rows stay as they are.
 */
export function setDrawnRows(lines: readonly Line[], index: ProfileIndex, learn: () => Hyphenation): Line[] {
  const rows = [...Map.groupBy(lines, ({ cell }) => cell?.row ?? 0).values()]
  const hyphenation = learn()
  const read = rows.map((row) => readRow(row, index, hyphenation))
  const widths = widthsOf(lines)
  const above = new Map(lines.length === 0 ? [] : labelsInCells(lines, index, hyphenation))
  return rows.flatMap((row, at) => {
    const own = read[at]
    const isOfData = own != null && (hasValue(own) || isAbove(own, read[at + 1]) || isAbove(read[at - 1], own))
    if (!isOfData) return row.flatMap((line) => above.get(line) ?? [line])
    return linesOfRow(
      own,
      isBilingualRow(own, index),
      (column) => {
        const { table = 0, row: place = 0, columns = 0 } = row[0]?.cell ?? {}
        return { table, row: place, column, columns }
      },
      (column) => widths.get(column) ?? 0,
      hyphenation,
    )
  })
}

/** Cells that hold a label above its value, by their lines: what stands for the first, and nothing for the others. */
function labelsInCells(lines: readonly Line[], index: ProfileIndex, hyphenation: Hyphenation): [Line, Line[]][] {
  const cells = [...Map.groupBy(lines, ({ cell }) => `${String(cell?.row)} ${String(cell?.column)}`).values()]
  const found = cells.flatMap((own) => {
    const label =
      own.length > mostInCell || own.some(({ grid }) => grid !== undefined) ? null : labelAt(own, 0, index, hyphenation)
    if (label?.label.length !== 1 || label.count === own.length) return []
    const cell = own[0]?.cell
    if (cell == null) return []
    const place = { table: cell.table, row: cell.row, column: cell.column, columns: cell.columns }
    const value = own.slice(label.count)
    return [
      {
        own,
        read: [
          ...asOneLine(own.slice(0, label.count), label.label[0], place),
          ...asOneLine(value, waysToJoin(value, hyphenation)[0] ?? '', place),
        ],
      },
    ]
  })
  if (found.length < fewestInCells) return []
  return found.flatMap(({ own, read }) => own.map((line, at): [Line, Line[]] => [line, at === 0 ? read : []]))
}

function readRow(row: readonly Line[], index: ProfileIndex, hyphenation: Hyphenation): Row | null {
  if (row.length > mostLines || row.some(({ at, grid }) => at === null || grid !== undefined)) return null
  return [...Map.groupBy(row, ({ cell }) => cell?.column ?? 0)].map(([column, own]) =>
    cellOf(column, own, index, hyphenation),
  )
}

/** A label with something other than a label beside it. */
function hasValue(row: Row): boolean {
  return row.some(({ label }, at) => label !== null && row.some((other, place) => place > at && other.label === null))
}

/** Labels alone, and no label below them. */
function isAbove(labels: Row | null | undefined, values: Row | null | undefined): boolean {
  return (
    labels != null &&
    values != null &&
    labels.length > 1 &&
    labels.every(({ label }) => label !== null) &&
    values.every(({ label }) => label === null)
  )
}

/** How far the texts of each column reach. */
function widthsOf(lines: readonly Line[]): Map<number, number> {
  const isPrinted = (line: Line): line is Printed => line.at !== null
  const columns = Map.groupBy(lines.filter(isPrinted), ({ cell }) => cell?.column ?? 0)
  return new Map(
    [...columns].map(([column, own]) => [column, Math.max(...own.map(right)) - Math.min(...own.map(left))] as const),
  )
}
