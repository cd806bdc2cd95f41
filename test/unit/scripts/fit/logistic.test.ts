import { expect, test } from 'vitest'
import { fitLogistic, likelihood, logLoss, type Seen } from '../../../../scripts/fit/logistic.ts'
import { drawFrom } from '../../../../scripts/defects/kind.ts'

/** Observations that follow known weights. */
function observed(weights: readonly number[], count: number): Seen[] {
  const draw = drawFrom(7)
  return Array.from({ length: count }, () => {
    const values = [1, draw() * 2 - 1, draw() < 0.3 ? 1 : 0]
    return { values, isRight: draw() < likelihood(values, weights) }
  })
}

test('weights that observations follow are found again', () => {
  const fitted = fitLogistic(observed([-0.5, 3, 1.5], 20_000), [0, 0, 0])
  expect(Math.abs((fitted[0] ?? 0) + 0.5)).toBeLessThan(0.1)
  expect(Math.abs((fitted[1] ?? 0) - 3)).toBeLessThan(0.15)
  expect(Math.abs((fitted[2] ?? 0) - 1.5)).toBeLessThan(0.15)
})

test('what is never seen keeps its value, and the same observations give the same weights', () => {
  const seen = observed([0, 2, 0], 500).map(({ values, isRight }) => ({ values: [...values.slice(0, 2), 0], isRight }))
  const fitted = fitLogistic(seen, [0, 0, -9])
  expect(fitted[2]).toBeCloseTo(-9, 9)
  expect(fitLogistic(seen, [0, 0, -9])).toEqual(fitted)
  expect(logLoss(seen, fitted)).toBeLessThan(logLoss(seen, [0, 0, -9]))
})
