import { expect, test } from 'vitest'
import { createSlots } from '../../../../../electron/services/disk/slots.ts'

test('so many names are in at a time, however often each; the next comes in when one has left for good', async () => {
  const slots = createSlots(2)
  const [a, alsoA, b] = [await slots.enter('a', 1), await slots.enter('a', 1), await slots.enter('b', 1)]
  expect(await slots.enter('c', 1)).toBeNull()
  const order: string[] = []
  const waiting = ['d', 'e'].map(async (name) => {
    const leave = await slots.enter(name, 10_000)
    order.push(name)
    leave?.()
  })
  a?.()
  a?.()
  expect(await slots.enter('c', 1)).toBeNull()
  alsoA?.()
  await Promise.all(waiting)
  expect(order).toEqual(['d', 'e'])
  b?.()
  expect(await slots.enter('c', 1)).not.toBeNull()
  expect(await slots.enter('f', 1)).not.toBeNull()
})

test('who waits for as long as it takes comes in before those that came later', async () => {
  const slots = createSlots(1)
  const leave = await slots.enter('a', 1)
  const waiting = slots.enter('b', Infinity)
  expect(await slots.enter('c', 50)).toBeNull()
  leave?.()
  expect(await waiting).not.toBeNull()
})
