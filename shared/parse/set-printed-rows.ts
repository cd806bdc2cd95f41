import type { Line } from '../notice/source-document.ts'
import type { Hyphenation } from './join-text.ts'
import {
  areOfOneField,
  asOneLine,
  isTwoLabels,
  labelAt,
  labelOf,
  valuesOf,
  waysToJoin,
  type Label,
} from './printed-cells.ts'
import type { ProfileIndex } from './profile-index.ts'

/** Printed key data has no more lines on a page. */
const mostLines = 150
const mostColumns = 8
const mostTail = 6
/** In ems. */
const rowGap = 0.25
const usualGap = 0.3
const sameLine = 0.4

interface Column {
  left: number
  right: number
}
interface Cell {
  column: number
  lines: Line[]
  label: Label | null
}
type Row = Cell[]
type Printed = Line & { at: NonNullable<Line['at']> }

/**
 * Printed tables of key data that say all in both languages, or that set labels above their values, as the rows and
 * cells that a text program has: by the white between them, and by the labels that begin them.
 */
export function setPrintedRows(lines: readonly Line[], index: ProfileIndex, learn: () => Hyphenation): Line[] {
  const spans = spansOf(lines)
  return spans.flatMap((span, at) => {
    const below = spans[at + 1]
    if (!isInTable(span[0]) || span.length < 4 || !areAllPrinted(span)) return span
    const tail =
      below === undefined || isInTable(below[0])
        ? []
        : below.slice(0, mostTail).filter((line) => line.at !== null && line.at.page === span[0]?.at.page)
    const set = setRows(span, areAllPrinted(tail) ? tail : [], -1_000_000 - at, index, learn)
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

/** Neighbouring lines of one table on one page, or of none. */
function spansOf(lines: readonly Line[]): Line[][] {
  const spans: Line[][] = []
  for (const line of lines) {
    const last = spans.at(-1)
    const above = last?.[0]
    const isSame =
      above !== undefined &&
      isInTable(above) === isInTable(line) &&
      above.cell?.table === line.cell?.table &&
      above.at?.page === line.at?.page
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
    ({ left: from, right: to }, at) => Math.max(to, (columns[at + 1]?.left ?? to + 4) - 8) - from,
  )
  const set = rows.flatMap((row, at) =>
    row.flatMap(({ column, lines, label }) => {
      const cell = { table, row: at, column, columns: columns.length }
      if (label !== null) {
        const middle = label.length === 1 ? lines.length : Math.max(1, Math.floor(lines.length / 2))
        return label.flatMap((text, part) =>
          asOneLine(part === 0 ? lines.slice(0, middle) : lines.slice(middle), text, cell),
        )
      }
      return valuesOf(
        lines,
        isBilingual[at] === true && row.filter((cell) => cell.label === null).length === 1,
        widths[column] ?? 0,
        hyphenation,
      ).flatMap((value) => asOneLine(value, waysToJoin(value, hyphenation)[0] ?? '', cell))
    }),
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

/** Cut where white runs through all columns, wider than between two lines of a cell. */
function bandsOf(span: readonly Printed[]): Printed[][] {
  const lines = span.toSorted((a, b) => top(a) - top(b) || left(a) - left(b))
  const gaps = lines.flatMap((line, at) => {
    const above = lines
      .slice(Math.max(0, at - mostColumns), at)
      .findLast((other) => left(other) < right(line) && left(line) < right(other))
    return above === undefined ? [] : [(top(line) - bottom(above)) / line.at.fontSize]
  })
  const usual = Math.max(0, Math.min(usualGap, ...gaps))
  const bands: Printed[][] = []
  let end = Number.NEGATIVE_INFINITY
  for (const line of lines) {
    if (top(line) - end > (usual + rowGap) * line.at.fontSize) bands.push([line])
    else bands.at(-1)?.push(line)
    end = Math.max(end, bottom(line))
  }
  return bands
}

function columnsOf(lines: readonly Printed[]): Column[] {
  const columns: Column[] = []
  for (const line of lines.toSorted((a, b) => left(a) - left(b))) {
    const last = columns.at(-1)
    if (last !== undefined && left(line) < last.right - 0.5) last.right = Math.max(last.right, right(line))
    else columns.push({ left: left(line), right: right(line) })
  }
  return columns
}

/** Each band by its labels: one begins a row, and so does what stands below one. */
function rowsOf(
  bands: readonly Printed[][],
  columns: readonly Column[],
  index: ProfileIndex,
  hyphenation: Hyphenation,
): Row[] {
  const split = bands.map((band) =>
    columns.map((column) => band.filter((line) => left(line) >= column.left - 1 && left(line) < column.right)),
  )
  const starts = split.map((band) => band.map((lines) => startsOf(lines, index, hyphenation)))
  const isOfLabels = columns.map((_, column) => {
    const own = starts.flatMap((band) => band[column] ?? [])
    return own[0]?.isLabel === true || own.filter(({ isLabel }) => isLabel).length * 2 >= own.length
  })
  return split.flatMap((band, place) => {
    const tops = columns
      .flatMap((_, column) => (isOfLabels[column] === true ? (starts[place]?.[column] ?? []) : []))
      .map((start) => start.top)
      .sort((a, b) => a - b)
    const cuts = tops.filter(
      (cut, at) => at === 0 || cut - (tops[at - 1] ?? cut) > sameLine * (band.flat()[0]?.at.fontSize ?? 10),
    )
    const rows = Map.groupBy(
      band.flatMap((lines, column) => lines.map((line) => ({ line, column }))),
      ({ line }) =>
        Math.max(
          0,
          cuts.findLastIndex((cut) => cut <= top(line) + line.at.fontSize * sameLine),
        ),
    )
    return [...rows]
      .sort(([a], [b]) => a - b)
      .map(([, row]) =>
        [...Map.groupBy(row, ({ column }) => column)]
          .sort(([a], [b]) => a - b)
          .map(([column, own]) =>
            cellOf(
              column,
              own.map(({ line }) => line),
              index,
              hyphenation,
            ),
          ),
      )
  })
}

function cellOf(column: number, lines: Line[], index: ProfileIndex, hyphenation: Hyphenation): Cell {
  return { column, lines, label: labelOf(lines, index, hyphenation) }
}

/** Labels, and what stands first below each. */
function startsOf(
  lines: readonly Printed[],
  index: ProfileIndex,
  hyphenation: Hyphenation,
): { top: number; isLabel: boolean }[] {
  const starts: { top: number; isLabel: boolean }[] = []
  for (let at = 0; at < lines.length;) {
    const found = labelAt(lines, at, index, hyphenation)
    const line = lines[at]
    if (line !== undefined && (found !== null || starts.at(-1)?.isLabel !== false))
      starts.push({ top: top(line), isLabel: found !== null })
    at += found?.count ?? 1
  }
  return starts
}

/** What stands under values alone goes on from them. */
function mergeTails(rows: readonly Row[]): Row[] {
  const merged: Row[] = []
  for (const row of rows) {
    const above = merged.at(-1)
    const goesOn =
      above !== undefined &&
      above[0]?.label !== null &&
      row.every(
        ({ column, label }) => label === null && above.some((cell) => cell.column === column && cell.label === null),
      )
    if (!goesOn) merged.push(row)
    else for (const cell of row) above.find(({ column }) => column === cell.column)?.lines.push(...cell.lines)
  }
  return merged
}

/** A row in one language and its like in the other are one. */
function mergePairs(rows: readonly Row[], index: ProfileIndex): Row[] {
  const merged: Row[] = []
  for (let at = 0; at < rows.length; at++) {
    const [row, below] = [rows[at] ?? [], rows[at + 1]]
    const [one, two] = [row[0], below?.[0]]
    const [upper, lower] = [one?.label, two?.label]
    const isPair =
      row.length === 2 &&
      below?.length === 2 &&
      upper?.length === 1 &&
      lower?.length === 1 &&
      row[1]?.label === null &&
      below[1]?.label === null &&
      areOfOneField(upper[0], lower[0], index)
    if (!isPair || one === undefined || two === undefined) {
      merged.push(row)
      continue
    }
    merged.push([
      { ...one, lines: [...one.lines, ...two.lines], label: [upper[0], lower[0]] },
      ...row.slice(1).map((cell) => ({ ...cell, lines: [...cell.lines, ...(below[1]?.lines ?? [])] })),
    ])
    at++
  }
  return merged
}

function isBilingualRow(row: Row, index: ProfileIndex): boolean {
  const labels = row.flatMap(({ label }) => (label === null ? [] : [label]))
  const [one, two] = labels
  if (labels.some((label) => label.length === 2 || isTwoLabels(label[0], index))) return true
  // Label, value, value, label; where each value stands behind its label, the two are columns of the page.
  const isBetween = row.length === 3 || (row.length === 4 && row[0]?.label != null && row[3]?.label != null)
  return (
    isBetween && labels.length === 2 && one !== undefined && two !== undefined && areOfOneField(one[0], two[0], index)
  )
}

/** Rows of labels, each above a row of values. Two labels of one field in a row are columns in two languages. */
function isStacked(rows: readonly Row[], index: ProfileIndex): boolean {
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
function hasTwoValues(rows: readonly Row[]): boolean {
  const own = rows.filter((row) => row.length === 3 && row.every(({ label }, at) => (label !== null) === (at === 0)))
  return own.length >= 3 && own.length * 5 >= rows.length * 4
}

/** Labels beside the middle of longer values, which begin above them: by the white alone one tells whose they are. */
function isCentred(rows: readonly Row[]): boolean {
  const isField = (row: Row): boolean =>
    row.length % 2 === 0 && row.every(({ label }, at) => (label !== null) === (at % 2 === 0))
  const isLower = ([label, value]: Row): boolean => place(label) > place(value) + sameLine * 12
  return rows.length >= 3 && rows.every(isField) && rows.some(isLower)
}

/** Label, value, label, value in two languages, which the page's reader did not part in the middle. */
function isParted(rows: readonly Row[], index: ProfileIndex): boolean {
  const facing = rows.filter(
    ([one, , two, ...others]) =>
      one?.label?.length === 1 &&
      two?.label?.length === 1 &&
      others.length === 1 &&
      areOfOneField(one.label[0], two.label[0], index),
  )
  const half = ([, value, two]: Row): unknown[] => [value?.lines[0]?.cell?.column, two?.lines[0]?.cell?.column]
  return (
    facing.length >= 3 && facing.length * 5 >= rows.length * 4 && facing.some((row) => new Set(half(row)).size === 1)
  )
}

function place(cell: Cell | undefined): number {
  return cell?.lines[0]?.at?.box[1] ?? 0
}

function top({ at }: Printed): number {
  return at.box[1]
}

function bottom({ at }: Printed): number {
  return at.box[1] + at.box[3]
}

function left({ at }: Printed): number {
  return at.box[0]
}

function right({ at }: Printed): number {
  return at.box[0] + at.box[2]
}
