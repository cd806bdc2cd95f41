import { describe, expect, test } from 'vitest'
import { linesOfPages } from '../../../../../electron/workers/pdf/pdf-lines.ts'
import type { Run } from '../../../../../electron/workers/lines/page-runs.ts'

type Piece = [left: number, text: string]

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

const words = (column: number, at: number): string => `Column ${String(column)} has its line ${String(at)}`
const rowsOf = (lefts: readonly number[], count: number): Piece[][] =>
  Array.from({ length: count }, (_, at) => lefts.map((left, column): Piece => [left, words(column, at)]))
const cells = (pages: Parameters<typeof linesOfPages>[0]): string[] =>
  linesOfPages(pages).map(({ text, cell }) =>
    cell === null ? text : `${String(cell.column)}/${String(cell.columns)} ${text}`,
  )
const column = (at: number, of: number, count: number): string[] =>
  Array.from({ length: count }, (_, row) => `${String(at)}/${String(of)} ${words(at, row)}`)

const title = 'A title that runs across all of the columns of the page, from edge to edge'

describe('columns of one width', () => {
  test.each<[string, number[]]>([
    ['three', [40, 220, 400]],
    ['four', [30, 170, 310, 450]],
  ])('%s', (_, lefts) => {
    expect(cells([page(1, [[[40, title]], ...rowsOf(lefts, 12)])])).toEqual([
      title,
      ...lefts.flatMap((__, at) => column(at, lefts.length, 12)),
    ])
  })

  test('a column that holds a list alone begins further in', () => {
    const rows = rowsOf([40, 220, 400], 12).map((row): Piece[] =>
      row.flatMap(([left, text], at): Piece[] =>
        at === 1
          ? [
              [left + 10, '•'],
              [left + 20, text],
            ]
          : [[left, text]],
      ),
    )
    expect(cells([page(1, rows)])).toEqual([
      ...column(0, 3, 12),
      ...column(1, 3, 12).map((text) => text),
      ...column(2, 3, 12),
    ])
  })

  test('they go on over a page though the last ones are empty', () => {
    const pages = [page(1, rowsOf([40, 220, 400], 12)), page(2, rowsOf([40], 5))]
    expect(cells(pages).slice(36)).toEqual(column(0, 3, 5))
  })
})

describe('is silent', () => {
  test('where a table’s columns are of other widths', () => {
    expect(cells([page(1, rowsOf([40, 200, 420], 12))]).some((text) => text.startsWith('2/3'))).toBe(false)
  })

  test('where a column holds a word a line', () => {
    const rows = rowsOf([40, 220], 12).map((row, at): Piece[] => [...row, [400, ['yes', 'no'][at % 2] ?? '']])
    const lines = linesOfPages([page(1, [[[40, title]], ...rows, [[40, title]]])])
    expect(lines.filter(({ text }) => text === 'yes')).toHaveLength(6)
  })
})
