/** Draws that are the same for the same number. */
export interface Draw {
  one: <Thing>(things: readonly Thing[]) => Thing
  /** A whole number, both ends included. */
  from: (least: number, most: number) => number
  /** True in so many cases of one. */
  chance: (share: number) => boolean
}

/** Mulberry32: short, and as even as is wanted here. */
export function drawsFrom(seed: number): Draw {
  let state = Math.imul(seed, 0x9e3779b1) >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const from = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1))
  return {
    one: (things) => {
      const drawn = things[from(0, things.length - 1)]
      if (drawn === undefined) throw new Error('nothing to draw from')
      return drawn
    },
    from,
    chance: (share) => next() < share,
  }
}
