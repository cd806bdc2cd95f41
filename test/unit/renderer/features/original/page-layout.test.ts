import { describe, expect, test } from 'vitest'
import {
  fitScale,
  layOut,
  pageAt,
  pageGap,
  pagesKept,
  pagesNear,
  zoomed,
} from '../../../../../renderer/features/original/page-layout.ts'

const a4 = { width: 595, height: 842 }
const sizes = [a4, { width: 842, height: 595 }, a4]

test('pages stand under each other with a gap, each at its own height', () => {
  const layout = layOut(sizes, 2)
  expect(layout.tops).toEqual([pageGap, pageGap * 2 + 1684, pageGap * 3 + 1684 + 1190])
  expect([layout.total, layout.width]).toEqual([pageGap * 4 + 1684 + 1190 + 1684, 1684 + 2 * pageGap])
  expect(layOut([], 1)).toEqual({ tops: [], total: pageGap, width: 2 * pageGap })
})

test.each([
  [0, 0],
  [16, 0],
  [873, 0],
  [874, 1],
  [5_000, 2],
  [-3, 0],
])('at a height of %d stands page %d', (y, page) => {
  expect(pageAt(layOut(sizes, 1), y)).toBe(page)
})

describe('pages to be drawn', () => {
  const twelve = layOut(
    Array.from({ length: 12 }, () => a4),
    1,
  )
  test.each<[number, number, [number, number]]>([
    [0, 1, [0, 1]],
    [858 * 6 + 20, 2, [4, 8]],
    [858 * 11 + 20, 3, [8, 11]],
    [0, 40, [0, 11]],
  ])('from %d, %d more', (top, more, pages) => {
    expect(pagesNear(twelve, top, 700, more)).toEqual(pages)
  })

  test('of twelve usual pages all are kept, of large ones few, and never fewer than two', () => {
    expect(pagesKept(twelve, 1)).toBeGreaterThanOrEqual(11)
    const fine = pagesKept(layOut(sizes, 2), 2)
    expect(fine).toBeGreaterThanOrEqual(2)
    expect(fine).toBeLessThan(6)
    expect(pagesKept(layOut(sizes, 5), 3)).toBe(2)
  })
})

test('the widest page fills the room; larger and smaller stay within bounds', () => {
  expect(fitScale(sizes, 842 + 2 * pageGap)).toBe(1)
  expect(fitScale(sizes, 10)).toBe(0.25)
  expect(fitScale([], 700)).toBe(5)
  expect(zoomed(zoomed(1, 1), -1)).toBe(1)
  expect([zoomed(5, 1), zoomed(0.25, -1)]).toEqual([5, 0.25])
})
