import type { Shape } from './pdf-drawing.ts'
import { turned } from './pdf-runs.ts'
import type { PageRuns } from '../lines/page-runs.ts'

/** About as wide as high and no larger than a bullet; a dash is wider. */
export function isSpot({ left, right, top, bottom }: Shape): boolean {
  const [width, height] = [right - left, bottom - top]
  return width >= 1 && height >= 0.5 && width <= 9 && height <= 9 && width <= height * 9
}

/** On the page turned until its text stands upright. */
export function uprightShape({ left, right, top, bottom }: Shape, { width, height, turns }: PageRuns): Shape {
  const shown = turns % 2 === 1 ? { width: height, height: width } : { width, height }
  const [ax, ay] = turned(left, top, shown, turns)
  const [bx, by] = turned(right, bottom, shown, turns)
  return { left: Math.min(ax, bx), right: Math.max(ax, bx), top: Math.min(ay, by), bottom: Math.max(ay, by) }
}

/** A line that is drawn across the page. */
export function isRule({ left, right, top, bottom }: Shape): boolean {
  return right - left > 20 && bottom - top < 2.5
}
