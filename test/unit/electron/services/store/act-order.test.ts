import { expect, test } from 'vitest'
import { createActNames, inOrder } from '../../../../../electron/services/store/act-order.ts'

const iso = (year: number): string => new Date(Date.UTC(year, 0)).toISOString()

test.each<[name: string, before: { id: string; at: string }[], years: number[], dated: number[]]>([
  ['by a right clock', [], [2025, 2026], [2025, 2026]],
  ['by a clock that was ahead and is right again', [], [2076, 2026, 2026, 2027], [2076, 2026, 2026, 2027]],
  ['after acts of an earlier version', [{ id: 'b', at: iso(2024) }], [2025], [2024, 2025]],
  ['after one of an earlier version and a clock ahead', [{ id: 'b', at: iso(2076) }], [2026, 2027], [2076, 2026, 2027]],
])('acts come in the order in which they were done: %s', (_, before, years, dated) => {
  let acts = [...before]
  // Each by a new start, and read from the disk in no order.
  for (const year of years) acts = [createActNames(acts)(Date.UTC(year, 0)), ...acts]
  expect(inOrder(acts).map(({ at }) => new Date(at).getUTCFullYear())).toEqual(dated)
})

test('two of one millisecond have an order', () => {
  const name = createActNames([])
  const acts = [name(5), name(5), name(5)]
  expect(inOrder([...acts].reverse())).toEqual(acts)
})
