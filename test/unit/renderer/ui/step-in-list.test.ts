import { expect, test } from 'vitest'
import { stepInList } from '../../../../renderer/ui/step-in-list.ts'

test.each([
  ['ArrowDown', -1, 0],
  ['ArrowDown', 3, 4],
  ['ArrowDown', 9, 9],
  ['ArrowUp', -1, 9],
  ['ArrowUp', 0, 0],
  ['ArrowUp', 5, 4],
  ['PageDown', 7, 9],
  ['PageUp', 2, 0],
  ['Home', 6, 0],
  ['End', 2, 9],
  ['a', 2, null],
  ['Enter', 2, null],
])('%s from %i', (key, at, expected) => {
  expect(stepInList(key, at, 10, 4)).toBe(expected)
})

test('an empty list leads nowhere', () => {
  expect(stepInList('ArrowDown', -1, 0, 4)).toBeNull()
})
