import { randomUUID } from 'node:crypto'

interface Act {
  id: string
  at: string
}

/** Digits of milliseconds, to the year 5138. */
const digits = 14
const numbered = /^(\d{14})-/u

/**
 * Names acts so that their order is in their names: the clock's time, or one more than the latest. So what a person
 * does later counts later, and is dated by the clock of its own hour, also after a clock that was ahead for a while.
 */
export function createActNames(acts: readonly Act[]) {
  let last = acts.reduce((latest, act) => Math.max(latest, orderOf(act)), 0)
  return (now: number): Act => {
    last = Math.max(now, last + 1)
    return { id: `${String(last).padStart(digits, '0')}-${randomUUID()}`, at: new Date(now).toISOString() }
  }
}

/** Oldest first. What was kept before acts had such names is placed by its date. */
export function inOrder<Kept extends Act>(acts: readonly Kept[]): Kept[] {
  return acts
    .map((act): [number, Kept] => [orderOf(act), act])
    .sort(([a, { id: one }], [b, { id: other }]) => a - b || (one < other ? -1 : 1))
    .map(([, act]) => act)
}

function orderOf({ id, at }: Act): number {
  const [, order] = numbered.exec(id) ?? []
  return order === undefined ? Date.parse(at) || 0 : Number(order)
}
