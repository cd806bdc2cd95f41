import { describe, expect, test } from 'vitest'
import { widenGutter } from '../../../../../electron/workers/scan/widen-gutter.ts'
import type { SeenWord } from '../../../../../electron/workers/scan/ocr-engine.ts'

const [width, height] = [600, 800]

/** White but for words, 12 pixels high: left, top, width. */
function page(words: readonly (readonly [number, number, number])[]): {
  width: number
  height: number
  pixels: Uint8Array
} {
  const pixels = new Uint8Array(width * height).fill(255)
  for (const [left, top, wide] of words)
    for (let y = top; y < top + 12; y++) pixels.fill(0, y * width + left, y * width + left + wide)
  return { width, height, pixels }
}

/** Lines of words from `left` to `right`, whose spaces (4 pixels) stand at another place in every line. */
function column(left: number, right: number, from = 40, lines = 30): (readonly [number, number, number])[] {
  return Array.from({ length: lines }).flatMap((_, row) => {
    const words: [number, number, number][] = []
    for (let at = left, place = 0; at < right; place++) {
      const wide = Math.min(right - at, 14 + ((row * 7 + place * 11) % 23))
      words.push([at, from + row * 24, wide])
      at += wide + 4
    }
    return words
  })
}

const word = (left: number, top: number): SeenWord => ({
  text: 'x',
  left,
  top,
  width: 10,
  height: 12,
  confidence: 90,
  line: '1',
})

describe('columns that nearly touch', () => {
  test('are read apart, and their words stand where they stood', () => {
    const widened = widenGutter(page([...column(40, 296), ...column(302, 560)]))
    expect(widened?.picture.width).toBeGreaterThan(width)
    const gap = (widened?.picture.width ?? 0) - width
    expect(widened?.restore([word(200, 100), word(302 + gap, 100)]).map(({ left, line }) => [left, line])).toEqual([
      [200, '1.left'],
      [302, '1.right'],
    ])
  })

  test('what runs across the page above them stays whole', () => {
    const widened = widenGutter(page([[100, 10, 400], ...column(40, 296, 60), ...column(302, 560, 60)]))
    const top = widened?.picture.pixels.subarray(12 * widened.picture.width, 13 * widened.picture.width) ?? []
    expect([...top].filter((pixel) => pixel === 0)).toHaveLength(400)
    expect(widened?.restore([word(200, 10), word(400, 10)]).map(({ left, line }) => [left, line])).toEqual([
      [200, '1'],
      [400, '1'],
    ])
  })

  test('the white between bullets and their texts is no gutter: the first from the left is', () => {
    const bullets = Array.from({ length: 30 }, (_, row) => [305, 40 + row * 24, 5] as const)
    const gap = (widenGutter(page([...column(40, 296), ...bullets, ...column(330, 560)]))?.picture.width ?? 0) - width
    expect(
      widenGutter(page([...column(40, 296), ...bullets, ...column(330, 560)]))?.restore([word(305 + gap, 52)])[0],
    ).toMatchObject({ left: 305, line: '1.right' })
  })
})

describe('pages that are left as they are', () => {
  test.each([
    ['one column', page(column(40, 560))],
    ['two columns far from each other', page([...column(40, 260), ...column(320, 560)])],
    ['short lines at the left', page(column(40, 200))],
    [
      'two columns for a few lines',
      page([...column(40, 296, 40, 5), ...column(302, 560, 40, 5), ...column(40, 560, 180, 25)]),
    ],
    [
      'a page askew',
      page(
        [...column(40, 296), ...column(302, 560)].map(([left, top, wide]) => [left + Math.round(top / 30), top, wide]),
      ),
    ],
    ['an empty page', page([])],
  ])('%s', (_, picture) => {
    expect(widenGutter(picture)).toBeNull()
  })
})
