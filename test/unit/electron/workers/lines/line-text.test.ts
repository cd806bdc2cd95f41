import { expect, test } from 'vitest'
import { cleanText } from '../../../../../electron/workers/lines/line-text.ts'

test.each([
  ['the week\u2010end', 'the week-end'],
  ['a word that was divi\u2010', 'a word that was divi\u2010'],
  ['typed by hand -', 'typed by hand -'],
])('a hyphen of a program says something at a line’s end only: %s', (written, text) => {
  expect(cleanText(written)).toBe(text)
})
