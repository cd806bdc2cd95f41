import { describe, expect, test } from 'vitest'
import { order } from '../../../../shared/checks/order.ts'
import { crossings, inTurn } from '../../../../shared/checks/parts/longest-order.ts'
import { findingsOf, side, type BodyLine } from '../../../fakes/notice.ts'

const items = (language: string): BodyLine[] =>
  ['a', 'b', 'c', 'd', 'e'].map((name) => ['qualifications', 'item', `${language} item ${name}`])
/** French places against English items 1 to 5. */
const find = (places: readonly number[]) =>
  findingsOf(order, {
    en: side('en', {}, items('English')),
    fr: side('fr', {}, items('French')),
    pairs: places.map((place, at): [string[], string[]] => [[`en${at + 1}`], [`fr${place}`]]),
  })

test('silent on the same order, also with gaps, and on headings', () => {
  expect(find([1, 2, 3, 4, 5])).toEqual([])
  expect(find([1, 3, 5])).toEqual([])
  const heading = (text: string): BodyLine => ['accountabilities', 'heading', text]
  expect(
    findingsOf(order, {
      en: side('en', {}, [heading('A'), heading('B')]),
      fr: side('fr', {}, [heading('B'), heading('A')]),
      pairs: [
        [['en1'], ['fr2']],
        [['en2'], ['fr1']],
      ],
    }),
  ).toEqual([])
})

test('"essential" over the desirable items is reported', () => {
  const list = (first: string, second: string, name: string): BodyLine[] => [
    ['qualifications', 'heading', first],
    ['qualifications', 'item', `${name} a`],
    ['qualifications', 'item', `${name} b`],
    ['qualifications', 'heading', second],
    ['qualifications', 'item', `${name} c`],
  ]
  const fake = {
    en: side('en', {}, list('ESSENTIAL', 'DESIRABLE', 'English')),
    fr: side('fr', {}, list('ACQUIS SOUHAITABLES', 'ACQUIS ESSENTIELS', 'French')),
    pairs: [
      [['en1'], ['fr4']],
      [['en2'], ['fr2']],
      [['en3'], ['fr3']],
      [['en4'], ['fr1']],
      [['en5'], ['fr5']],
    ] as [string[], string[]][],
  }
  expect(findingsOf(order, fake).map(({ en }) => en)).toEqual([['en1', 'en4']])
})

test('a passage that the other side has in another section', () => {
  const body = (sections: string[], name: string): BodyLine[] => [
    ...sections.map((section, at): BodyLine => [section as BodyLine[0], 'paragraph', `${name} ${at}`]),
    ['summary', 'heading', 'A'],
    ['additional', 'heading', 'B'],
  ]
  const en = side('en', {}, body(['summary', 'summary', 'additional', 'additional', 'additional'], 'English'))
  const pairs = [1, 2, 3, 4, 5].map((place): [string[], string[]] => [[`en${place}`], [`fr${place}`]])
  expect(
    findingsOf(order, {
      en,
      fr: side('fr', {}, body(['summary', 'summary', 'summary', 'additional', 'additional'], 'French')),
      pairs,
    }).map(({ en: blocks, fr }) => [blocks, fr]),
  ).toEqual([[['en3'], ['fr3']]])
  const only = side('en', {}, body(['summary', 'summary', 'summary', 'summary', 'additional'], 'English'))
  expect(
    findingsOf(order, {
      en: only,
      fr: side('fr', {}, body(['summary', 'summary', 'summary', 'summary', 'summary'], 'French')),
      pairs,
    }).map(({ en: blocks }) => blocks),
  ).toEqual([['en5']])
  const short = side('en', {}, body(['summary', 'summary', 'summary', 'additional'], 'English'))
  expect(
    findingsOf(order, {
      en: short,
      fr: side('fr', {}, body(['summary', 'summary', 'additional', 'additional'], 'French')),
      pairs: pairs.slice(0, 4),
    }).map(({ en: blocks }) => blocks),
  ).toEqual([['en3']])
  // Where a whole section stands under another heading, the heading is at fault.
  expect(
    findingsOf(order, {
      en,
      fr: side('fr', {}, body(['additional', 'additional', 'additional', 'summary', 'summary'], 'French')),
      pairs,
    }),
  ).toEqual([])
})

describe('reports once', () => {
  test.each([
    ['two neighbours exchanged', [2, 1, 3, 4, 5], [['en1', 'en2']]],
    ['two distant items exchanged', [1, 5, 3, 4, 2], [['en2', 'en5']]],
    ['one item moved to the end', [5, 1, 2, 3, 4], [['en1']]],
    [
      'two exchanges',
      [2, 1, 3, 5, 4],
      [
        ['en1', 'en2'],
        ['en4', 'en5'],
      ],
    ],
  ])('%s', (_, places, concerned) => {
    expect(find(places).map(({ en }) => en)).toEqual(concerned)
  })

  test('both items are named', () => {
    const [finding] = find([2, 1, 3, 4, 5])
    expect(finding).toMatchObject({ severity: 'warning', fr: ['fr2', 'fr1'] })
    expect(finding?.message.en).toBe(
      '“English item a” and “English item b” stand in another place in French (“French item b” and “French item a”).',
    )
  })
})

test('what keeps its place is a longest run that goes up', () => {
  expect([...inTurn([3, 1, 2, 5, 4])].sort()).toEqual([1, 2, 4])
  expect([...inTurn([])]).toEqual([])
})

test('what each row crosses, as comparing it with every other would tell', () => {
  let seed = 7
  const random = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below
  for (let round = 0; round < 200; round++) {
    const values = Array.from({ length: random(9) + 1 }, () => random(7))
    const crossed = crossings(values)
    values.forEach((own, at) => {
      const places = values.flatMap((other, place) => (place !== at && place < at !== other < own ? [place] : []))
      expect(crossed(at)).toEqual({
        low: Math.min(at, ...places),
        high: Math.max(at, ...places),
        only: places.length === 1 ? places[0] : null,
      })
    })
  }
})
