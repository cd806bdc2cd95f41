import { expect, test } from 'vitest'
import { deviationOf, lengthModel } from '../../../../shared/align/lengths.ts'

const usual = { expansion: 1.2, variance: 6.8 }
const rows = (count: number, expansion: number) =>
  Array.from({ length: count }, (_, at) => ({ en: 100 + at, fr: (100 + at) * expansion }))

test('lengths are learned from the notice, or are the usual ones where there is little to learn from', () => {
  expect(lengthModel([], usual)).toEqual(usual)
  expect(lengthModel(rows(7, 1.3), usual)).toEqual(usual)
  expect(lengthModel(rows(10, 1.3), usual).expansion).toBeCloseTo(1.3)
})

test('what no notice has is not learned', () => {
  expect(lengthModel(rows(10, 4), usual).expansion).toBe(1.6)
  expect(lengthModel(rows(10, 1.3), usual).variance).toBe(3)
})

test('a distance counts for less the longer the passages are, and for a label as for twenty letters', () => {
  expect(deviationOf(100, 120, usual)).toBe(0)
  expect(deviationOf(100, 180, usual)).toBeGreaterThan(deviationOf(400, 540, usual))
  expect(deviationOf(0, 0, usual)).toBe(0)
  expect(deviationOf(5, 16, usual)).toBeCloseTo(10 / Math.sqrt(6.8 * 20))
})
