import type { Shape } from './pdf-drawing.ts'

/** A table that is drawn with its borders: its cells, row by row, with the places that they take up. */
export interface RuledTable extends Shape {
  /** Where its columns begin, and where the last one ends. */
  edges: number[]
  cells: RuledCell[]
  /** No border closes its first row above, or its last one below: they go on from or to another page. */
  openAbove: boolean
  openBelow: boolean
}

export interface RuledCell extends Shape {
  row: number
  column: number
}

/** A border that runs along one direction: where it lies, and from where to where it goes. */
interface Bar {
  place: number
  from: number
  to: number
}

/** Points. Borders of neighbouring cells lie so close to each other, or meet so nearly. */
const near = 2.6
/** A larger table is a drawing. */
const mostColumns = 16
const mostRows = 300

/** The tables on a page by the borders that are drawn; frames around one text are none. */
export function findRuledTables(borders: readonly Shape[]): RuledTable[] {
  const isLying = ({ left, right, top, bottom }: Shape): boolean => right - left >= bottom - top
  const lying = barsOf(
    borders
      .filter(isLying)
      .map(({ left, right, top, bottom }) => ({ place: (top + bottom) / 2, from: left, to: right })),
  )
  const standing = barsOf(
    borders
      .filter((border) => !isLying(border))
      .map(({ left, right, top, bottom }) => ({ place: (left + right) / 2, from: top, to: bottom })),
  )
  return groupsOf(lying, standing).flatMap((group) => tableOf(group.lying, group.standing) ?? [])
}

/** Pieces that lie in one line and touch are one bar. */
function barsOf(pieces: readonly Bar[]): Bar[] {
  const lines: Bar[][] = []
  for (const piece of pieces.toSorted((a, b) => a.place - b.place)) {
    const last = lines.at(-1)
    if (last?.[0] !== undefined && piece.place - last[0].place < near) last.push(piece)
    else lines.push([piece])
  }
  return lines.flatMap((line) => {
    const place = line.reduce((sum, piece) => sum + piece.place, 0) / line.length
    const bars: Bar[] = []
    for (const { from, to } of line.toSorted((a, b) => a.from - b.from)) {
      const last = bars.at(-1)
      if (last !== undefined && from - last.to <= near) last.to = Math.max(last.to, to)
      else bars.push({ place, from, to })
    }
    return bars
  })
}

interface Group {
  lying: Bar[]
  standing: Bar[]
}

/** Bars that meet, directly or by others between them. */
function groupsOf(lying: readonly Bar[], standing: readonly Bar[]): Group[] {
  const left = new Set(lying)
  const groups: Group[] = []
  const placed = new Set<Bar>()
  for (const first of standing) {
    if (placed.has(first)) continue
    const group: Group = { lying: [], standing: [first] }
    placed.add(first)
    // Those that are found on the way are looked at in their turn.
    for (const bar of group.standing) {
      for (const other of left) {
        if (!meet(other, bar)) continue
        left.delete(other)
        group.lying.push(other)
        for (const next of standing) {
          if (placed.has(next) || !meet(other, next)) continue
          placed.add(next)
          group.standing.push(next)
        }
      }
    }
    groups.push(group)
  }
  return groups
}

function meet(lying: Bar, standing: Bar): boolean {
  return (
    lying.from <= standing.place + near &&
    lying.to >= standing.place - near &&
    standing.from <= lying.place + near &&
    standing.to >= lying.place - near
  )
}

function tableOf(lying: readonly Bar[], standing: readonly Bar[]): RuledTable | null {
  if (lying.length === 0) return null
  const [top, bottom] = [Math.min(...standing.map(({ from }) => from)), Math.max(...standing.map(({ to }) => to))]
  const edges = places([...standing.map(({ place }) => place), ...lying.flatMap(({ from, to }) => [from, to])])
  const rows = places([...lying.map(({ place }) => place), top, bottom])
  const [columnCount, rowCount] = [edges.length - 1, rows.length - 1]
  if (columnCount < 2 || columnCount > mostColumns || rowCount < 1 || rowCount > mostRows) return null
  const cells = cellsOf(edges, rows, lying, standing)
  if (cells.length < 2 || !cells.some((cell) => cells.some((other) => other !== cell && areBeside(cell, other))))
    return null
  const isClosed = (place: number): boolean => lying.some((bar) => Math.abs(bar.place - place) <= near)
  return {
    left: edges[0] ?? 0,
    right: edges.at(-1) ?? 0,
    top: rows[0] ?? 0,
    bottom: rows.at(-1) ?? 0,
    edges,
    cells,
    openAbove: !isClosed(top),
    openBelow: !isClosed(bottom),
  }
}

function areBeside(a: Shape, b: Shape): boolean {
  return Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > near
}

/** Different places, from the least on. */
function places(all: readonly number[]): number[] {
  return all
    .toSorted((a, b) => a - b)
    .reduce<number[]>((kept, place) => {
      if (place - (kept.at(-1) ?? Number.NEGATIVE_INFINITY) > near) kept.push(place)
      return kept
    }, [])
}

/** Fields between neighbouring edges, put together where no border parts them. */
function cellsOf(
  edges: readonly number[],
  rows: readonly number[],
  lying: readonly Bar[],
  standing: readonly Bar[],
): RuledCell[] {
  const width = edges.length - 1
  const count = width * (rows.length - 1)
  const owner = Array.from({ length: count }, (_, at) => at)
  const ownerOf = (at: number): number => {
    let own = at
    while (owner[own] !== own) own = owner[own] ?? own
    return own
  }
  const isDrawn = (bars: readonly Bar[], place: number, from: number, to: number): boolean =>
    bars.some((bar) => Math.abs(bar.place - place) <= near && bar.from <= (from + to) / 2 && bar.to >= (from + to) / 2)
  for (let at = 0; at < count; at++) {
    const [row, column] = [Math.floor(at / width), at % width]
    const [left = 0, right = 0] = edges.slice(column, column + 2)
    const [top = 0, bottom = 0] = rows.slice(row, row + 2)
    if (column + 1 < width && !isDrawn(standing, right, top, bottom)) owner[ownerOf(at + 1)] = ownerOf(at)
    if (at + width < count && !isDrawn(lying, bottom, left, right)) owner[ownerOf(at + width)] = ownerOf(at)
  }
  return [...Map.groupBy(owner.keys(), ownerOf).values()].map((fields) => {
    const [ys, xs] = [fields.map((at) => Math.floor(at / width)), fields.map((at) => at % width)]
    const [row, column] = [Math.min(...ys), Math.min(...xs)]
    return {
      row,
      column,
      left: edges[column] ?? 0,
      right: edges[Math.max(...xs) + 1] ?? 0,
      top: rows[row] ?? 0,
      bottom: rows[Math.max(...ys) + 1] ?? 0,
    }
  })
}
