/**
 * Places of a longest run of values that go up: what stands outside it has changed places. Patience sorting, so that
 * thousands of rows take no time.
 */
export function inTurn(values: readonly number[]): ReadonlySet<number> {
  const tops: number[] = []
  const before = new Map<number, number>()
  values.forEach((value, at) => {
    let [low, high] = [0, tops.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((values[tops[middle] ?? -1] ?? Infinity) < value) low = middle + 1
      else high = middle
    }
    const previous = tops[low - 1]
    if (previous !== undefined) before.set(at, previous)
    tops[low] = at
  })
  const places = new Set<number>()
  for (let at = tops.at(-1); at !== undefined; at = before.get(at)) places.add(at)
  return places
}
