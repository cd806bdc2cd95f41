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
const texts = (lines: readonly Line[]): string[] => lines.map((line) => line.text)

describe('raised and lowered letters stay in their word', () => {
  // Helvetica: a digit is 0.556 em wide, an m 0.833, a C 0.722, an O 0.778.
  test.each<[string, Mark[], string]>([
    [
      'by a third, at 58 % (LibreOffice)',
      [
        { x: 60, y: 700, text: 'le 1' },
        { x: 76.1, y: 703.3, text: 'er', size: 5.8 },
        { x: 84, y: 700, text: 'mars' },
      ],
      'le 1er mars',
    ],
    [
      'by half, at 75 % (a style sheet)',
      [
        { x: 60, y: 700, text: 'the 20' },
        { x: 88, y: 705, text: 'th', size: 7.5 },
        { x: 98, y: 700, text: 'century' },
      ],
      'the 20th century',
    ],
    [
      'at the same size',
      [
        { x: 60, y: 700, text: 'on the 21' },
        { x: 100.2, y: 704, text: 'st' },
        { x: 111, y: 700, text: 'of May' },
      ],
      'on the 21st of May',
    ],
    [
      'a square',
      [
        { x: 60, y: 700, text: 'some 200 m' },
        { x: 114.8, y: 704, text: '2', size: 6 },
        { x: 121, y: 700, text: 'of shelves' },
      ],
      'some 200 m² of shelves',
    ],
    [
      'a square before a full stop',
      [
        { x: 60, y: 700, text: 'some 200 m' },
        { x: 114.8, y: 704, text: '2', size: 6 },
        { x: 118.2, y: 700, text: '.' },
      ],
      'some 200 m².',
    ],
    [
      'lowered',
      [
        { x: 60, y: 700, text: 'of CO' },
        { x: 86.1, y: 697.5, text: '2', size: 6 },
        { x: 92, y: 700, text: 'a year' },
      ],
      'of CO₂ a year',
    ],
    [
      'two marks',
      [
        { x: 60, y: 700, text: 'the staff' },
        { x: 95.6, y: 704, text: '1, 2', size: 6 },
        { x: 108.6, y: 700, text: 'may' },
      ],
      'the staff¹, ² may',
    ],
  ])('%s', async (_, marks, expected) => {
    expect(texts(await read([marks]))).toEqual([expected])
  })

  test.each<[string, Mark[], string[]]>([
    [
      'a line in small letters below',
      [
        { x: 60, y: 700, text: 'Grade' },
        { x: 60, y: 690, text: 'NS', size: 6 },
      ],
      ['Grade', 'NS'],
    ],
    [
      'small letters that stand apart',
      [
        { x: 60, y: 700, text: 'Grade' },
        { x: 200, y: 703, text: '12', size: 6 },
      ],
      ['Grade 12'],
    ],
  ])('%s: as before', async (_, marks, expected) => {
    expect(texts(await read([marks]))).toEqual(expected)
  })
})

describe('letters that are set apart are words', () => {
  const shown = (setting: string, text: string): string => `BT /F1 12 Tf ${setting} 1 0 0 1 60 700 Tm (${text}) Tj ET`
  const spread = (text: string, step: number): string =>
    `BT /F1 12 Tf 1 0 0 1 60 700 Tm [${Array.from(text, (sign) => `(${sign})`).join(` ${String(-step)} `)}] TJ ET`

  test.each([0.25, 0.6, 1, 1.5, 2, 3, 4])('by %f points between all letters', async (points) => {
    expect(texts(await read([shown(`${String(points)} Tc`, '2. QUALIFICATIONS AND EXPERIENCE')]))).toEqual([
      '2. QUALIFICATIONS AND EXPERIENCE',
    ])
    expect(texts(await read([shown(`${String(points)} Tc`, 'Only a few of us are in it.')]))).toEqual([
      'Only a few of us are in it.',
    ])
  })

  test.each([50, 110, 140, 250, 300])('by steps of %i thousandths', async (step) => {
    expect(texts(await read([spread('MAIN TASKS OF A KEEPER', step)]))).toEqual(['MAIN TASKS OF A KEEPER'])
  })

  test('in one word of a line', async () => {
    expect(
      texts(
        await read([
          'BT /F1 12 Tf 1 0 0 1 60 700 Tm (The lamps are ) Tj 2 Tc (always lit) Tj 0 Tc ( in the night) Tj ET',
        ]),
      ),
    ).toEqual(['The lamps are always lit in the night'])
  })

  test('without written spaces the wider white is one', async () => {
    const gaps =
      '[(S) -200 (U) -200 (M) -200 (M) -200 (A) -200 (R) -200 (Y) -700 (O) -200 (F) -700 (W) -200 (O) -200 (R) -200 (K)]'
    expect(texts(await read([`BT /F1 12 Tf 1 0 0 1 60 700 Tm ${gaps} TJ ET`]))).toEqual(['SUMMARY OF WORK'])
  })

  test.each([
    ['words that are placed without spaces', '[(The) -280 (lamps) -280 (are) -280 (lit)]', 'The lamps are lit'],
    ['single letters at a space from each other', '[(a) -278 (b)]', 'a b'],
  ])('%s stay words', async (_, gaps, expected) => {
    expect(texts(await read([`BT /F1 12 Tf 1 0 0 1 60 700 Tm ${gaps} TJ ET`]))).toEqual([expected])
  })
})

describe('what is typed or marked on top of a page', () => {
  const text = column(60, 700, [
    'The keeper lights the lamps of the',
    'harbour and of the lighthouse, and',
    'writes down how long each burns.',
  ])
  const annotated = (...annotations: string[]): Promise<Line[]> =>
    read([text], {
      page: `/Annots[${annotations.map((_, at) => `${String(7 + at)} 0 R`).join(' ')}]`,
      extra: annotations,
    })
  const rect = '/Rect[60 697 300 712]'
  const stamp = (words: string, number: number): string[] => {
    const drawn = `BT /F1 20 Tf 1 0 0 1 0 5 Tm (${words}) Tj ET`
    return [
      `<</Type/Annot/Subtype/Stamp/Rect[300 600 450 640]/F 4/AP<</N ${String(number)} 0 R>>>>`,
      `<</Type/XObject/Subtype/Form/BBox[0 0 150 40]/Resources<</Font<</F1 3 0 R>>>>/Length ${String(drawn.length)}>>\nstream\n${drawn}\nendstream`,
    ]
  }

  test('a typewriter’s note is said beside its line, and is no part of the text', async () => {
    const lines = await annotated(
      '<</Type/Annot/Subtype/FreeText/Rect[300 685 500 700]/F 4/DA(/Helv 12 Tf)/Contents(EXTENDED TO 20-Mar-2031)>>',
    )
    expect(texts(lines)).toEqual(text.map((mark) => mark.text))
    expect(
      lines.flatMap((line) => (line.leftovers ?? []).map((left) => [line.text.slice(0, 11), left.kind, left.text])),
    ).toEqual([['harbour and', 'added', 'EXTENDED TO 20-Mar-2031']])
  })

  test('a stamp is known by what it shows', async () => {
    const lines = await read([text], { page: '/Annots[7 0 R]', extra: stamp('CANCELLED', 8) })
    expect(texts(lines)).toEqual(text.map((mark) => mark.text))
    expect(lines.flatMap((line) => line.leftovers ?? [])).toMatchObject([{ kind: 'added', text: 'CANCELLED' }])
  })

  test.each([
    [
      'a remark',
      `<</Type/Annot/Subtype/Text${rect}/F 4/Contents(Is this so?)>>`,
      [{ kind: 'comment', text: 'Is this so?', at: 34 }],
    ],
    [
      'highlighting',
      `<</Type/Annot/Subtype/Highlight/Rect[60 697 113 709]/F 4/QuadPoints[60 709 113 709 60 697 113 697]>>`,
      [{ kind: 'highlight', text: 'The keeper', at: 0 }],
    ],
    [
      'highlighting with a remark',
      `<</Type/Annot/Subtype/Highlight/Rect[60 697 113 709]/F 4/QuadPoints[60 709 113 709 60 697 113 697]/Contents(who?)>>`,
      [
        { kind: 'highlight', text: 'The keeper', at: 0 },
        { kind: 'comment', text: 'who?' },
      ],
    ],
    ['what is hidden', `<</Type/Annot/Subtype/Text${rect}/F 2/Contents(Is this so?)>>`, []],
    ['a link', `<</Type/Annot/Subtype/Link${rect}/Contents(go)/A<</S/URI/URI(https://lamps.example/)>>>>`, []],
  ])('%s', async (_, annotation, expected) => {
    const [line] = await annotated(annotation)
    expect(line?.leftovers ?? []).toMatchObject(expected)
  })

  test('what is struck out with the pen leaves the text', async () => {
    const [line] = await annotated(
      '<</Type/Annot/Subtype/StrikeOut/Rect[60 697 113 709]/F 4/QuadPoints[60 709 113 709 60 697 113 697]>>',
    )
    expect(line).toMatchObject({ text: 'lights the lamps of the', leftovers: [{ kind: 'struck', text: 'The keeper' }] })
  })
})

test('an address that a link holds whole goes on in the next line', async () => {
  const link = (box: string): string =>
    `<</Type/Annot/Subtype/Link/Rect[${box}]/A<</S/URI/URI(https://lamps.example/en/vacancies)>>>>`
  const lines = await read([column(60, 700, ['https://lamps.example/en/va', 'cancies'])], {
    page: '/Annots[7 0 R 8 0 R]',
    extra: [link('60 697 200 709'), link('60 685 200 697')],
  })
  expect(lines.map((line) => line.glued ?? false)).toEqual([true, false])
  expect(texts(lines)).toEqual(['https://lamps.example/en/va', 'cancies'])
})
