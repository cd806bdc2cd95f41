import { describe, expect, test } from 'vitest'
import type { Line } from '../../../../../shared/notice/source-document.ts'
import { readDoc } from '../../../../../electron/workers/word/read-doc.ts'
import { docOf, placesOf, type DocMore, type DocParagraph } from './doc-files.ts'

const lines = (paragraphs: readonly DocParagraph[], more: DocMore = {}): Line[] =>
  readDoc(docOf(paragraphs, 0x0200, more))
const short = (paragraphs: readonly DocParagraph[], more: DocMore = {}): string[] =>
  lines(paragraphs, more).map((line) => `${line.marker === null ? '' : `{${line.marker}} `}${line.text}`)
const word = (value: number): number[] => [value & 0xff, value >> 8]
const hidden = (value = 1): number[] => [...word(0x083c), value]
const deleted = [...word(0x0800), 1]
const inserted = [...word(0x0801), 1]
const struck = [...word(0x0837), 1]
const highlit = [...word(0x2a0c), 7]
const listed = (index: number, level = 0): number[] => [...word(0x460b), ...word(index), ...word(0x260a), level]
const text16 = (text: string): Buffer => Buffer.from(`${String.fromCharCode(text.length)}${text}\u0000`, 'utf16le')
const runs = (...each: [from: number, to: number, changes: number[]][]): NonNullable<DocMore['runs']> =>
  each.map(([from, to, changes]) => ({ from, to, changes }))

/**
 * Styles by their numbers: kind (1 paragraph, 2 character), the one they rest on, changes of paragraphs and of
 * characters.
 */
function sheetOf(...styles: { kind: number; base?: number; paragraph?: number[]; character?: number[] }[]): Buffer {
  const head = Buffer.from([4, 0, ...word(styles.length), 10, 0])
  const upx = (changes: number[]): Buffer =>
    Buffer.from([...word(changes.length), ...changes, ...(changes.length % 2 === 1 ? [0] : [])])
  return Buffer.concat([
    head,
    ...styles.map(({ kind, base = 0xfff, paragraph = [], character = [] }) => {
      const bytes = Buffer.concat([
        Buffer.from([0, 0, ...word(kind | (base << 4)), 0, 0, 0, 0, 0, 0]),
        text16('S'),
        ...(kind === 1 ? [upx([0, 0, ...paragraph])] : []),
        upx(character),
      ])
      return Buffer.concat([Buffer.from(word(bytes.length)), bytes])
    }),
  ])
}

const fonts = (...names: string[]): Buffer =>
  Buffer.concat([
    Buffer.from([...word(names.length), 0, 0]),
    ...names.map((name) =>
      Buffer.concat([
        Buffer.from([39 + name.length * 2 + 2]),
        Buffer.alloc(39),
        Buffer.from(`${name}\u0000`, 'utf16le'),
      ]),
    ),
  ])

function formOf(kind: number, result: number, byDefault: number, entries: string[] = []): Buffer {
  const field = Buffer.concat([
    Buffer.from([0xff, 0xff, 0xff, 0xff, ...word(kind | (result << 2)), 0, 0, 0, 0]),
    text16('name'),
    Buffer.from(word(byDefault)),
    ...Array.from({ length: 5 }, () => text16('')),
    Buffer.from([0xff, 0xff, ...word(entries.length), 0, 0]),
    ...entries.map((entry) => text16(entry).subarray(0, -2)),
  ])
  const head = Buffer.alloc(0x44)
  head.writeUInt32LE(0x44 + field.length, 0)
  head.writeUInt16LE(0x44, 4)
  return Buffer.concat([head, field])
}

const level = (format: number, text: string, start = 1, bits = 0): Buffer => {
  const head = Buffer.alloc(28)
  head.writeInt32LE(start, 0)
  head.writeUInt8(format, 4)
  head.writeUInt8(bits, 5)
  return Buffer.concat([head, text16(text).subarray(0, -2)])
}
const listsOf = (levels: Buffer[]): Buffer => {
  const head = Buffer.alloc(30)
  head.writeUInt16LE(1, 0)
  head.writeUInt32LE(77, 2)
  return Buffer.concat([head, ...levels, ...Array.from({ length: 9 - levels.length }, () => level(0, ''))])
}
/** Each override by how many levels it changes, and with what. */
const overridesOf = (...changes: Buffer[][]): Buffer => {
  const heads = changes.map((each) => {
    const head = Buffer.alloc(16)
    head.writeUInt32LE(77, 0)
    head.writeUInt8(each.length, 12)
    return head
  })
  const count = Buffer.alloc(4)
  count.writeUInt32LE(changes.length, 0)
  return Buffer.concat([count, ...heads, ...changes.map((each) => Buffer.concat([Buffer.alloc(4, 0xff), ...each]))])
}
const startAt = (start: number): Buffer => Buffer.from([start, 0, 0, 0, 0x10, 0, 0, 0])

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

  test('a table in a cell', () => {
    const outer = [...word(0x2416), 1]
    const inner = [...outer, ...word(0x6649), 2, 0, 0, 0]
    const [cellEnd, rowEnd] = [
      [...inner, ...word(0x244b), 1],
      [...inner, ...word(0x244b), 1, ...word(0x244c), 1],
    ]
    const read = lines([
      { text: 'a', end: '\u0007', changes: outer },
      { text: 'x', changes: cellEnd },
      { text: 'y', changes: cellEnd },
      { text: '', changes: rowEnd },
      { text: 'z', changes: cellEnd },
      { text: '', changes: rowEnd },
      { text: 'b', end: '\u0007', changes: outer },
      { text: '', end: '\u0007', changes: [...outer, ...word(0x2417), 1] },
      { text: 'after' },
    ])
    expect(
      read.map((line) => [line.text, line.cell?.row, line.cell?.column, line.grid?.row, line.grid?.column]),
    ).toEqual([
      ['a', 0, 0, undefined, undefined],
      ['x', 0, 1, 0, 0],
      ['y', 0, 1, 0, 1],
      ['z', 0, 1, 1, 0],
      ['b', 0, 1, undefined, undefined],
      ['after', undefined, undefined, undefined, undefined],
    ])
  })

  test('what is left in the file', () => {
    const [line] = lines([{ text: 'by 2 March9 March !' }], {
      runs: runs([3, 10, deleted], [10, 17, inserted], [18, 19, highlit]),
    })
    expect([line?.text, line?.leftovers]).toEqual([
      'by 9 March !',
      [
        { kind: 'deletion', text: '2 March', at: 2 },
        { kind: 'insertion', text: '9 March', at: 3 },
        { kind: 'highlight', text: '!', at: 11 },
      ],
    ])
  })

  test('notes and comments hang on their marks', () => {
    const main = [{ text: 'nine\u0002 and ten*\u0005.' }]
    const more: DocMore = {
      texts: [
        { at: 0x50, text: '\u0002 first\r* own\r\r' },
        { at: 0x5c, text: '\u0005ask\r\r' },
      ],
      parts: [
        { at: 0xaa, bytes: placesOf([4, 13, 17], [Buffer.from([1, 0, 0, 0])]) },
        { at: 0xb2, bytes: placesOf([0, 8, 14, 15]) },
        { at: 0xba, bytes: placesOf([14, 17], [Buffer.alloc(30)]) },
        { at: 0xc2, bytes: placesOf([0, 5, 6]) },
      ],
    }
    const [line, ...others] = lines(main, more)
    expect([
      line?.text,
      line?.notes?.map(({ mark, lines: [first] }) => [mark, first?.text]),
      line?.leftovers,
      others,
    ]).toEqual([
      'nine and ten.',
      [
        ['1', 'first'],
        ['*', 'own'],
      ],
      [{ kind: 'comment', text: 'ask', at: 12 }],
      [],
    ])
  })

  test('text boxes come before the paragraph of their anchor, those of a group at the next free one; heads and feet stand apart', () => {
    const shape = (id: number): Buffer => Buffer.concat([Buffer.from([id, 0, 0, 0]), Buffer.alloc(22)])
    const box = (id: number): Buffer => Buffer.concat([Buffer.alloc(14), Buffer.from([id, 0, 0, 0]), Buffer.alloc(4)])
    const read = lines([{ text: 'a\u0008' }, { text: '\u0008b' }], {
      texts: [
        { at: 0x54, text: 'head\rfoot\r' },
        { at: 0x64, text: 'in b\rin a\r' },
      ],
      parts: [
        { at: 0x1da, bytes: placesOf([1, 3, 6], [shape(1), shape(2)]) },
        { at: 0x25a, bytes: placesOf([0, 5, 10], [box(9), box(1)]) },
        { at: 0xf2, bytes: placesOf([0, 0, 0, 0, 0, 0, 0, 5, 5, 10]) },
      ],
    })
    expect(read.map((line) => [line.text, line.apart])).toEqual([
      ['head', 'head'],
      ['in a', 'box'],
      ['a', undefined],
      ['in b', 'box'],
      ['b', undefined],
      ['foot', 'foot'],
    ])
  })

  test('a text box in a head is its text', () => {
    const shape = Buffer.concat([Buffer.from([1, 0, 0, 0]), Buffer.alloc(22)])
    const box = Buffer.concat([Buffer.alloc(14), Buffer.from([1, 0, 0, 0]), Buffer.alloc(4)])
    const read = lines([{ text: 'a' }], {
      texts: [
        { at: 0x54, text: '\u0008\r' },
        { at: 0x68, text: 'Title\r' },
      ],
      parts: [
        { at: 0x1e2, bytes: placesOf([0, 2], [shape]) },
        { at: 0x26a, bytes: placesOf([0, 6], [box]) },
        { at: 0xf2, bytes: placesOf([0, 0, 0, 0, 0, 0, 0, 2]) },
      ],
    })
    expect(read.map((line) => [line.text, line.apart])).toEqual([
      ['Title', 'head'],
      ['a', undefined],
    ])
  })

  test('the head of a section stands before it', () => {
    const parts = [
      { at: 0xca, bytes: placesOf([0, 2, 4], [Buffer.alloc(24)]) },
      { at: 0xf2, bytes: placesOf([0, 0, 0, 0, 0, 0, 0, 0, 4, 4, 4, 4, 4, 4, 8, 8]) },
    ]
    const read = lines([{ text: 'a' }, { text: 'b' }], { texts: [{ at: 0x54, text: 'one\rtwo\r' }], parts })
    expect(read.map((line) => [line.text, line.apart])).toEqual([
      ['one', 'head'],
      ['a', undefined],
      ['two', 'head'],
      ['b', undefined],
    ])
  })
})
