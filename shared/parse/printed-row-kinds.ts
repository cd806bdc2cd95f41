import { areOfOneField, isTwoLabels } from './printed-cells.ts'
import { sameLine, type Cell, type Row } from './printed-rows.ts'
import type { ProfileIndex } from './profile-index.ts'

/** Rows of a kind: so many, and such a share of all, are how a table is laid out and no chance. */
const layOut = { fewest: 3, share: 0.8 }
/** Cells: a value between two labels; and label, value, value, label. */
const between = { one: 3, two: 4 }
/** Cells: a label and its value in two languages. */
const twoValues = 3
/** Points: the letters that tables of key data are printed in, where it is asked how much white a line is. */
const usualSize = 12

function isLaidOut(own: readonly Row[], rows: readonly Row[]): boolean {
  return own.length >= layOut.fewest && own.length >= rows.length * layOut.share
}

export function isBilingualRow(row: Row, index: ProfileIndex): boolean {
  const labels = row.flatMap(({ label }) => (label === null ? [] : [label]))
  const [one, two] = labels
  if (labels.some((label) => label.length === 2 || isTwoLabels(label[0], index))) return true
  // Label, value, value, label; where each value stands behind its label, the two are columns of the page.
  const isBetween =
    row.length === between.one || (row.length === between.two && row[0]?.label != null && row[3]?.label != null)
  return (
    isBetween && labels.length === 2 && one !== undefined && two !== undefined && areOfOneField(one[0], two[0], index)
  )
}

/** Rows of labels, each above a row of values. Two labels of one field in a row are columns in two languages. */
export function isStacked(rows: readonly Row[], index: ProfileIndex): boolean {
  const isAll = (row: Row): boolean => row.every(({ label }) => label !== null)
  const isValues = (row: Row | undefined): boolean => row?.every(({ label }) => label === null) === true
  const above = rows.filter((row, at) => isAll(row) && isValues(rows[at + 1]))
  if (!above.some(({ length }) => length > 1) || above.length * 2 < rows.length - 1) return false
  return !above.some((row) =>
    row.some(({ label }, at) =>
      row
        .slice(at + 1)
        .some((other) => label !== null && other.label !== null && areOfOneField(label[0], other.label[0], index)),
    ),
  )
}

/** Behind each label a value in either language. */
export function hasTwoValues(rows: readonly Row[]): boolean {
  const own = rows.filter(
    (row) => row.length === twoValues && row.every(({ label }, at) => (label !== null) === (at === 0)),
  )
  return isLaidOut(own, rows)
}

/** Labels beside the middle of longer values, which begin above them: by the white alone one tells whose they are. */
export function isCentred(rows: readonly Row[]): boolean {
  const isField = (row: Row): boolean =>
    row.length % 2 === 0 && row.every(({ label }, at) => (label !== null) === (at % 2 === 0))
  const isLower = ([label, value]: Row): boolean => place(label) > place(value) + sameLine * usualSize
  return rows.length >= layOut.fewest && rows.every(isField) && rows.some(isLower)
}

/** Label, value, label, value in two languages, which the page's reader did not part in the middle. */
export function isParted(rows: readonly Row[], index: ProfileIndex): boolean {
  const facing = rows.filter(
    ([one, , two, ...others]) =>
      one?.label?.length === 1 &&
      two?.label?.length === 1 &&
      others.length === 1 &&
      areOfOneField(one.label[0], two.label[0], index),
  )
  const half = ([, value, two]: Row): unknown[] => [value?.lines[0]?.cell?.column, two?.lines[0]?.cell?.column]
  return isLaidOut(facing, rows) && facing.some((row) => new Set(half(row)).size === 1)
}

function place(cell: Cell | undefined): number {
  return cell?.lines[0]?.at?.box[1] ?? 0
}
