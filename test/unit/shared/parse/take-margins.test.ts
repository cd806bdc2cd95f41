import { expect, test } from 'vitest'
import { paragraphLine } from '../../../../electron/workers/lines/line-text.ts'
import type { Line } from '../../../../shared/notice/source-document.ts'
import { withMargins } from '../../../../shared/parse/take-margins.ts'

/** '^' before what stands in the head of the pages, '_' before their foot. */
const lineOf = (text: string): Line =>
  paragraphLine(
    text.replace(/^[\^_]/u, ''),
    text.startsWith('^') ? { apart: 'head' } : text.startsWith('_') ? { apart: 'foot' } : {},
  )
const ways = (...texts: string[]): string[][] =>
  withMargins({ format: 'docx', pages: null, ocr: false, lines: texts.map(lineOf) }, ({ text }) =>
    /\d{6}/u.test(text),
  ).map(({ lines }) => lines.map(({ text }) => text))

test.each([
  ['a text without heads is meant as it is', ['a', 'b'], [['a', 'b']]],
  [
    'a head that names the notice, whole',
    ['^House', '^Archivist (260101)', 'a'],
    [['a'], ['House', 'Archivist (260101)', 'a']],
  ],
  [
    'of a foot the line alone',
    ['a', '_House', '_Ref. 260101'],
    [['a'], ['a', 'Ref. 260101'], ['a', 'House', 'Ref. 260101']],
  ],
  ['a head that says nothing comes last', ['^House', 'a'], [['a'], ['House', 'a']]],
  [
    'what the text says, and page numbers, never',
    ['^Archivist (260101)', '^Page 2 of 4', 'Archivist (260101)', '_- 2 -'],
    [['Archivist (260101)']],
  ],
])('%s', (_, texts, expected) => {
  expect(ways(...texts)).toEqual(expected)
})
