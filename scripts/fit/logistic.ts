/** One observation: what is seen, by the weight that it is multiplied with, and whether it was so. */
export interface Seen {
  values: readonly number[]
  isRight: boolean
}

/**
 * How strongly a weight is held to what it was, in observations: evidence that hardly ever occurs keeps its value, what
 * is seen hundreds of times is learned.
 */
const held = 4
const rounds = 40

/**
 * Logistic regression by Newton's method (iteratively reweighted least squares), with a quadratic price on leaving
 * `start`. No chance in it: the same observations give the same weights.
 */
export function fitLogistic(seen: readonly Seen[], start: readonly number[]): number[] {
  const size = start.length
  let weights = [...start]
  for (let round = 0; round < rounds; round++) {
    const slope = weights.map((weight, at) => -held * (weight - (start[at] ?? 0)))
    const curve = weights.map((_, row) => weights.map((_other, column): number => (row === column ? held : 0)))
    for (const { values, isRight } of seen) {
      const likely = likelihood(values, weights)
      for (let row = 0; row < size; row++) {
        const value = values[row] ?? 0
        if (value === 0) continue
        slope[row] = (slope[row] ?? 0) + ((isRight ? 1 : 0) - likely) * value
        const curved = curve[row]
        if (curved === undefined) continue
        for (let column = 0; column < size; column++)
          curved[column] = (curved[column] ?? 0) + likely * (1 - likely) * value * (values[column] ?? 0)
      }
    }
    const step = solve(curve, slope)
    weights = weights.map((weight, at) => weight + (step[at] ?? 0))
    if (Math.max(...step.map(Math.abs)) < 1e-6) break
  }
  return weights
}

export function likelihood(values: readonly number[], weights: readonly number[]): number {
  const logOdds = values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0)
  return 1 / (1 + Math.exp(-logOdds))
}

/** Mean of −ln of the likelihood given to what was so: less is better, 0.69 is a coin. */
export function logLoss(seen: readonly Seen[], weights: readonly number[]): number {
  const floor = 1e-9
  const loss = seen.reduce((sum, { values, isRight }) => {
    const likely = likelihood(values, weights)
    return sum - Math.log(Math.max(floor, isRight ? likely : 1 - likely))
  }, 0)
  return loss / Math.max(1, seen.length)
}

/**
 * Gauss and Jordan. The matrix is small and, by the price on leaving, positive definite: no pivot is ever nothing, and
 * none needs to be looked for.
 */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0])
  const size = rows.length
  rows.forEach((lead, column) => {
    rows.forEach((row, at) => {
      if (at === column) return
      const factor = (row[column] ?? 0) / (lead[column] ?? 1)
      if (factor === 0) return
      for (let place = column; place <= size; place++) row[place] = (row[place] ?? 0) - factor * (lead[place] ?? 0)
    })
  })
  return rows.map((row, at) => (row[size] ?? 0) / (row[at] ?? 1))
}
