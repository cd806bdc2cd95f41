/**
 * Numbers that look random and are the same for the same seed, so that a file that broke something can be made again.
 */
export interface Random {
  /** 0 ≤ whole number < most. */
  below: (most: number) => number
  pick: <Item>(items: readonly Item[]) => Item
  bytes: (length: number) => Buffer
}

/** Mulberry32: short, and good enough to damage files with. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  const below = (most: number): number => next() % Math.max(1, Math.floor(most))
  return {
    below,
    pick: <Item>(items: readonly Item[]) => items[below(items.length)] as Item,
    bytes: (length) => Buffer.from(Array.from({ length }, () => next() & 255)),
  }
}
