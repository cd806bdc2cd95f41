import { describe, expect, test } from 'vitest'
import { cellsOf, findGrids } from '../../../../../electron/workers/pdf/pdf-grids.ts'
import { rowsOf } from '../../../../../electron/workers/pdf/pdf-rows.ts'
import type { Row } from '../../../../../electron/workers/lines/page-runs.ts'

/** Each line's texts as [left, text], five points a letter, one line 12 points under the other. */
function rows(...lines: [number, string][][]): Row[] {
  return rowsOf(
    lines.flatMap((line, at) =>
      line.map(([left, text]) => ({
        text,
        left,
        right: left + text.length * 5,
        baseline: 20 + at * 12,
        fontSize: 10,
        bold: false,
      })),
    ),
  )
}

const labels: [number, string][][] = [
  [
    [50, 'Location'],
    [120, 'Harbour'],
  ],
  [
    [50, 'Grade'],
    [120, 'G12'],
  ],
  [
    [50, 'Clearance'],
    [120, 'NS'],
  ],
]

describe('small tables in a column', () => {
  test('two columns, down to the line that runs across', () => {
    const [grid, ...others] = findGrids(
      rows([[50, 'Keeper, Register of Lamps']], ...labels, [[50, 'The keeper looks after the lamps by day.']]),
    )
    expect(others).toEqual([])
    expect(grid).toMatchObject({ from: 1, to: 4 })
    expect(grid?.edges).toHaveLength(1)
    expect(grid?.edges[0]).toBeLessThan(120)
  })

  test('labels and values twice beside each other, broken over lines', () => {
    const [grid] = findGrids(
      rows(
        [
          [50, 'Primary'],
          [100, 'Coast-'],
          [150, 'Body'],
          [200, 'Office'],
        ],
        [
          [50, 'Location'],
          [100, 'Harbour'],
          [200, 'of Lamps'],
        ],
        [
          [50, 'Schedule'],
          [100, 'Full'],
          [150, 'Grade'],
          [200, 'G12'],
        ],
        [[100, 'time']],
      ),
    )
    expect(grid).toMatchObject({ from: 0, to: 4 })
    expect(grid?.edges).toHaveLength(3)
  })

  test('a last label may go on below its value, a line after a gap does not', () => {
    const above = rows(...labels, [[50, 'Level']])
    const below = rows(...labels, [], [], [[50, 'Summary']])
    expect(findGrids(above)[0]?.to).toBe(4)
    expect(findGrids(below)[0]?.to).toBe(3)
  })

  test.each<[string, [number, string][][]]>([
    [
      'a list’s bullets',
      [
        [
          [50, '•'],
          [62, 'lights the lamps'],
        ],
        [
          [50, '•'],
          [62, 'trims the wicks'],
        ],
        [
          [50, '•'],
          [62, 'keeps the log'],
        ],
      ],
    ],
    [
      'wide spaces that stand nowhere above each other',
      [
        [
          [50, 'the keeper'],
          [110, 'of lamps'],
        ],
        [
          [50, 'and'],
          [75, 'the register of them'],
        ],
        [
          [50, 'by day and by'],
          [125, 'night'],
        ],
      ],
    ],
    [
      'one row',
      [
        [
          [50, 'Location'],
          [120, 'Harbour'],
        ],
      ],
    ],
    ['plain lines', [[[50, 'The keeper']], [[50, 'of the lamps']]]],
  ])('%s are none', (_, lines) => {
    expect(findGrids(rows(...lines))).toEqual([])
  })

  test('a row’s texts go to the columns they begin in', () => {
    const [row] = rows([
      [50, 'Location'],
      [120, 'Harbour'],
      [160, 'of Lamps'],
    ])
    expect(
      row === undefined ? [] : cellsOf(row, [110]).map(({ column, runs }) => [column, runs.map(({ text }) => text)]),
    ).toEqual([
      [0, ['Location']],
      [1, ['Harbour', 'of Lamps']],
    ])
  })
})
