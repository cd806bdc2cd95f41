import type { Line } from '../notice/source-document.ts'
import type { Hyphenation } from './join-text.ts'
import { labelOf } from './printed-cells.ts'
import { hasTwoValues, isBilingualRow, isCentred, isParted, isStacked } from './printed-row-kinds.ts'
import {
  bandsOf,
  bottom,
  columnsOf,
  left,
  linesOfRow,
  mergePairs,
  mergeTails,
  mostColumns,
  right,
  rowsOf,
  top,
  type Printed,
} from './printed-rows.ts'
import type { ProfileIndex } from './profile-index.ts'
import { setDrawnRows } from './set-drawn-rows.ts'

/** Printed key data has no more lines on a page. */
const mostLines = 150
/** Lines below a table that may be of its last value, which the page's reader put outside. */
const mostTail = 6
/** Lines: fewer are no table. */
const fewestLines = 4
/** Numbers of tables that the readers gave begin at nought; those that are set here are told from them. */
const firstTable = -1_000_000
/** Points: the white that a column keeps to the next one, and how far the last one may go beyond its longest line. */
const columnEnd = { white: 8, last: 4 }

/**
 * Printed tables of key data that say all in both languages, or that set labels above their values, as the rows and
 * cells that a text program has: by the white between them, and by the labels that begin them.
 */
export function setPrintedRows(lines: readonly Line[], index: ProfileIndex, learn: () => Hyphenation): Line[] {
  const spans = spansOf(lines)
  return spans.flatMap((span, at) => {
    const below = spans[at + 1]
    if (isDrawn(span[0])) return setDrawnRows(span, index, learn)
    if (!isInTable(span[0]) || span.length < fewestLines || !areAllPrinted(span)) return span
    const tail =
      below === undefined || isInTable(below[0])
        ? []
        : below.slice(0, mostTail).filter((line) => line.at !== null && line.at.page === span[0]?.at.page)
    const set = setRows(span, areAllPrinted(tail) ? tail : [], firstTable - at, index, learn)
    if (set === null) return span
    if (below !== undefined && set.taken > 0) spans[at + 1] = below.slice(set.taken)
    return set.lines
  })
}

function areAllPrinted(lines: readonly Line[]): lines is Printed[] {
  return lines.every((line) => line.at !== null && line.unit === 'line')
}

function isInTable(line: Line | undefined): boolean {
  return line !== undefined && (line.cell !== null || line.grid !== undefined)
}

function isDrawn(line: Line | undefined): boolean {
  return line?.cell?.drawn !== undefined && line.grid === undefined
}

/** Neighbouring lines of one table on one page, or of one that is drawn; or of none. */
function spansOf(lines: readonly Line[]): Line[][] {
  const spans: Line[][] = []
  for (const line of lines) {
    const last = spans.at(-1)
    const above = last?.[0]
    const isSame =
      above !== undefined &&
      isInTable(above) === isInTable(line) &&
      above.cell?.table === line.cell?.table &&
      (above.at?.page === line.at?.page || isDrawn(above)) &&
      isDrawn(above) === isDrawn(line)
    if (isSame && last !== undefined) last.push(line)
    else spans.push([line])
  }
  return spans
}

/** `below`: what stands under the table, of which it may take a last label with its value. */
function setRows(
  span: readonly Printed[],
  below: readonly Printed[],
  table: number,
  index: ProfileIndex,
  learn: () => Hyphenation,
): { lines: Line[]; taken: number } | null {
  const bands = bandsOf([...span, ...fitting(span, below)])
  // Texts beside each other, and not only below each other.
  const isWide = (band: readonly Printed[]): boolean => Math.max(...band.map(left)) >= Math.min(...band.map(right))
  const [first, wide] = [bands.findIndex(isWide), bands.findLastIndex(isWide)]
  if (first < 0) return null
  const hyphenation = learn()
  // A last label may stand above its value with nothing beside them.
  const last =
    wide + (labelOf(bands[wide + 1] ?? [], index, hyphenation) === null || bands[wide + 2] === undefined ? 0 : 2)
  const inside = bands.slice(first, last + 1)
  if (inside.reduce((sum, band) => sum + band.length, 0) > mostLines) return null
  const columns = columnsOf(inside.flat())
  if (columns.length < 2 || columns.length > mostColumns) return null
  const rows = mergePairs(mergeTails(rowsOf(inside, columns, index, hyphenation)), index)
  const isBilingual = rows.map((row) => isBilingualRow(row, index))
  const bilingual = isBilingual.filter(Boolean).length
  if (
    !(bilingual >= 2 && bilingual * 2 >= rows.length) &&
    !isStacked(rows, index) &&
    !hasTwoValues(rows) &&
    !isCentred(rows) &&
    !isParted(rows, index)
  )
    return null
  const widths = columns.map(
    ({ left: from, right: to }, at) =>
      Math.max(to, (columns[at + 1]?.left ?? to + columnEnd.last) - columnEnd.white) - from,
  )
  const set = rows.flatMap((row, at) =>
    linesOfRow(
      row,
      isBilingual[at] === true,
      (column) => ({ table, row: at, column, columns: columns.length }),
      (column) => widths[column] ?? 0,
      hyphenation,
    ),
  )
  const taken = inside.flat().filter((line) => below.includes(line)).length
  const kept = bands
    .slice(last + 1)
    .flat()
    .filter((line) => !below.includes(line))
  return { lines: [...bands.slice(0, first).flat(), ...set, ...kept], taken }
}

/**
 * What stands below a table in one of its columns: a page is parted into tables and text by texts beside each other.
 */
function fitting(span: readonly Printed[], below: readonly Printed[]): Printed[] {
  const edges = span
    .filter((line) =>
      span.some((other) => right(other) < left(line) && top(other) < bottom(line) && top(line) < bottom(other)),
    )
    .map(left)
  const end = below.findIndex((line) => edges.some((edge) => left(line) < edge && right(line) >= edge))
  return below.slice(0, end < 0 ? below.length : end)
}
