import type { Line } from '../notice/source-document.ts'
import type { Hyphenation } from './join-text.ts'
import { areOfOneField, asOneLine, labelAt, labelOf, valuesOf, waysToJoin, type Label } from './printed-cells.ts'
import type { ProfileIndex } from './profile-index.ts'

/** Ems: so much more white than between lines lies between two rows. */
const rowGap = 0.25
/** Ems: the white between lines of one cell. */
const usualGap = 0.3
/** Ems: tops that lie nearer to each other are those of one line, which raised letters push apart. */
export const sameLine = 0.4
/** Two languages of labels and values are four; of more than twice that no table of key data is. */
export const mostColumns = 8
/** Points: columns that lap over each other by less only touch, by rounding. */
const touching = 0.5
/** Points: the letters of ordinary print, where a line does not say its own. */
const ordinarySize = 10

export interface Column {
  left: number
  right: number
}
export interface Cell {
  column: number
  lines: Line[]
  label: Label | null
}
export type Row = Cell[]
export type Printed = Line & { at: NonNullable<Line['at']> }

/** Cut where white runs through all columns, wider than between two lines of a cell. */
export function bandsOf(span: readonly Printed[]): Printed[][] {
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

export function columnsOf(lines: readonly Printed[]): Column[] {
  const columns: Column[] = []
  for (const line of lines.toSorted((a, b) => left(a) - left(b))) {
    const last = columns.at(-1)
    if (last !== undefined && left(line) < last.right - touching) last.right = Math.max(last.right, right(line))
    else columns.push({ left: left(line), right: right(line) })
  }
  return columns
}

/** Each band by its labels: one begins a row, and so does what stands below one. */
export function rowsOf(
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
      (cut, at) => at === 0 || cut - (tops[at - 1] ?? cut) > sameLine * (band.flat()[0]?.at.fontSize ?? ordinarySize),
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

export function cellOf(column: number, lines: Line[], index: ProfileIndex, hyphenation: Hyphenation): Cell {
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
export function mergeTails(rows: readonly Row[]): Row[] {
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
export function mergePairs(rows: readonly Row[], index: ProfileIndex): Row[] {
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

/** A row's cells as a text program would have them: a label in one line, or one for each language, and its value. */
export function linesOfRow(
  row: Row,
  isBilingual: boolean,
  cellIn: (column: number) => NonNullable<Line['cell']>,
  widthOf: (column: number) => number,
  hyphenation: Hyphenation,
): Line[] {
  return row.flatMap(({ column, lines, label }) => {
    const cell = cellIn(column)
    if (label !== null) {
      const middle = label.length === 1 ? lines.length : Math.max(1, Math.floor(lines.length / 2))
      return label.flatMap((text, part) =>
        asOneLine(part === 0 ? lines.slice(0, middle) : lines.slice(middle), text, cell),
      )
    }
    return valuesOf(
      lines,
      isBilingual && row.filter((cell) => cell.label === null).length === 1,
      widthOf(column),
      hyphenation,
    ).flatMap((value) => asOneLine(value, waysToJoin(value, hyphenation)[0] ?? '', cell))
  })
}

export function top({ at }: Printed): number {
  return at.box[1]
}

export function bottom({ at }: Printed): number {
  return at.box[1] + at.box[3]
}

export function left({ at }: Printed): number {
  return at.box[0]
}

export function right({ at }: Printed): number {
  return at.box[0] + at.box[2]
}
