import type { PageSize } from './pdf-file.ts'

/** White around the pages. CSS pixels. */
export const pageGap = 16
/** Memory for pages out of sight, so that turning to one costs nothing: four bytes each. Pixels. */
const keptPixels = 40_000_000
/** Pages before and after the ones in sight that are kept drawn whatever their size. */
const fewest = 2

/** Where each page begins, from the top of all, and how long all are. CSS pixels. */
export interface PageLayout {
  tops: readonly number[]
  total: number
  width: number
}

export function layOut(sizes: readonly PageSize[], scale: number): PageLayout {
  let total = pageGap
  const tops = sizes.map(({ height }) => {
    const top = total
    total += height * scale + pageGap
    return top
  })
  return { tops, total, width: Math.max(0, ...sizes.map((size) => size.width)) * scale + 2 * pageGap }
}

/** CSS pixels a point, so that the widest page fills `width`. */
export function fitScale(sizes: readonly PageSize[], width: number): number {
  return inBounds((width - 2 * pageGap) / Math.max(1, ...sizes.map((size) => size.width)))
}

/** The page (from 0) at a height. */
export function pageAt({ tops }: PageLayout, y: number): number {
  return Math.max(
    0,
    tops.findLastIndex((top) => top <= y),
  )
}

/** The pages in sight and `more` before and after them. First and last, from 0. */
export function pagesNear(
  layout: PageLayout,
  top: number,
  height: number,
  more: number,
): [first: number, last: number] {
  return [
    Math.max(0, pageAt(layout, top) - more),
    Math.min(layout.tops.length - 1, pageAt(layout, top + height) + more),
  ]
}

/**
 * How many pages before and after the ones in sight there is memory for. `pixels` a CSS pixel's worth in each
 * direction.
 */
export function pagesKept(layout: PageLayout, pixels: number): number {
  const page = (layout.total * layout.width * pixels ** 2) / Math.max(1, layout.tops.length)
  return Math.max(fewest, Math.floor(keptPixels / page / 2))
}

const step = 1.25
const smallest = 0.25
const largest = 5

export function zoomed(scale: number, by: 1 | -1): number {
  return inBounds(by === 1 ? scale * step : scale / step)
}

function inBounds(scale: number): number {
  return Math.min(largest, Math.max(smallest, scale))
}
