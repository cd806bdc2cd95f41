import { senseOf } from './sense-line.ts'
import type { Line } from '../notice/source-document.ts'
import type { ProfileIndex } from './profile-index.ts'

/**
 * Wide spaces that happen to stand above each other, in justified or typewritten text, look like two columns. Where
 * such a "table" goes on at the left edge and at the line distance of the text around it, its cells are lines again.
 */
export function rejoinFalseColumns(
  table: readonly Line[],
  before: Line | undefined,
  after: Line | undefined,
  index: ProfileIndex,
): Line[] | null {
  const [first] = table
  if (first?.at === null || first?.unit !== 'line' || table.some((line) => senseOf(line.text, index).label() !== null))
    return null
  const edge = Math.min(...table.map(left))
  const goesOn = [before, after].some(
    (line) =>
      line?.cell === null &&
      line.at?.page === first.at?.page &&
      Math.abs(left(line) - edge) < 2 &&
      isNextLine(line, table),
  )
  return goesOn ? joinPrintedRows(table) : null
}

/** Points: tops of one printed line, but for rounding. */
const sameTop = 3
/** A line below: so many letters' sizes at most, in letters whose sizes differ by so many points at most. */
const nextLine = { step: 1.6, size: 0.5 }

/** Lines that were cut at wide spaces, whole again from edge to edge. */
export function joinPrintedRows(table: readonly Line[]): Line[] {
  const rows: Line[][] = []
  for (const line of [...table].sort((a, b) => top(a) - top(b) || left(a) - left(b))) {
    const row = rows.at(-1)
    if (row?.[0] !== undefined && Math.abs(top(row[0]) - top(line)) < sameTop) row.push(line)
    else rows.push([line])
  }
  return rows.map(joinRow)
}

function isNextLine(line: Line, table: readonly Line[]): boolean {
  const size = line.at?.fontSize ?? 0
  return table.some(
    (other) =>
      Math.abs(top(other) - top(line)) < size * nextLine.step &&
      Math.abs((other.at?.fontSize ?? 0) - size) < nextLine.size,
  )
}

function joinRow(row: readonly Line[]): Line {
  const [first] = row
  if (first?.at === null || first === undefined) throw new RangeError('A row has a first line with a place.')
  const right = Math.max(...row.map((line) => left(line) + (line.at?.box[2] ?? 0)))
  const [x, y, , height] = first.at.box
  const { marker, heading, bold, unit, spaceBefore } = first
  const doubtful = row.flatMap((line) => line.doubtful ?? [])
  const spaced = row.some((line) => line.spaced !== undefined)
    ? { spaced: row.map((line) => line.spaced ?? line.text).join(' ') }
    : {}
  const text = row.map((line) => line.text).join(' ')
  return {
    text,
    marker,
    heading,
    bold,
    unit,
    spaceBefore,
    cell: null,
    ...spaced,
    ...(doubtful.length > 0 ? { doubtful } : {}),
    at: { ...first.at, box: [x, y, right - x, height] },
  }
}

function top(line: Line): number {
  return line.at?.box[1] ?? 0
}

function left(line: Line): number {
  return line.at?.box[0] ?? 0
}
