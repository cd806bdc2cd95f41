import { describe, expect, test } from 'vitest'
import { linesOfPages } from '../../../../../electron/workers/pdf/pdf-lines.ts'
import type { Run } from '../../../../../electron/workers/lines/page-runs.ts'

type Piece = [left: number, text: string]

/** Rows of a page from the top, 12 points each; an empty row is white. */
function page(number: number, rows: readonly Piece[][]): Parameters<typeof linesOfPages>[0][number] {
  const runs = rows.flatMap((row, at) =>
    row.map(([left, text]): Run => ({
      text,
      left,
      right: left + text.length * 5,
      baseline: 90 + at * 12,
      fontSize: 10,
      bold: false,
    })),
  )
  return { number, runs: { runs, aside: [], width: 595, height: 842, turns: 0 } }
}

const lamp = (at: number): string => `The lamp number ${String(at)} is lit`
const lampe = (at: number): string => `La lampe ${String(at)} est allumée`
const numbers = Array.from({ length: 12 }, (_, at) => at + 1)
const cells = (pages: Parameters<typeof linesOfPages>[0]): string[] =>
  linesOfPages(pages).map(({ text, cell }) =>
    cell === null ? text : `${String(cell.column)}/${String(cell.columns)} ${text}`,
  )

describe('a narrow column beside the texts of a table', () => {
  test('numbers at the left', () => {
    const rows = numbers.map((at): Piece[] => [
      [60, String(at)],
      [90, lamp(at)],
      [300, lampe(at)],
    ])
    expect(
      cells([page(1, [[[60, 'A line that runs across the whole page above the table, from edge to edge']], ...rows])]),
    ).toEqual([
      'A line that runs across the whole page above the table, from edge to edge',
      ...numbers.flatMap((at) => [`0/3 ${String(at)}`, `1/3 ${lamp(at)}`, `2/3 ${lampe(at)}`]),
    ])
  })

  test('a few remarks at the right, over two pages', () => {
    const row = (at: number): Piece[] => [
      [60, lamp(at)],
      [260, lampe(at)],
      ...(at % 4 === 1 ? [[470, 'seen'] as Piece] : []),
    ]
    const read = cells([page(1, numbers.map(row)), page(2, numbers.map(row))])
    expect(read.filter((text) => text === '2/3 seen')).toHaveLength(6)
    expect(read).toContain(`1/3 ${lampe(12)}`)
  })

  test('tags open a row each, though no white stands between the rows', () => {
    const rows = numbers.flatMap((at): Piece[][] => [
      [
        [60, 'EN'],
        [100, lamp(at)],
      ],
      [[100, 'and nobody puts it out.']],
      [
        [60, 'FR'],
        [100, lampe(at)],
      ],
    ])
    const lines = linesOfPages([page(1, rows)])
    const places = lines.filter(({ text }) => text === 'and nobody puts it out.').map(({ cell }) => cell?.row)
    expect(places).toEqual(numbers.map((at) => (at - 1) * 2))
  })

  test.each<[string, Piece[][]]>([
    [
      'two columns of text',
      numbers.map((at) => [
        [60, lamp(at)],
        [300, lampe(at)],
      ]),
    ],
    [
      'key data above prose',
      [
        [
          [60, 'Grade'],
          [200, 'G12'],
        ],
        [
          [60, 'Schedule'],
          [200, 'Full-time'],
        ],
        [
          [60, 'Clearance'],
          [200, 'NS'],
        ],
        [
          [60, 'Body'],
          [200, 'HQ'],
        ],
        ...numbers.map((at): Piece[] => [
          [60, `${lamp(at)} and it burns from dusk to dawn, whatever the weather may be`],
        ]),
      ],
    ],
    [
      'a list',
      numbers.map((at) => [
        [60, '•'],
        [78, `${lamp(at)} and it burns from dusk to dawn`],
      ]),
    ],
  ])('%s has none', (_, rows) => {
    expect(linesOfPages([page(1, rows)]).every(({ cell }) => cell === null || cell.columns === 2)).toBe(true)
  })
})

describe('a table that ends on the next page', () => {
  const labels: Piece[][] = ['Location', 'Schedule', 'Grade', 'Organisation', 'Deadline', 'Salary'].map((label) => [
    [60, label],
    [300, `value of ${label}`],
  ])
  const prose = numbers.map((at): Piece[] => [
    [60, `${lamp(at)} and it burns from dusk to dawn, whatever the weather may be`],
  ])

  test('its last row alone is one still', () => {
    const read = cells([
      page(1, [...prose, ...labels]),
      page(2, [
        [
          [60, 'Clearance'],
          [300, 'NS'],
        ],
        [],
        ...prose,
      ]),
    ])
    expect(read.filter((text) => /Clearance|NS/u.test(text))).toEqual(['0/2 Clearance', '1/2 NS'])
  })

  test('prose at the head of the page is none', () => {
    expect(
      cells([page(1, [...prose, ...labels]), page(2, prose)])
        .slice(-12)
        .every((text) => !text.startsWith('0/')),
    ).toBe(true)
  })
})
