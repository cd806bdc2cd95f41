import { isNumbers, type Matrix } from './pdf-pen.ts'

/** A straight line along the page. Points, origin top left of the page as shown. */
export interface Border {
  left: number
  right: number
  top: number
  bottom: number
}

/** How pdf.js writes a path: a sign for each stroke, and its points behind it. */
const points: Readonly<Record<number, number>> = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 }
const [move, line, close] = [0, 1, 4]

/** A border is no thicker, and no shorter, in points. */
const thickest = 3
const shortest = 3
/** A table's borders are drawn one by one or a few together; a longer path is a drawing. */
const mostParts = 400
const mostSigns = 8000

/**
 * The straight lines along the page that a path draws, as tables have them around their cells: thin shapes that are
 * filled, lines and edges that are stroked, and the edges of frames.
 */
export function bordersOf(path: unknown, matrix: Matrix, isStroked: boolean): Border[] {
  const parts = partsOf(path, matrix)
  if (parts.length > mostParts) return []
  if (isStroked) return parts.flatMap(edgesOf)
  const [outer, inner] = parts.map(boxAround)
  // A frame is filled between its outer and its inner edge.
  if (parts.length === 2 && outer !== undefined && inner !== undefined && areFrame(outer, inner)) return sidesOf(outer)
  return parts.map(boxAround).filter(isBorder)
}

type Point = readonly [x: number, y: number]

function partsOf(path: unknown, [a, b, c, d, e, f]: Matrix): Point[][] {
  const data: unknown = Array.isArray(path) ? path[0] : null
  if (!isNumbers(data, 1) || data.length > mostSigns) return []
  const values = Array.from(data)
  const parts: Point[][] = []
  for (let at = 0; at < values.length && parts.length <= mostParts;) {
    const sign = values[at] ?? close
    const count = points[sign]
    if (count === undefined) return []
    const [x = 0, y = 0] = values.slice(at + 1 + Math.max(0, count - 2), at + 1 + count)
    const point: Point = [a * x + c * y + e, b * x + d * y + f]
    const part = parts.at(-1)
    if (sign === move) parts.push([point])
    else if (sign === line) part?.push(point)
    else if (sign === close) {
      if (part?.[0] !== undefined) part.push(part[0])
    } else return []
    at += 1 + count
  }
  return parts
}

function edgesOf(part: readonly Point[]): Border[] {
  return part.flatMap((point, at) => (at === 0 ? [] : [boxAround([part[at - 1] ?? point, point])])).filter(isBorder)
}

function boxAround(part: readonly Point[]): Border {
  const [xs, ys] = [part.map(([x]) => x), part.map(([, y]) => y)]
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
}

function isBorder({ left, right, top, bottom }: Border): boolean {
  const [width, height] = [right - left, bottom - top]
  return Math.min(width, height) <= thickest && Math.max(width, height) >= shortest
}

function areFrame(a: Border, b: Border): boolean {
  const near = (one: number, two: number): boolean => Math.abs(one - two) <= thickest
  return near(a.left, b.left) && near(a.right, b.right) && near(a.top, b.top) && near(a.bottom, b.bottom)
}

function sidesOf({ left, right, top, bottom }: Border): Border[] {
  return [
    { left, right, top, bottom: top },
    { left, right, top: bottom, bottom },
    { left, right: left, top, bottom },
    { left: right, right, top, bottom },
  ]
}
