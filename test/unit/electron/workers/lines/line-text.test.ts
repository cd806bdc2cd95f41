import { expect, test } from 'vitest'
import { cleanText, splitMarker } from '../../../../../electron/workers/lines/line-text.ts'

test.each([
  ['the week\u2010end', 'the week-end'],
  ['a word that was divi\u2010', 'a word that was divi\u2010'],
  ['typed by hand -', 'typed by hand -'],
])('a hyphen of a program says something at a line’s end only: %s', (written, text) => {
  expect(cleanText(written)).toBe(text)
})

test.each([
  ['» item', '»'],
  ['-- item', '--'],
  ['° item', '°'],
  ['~ item', '~'],
  ['― item', '―'],
  ['» said', '»'],
  ['°C', null],
  ['~5', null],
])('a bullet typed before a paragraph: %s', (written, marker) => {
  expect(splitMarker(written, true).marker).toBe(marker)
})

test.each(['» item', '-- item', '° item'])('on a page %s may be the middle of a sentence', (written) => {
  expect(splitMarker(written, false).marker).toBeNull()
})
