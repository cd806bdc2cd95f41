import { expect, test } from 'vitest'
import { createWorkQueue } from '../../../../../electron/services/threads/work-queue.ts'

function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve: () => void = () => undefined
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve)
  })

test('does so many at a time, in their order, and counts the burst', async () => {
  const queue = createWorkQueue({ width: 2, changed: () => undefined })
  const gates = ['a', 'b', 'c'].map((name) => ({ name, ...deferred() }))
  for (const { name, promise } of gates) queue.add({ name, run: () => promise })
  expect(queue.progress()).toEqual({ done: 0, total: 3, reading: ['a', 'b'] })
  gates[0]!.resolve()
  await turn()
  expect(queue.progress()).toEqual({ done: 1, total: 3, reading: ['b', 'c'] })
  gates[1]!.resolve()
  gates[2]!.resolve()
  await queue.idle()
  expect(queue.progress()).toEqual({ done: 0, total: 0, reading: [] })
})

test('work of one name replaces what waits and waits for what runs', async () => {
  const queue = createWorkQueue({ width: 2, changed: () => undefined })
  const gate = deferred()
  const ran: string[] = []
  queue.add({ name: 'a', run: () => gate.promise })
  queue.add({
    name: 'a',
    run: () => {
      ran.push('second')
      return Promise.resolve()
    },
  })
  queue.add({
    name: 'a',
    run: () => {
      ran.push('third')
      return Promise.resolve()
    },
  })
  await turn()
  expect(ran).toEqual([])
  gate.resolve()
  await queue.idle()
  expect(ran).toEqual(['third'])
})

test('stopped, what waits is dropped and told, and what runs is interrupted', async () => {
  const queue = createWorkQueue({ width: 1, changed: () => undefined })
  const dropped: string[] = []
  let interrupted = false
  queue.add({
    name: 'a',
    run: (signal) =>
      new Promise((resolve) => {
        signal.addEventListener('abort', () => {
          interrupted = true
          resolve()
        })
      }),
  })
  queue.add({
    name: 'b',
    run: () => Promise.resolve(),
    dropped: () => {
      dropped.push('b')
    },
  })
  queue.stop()
  await queue.idle()
  expect({ dropped, interrupted }).toEqual({ dropped: ['b'], interrupted: true })
  let ranAfter = false
  queue.add({
    name: 'c',
    run: (signal) => {
      ranAfter = !signal.aborted
      return Promise.resolve()
    },
  })
  await queue.idle()
  expect(ranAfter).toBe(true)
})
