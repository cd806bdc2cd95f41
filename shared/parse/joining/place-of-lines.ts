import type { Line } from '../../notice/source-document.ts'
import { firstUnit, weigh } from '../letter-widths.ts'
import { leftOf, type PageLayout } from '../page-layout.ts'

/** Points. A stretched line that ends as far from the edge as this was not stretched. */
const stretchedEnd = 2.5
/** What the next word needs, by how much a line's letters may be wider than we take them for, and in points. */
const spare = { share: 1.06, points: 3 }
/** Points: a line that is centred begins well inside, and ends as far from the edge, but for rounding. */
const centred = { inside: 15, rounding: 6 }

/** Whether the last line left so much room that the next line's first word would have stood on it. */
export function leavesRoom(upper: Line, lower: Line, layout: PageLayout): boolean {
  const { text, at } = lower
  const needed = ((weigh(firstUnit(text)) + weigh(' ')) / Math.max(1, weigh(text))) * (at?.box[2] ?? 0)
  const behind = layout.right - (leftOf(upper) + (upper.at?.box[2] ?? 0))
  // All lines but the last of a paragraph are stretched to the edge.
  if (layout.justified && behind > stretchedEnd && /[.:;!?»)]$/u.test(upper.text) && !/^\p{Ll}/u.test(text)) return true
  // A centred line has as much room before it as behind it.
  const room =
    isCentred(upper, layout) && isCentred(lower, layout) && Math.abs(leftOf(upper) - leftOf(lower)) > 2
      ? behind * 2
      : behind
  return room > needed * spare.share + spare.points
}

export function isCentred(line: Line, { left, right }: PageLayout): boolean {
  const [before, after] = [leftOf(line) - left, right - leftOf(line) - (line.at?.box[2] ?? 0)]
  return line.marker === null && before > centred.inside && Math.abs(before - after) < centred.rounding
}
