import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Line } from '../../../../../shared/notice/source-document.ts'
import { readPdf } from '../../../../../electron/workers/pdf/read-pdf.ts'
import { column, pdfOf, type Mark } from './pdf-files.ts'

const options = { assets: resolve('node_modules/pdfjs-dist'), maxPages: 20, ocr: false }
const read = async (
  pages: readonly (readonly Mark[] | string)[],
  more?: Parameters<typeof pdfOf>[1],
): Promise<Line[]> => (await readPdf(pdfOf(pages, more), options)).lines
const short = (lines: readonly Line[]): string[] =>
  lines.map(
    (line) =>
      `${line.cell ? `[${line.cell.row}.${line.cell.column}] ` : ''}${line.marker === null ? '' : `{${line.marker}} `}${line.text}`,
  )

const weightOf = (line: Line | undefined): string => (line?.bold === true ? 'bold' : 'plain')

const prose = 'The section keeps the maps of every river and checks each of them before it is printed.'

describe('lines of a page', () => {
  test('come from top to bottom with place, size and weight, whatever order they were drawn in', async () => {
    const [title, text] = await read([
      [
        { x: 60, y: 700, text: prose },
        { x: 60, y: 730, text: 'Title of the post', size: 14, font: 2 },
      ],
    ])
    expect(title).toMatchObject({ text: 'Title of the post', unit: 'line', at: { page: 1, fontSize: 14 } })
    expect(weightOf(title)).toBe('bold')
    expect(title?.at?.box[0]).toBeCloseTo(60)
    expect(title?.at?.box[1]).toBeCloseTo(842 - 730 - 14 * 0.9, 1)
    expect(text).toMatchObject({ text: prose })
    expect(weightOf(text)).toBe('plain')
  })

  test('pieces on one baseline are one line; a gap is a space, none is none', async () => {
    expect(
      short(
        await read([
          [
            { x: 60, y: 700, text: 'Sala' },
            { x: 79.5, y: 700, text: 'ry:' },
            { x: 110, y: 700, text: '7,000' },
          ],
        ]),
      ),
    ).toEqual(['Salary: 7,000'])
  })

  test('a raised ending stays in its line', async () => {
    expect(
      short(
        await read([
          [
            { x: 60, y: 700, text: 'le 1' },
            { x: 77, y: 703, text: 'er', size: 6 },
            { x: 84, y: 700, text: 'mars' },
          ],
        ]),
      ),
    ).toEqual(['le 1er mars'])
  })

  test('space before a line is told by what is usual in the document', async () => {
    const lines = await read([[...column(60, 700, [prose, prose, prose]), ...column(60, 650, [prose, prose])]])
    expect(lines.map((line) => line.spaceBefore)).toEqual([false, false, false, true, false])
  })

  test('bullets and numbers set apart by a tab belong to their text', async () => {
    expect(
      short(
        await read([
          [
            { x: 60, y: 700, text: '\u0095' },
            { x: 80, y: 700, text: 'first;' },
            { x: 60, y: 688, text: '2.' },
            { x: 80, y: 688, text: 'second' },
          ],
        ]),
      ),
    ).toEqual(['{•} first;', '{2.} 2. second'])
  })

  test('a bullet that is drawn and tagged counts as one', async () => {
    const item = (y: number, text: string): string =>
      `/Lbl <</MCID ${y}>> BDC 60 ${y} 4 4 re f EMC /LBody <</MCID ${y + 1}>> BDC BT /F1 10 Tf 1 0 0 1 80 ${y} Tm (${text}) Tj ET EMC`
    expect(short(await read([[item(700, 'first;'), item(688, 'second.')].join('\n')]))).toEqual([
      '{•} first;',
      '{•} second.',
    ])
  })

  describe('bullets that are drawn as shapes', () => {
    const drawn = (shape: string, y: number, text: string): string =>
      `${shape} f BT /F1 10 Tf 1 0 0 1 80 ${y} Tm (${text}) Tj ET`
    const items = (shape: (y: number) => string): string =>
      [
        [700, 'first;'],
        [688, 'second;'],
        [676, 'third.'],
      ]
        .map(([y, text]) => drawn(shape(Number(y)), Number(y), String(text)))
        .join('\n')

    test('stand before their lines, at the height of small letters', async () => {
      expect(short(await read([items((y) => `66 ${y + 1} 4 4 re`)]))).toEqual([
        '{•} first;',
        '{•} second;',
        '{•} third.',
      ])
    })

    test.each([
      ['too large', (y: number) => `50 ${y - 4} 15 15 re`],
      ['a line under the text', (y: number) => `66 ${y - 2} 60 1 re`],
      ['far to the left', (y: number) => `20 ${y + 1} 4 4 re`],
      ['between the lines', (y: number) => `66 ${y - 5} 3 3 re`],
    ])('%s: none', async (_, shape) => {
      expect(short(await read([items(shape)]))).toEqual(['first;', 'second;', 'third.'])
    })

    test('are not looked for where bullets are written', async () => {
      const written = [640, 628, 616].map((y) => `BT /F1 10 Tf 1 0 0 1 60 ${y} Tm (- dash) Tj ET`).join('\n')
      expect(short(await read([`${items((y) => `66 ${y + 1} 4 4 re`)}\n${written}`]))[0]).toBe('first;')
    })
  })

  test.each([90, 180, 270])('a page turned by %i degrees reads the same', async (turn) => {
    expect(short(await read([column(60, 700, ['first', 'second'])], { page: `/Rotate ${turn}` }))).toEqual([
      'first',
      'second',
    ])
  })

  describe('a link', () => {
    const link = (rect: string, uri: string): string =>
      `<</Type/Annot/Subtype/Link/Rect[${rect}]/A<</S/URI/URI(${uri})>>>>`
    const linked = (marks: readonly Mark[], ...links: string[]): Promise<Line[]> =>
      read([marks], { page: `/Annots[${links.map((_, at) => `${7 + at} 0 R`).join(' ')}]`, extra: links })

    test('whose words say nothing of its address is read with it', async () => {
      // Helvetica at 10 points: « click here » runs from 77.8 to 119.5.
      expect(
        short(
          await linked(
            [{ x: 60, y: 700, text: 'Do click here, please.' }],
            link('76 697 117 709', 'https://lamps.example/apply'),
          ),
        ),
      ).toEqual(['Do [click here](https://lamps.example/apply), please.'])
    })

    test('over two lines is one', async () => {
      const marks = column(60, 700, ['See the guide to', 'lamps'])
      expect(
        short(
          await linked(
            marks,
            link('60 697 200 709', 'https://lamps.example/'),
            link('60 685 200 697', 'https://lamps.example/'),
          ),
        ),
      ).toEqual(['[See the guide to', 'lamps](https://lamps.example/)'])
    })

    test.each([
      ['an address that is printed', 'www.lamps.example', 'http://www.lamps.example/'],
      ['an address of e-mail', 'desk@lamps.example', 'mailto:desk@lamps.example'],
      ['a script', 'click here', 'javascript:alert(1)'],
      ['a link with no words under it', '', 'https://lamps.example/'],
    ])('%s adds nothing', async (_, text, uri) => {
      expect(
        short(
          await linked(
            [
              { x: 60, y: 700, text },
              { x: 60, y: 600, text: prose },
            ],
            link('60 697 160 709', uri),
          ),
        ),
      ).toEqual([text, prose].filter((each) => each !== ''))
    })
  })

  test('what was typed into a form’s fields is read where it stands', async () => {
    const field = '<</Type/Annot/Subtype/Widget/FT/Tx/T(grade)/V(G17)/Rect[100 695 200 710]/DA(/F1 10 Tf)/F 4>>'
    const lines = await read(
      [
        [
          { x: 60, y: 700, text: 'Grade:' },
          { x: 60, y: 680, text: prose },
        ],
      ],
      {
        page: '/Annots[7 0 R]',
        catalog: '/AcroForm<</Fields[7 0 R]/DA(/F1 10 Tf)/DR<</Font<</F1 3 0 R>>>>>>',
        extra: [field],
      },
    )
    expect(short(lines)).toEqual(['Grade: G17', prose])
  })
})

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

describe('PDFs that give no text', () => {
  const fails = async (bytes: Uint8Array, more = {}): Promise<string> =>
    readPdf(bytes, { ...options, ...more }).then(
      () => 'read',
      (error: unknown) => String(error),
    )

  test.each([
    ['cut off', pdfOf([column(60, 700, [prose])]).slice(0, 300), /damaged/u],
    ['a blank page', pdfOf(['']), /no text/u],
    [
      'a page of pictures only',
      pdfOf(['q 100 0 0 100 60 600 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q']),
      /only pictures/u,
    ],
    [
      'encrypted',
      pdfOf([column(60, 700, [prose])], {
        trailer: `/ID[<00112233445566778899AABBCCDDEEFF><00112233445566778899AABBCCDDEEFF>]/Encrypt<</Filter/Standard/V 1/R 2/Length 40/P -4/O<${'11'.repeat(32)}>/U<${'22'.repeat(32)}>>>`,
      }),
      /password/u,
    ],
    [
      'of an encryption nobody knows',
      pdfOf([column(60, 700, [prose])], { trailer: '/ID[<00><00>]/Encrypt<</Filter/Standard/V 99/R 99>>' }),
      /password/u,
    ],
  ])('%s', async (_, bytes, message) => {
    expect(await fails(bytes)).toMatch(message)
  })

  test('more pages than allowed', async () => {
    expect(await fails(pdfOf([[], [], []]), { maxPages: 2 })).toMatch(/more pages/u)
  })
})

describe('recognition of pictures', () => {
  test('a page whose letters are only shapes is read from its picture', { timeout: 120_000 }, async () => {
    const { recognisePage } = await import('../../../../../electron/workers/scan/recognise-page.ts')
    const { openPdf } = await import('../../../../../electron/workers/pdf/pdf-document.ts')
    const document = await openPdf(
      pdfOf([
        [
          { x: 60, y: 700, text: prose, size: 12 },
          { x: 60, y: 680, text: 'Grade : G17 \u0097 habilitation de sécurité', size: 12 },
        ],
      ]),
      options.assets,
      true,
    )
    const runs = await recognisePage(await document.getPage(1), options.assets)
    expect(runs?.runs.map((run) => run.text)).toEqual([
      prose,
      expect.stringMatching(/^Grade : G17 .{1,2} habilitation de sécurité$/u),
    ])
    expect(runs?.runs[0]?.left).toBeCloseTo(60, -1)
    expect(runs?.runs[0]?.baseline).toBeCloseTo(142, -1)
    await document.loadingTask.destroy()
  })
})
