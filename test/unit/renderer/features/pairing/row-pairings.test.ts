import { describe, expect, test } from 'vitest'
import {
  candidates,
  firstCandidate,
  joinOf,
  pairingsOfRow,
  splitOf,
  takesDrop,
} from '../../../../../renderer/features/pairing/row-pairings.ts'
import type { PairRow } from '../../../../../renderer/notice/rows.ts'
import type { Block } from '../../../../../shared/notice/report.ts'

type Texts = Pick<PairRow, 'key' | 'form' | 'en' | 'fr'>

/** 'e1 e2|f1' as a row whose key is those words. */
function row(words: string, form: PairRow['form'] = 'text'): Texts {
  const blocks = (side = ''): Block[] =>
    side
      .split(' ')
      .filter(Boolean)
      .map((id) => ({ id, section: 'other', kind: 'paragraph', group: null, text: id, at: null }))
  const [en, fr] = words.split('|')
  return { key: words, form, en: blocks(en), fr: blocks(fr) }
}
const rows = [
  row('e0|', 'letterhead'),
  row('e1|f1'),
  row('e2|'),
  row('e3|'),
  row('e4|f4'),
  row('|f5'),
  row('e6|f6'),
  row('|f7', 'letterhead'),
]
const words = (pairing: { en: string[]; fr: string[] }): string => `${pairing.en.join(' ')}|${pairing.fr.join(' ')}`

describe('splitting a row', () => {
  test.each([
    ['e1|f1', ['e1|']],
    ['e1 e2|f1', ['e1 e2|']],
    ['e1|f1 f2', ['e1|', '|f1 f2']],
    ['e1 e2|', ['e1 e2|']],
    ['|f1 f2', ['|f1 f2']],
    ['e1|', []],
    ['|f1', []],
  ])('%s', (of, expected) => {
    expect(splitOf(row(of)).map(words)).toEqual(expected)
  })
})

describe('joining with the row below', () => {
  test.each([
    ['e1|f1', 'e1 e2|f1'],
    ['e3|', 'e3 e4|f4'],
    ['e4|f4', 'e4|f4 f5'],
    ['e2|', null],
    ['e6|f6', null],
    ['no such row', null],
  ])('%s', (key, expected) => {
    const joined = joinOf(rows, key)
    expect(joined === null ? null : words(joined)).toBe(expected)
  })
})

test('a counterpart is looked for among the rows that have the other side, letterhead and the row itself left out', () => {
  expect(candidates(rows, 'e1|f1', 'en').map(({ key }) => key)).toEqual(['e4|f4', '|f5', 'e6|f6'])
  expect(candidates(rows, '|f5', 'fr').map(({ key }) => key)).toEqual(['e1|f1', 'e2|', 'e3|', 'e4|f4', 'e6|f6'])
})

test('choosing begins where a counterpart is lacking too, and else nearby', () => {
  expect(firstCandidate(rows, 'e2|', 'en')?.key).toBe('|f5')
  expect(firstCandidate(rows, '|f5', 'fr')?.key).toBe('e3|')
  expect(firstCandidate(rows.slice(0, 5), 'e3|', 'en')?.key).toBe('e4|f4')
  expect(firstCandidate([row('e1|'), row('e2|')], 'e1|', 'en')).toBeNull()
})

test('a passage may be dropped on the other side of another row, or into the gap opposite it', () => {
  const dragged = { language: 'en' as const, row: 'e1|f1' }
  expect(takesDrop(row('e4|f4'), 'fr', dragged)).toBe(true)
  expect(takesDrop(row('e4|f4'), 'en', dragged)).toBe(false)
  expect(takesDrop(row('|f5'), 'en', dragged)).toBe(true)
  expect(takesDrop(row('e2|'), 'fr', dragged)).toBe(false)
  expect(takesDrop(row('e1|f1'), 'fr', dragged)).toBe(false)
  expect(takesDrop(row('|f7', 'letterhead'), 'fr', dragged)).toBe(false)
  expect(takesDrop(row('e4|f4'), 'fr', null)).toBe(false)
})

test('a row knows the pairings that its passages are part of', () => {
  const made = [
    { en: ['e1'], fr: ['f9'] },
    { en: ['e2'], fr: [] },
    { en: [], fr: ['f1', 'f2'] },
  ]
  expect(pairingsOfRow(row('e1|f1'), made)).toEqual([made[0], made[2]])
  expect(pairingsOfRow(row('e3|f3'), made)).toEqual([])
})
