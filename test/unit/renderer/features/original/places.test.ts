import { describe, expect, test } from 'vitest'
import {
  blockNear,
  findingPlaces,
  firstPlaces,
  marksByPage,
  outlinesOf,
  type Box,
} from '../../../../../renderer/features/original/places.ts'
import { deskNotice } from '../../../../fakes/desk.ts'
import type { NoticeView } from '../../../../../shared/ipc/views.ts'
import type { Block } from '../../../../../shared/notice/report.ts'

const at: Record<string, Block['at']> = {
  en4: [{ source: 0, page: 1, boxes: [[50, 100, 200, 12]] }],
  fr4: [
    {
      source: 0,
      page: 3,
      boxes: [
        [50, 90, 200, 12],
        [50, 104, 80, 12],
      ],
    },
  ],
  en16: [
    { source: 0, page: 1, boxes: [[50, 700, 200, 12]] },
    { source: 0, page: 2, boxes: [[50, 40, 100, 12]] },
  ],
  fr16: [{ source: 1, page: 1, boxes: [[50, 700, 200, 12]] }],
  fr21: [{ source: 0, page: 3, boxes: [] }],
}
const placed: NoticeView = {
  ...deskNotice,
  en: { ...deskNotice.en!, blocks: deskNotice.en!.blocks.map((block) => ({ ...block, at: at[block.id] ?? null })) },
  fr: { ...deskNotice.fr!, blocks: deskNotice.fr!.blocks.map((block) => ({ ...block, at: at[block.id] ?? null })) },
}
const finding = (id: string) => placed.findings.find((one) => one.id === id)!

describe('where a finding stands', () => {
  test('every page of both languages, English first', () => {
    expect(findingPlaces(placed, finding('f1')).map(({ language, page }) => [language, page])).toEqual([
      ['en', 1],
      ['fr', 3],
    ])
    expect(findingPlaces(placed, finding('f2')).map(({ language, source, page }) => [language, source, page])).toEqual([
      ['en', 0, 1],
      ['en', 0, 2],
      ['fr', 1, 1],
    ])
  })

  test('of each language the first', () => {
    const first = firstPlaces(findingPlaces(placed, finding('f2')))
    expect([first.en?.page, first.fr?.source]).toEqual([1, 1])
  })

  test('nowhere, where the file has no pages or the block no box', () => {
    expect(findingPlaces(placed, finding('f4'))).toEqual([])
    expect(findingPlaces(deskNotice, finding('f1'))).toEqual([])
    expect(firstPlaces([])).toEqual({})
  })
})

test('marks are kept by page, of the file shown and no other', () => {
  const marks = marksByPage(placed, placed.findings, 0)
  expect([...marks.keys()].sort()).toEqual([1, 2, 3])
  expect(marks.get(1)?.map((mark) => mark.finding)).toEqual(['f1', 'f2'])
  expect(marks.get(3)?.[0]).toMatchObject({
    severity: 'error',
    boxes: at.fr4![0]!.boxes,
    outlines: [[50, 90, 200, 26]],
  })
  expect([...marksByPage(placed, placed.findings, 1).keys()]).toEqual([1])
  expect(marksByPage(placed, [], 0).size).toBe(0)
})

describe('outlines', () => {
  test.each<[string, Box[], Box[]]>([
    [
      'lines under each other have one',
      [
        [50, 10, 100, 12],
        [60, 24, 120, 12],
      ],
      [[50, 10, 130, 26]],
    ],
    [
      'the next column has its own',
      [
        [50, 700, 100, 12],
        [300, 40, 100, 12],
      ],
      [
        [50, 700, 100, 12],
        [300, 40, 100, 12],
      ],
    ],
    [
      'so has a line far below',
      [
        [50, 10, 100, 12],
        [50, 80, 100, 12],
      ],
      [
        [50, 10, 100, 12],
        [50, 80, 100, 12],
      ],
    ],
    ['nothing has none', [], []],
  ])('%s', (_name, boxes, frames) => {
    expect(outlinesOf(boxes)).toEqual(frames)
  })
})

describe('the block of a selection', () => {
  test.each<[string, [source: number, page: number, box: Box], string | null]>([
    ['inside a box', [0, 1, [60, 102, 40, 8]], 'en4'],
    ['over two, the one with more of it', [0, 3, [50, 95, 200, 30]], 'fr4'],
    ['beside a box', [0, 1, [260, 102, 10, 8]], 'en4'],
    ['far from all', [0, 1, [400, 400, 10, 8]], null],
    ['on another page', [0, 2, [60, 102, 40, 8]], null],
    ['in another file', [1, 1, [60, 702, 40, 8]], 'fr16'],
    ['in a file that is not there', [7, 1, [60, 702, 40, 8]], null],
  ])('%s', (_name, [source, page, box], block) => {
    expect(blockNear(placed, source, page, box)).toBe(block)
  })
})
