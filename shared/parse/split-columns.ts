import type { Language } from '../notice/report.ts'
import type { Line } from '../notice/source-document.ts'
import { languageScore } from './language-score.ts'
import type { ProfileIndex } from './profile-index.ts'
import { rejoinFalseColumns } from './rejoin-false-columns.ts'
import { holdsKeyData } from './table-columns.ts'
import { senseOf } from './sense-line.ts'
import { lineScore } from './line-score.ts'

/** Lines that belong together in reading order. `side` is set where a column holds that language. */
export interface Run {
  side: Language | null
  lines: Line[]
  kind: 'text' | 'table'
}

type Table = Line[]

/**
 * Takes tables and columns apart. Two columns that face each other in two languages become one run each, going on over
 * pages; any other table, as of labels and values, is a run. What stands outside of tables is a run.
 */
export function splitColumns(lines: readonly Line[], index: ProfileIndex): Run[] {
  const runs: Run[] = []
  let facing: Record<Language, Line[]> | null = null
  const spans = tableSpans(withoutFalseColumns(withFacingGrids(lines, index), index))
  const tables = releaseHeadings(spans, facingOrders(spans, index), index)
  const orders = facingOrders(tables, index)
  const extents = columnExtents(tables, orders)
  tables.forEach((table, place) => {
    const order = orders[place]
    if (order === undefined || order === null) {
      const sides = facing === null ? null : sidesByPlace(table, extents)
      if (facing !== null && sides !== null) {
        table.forEach((line, at) => facing?.[sides[at] ?? 'en'].push(line))
        return
      }
      if (facing !== null && table[0]?.cell === null) facing = null
      runs.push({ side: null, lines: table, kind: table[0]?.cell === null ? 'text' : 'table' })
      return
    }
    if (facing === null) {
      facing = { en: [], fr: [] }
      const columns: Record<Language, Line[]> = { en: [], fr: [] }
      facing = columns
      const first = order[0] === 'fr' ? (['fr', 'en'] as const) : (['en', 'fr'] as const)
      runs.push(...first.map((side): Run => ({ side, lines: columns[side], kind: 'text' })))
    }
    for (const line of table) {
      const side = order[line.cell?.column ?? 0]
      if (side !== undefined) facing[side].push(line)
    }
  })
  return runs.filter((run) => run.lines.length > 0)
}

/** Neighbouring lines of one table, or outside of any. */
function tableSpans(lines: readonly Line[]): Table[] {
  const spans: Table[] = []
  let last: number | null | undefined
  for (const line of lines) {
    const table = line.cell?.table ?? null
    if (table === last) spans.at(-1)?.push(line)
    else spans.push([line])
    last = table
  }
  return spans
}

type Extents = Partial<Record<Language, { left: number; right: number }>>

/** From where to where each language's column reaches, on all pages. */
function columnExtents(tables: readonly Table[], orders: readonly ((Language | undefined)[] | null)[]): Extents {
  const extents: Extents = {}
  tables.forEach((table, place) => {
    for (const line of table) {
      const side = orders[place]?.[line.cell?.column ?? 0]
      if (side === undefined || line.at === null) continue
      const [x, , width] = line.at.box
      const known = extents[side] ?? { left: x, right: x + width }
      extents[side] = { left: Math.min(known.left, x), right: Math.max(known.right, x + width) }
    }
  })
  return extents
}

/** Points: a line may go so far beyond its column, by rounding. */
const columnEdge = 3
/** Two languages of numbers and texts; more are a table of something else. */
const mostColumns = 4

/**
 * The sides of lines that stand in one column each although the page shows no second one, as at the end of the longer
 * text; null where one does not fit.
 */
function sidesByPlace(lines: readonly Line[], { en, fr }: Extents): Language[] | null {
  if (en === undefined || fr === undefined || Math.max(en.left, fr.left) < Math.min(en.right, fr.right)) return null
  const sides = lines.map(({ at }): Language | null => {
    const fits = ({ left, right }: { left: number; right: number }): boolean =>
      at !== null && at.box[0] >= left - columnEdge && at.box[0] + at.box[2] <= right + columnEdge
    return fits(en) ? 'en' : fits(fr) ? 'fr' : null
  })
  return sides.every((side) => side !== null) ? sides : null
}

/** A small table whose columns are the two languages is what matters, whatever table it lies in. */
function withFacingGrids(lines: readonly Line[], index: ProfileIndex): Line[] {
  const grids = [
    ...Map.groupBy(
      lines.filter((line) => line.grid !== undefined),
      (line) => line.grid?.table ?? 0,
    ),
  ]
  const facing = new Map(
    grids.flatMap(([table, own]) => {
      const columns = Math.max(...own.map((line) => line.grid?.column ?? 0)) + 1
      const cells = own.map((line): Line => ({
        ...line,
        cell: { table: -1 - table, row: line.grid?.row ?? 0, column: line.grid?.column ?? 0, columns },
      }))
      return facingOrder(cells, index) === null
        ? []
        : own.map((line, at) => [line, { ...(cells[at] ?? line) }] as const)
    }),
  )
  return facing.size === 0 ? [...lines] : lines.map((line) => facing.get(line) ?? line)
}

function withoutFalseColumns(lines: readonly Line[], index: ProfileIndex): Line[] {
  const spans = tableSpans(lines)
  return spans.flatMap((span, at) => {
    if (span[0]?.cell === null || facingOrder(span, index) !== null) return span
    return rejoinFalseColumns(span, spans[at - 1]?.at(-1), spans[at + 1]?.[0], index) ?? span
  })
}

/** Below two columns that end, a heading at the left belongs to the text across the page that it heads. */
function releaseHeadings(tables: readonly Table[], orders: readonly unknown[], index: ProfileIndex): Table[] {
  const released: Table[] = []
  for (const [place, table] of tables.entries()) {
    const next = tables[place + 1]
    const last = table.findLast((line) => line.cell !== null && line.cell.column > 0)
    const bottom = last?.at === null || last === undefined ? null : last.at.box[1] + last.at.box[3]
    const from =
      orders[place] === null || next?.[0]?.cell !== null || bottom === null
        ? -1
        : table.findIndex(
            ({ text, at, cell, bold }) =>
              cell?.column === 0 &&
              at?.page === last?.at?.page &&
              (at?.box[1] ?? 0) >= bottom &&
              senseOf(text, index).heading(bold)?.exact === true,
          )
    if (from < 0 || next === undefined) released.push(table)
    else {
      const isBelow = (line: Line): boolean => line.cell?.column === 0 && table.indexOf(line) >= from
      released.push(
        table.filter((line) => !isBelow(line)),
        table.filter(isBelow).map((line) => ({ ...line, cell: null })),
      )
    }
  }
  return tableSpans(released.flat())
}

/** For each table the language of each column, or null where its columns are not the two languages. */
function facingOrders(tables: readonly Table[], index: ProfileIndex): ((Language | undefined)[] | null)[] {
  const orders = tables.map((table) => facingOrder(table, index))
  // A page with few words on it follows the others of the same build.
  return orders.map((order, place) => {
    const cell = tables[place]?.[0]?.cell
    if (order !== null || cell === null || cell === undefined) return order
    const like = orders.find(
      (other, at) =>
        other !== null && tables[at]?.[0]?.cell?.columns === cell.columns && isAfterFacing(orders, at, place),
    )
    return like !== undefined && like !== null && !contradicts(tables[place] ?? [], like) ? like : null
  })
}

function isAfterFacing(orders: readonly unknown[], facing: number, place: number): boolean {
  return (
    orders.slice(Math.min(facing, place), Math.max(facing, place)).some((order) => order !== null) &&
    facing !== place &&
    facing < place
  )
}

function contradicts(table: Table, order: readonly (Language | undefined)[]): boolean {
  return order.some((side, column) => {
    const score = table
      .filter((line) => line.cell?.column === column)
      .reduce((sum, line) => sum + languageScore(line.text), 0)
    return side === 'en' ? score < -2 : side === 'fr' ? score > 2 : false
  })
}

function facingOrder(table: Table, index: ProfileIndex): (Language | undefined)[] | null {
  const columns = table[0]?.cell?.columns ?? 0
  if (columns < 2 || columns > mostColumns || holdsKeyData(table, index)) return null
  const scores = Array.from({ length: columns }, (_, column) =>
    columnScore(
      table.filter((line) => line.cell?.column === column),
      index,
    ),
  )
  const order = scores.map((score): Language | undefined => (score >= 2 ? 'en' : score <= -2 ? 'fr' : undefined))
  if (!order.includes('en') || !order.includes('fr')) return null
  // A column of neither (values such as G17 beside their labels) goes with the one at its left.
  const filled = order.map(
    (side, column) =>
      side ??
      order.slice(0, column).findLast((left) => left !== undefined) ??
      order.find((known) => known !== undefined),
  )
  const switches = filled.filter((side, column) => column > 0 && side !== filled[column - 1]).length
  return switches === 1 ? filled : null
}

/** Above nought English, below it French. */
export function columnScore(lines: readonly Line[], index: ProfileIndex): number {
  return lines.reduce((sum, line) => sum + lineScore(line, index), 0)
}
