import { describe, expect, test } from 'vitest'
import { placesOf, type DocMore } from './doc-files.ts'
import { lines, deleted, inserted, highlit, runs, word } from './doc-parts.ts'

describe('what old Word shows beside the text', () => {
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
