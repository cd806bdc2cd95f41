import { expect, test } from 'vitest'
import { FieldNumbers } from '../../../../../electron/workers/lines/field-numbers.ts'

test.each<[string, [instruction: string, heading: number | null][], (string | null)[]]>([
  [
    'AUTONUM by headings',
    [
      [' AUTONUM ', 1],
      [' AUTONUM ', 2],
      [' AUTONUM ', 2],
      [' AUTONUM ', 1],
      [' AUTONUM ', 2],
    ],
    ['1.', '1.', '2.', '2.', '1.'],
  ],
  [
    'AUTONUMLGL with the numbers above',
    [
      [' AUTONUMLGL ', 1],
      [' AUTONUMLGL \\e ', 2],
    ],
    ['1.', '1.1'],
  ],
  ['AUTONUMOUT', [[' AUTONUMOUT ', null]], ['I.']],
  [
    'LISTNUM by its level, beginning where it says',
    [
      [' LISTNUM \\l 2 ', null],
      [' LISTNUM NumberDefault \\l 2 \\s 5 ', null],
      [' LISTNUM "LegalDefault" ', null],
    ],
    ['a)', 'e)', '1.'],
  ],
  ['a field that counts nothing', [[' PAGE ', null]], [null]],
])('%s', (_, fields, expected) => {
  const numbers = new FieldNumbers()
  expect(fields.map(([instruction, heading]) => numbers.next(instruction, heading))).toEqual(expected)
})
