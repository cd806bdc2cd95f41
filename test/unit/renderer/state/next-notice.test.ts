import { expect, test } from 'vitest'
import { neighbourNotice } from '../../../../renderer/state/next-notice.ts'

test.each([
  ['the one after', 'b', 1, 'c'],
  ['the one before', 'b', -1, 'a'],
  ['none after the last', 'c', 1, null],
  ['none before the first', 'a', -1, null],
  ['the first, where none is open', null, 1, 'a'],
  ['the first, where the open one is not on the list', 'x', -1, 'a'],
] as const)('%s', (_name, open, step, next) => {
  expect(neighbourNotice(['a', 'b', 'c'], open, step)).toBe(next)
})

test('an empty list has no next one', () => {
  expect(neighbourNotice([], null, 1)).toBeNull()
})
