import { expect, test } from 'vitest'
import { isKept } from '../../../../scripts/accuracy/kept-third.ts'

const names = Array.from({ length: 3000 }, (_, at) => `number word 260${String(at)} ${String(at % 2)}`)

test('about a third is kept, of any kind', () => {
  const kept = names.filter(isKept).length
  expect(kept).toBeGreaterThan(900)
  expect(kept).toBeLessThan(1100)
})

// Another split would show what was never to be looked at.
test('the split stays what it is', () => {
  const some = ['number word 260101 0', 'number word 260101 1', 'order 270101 0', 'not lost e41-2031 1']
  expect(some.map(isKept)).toEqual([false, true, false, false])
})
