import { expect, test } from 'vitest'
import {
  commonWeight,
  overlapOf,
  overlapOfSets,
  overlapOfSorted,
  shareOf,
  weightOf,
  type Bag,
} from '../../../../shared/text/overlap.ts'

const bag = (...things: string[]): Bag =>
  new Map([...new Set(things)].map((thing) => [thing, things.filter((other) => other === thing).length]))
const weights = bag('lamp', 'lamp', 'lamp', 'oil')

test.each<[Bag, Bag, number, number]>([
  [bag('lamp', 'oil'), bag('lamp', 'oil'), 1, 1],
  [bag('lamp', 'lamp'), bag('lamp'), 2 / 3, 0.5],
  [bag('lamp'), bag('wick'), 0, 0],
  [bag(), bag(), 0, 1],
  [bag('lamp'), bag(), 0, 0],
])('two bags: %j and %j', (a, b, overlap, share) => {
  expect(overlapOf(a, b)).toBeCloseTo(overlap, 10)
  expect(overlapOf(b, a)).toBeCloseTo(overlap, 10)
  expect(shareOf(a, b)).toBeCloseTo(share, 10)
})

test('a thing that weighs more counts for more, and one without a weight for nothing', () => {
  expect(weightOf(bag('lamp', 'oil', 'wick'), weights)).toBe(4)
  expect(commonWeight(bag('lamp', 'oil'), bag('lamp', 'wick'), weights)).toBe(3)
  expect(overlapOf(bag('lamp', 'oil'), bag('lamp', 'wick'), weights)).toBeCloseTo(6 / 7, 10)
  expect(shareOf(bag('oil', 'wick'), bag('wick'), weights)).toBe(0)
})

test('sets are bags that hold each thing once', () => {
  expect(overlapOfSets(new Set(['lamp', 'oil']), new Set(['lamp']))).toBeCloseTo(2 / 3, 10)
  expect(overlapOfSets(new Set(), new Set())).toBe(1)
})

test('sorted lists are the same by another way', () => {
  const ids = ['lamp', 'oil', 'wick']
  const sorted = (of: Bag) => {
    const held = ids.filter((id) => of.has(id))
    return {
      ids: held.map((id) => ids.indexOf(id)),
      counts: held.map((id) => of.get(id) ?? 0),
      weights: held.map((id) => weights.get(id) ?? 0),
      total: weightOf(of, weights),
    }
  }
  for (const [a, b] of [
    [bag('lamp', 'oil', 'wick'), bag('oil', 'oil', 'lamp')],
    [bag('wick'), bag('lamp')],
    [bag(), bag()],
  ] as const)
    expect(overlapOfSorted(sorted(a), sorted(b))).toBeCloseTo(overlapOf(a, b, weights), 10)
})
