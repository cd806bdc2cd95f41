import { expect, test } from 'vitest'
import { firstFew } from '../../../../shared/text/first-few.ts'

test.each([
  ['', { named: '', others: 0 }],
  ['a', { named: 'a', others: 0 }],
  ['a b c d', { named: 'a, b, c, d', others: 0 }],
  ['a b c d e', { named: 'a, b, c', others: 2 }],
])('of “%s” the first are named, the others counted', (names, few) => {
  expect(firstFew(names.split(' ').filter((name) => name !== ''))).toEqual(few)
})
