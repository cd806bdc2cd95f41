import { expect, test } from 'vitest'
import { excerpt, excerptAround } from '../../../../../shared/checks/parts/excerpt.ts'

const long =
  'If you are selected, you will be offered an initial appointment of three years, which may be renewed by mutual agreement of both parties.'

test('a passage is quoted whole, or its beginning between words', () => {
  expect(excerpt('Feed the ducks.')).toBe('Feed the ducks')
  expect(excerpt(long)).toBe('If you are selected, you will be offered an initial appointment of…')
})

test.each([
  [0, 'If you are selected, you will be offered an initial appointment of…'],
  [0.5, '…an initial appointment of three years, which may be renewed by mutual…'],
  [1, '…three years, which may be renewed by mutual agreement of both parties'],
])('or what stands so far on: %s', (share, expected) => {
  expect(excerptAround(long, share)).toBe(expected)
})

test('a short passage is whole wherever one looks', () => {
  expect(excerptAround('Feed the ducks.', 0.9)).toBe('Feed the ducks')
})
