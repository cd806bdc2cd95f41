import { describe, expect, test } from 'vitest'
import { column, type Mark } from './pdf-files.ts'
import { read, short, prose } from './read-pages.ts'

describe('letters that are each set by themselves', () => {
  const lines = [
    'the little lamp is lit at night',
    'still, all of it will fit in a list',
    'if it is till five in the first',
    'Application Deadline: 3 July 2031',
    'filling the still tilted lift',
    'until it is full, it is in the air',
  ]
  const spelled = (text: string, y: number, step: number): Mark[] =>
    Array.from(text, (letter, at) => ({ x: 60 + at * step, y, text: letter, size: 9 })).filter(
      (mark) => mark.text !== ' ',
    )

  test('at one step for wide and narrow ones: a longer step is a space', async () => {
    const page = lines.flatMap((line, row) => spelled(line, 700 - row * 12, 5))
    const read0 = await read([page])
    expect(short(read0)).toEqual(lines)
    expect(read0[0]?.at?.box[0]).toBeCloseTo(60)
    expect(read0[0]?.at?.box[1]).toBeCloseTo(842 - 700 - 9 * 0.9, 1)
  })

  test('a table of letters stays a table of letters', async () => {
    const row = 'a b c d e f g h i j k l'.split(' ').map((text, at) => ({ x: 60 + at * 30, y: 700, text }))
    const table = [700, 680, 660, 640].flatMap((y) => row.map((mark) => ({ ...mark, y })))
    expect((await read([table])).every(({ text }) => /^[a-l](?: [a-l])*$/u.test(text))).toBe(true)
  })
})

describe('columns', () => {
  const left = [
    'The officer keeps the maps',
    'of every river in order and',
    'checks each one of them.',
    'They report to the head of',
    'the section and lead two',
    'others in their daily work.',
  ]
  const right = [
    'La personne tient les cartes',
    'de toutes les rivières et',
    'vérifie chacune avant que',
    'l\u0092imprimeur ne la reçoive.',
    'Elle relève de la direction',
    'et encadre deux personnes.',
  ]

  test('two columns are told by the white between them, on every page they go on', async () => {
    const page = [
      {
        x: 60,
        y: 760,
        text: 'VACANCY NOTICE / AVIS DE VACANCE: a line that runs across both of the columns',
        size: 12,
      },
      ...column(60, 700, left),
      ...column(310, 700, right),
    ]
    const lines = await read([page, column(310, 780, right)])
    expect(lines[0]?.cell).toBeNull()
    expect(lines.filter((line) => line.cell?.column === 0).map((line) => line.text)).toEqual(left)
    expect(lines.filter((line) => line.cell?.column === 1)).toHaveLength(12)
    expect(new Set(lines.slice(1).map((line) => line.cell?.table))).toEqual(new Set([0]))
  })

  test('lines of the two columns need not stand on one height', async () => {
    const lines = await read([[...column(60, 700, left), ...column(310, 694, right, 13)]])
    expect(lines.filter((line) => line.cell?.column === 1)).toHaveLength(6)
  })

  test('a last line of both columns that a gap sets off is no page footer', async () => {
    const page = [
      ...column(60, 400, left, 60),
      ...column(310, 400, right, 60),
      { x: 60, y: 30, text: 'The last line of one' },
      { x: 310, y: 30, text: 'La derni\u00E8re ligne' },
    ]
    expect((await read([page])).at(-1)?.cell?.column).toBe(1)
  })

  test('a line that a hair’s breadth parts from the other column’s is cut there', async () => {
    const page = [
      ...column(60, 700, [...left, ...left]),
      ...column(184, 700, [...right, ...right]),
      { x: 60, y: 540, text: 'of all of the rivers and all of' },
      { x: 184, y: 540, text: 'leurs affluents directs' },
    ]
    const lines = await read([page])
    expect(lines.filter((line) => line.cell === null)).toEqual([])
    expect(lines.filter((line) => line.cell?.column === 1).at(-1)?.text).toBe('leurs affluents directs')
  })

  test('labels and values are rows of a table; the prose below is not', async () => {
    const labels = ['Location', 'Schedule', 'Grade', 'Clearance']
    const values = ['Brussels', 'Full-time', 'G17', 'NS']
    const lines = await read([
      [...column(60, 700, labels), ...column(220, 700, values), ...column(60, 640, [prose, prose])],
    ])
    expect(short(lines)).toEqual([
      ...labels.flatMap((label, row) => [`[${row}.0] ${label}`, `[${row}.1] ${values[row] ?? ''}`]),
      prose,
      prose,
    ])
  })

  test('gaps of justified text are no columns', async () => {
    const page = Array.from({ length: 8 }, (_, row) => {
      let x = 60
      const words = prose.split(' ')
      return [...words.slice(row * 3), ...words.slice(0, row * 3)].map((text, index) => {
        const mark = { x, y: 700 - row * 12, text, size: 6 }
        x += text.length * 2.8 + 1.5 + ((row * 7 + index * 5) % 4)
        return mark
      })
    }).flat()
    expect((await read([page])).every((line) => line.cell === null)).toBe(true)
  })

  test('a list’s bullets are no column', async () => {
    const page = left.flatMap((text, row) => [
      { x: 60, y: 700 - row * 12, text: '\u0095' },
      { x: 80, y: 700 - row * 12, text },
    ])
    expect((await read([page])).every((line) => line.cell === null && line.marker === '•')).toBe(true)
  })
})
