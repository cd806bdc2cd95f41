/** How often each thing stands in something. */
export type Bag = ReadonlyMap<string, number>

/**
 * Dice's coefficient (1945), with multiplicity: twice what both hold, of all that either holds; 0…1, and 0 where both
 * are empty. `weights`: what one of a thing weighs, nothing where it is not named; without them all weigh the same.
 */
export function overlapOf(a: Bag, b: Bag, weights?: Bag): number {
  const all = weightOf(a, weights) + weightOf(b, weights)
  return all === 0 ? 0 : (2 * commonWeight(a, b, weights)) / all
}

/** How much of the first stands in the second: 0…1, and 1 where it has nothing to share. */
export function shareOf(own: Bag, other: Bag, weights?: Bag): number {
  const all = weightOf(own, weights)
  return all === 0 ? 1 : commonWeight(own, other, weights) / all
}

/** Dice's coefficient of two sets; 1 where both are empty. */
export function overlapOfSets(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const all = a.size + b.size
  return all === 0 ? 1 : (2 * a.intersection(b).size) / all
}

/** A bag as lists: ids that go up, how often each stands, what one of it weighs, and what all weigh together. */
export interface SortedBag {
  ids: readonly number[]
  counts: readonly number[]
  weights: readonly number[]
  total: number
}

/** `overlapOf` where thousands are compared: both lists go up, so one walk along them is enough. */
export function overlapOfSorted(a: SortedBag, b: SortedBag): number {
  const all = a.total + b.total
  if (all === 0) return 0
  let common = 0
  for (let i = 0, j = 0; i < a.ids.length && j < b.ids.length;) {
    const [left, right] = [a.ids[i] ?? 0, b.ids[j] ?? 0]
    if (left === right) {
      common += (a.weights[i] ?? 0) * Math.min(a.counts[i] ?? 0, b.counts[j] ?? 0)
      i++
      j++
    } else if (left < right) i++
    else j++
  }
  return (2 * common) / all
}

/** How much stands in a bag. */
export function weightOf(bag: Bag, weights?: Bag): number {
  let all = 0
  for (const [thing, count] of bag) all += count * (weights === undefined ? 1 : (weights.get(thing) ?? 0))
  return all
}

/** How much of one bag stands in another too. */
export function commonWeight(a: Bag, b: Bag, weights?: Bag): number {
  let common = 0
  for (const [thing, count] of a)
    common += Math.min(count, b.get(thing) ?? 0) * (weights === undefined ? 1 : (weights.get(thing) ?? 0))
  return common
}
