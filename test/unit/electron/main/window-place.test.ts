import { describe, expect, test } from 'vitest'
import { placeOnScreen, type Area } from '../../../../electron/main/window-place.ts'

const laptop: Area = { x: 0, y: 0, width: 1920, height: 1040 }
const right: Area = { x: 1920, y: 0, width: 2560, height: 1400 }
const left: Area = { x: -1280, y: 100, width: 1280, height: 984 }
const kept = (x: number, y: number, width = 1200, height = 800) => ({ x, y, width, height, maximised: false })

describe('where the window opens', () => {
  test.each<[string, ReturnType<typeof kept> | null, Area[], Area]>([
    ['first start: in the middle of the primary screen', null, [laptop], { x: 240, y: 70, width: 1440, height: 900 }],
    ['where it was', kept(100, 50), [laptop], { x: 100, y: 50, width: 1200, height: 800 }],
    [
      'on the second monitor, still there',
      kept(2200, 100),
      [laptop, right],
      { x: 2200, y: 100, width: 1200, height: 800 },
    ],
    [
      'on the second monitor, now gone: in the middle of the first',
      kept(2200, 100),
      [laptop],
      { x: 360, y: 120, width: 1200, height: 800 },
    ],
    ['left of the primary screen', kept(-1200, 150), [laptop, left], { x: -1200, y: 150, width: 1200, height: 800 }],
    ['only a sliver on the screen', kept(1850, 100), [laptop], { x: 360, y: 120, width: 1200, height: 800 }],
    ['title bar above the screen', kept(100, -30), [laptop], { x: 360, y: 120, width: 1200, height: 800 }],
    ['title bar below the screen', kept(100, 1030), [laptop], { x: 360, y: 120, width: 1200, height: 800 }],
    ['larger than today’s screen', kept(0, 0, 2500, 1390), [laptop], { x: 0, y: 0, width: 1920, height: 1040 }],
    ['too small to use', kept(10, 10, 200, 100), [laptop], { x: 10, y: 10, width: 800, height: 560 }],
    [
      'on a screen smaller than the smallest window',
      null,
      [{ x: 0, y: 0, width: 640, height: 480 }],
      { x: 0, y: 0, width: 640, height: 480 },
    ],
    ['no screen at all', null, [], { x: 0, y: 0, width: 1440, height: 900 }],
  ])('%s', (_name, place, screens, expected) => {
    expect(placeOnScreen(place, screens)).toEqual(expected)
  })
})
