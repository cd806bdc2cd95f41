import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readPdf } from '../../../../../electron/workers/pdf/read-pdf.ts'
import type { Line } from '../../../../../shared/notice/source-document.ts'
import { pdfOf } from './pdf-files.ts'

const options = { assets: resolve('node_modules/pdfjs-dist'), maxPages: 20, ocr: false }

/** How programs draw the borders of a cell, from its lower left corner. */
const hands: Record<string, (x: number, y: number, width: number, height: number) => string> = {
  'thin shapes that are filled (Word, browsers)': (x, y, width, height) =>
    [
      [x, y, width, 0.5],
      [x, y + height, width, 0.5],
      [x, y, 0.5, height],
      [x + width, y, 0.5, height],
    ]
      .map((box) => `${box.join(' ')} re f`)
      .join('\n'),
  'lines that are stroked': (x, y, width, height) =>
    [
      [x, y, x + width, y],
      [x, y + height, x + width, y + height],
      [x, y, x, y + height],
      [x + width, y, x + width, y + height],
    ]
      .map(([a, b, c, d]) => `${String(a)} ${String(b)} m ${String(c)} ${String(d)} l S`)
      .join('\n'),
  'a rectangle around each': (x, y, width, height) => `${[x, y, width, height].join(' ')} re S`,
  'a frame around each, a little apart': (x, y, width, height) =>
    `${[x + 0.7, y + 0.7, width - 1.4, height - 1.4].join(' ')} re ${[x + 1.4, y + 1.4, width - 2.8, height - 2.8].join(' ')} re f*`,
}
const [filled] = Object.values(hands)

interface Placed {
  /** Columns that it spans. */
  span?: number
  lines: string[]
}

/** A table from `top` down; each row as high as its longest cell. Without `borders` its text alone. */
function table(
  top: number,
  widths: readonly number[],
  rows: readonly (readonly (string | Placed)[])[],
  borders: ((x: number, y: number, width: number, height: number) => string) | undefined = filled,
): string {
  let y = top
  return rows
    .map((row) => {
      const cells = row.map((cell) => (typeof cell === 'string' ? { lines: [cell] } : cell))
      const height = Math.max(...cells.map(({ lines }) => lines.length)) * 11 + 4
      y -= height
      let column = 0
      return cells
        .map(({ lines, span = 1 }) => {
          const x = 60 + widths.slice(0, column).reduce((sum, width) => sum + width, 0)
          const width = widths.slice(column, column + span).reduce((sum, each) => sum + each, 0)
          column += span
          const texts = lines
            .filter((text) => text !== '')
            .map(
              (text, at) =>
                `BT /F1 9 Tf 1 0 0 1 ${String(x + 3)} ${String(y + height - 11 - at * 11)} Tm (${text}) Tj ET`,
            )
          return [borders?.(x, y, width, height) ?? '', ...texts].join('\n')
        })
        .join('\n')
    })
    .join('\n')
}

const text = (x: number, y: number, words: string): string =>
  `BT /F1 9 Tf 1 0 0 1 ${String(x)} ${String(y)} Tm (${words}) Tj ET`

async function read(...pages: string[]): Promise<Line[]> {
  return (await readPdf(pdfOf(pages), options)).lines
}

/** Row by row; cells with their columns, their lines parted by strokes. */
function cellsOf(lines: readonly Line[]): string[] {
  return [
    ...Map.groupBy(lines, ({ cell }) => (cell === null ? null : `${String(cell.table)}.${String(cell.row)}`)),
  ].map(
    ([row, own]) =>
      `${row ?? '-'} ${[...Map.groupBy(own, ({ cell }) => cell?.column)]
        .map(
          ([column, cell]) =>
            `${column === undefined ? '' : `[${String(column)}] `}${cell.map((line) => line.text).join(' / ')}`,
        )
        .join(' ')}`,
  )
}

describe('tables that are drawn with their borders', () => {
  test.each(Object.entries(hands))('by %s', async (_, borders) => {
    expect(
      cellsOf(
        await read(
          table(
            700,
            [90, 120],
            [
              [{ lines: ['Clearance', 'level'] }, 'Harbour secret'],
              ['Schedule', 'Full-time'],
            ],
            borders,
          ),
        ),
      ),
    ).toEqual(['0.0 [0] Clearance / level [1] Harbour secret', '0.1 [0] Schedule [1] Full-time'])
  })

  test('cells whose texts nearly touch are apart, and so are rows without white between them', async () => {
    const [one, two, ...others] = await read(
      table(
        700,
        [65, 65, 65],
        [
          ['Lamps of ships', 'Lamps of piers', 'Lamps of cars'],
          ['Oil', 'Gas', 'Wax'],
        ],
      ),
    )
    expect([one, two].map((line) => [line?.text, line?.cell?.column])).toEqual([
      ['Lamps of ships', 0],
      ['Lamps of piers', 1],
    ])
    expect(others).toHaveLength(4)
  })

  test('a cell over several columns keeps the place of its first', async () => {
    expect(
      cellsOf(
        await read(
          table(
            700,
            [40, 150, 150],
            [
              [{ span: 3, lines: ['For publication'] }],
              ['1', 'The keeper lights the lamps.', 'Le gardien allume les lampes.'],
            ],
          ),
        ),
      ),
    ).toEqual([
      '0.0 [0] For publication',
      '0.1 [0] 1 [1] The keeper lights the lamps. [2] Le gardien allume les lampes.',
    ])
  })

  test('text above and below stays outside', async () => {
    expect(
      cellsOf(
        await read(
          [
            text(60, 740, 'Keeper, Register of Lamps'),
            table(
              700,
              [90, 120],
              [
                ['Schedule', 'Full-time'],
                ['Grade', 'G12'],
              ],
            ),
            text(60, 600, 'The keeper looks after the lamps.'),
          ].join('\n'),
        ),
      ).sort(),
    ).toEqual([
      '- Keeper, Register of Lamps / The keeper looks after the lamps.',
      '0.0 [0] Schedule [1] Full-time',
      '0.1 [0] Grade [1] G12',
    ])
  })

  test('a table inside a cell is one of its own', async () => {
    const borders = filled
    const outer = `${borders?.(60, 600, 200, 100) ?? ''}\n${borders?.(260, 600, 200, 100) ?? ''}`
    const inner = [0, 1].map((at) => borders?.(70, 650 - at * 20, 70, 20) ?? '')
    const beside = [0, 1].map((at) => borders?.(140, 650 - at * 20, 70, 20) ?? '')
    const lines = await read(
      [
        outer,
        ...inner,
        ...beside,
        text(64, 685, 'Keeper'),
        text(264, 685, 'Gardien'),
        text(74, 656, 'Schedule'),
        text(144, 656, 'Full-time'),
        text(74, 636, 'Grade'),
        text(144, 636, 'G12'),
        text(64, 610, 'Lights the lamps.'),
      ].join('\n'),
    )
    expect(lines.map(({ text: words, cell, grid }) => [words, cell?.column, grid?.row, grid?.column])).toEqual([
      ['Keeper', 0, undefined, undefined],
      ['Schedule', 0, 0, 0],
      ['Full-time', 0, 0, 1],
      ['Grade', 0, 1, 0],
      ['G12', 0, 1, 1],
      ['Lights the lamps.', 0, undefined, undefined],
      ['Gardien', 1, undefined, undefined],
    ])
  })
})

describe('a table that goes on over the page', () => {
  const widths = [40, 180, 180]
  const head = ['No.', 'English', 'French']
  const rows = ['Oil', 'Gas', 'Wax', 'Tar'].map((word, at) => [String(at + 1), `${word} is kept.`, `${word}, garde.`])

  test('repeats its head, which is said once', async () => {
    const lines = await read(
      table(700, widths, [head, ...rows]),
      table(780, widths, [head, ['5', 'Pitch is kept.', 'Poix.']]),
    )
    expect(cellsOf(lines).slice(-2)).toEqual([
      '0.4 [0] 4 [1] Tar is kept. [2] Tar, garde.',
      '0.5 [0] 5 [1] Pitch is kept. [2] Poix.',
    ])
  })

  test('a row without its number is the rest of the last one', async () => {
    const lines = await read(
      table(700, widths, [head, ...rows]),
      table(780, widths, [head, ['', 'And lit at night.', ''], ['5', 'Pitch is kept.', 'Poix.']]),
    )
    expect(cellsOf(lines).slice(-2)).toEqual([
      '0.4 [0] 4 [1] Tar is kept. / And lit at night. [2] Tar, garde.',
      '0.5 [0] 5 [1] Pitch is kept. [2] Poix.',
    ])
    expect(lines.find((line) => line.text === 'And lit at night.')?.cell?.drawn).toBe('further')
  })

  test('another table is another one', async () => {
    const lines = await read(
      table(700, widths, [head, ...rows]),
      table(
        780,
        [90, 90],
        [
          ['Schedule', 'Full-time'],
          ['Grade', 'G12'],
        ],
      ),
    )
    expect(lines.at(-1)?.cell?.table).toBe(1)
  })
})

describe('no tables', () => {
  test.each([
    ['without borders', table(700, [90, 120], [['Schedule', 'Full-time']], () => '')],
    ['a frame around one text', table(700, [200], [['Schedule'], ['Full-time']])],
    ['a line below a heading', `${text(60, 700, 'Keeper of lamps')}\n60 696 m 400 696 l S`],
    ['with text beside it', `${table(700, [90, 60], [['Schedule', 'Full-time']])}\n${text(320, 689, 'Posted in May')}`],
  ])('%s', async (_, page) => {
    expect((await read(page)).every(({ cell }) => cell?.drawn === undefined)).toBe(true)
  })
})
