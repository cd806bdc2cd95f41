import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Line } from '../../../../../shared/notice/source-document.ts'
import { readPdf } from '../../../../../electron/workers/pdf/read-pdf.ts'
import { column, pdfOf, type Mark } from './pdf-files.ts'

const options = { assets: resolve('node_modules/pdfjs-dist'), maxPages: 20, ocr: false }
const read = async (...pages: string[]): Promise<Line[]> => (await readPdf(pdfOf(pages), options)).lines
const notesOf = (lines: readonly Line[]): unknown[] =>
  lines.flatMap((line) =>
    (line.notes ?? []).map(({ mark, lines: own }) => [line.text, mark, ...own.map((each) => each.text)]),
  )

const drawn = (marks: readonly Mark[]): string =>
  marks
    .map(
      ({ x, y, text, size = 10 }) => `BT /F1 ${String(size)} Tf 1 0 0 1 ${String(x)} ${String(y)} Tm (${text}) Tj ET`,
    )
    .join('\n')
const body = ['The keeper lights the lamps of the', 'harbour, and nobody may do it for', 'more than nine years']
/** « more than nine years » is 93.9 points wide in Helvetica at 10. */
const marked = (mark: string, end = 157.3): Mark[] =>
  [...column(60, 700, body), { x: 154, y: 704, text: mark, size: 6 }, { x: end, y: 676, text: '.' }].map((each, at) =>
    at === 3 ? { ...each, y: 680 } : each,
  )
const rule = '60 110 120 0.5 re f'

describe('notes at the foot of a page', () => {
  test.each<[string, string, string[]]>([
    [
      'in smaller letters',
      drawn([...marked('1'), { x: 60, y: 90, text: '1 Six for those who are lent.', size: 8 }]),
      ['1', 'Six for those who are lent.'],
    ],
    [
      'below a line',
      `${drawn([...marked('1'), { x: 60, y: 90, text: '1 Six for those who are lent.' }])}\n${rule}`,
      ['1', 'Six for those who are lent.'],
    ],
    [
      'with a full stop behind the number',
      drawn([...marked('1'), { x: 60, y: 90, text: '1. Six for those who are lent.', size: 8 }]),
      ['1', 'Six for those who are lent.'],
    ],
    [
      'with a raised mark',
      drawn([
        ...marked('1'),
        { x: 60, y: 93, text: '1', size: 5 },
        { x: 63, y: 90, text: 'Six for those who are lent.' },
      ]),
      ['1', 'Six for those who are lent.'],
    ],
    [
      'in the same letters, set off by white',
      drawn([...marked('1'), { x: 60, y: 90, text: '1 Six for those who are lent.' }]),
      ['1', 'Six for those who are lent.'],
    ],
    [
      'with a star',
      drawn([...marked('*'), { x: 60, y: 90, text: '* Six for those who are lent.', size: 8 }]),
      ['*', 'Six for those who are lent.'],
    ],
    [
      'over two lines',
      drawn([
        ...marked('1'),
        { x: 60, y: 90, text: '1 Six for those who', size: 8 },
        { x: 60, y: 80, text: 'are lent.', size: 8 },
      ]),
      ['1', 'Six for those who', 'are lent.'],
    ],
    [
      'above a page number',
      drawn([
        ...marked('1'),
        { x: 60, y: 90, text: '1 Six for those who are lent.', size: 8 },
        { x: 300, y: 30, text: '3', size: 8 },
      ]),
      ['1', 'Six for those who are lent.'],
    ],
  ])('%s', async (_, page, note) => {
    const lines = await read(page)
    expect(notesOf(lines)).toEqual([['more than nine years.', ...note]])
    expect(lines.slice(0, 3).map((line) => line.text)).toEqual([...body.slice(0, 2), 'more than nine years.'])
  })

  test('several, each with its own', async () => {
    const first = [
      { x: 60, y: 720, text: 'A keeper' },
      { x: 100, y: 724, text: '1', size: 6 },
      { x: 106, y: 720, text: 'of lamps' },
    ]
    const lines = await read(
      drawn([
        ...first,
        ...marked('2'),
        { x: 60, y: 90, text: '1 Or more.', size: 8 },
        { x: 60, y: 80, text: '2 Six for those who are lent.', size: 8 },
      ]),
    )
    expect(notesOf(lines)).toEqual([
      ['A keeper of lamps', '1', 'Or more.'],
      ['more than nine years.', '2', 'Six for those who are lent.'],
    ])
  })

  test('at the end of the document', async () => {
    const lines = await read(
      drawn(marked('i', 155.4)),
      drawn([
        { x: 60, y: 704, text: 'i', size: 6 },
        { x: 64, y: 700, text: 'Six for those who are lent.' },
      ]),
    )
    expect(notesOf(lines)).toEqual([['more than nine years.', 'i', 'Six for those who are lent.']])
  })

  test.each<[string, number]>([
    ['i', 155.4],
    ['ii', 156.8],
    ['1', 157.3],
    ['a', 157.3],
    ['II', 157.3],
    ['*', 156.3],
  ])('%s at the end of the document, on a page of their own', async (mark, end) => {
    const lines = await read(
      drawn(marked(mark, end)),
      drawn([{ x: 60, y: 700, text: `${mark} Six for those who are lent.` }]),
    )
    expect(notesOf(lines)).toEqual([['more than nine years.', mark, 'Six for those who are lent.']])
    expect(lines).toHaveLength(3)
  })

  test('what opens a page is no note where text follows on the next', async () => {
    const pages = [
      drawn(marked('1')),
      drawn([{ x: 60, y: 700, text: '1 Six for those who are lent.' }]),
      drawn(column(60, 700, body)),
    ]
    expect(notesOf(await read(...pages))).toEqual([])
  })

  test.each<[string, string]>([
    [
      'a number without a mark in the text',
      drawn([...column(60, 700, body), { x: 60, y: 90, text: '1 Six for those who are lent.', size: 8 }]),
    ],
    [
      'a list',
      drawn([
        ...marked('1'),
        { x: 60, y: 664, text: '1. Six for those who are lent;' },
        { x: 60, y: 652, text: '2. nine for others.' },
      ]),
    ],
    [
      'an ordinal',
      drawn([
        { x: 60, y: 700, text: 'On the 1' },
        { x: 96, y: 704, text: 'st', size: 6 },
        { x: 60, y: 90, text: 'st Six for those', size: 8 },
      ]),
    ],
    [
      'a square metre above a second section',
      drawn([
        { x: 60, y: 760, text: 'THE KEEPER', size: 15 },
        ...column(60, 730, body),
        { x: 60, y: 690, text: 'some 40 m' },
        { x: 109.3, y: 694, text: '2', size: 6 },
        { x: 60, y: 640, text: '2. TASKS', size: 9 },
      ]),
    ],
    [
      'a text that goes on below',
      drawn([
        ...marked('1'),
        { x: 60, y: 600, text: '1 Six for those who are lent.', size: 8 },
        { x: 60, y: 560, text: 'The keeper reports to the head.' },
      ]),
    ],
  ])('%s is none', async (_, page) => {
    expect(notesOf(await read(page))).toEqual([])
  })
})
