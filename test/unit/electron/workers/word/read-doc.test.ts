import { describe, expect, test } from 'vitest'
import { readDoc } from '../../../../../electron/workers/word/read-doc.ts'
import { compoundOf, docOf, type DocParagraph } from './doc-files.ts'

const read = (paragraphs: readonly DocParagraph[]): ReturnType<typeof readDoc> => readDoc(docOf(paragraphs))
const short = (paragraphs: readonly DocParagraph[]): string[] =>
  read(paragraphs).map((line) => `${line.marker === null ? '' : `{${line.marker}} `}${line.text}`)
const inTable = [0x16, 0x24, 1]
const rowEnd = [0x17, 0x24, 1]

describe('the binary Word format', () => {
  test.each<[string, DocParagraph[], string[]]>([
    [
      'paragraphs, breaks and special hyphens',
      [{ text: 'Résumé\u000Bnext' }, { text: 'built\u001Ein so\u001Fft' }],
      ['Résumé', 'next', 'built-in soft'],
    ],
    [
      'field codes out, results in',
      [{ text: 'page \u0013 PAGE \u00143\u0015 of \u0013 XE "x" \u00153' }],
      ['page 3 of 3'],
    ],
    ['pictures and other anchors out', [{ text: 'a\u0001\u0008b' }], ['ab']],
    [
      'a list without its definition is a list of bullets',
      [{ text: 'item', changes: [0x0b, 0x46, 1, 0] }],
      ['{•} item'],
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(short(paragraphs)).toEqual(expected)
  })

  test('tables by cell', () => {
    const lines = read([
      { text: 'Grade', end: '\u0007', changes: inTable },
      { text: 'G17', changes: inTable },
      { text: 'twin', end: '\u0007', changes: inTable },
      { text: '', end: '\u0007', changes: [...inTable, ...rowEnd] },
      { text: 'after' },
    ])
    expect(lines.map((line) => [line.text, line.cell?.row, line.cell?.column])).toEqual([
      ['Grade', 0, 0],
      ['G17', 0, 1],
      ['twin', 0, 1],
      ['after', undefined, undefined],
    ])
  })

  test('headings by their outline level', () => {
    expect(read([{ text: '1. SUMMARY', changes: [0x40, 0x26, 1] }])[0]?.heading).toBe(2)
  })

  test('Word 6 has its text in one stretch', () => {
    const document = Buffer.alloc(4096)
    document.writeUInt16LE(0xa5dc, 0)
    document.writeUInt16LE(0x65, 2)
    document.write('Grade G17\rR\u00E9sum\u00E9\r', 0x300, 'latin1')
    document.writeUInt32LE(0x300, 24)
    document.writeUInt32LE(0x311, 28)
    expect(readDoc(compoundOf({ WordDocument: document })).map((line) => line.text)).toEqual(['Grade G17', 'Résumé'])
  })
})

describe('compound files that give no text', () => {
  const good = docOf([{ text: 'x' }])
  const inCircle = Buffer.from(good)
  inCircle.writeUInt32LE(2, 512 + 4 * 3)
  test.each<[string, Uint8Array, RegExp]>([
    ['a new Word file with a password', compoundOf({ EncryptedPackage: Buffer.alloc(4096) }), /password/u],
    ['an old one', docOf([{ text: 'x' }], 0x0300), /password/u],
    ['of another program', compoundOf({ Workbook: Buffer.alloc(4096) }), /not read/u],
    ['cut off in the header', good.slice(0, 100), /damaged/u],
    ['a chain of sectors in a circle', inCircle, /damaged/u],
    ['its table is missing', docOf([{ text: 'x' }], 0), /damaged/u],
  ])('%s', (_, bytes, message) => {
    expect(() => readDoc(bytes)).toThrow(message)
  })
})
