import { describe, expect, test } from 'vitest'
import type { Line } from '../../../../../shared/notice/source-document.ts'
import { column, type Mark } from './pdf-files.ts'
import { read, short, prose } from './read-pages.ts'

const weightOf = (line: Line | undefined): string => (line?.bold === true ? 'bold' : 'plain')

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
