import { expect, test } from 'vitest'
import { canonical, weekdayOf } from '../../../../../shared/checks/messages/values.ts'

test('plain words and numbers are themselves, so that ids made of them stay', () => {
  expect([canonical('three years'), canonical(3)]).toEqual(['three years', '3'])
})

test('what is made of several is the same in any order of its names, and of no other', () => {
  expect(canonical({ date: '2024-10-20', time: null })).toBe(canonical({ time: null, date: '2024-10-20' }))
  expect(canonical([{ b: 1, a: [2] }])).toBe('[{"a":[2],"b":1}]')
  const others = [
    ['a, b', 'c'],
    ['a', 'b, c'],
    ['a, b, c'],
    { en: 'a', fr: 'b' },
    { en: 'b', fr: 'a' },
    { en: 'a' },
    true,
    null,
  ].map((value) => canonical(value))
  expect(new Set(others).size).toBe(others.length)
})

test('a name without a value is as if it were not there', () => {
  expect(canonical({ en: 'a', fr: undefined })).toBe(canonical({ en: 'a' }))
})

test('days of the week', () => {
  expect([weekdayOf('2023-01-01'), weekdayOf('2025-06-23')]).toEqual([0, 1])
})
