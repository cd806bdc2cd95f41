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

/** How far a row reaches to the rows that it crosses, itself counted; `only`: the one that it crosses, if it is one. */
export interface Crossed {
  low: number
  high: number
  only: number | null
}

/**
 * What each row crosses: those before it that stand behind it on the other side, and the other way round. Asked of the
 * highest so far, the lowest to come and the nearest of each, so that thousands of rows take no time.
 */
export function crossings(values: readonly number[]): (at: number) => Crossed {
  const highest = running(values, Math.max)
  const lowest = running(values.toReversed(), Math.min).toReversed()
  const before = nearestBefore(values, (other, own) => other >= own)
  const mirrored = nearestBefore(values.toReversed(), (other, own) => other < own).toReversed()
  return (at) => {
    const own = values[at] ?? 0
    const near = { before: before[at] ?? null, after: mirrored[at] ?? null }
    const after = near.after === null ? null : values.length - 1 - near.after
    const far = {
      before: near.before === null ? null : firstWhere(values.length, (place) => (highest[place] ?? 0) >= own),
      after: after === null ? null : firstWhere(values.length, (place) => (lowest[place] ?? 0) >= own) - 1,
    }
    const only =
      far.after === null && far.before === near.before
        ? far.before
        : far.before === null && far.after === after
          ? far.after
          : null
    return { low: far.before ?? at, high: far.after ?? at, only }
  }
}

function running(values: readonly number[], better: (a: number, b: number) => number): number[] {
  let best: number | undefined
  return values.map((value) => (best = best === undefined ? value : better(best, value)))
}

/** The place of the nearest value before each that is such a one; null where there is none. */
function nearestBefore(values: readonly number[], isSuch: (other: number, own: number) => boolean): (number | null)[] {
  const open: number[] = []
  return values.map((own, at) => {
    while (open.length > 0 && !isSuch(values[open.at(-1) ?? 0] ?? 0, own)) open.pop()
    const found = open.at(-1) ?? null
    open.push(at)
    return found
  })
}

/** The first place where it is true; it stays true behind it. */
function firstWhere(length: number, isSo: (place: number) => boolean): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isSo(middle)) high = middle
    else low = middle + 1
  }
  return low
}
