import { describe, expect, test } from 'vitest'
import type { DocMore, DocParagraph } from './doc-files.ts'
import {
  lines,
  short,
  hidden,
  deleted,
  struck,
  listed,
  runs,
  sheetOf,
  fonts,
  formOf,
  level,
  listsOf,
  overridesOf,
  startAt,
  word,
} from './doc-parts.ts'

test.each<[string, string | undefined, DocParagraph[], DocMore['runs'], string[]]>([
  [
    'between two deletions',
    'Caolan80',
    [{ text: 'prex' }, { text: 'yface' }],
    runs([3, 4, deleted], [4, 5, []], [5, 6, deleted]),
    ['preface'],
  ],
  [
    'behind one that took its space',
    'Caolan80',
    [{ text: 'lift or ' }, { text: 'boxes' }],
    runs([5, 8, deleted]),
    ['lift boxes'],
  ],
  [
    'but none behind a deletion at an end',
    'Caolan80',
    [{ text: 'One. Two.' }, { text: 'Three.' }],
    runs([4, 9, deleted]),
    ['One.', 'Three.'],
  ],
  [
    'and none that Word wrote',
    undefined,
    [{ text: 'prex' }, { text: 'yface' }],
    runs([3, 4, deleted], [4, 5, []], [5, 6, deleted]),
    ['pre', 'face'],
  ],
])('an end of a paragraph that LibreOffice lost as deleted: %s', (_, signature, paragraphs, changed = [], expected) => {
  expect(short(paragraphs, { runs: changed, ...(signature !== undefined && { signature }) })).toEqual(expected)
})

describe('what old Word shows', () => {
  test.each<[string, DocParagraph[], DocMore, string[]]>([
    [
      'hidden, deleted and struck text is none',
      [{ text: 'abcd' }],
      { runs: runs([1, 2, hidden()], [2, 3, deleted], [3, 4, struck]) },
      ['a'],
    ],
    [
      'hidden by a style, and by what it rests on, unless the text says otherwise',
      [{ text: 'abcd' }, { text: 'e', style: 3 }],
      {
        parts: [
          {
            at: 0xa2,
            bytes: sheetOf(
              { kind: 1 },
              { kind: 2, character: hidden() },
              { kind: 2, base: 1 },
              { kind: 1, base: 0, character: hidden() },
            ),
          },
        ],
        runs: runs(
          [1, 2, [...word(0x4a30), 1, 0]],
          [2, 3, [...word(0x4a30), 2, 0]],
          [3, 4, [...word(0x4a30), 1, 0, ...hidden(0)]],
        ),
      },
      ['ad'],
    ],
    [
      'switched the other way by hand',
      [{ text: 'ab', style: 1 }],
      {
        parts: [{ at: 0xa2, bytes: sheetOf({ kind: 1 }, { kind: 1, character: hidden() }) }],
        runs: runs([0, 1, hidden(0x81)], [1, 2, hidden(0x80)]),
      },
      ['a'],
    ],
    [
      'a deleted item',
      [
        { text: 'a', changes: listed(1) },
        { text: 'b', changes: listed(1) },
        { text: 'c', changes: listed(1) },
      ],
      { runs: runs([2, 4, deleted]) },
      ['{•} a', '{•} c'],
    ],
    [
      'a deleted end of a paragraph',
      [{ text: 'a ', changes: listed(1) }, { text: 'b', changes: listed(1) }, { text: 'c' }],
      { runs: runs([2, 3, deleted]) },
      ['{•} a b', 'c'],
    ],
    ['a drop cap', [{ text: 'T', changes: [...word(0x442c), 3, 0] }, { text: 'he' }], {}, ['The']],
    [
      'a field inside another’s code',
      [{ text: 'pay \u0013 IF \u0013 MERGEFIELD x \u0014B\u0015 = "B" \u00144,000\u0015 a month' }],
      {},
      ['pay 4,000 a month'],
    ],
    [
      'links',
      [
        { text: 'see \u0013 HYPERLINK "https://x.example/" \u0014here\u0015.' },
        { text: '\u0013 HYPERLINK \\l "top" \u0014there\u0015' },
      ],
      {},
      ['see [here](https://x.example/).', 'there'],
    ],
    [
      'a chosen entry',
      [{ text: 'Grade: \u0013 FORMDROPDOWN \u0001\u0014\u0015' }],
      { runs: runs([22, 23, [...word(0x6a03), 0, 0, 0, 0]]), data: formOf(2, 1, 0, ['G10', 'G12']) },
      ['Grade: G12'],
    ],
    [
      'the entry that is chosen by default',
      [{ text: 'Grade: \u0013 FORMDROPDOWN \u0001\u0014\u0015' }],
      { runs: runs([22, 23, [...word(0x6a03), 0, 0, 0, 0]]), data: formOf(2, 25, 0, ['G10', 'G12']) },
      ['Grade: G10'],
    ],
    [
      'a ticked box',
      [{ text: '\u0013 FORMCHECKBOX \u0001\u0015 a' }],
      { runs: runs([15, 16, [...word(0x6a03), 0, 0, 0, 0]]), data: formOf(1, 25, 1) },
      ['☒ a'],
    ],
    [
      'a box that is not',
      [{ text: '\u0013 FORMCHECKBOX \u0001\u0015 a' }],
      { runs: runs([15, 16, [...word(0x6a03), 0, 0, 0, 0]]), data: formOf(1, 0, 1) },
      ['☐ a'],
    ],
    [
      'data that are none of a form',
      [{ text: '\u0013 FORMCHECKBOX \u0001\u0015 a' }],
      { runs: runs([15, 16, [...word(0x6a03), 0, 9, 0, 0]]), data: Buffer.alloc(90) },
      ['a'],
    ],
    [
      'signs of symbol fonts, by their code and by their letter',
      [{ text: '( 12 £' }],
      {
        parts: [{ at: 0x112, bytes: fonts('Arial', 'Symbol') }],
        runs: runs([0, 1, [...word(0x6a09), 1, 0, 0xa3, 0xf0]], [5, 6, [...word(0x4a4f), 1, 0]]),
      },
      ['≤ 12 ≤'],
    ],
  ])('%s', (_, paragraphs, more, expected) => {
    expect(short(paragraphs, more)).toEqual(expected)
  })

  test.each<[string, DocMore['parts'], DocParagraph[], string[]]>([
    [
      'levels',
      [
        { at: 0x2e2, bytes: listsOf([level(0, '\u0000.'), level(0, '\u0000.\u0001'), level(4, '\u0002)')]) },
        { at: 0x2ea, bytes: overridesOf([]) },
      ],
      [
        { text: 'a', changes: listed(1) },
        { text: 'b', changes: listed(1, 1) },
        { text: 'c', changes: listed(1, 2) },
        { text: 'd', changes: listed(1) },
        { text: 'e', changes: listed(1, 1) },
      ],
      ['1. a', '1.1 b', 'a) c', '2. d', '2.1 e'],
    ],
    [
      'a start and a level of another list on the same',
      [
        { at: 0x2e2, bytes: listsOf([level(0, '\u0000.')]) },
        {
          at: 0x2ea,
          bytes: overridesOf(
            [],
            [startAt(5)],
            [Buffer.concat([Buffer.from([0, 0, 0, 0, 0x20, 0, 0, 0]), level(1, '\u0000)')])],
          ),
        },
      ],
      [
        { text: 'a', changes: listed(1) },
        { text: 'b', changes: listed(2) },
        { text: 'c', changes: listed(3) },
      ],
      ['1. a', '5. b', 'VI) c'],
    ],
    [
      'by a style',
      [
        { at: 0x2e2, bytes: listsOf([level(22, '\u0000.')]) },
        { at: 0x2ea, bytes: overridesOf([]) },
        { at: 0xa2, bytes: sheetOf({ kind: 1 }, { kind: 1, paragraph: listed(1) }) },
      ],
      [
        { text: 'a', style: 1 },
        { text: 'b', style: 1, changes: listed(0) },
      ],
      ['01. a', 'b'],
    ],
  ])('lists: %s', (_, parts, paragraphs, expected) => {
    expect(lines(paragraphs, { ...(parts && { parts }) }).map((line) => line.text)).toEqual(expected)
  })
})
