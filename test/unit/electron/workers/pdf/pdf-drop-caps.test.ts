import { describe, expect, test } from 'vitest'
import { setDropCaps } from '../../../../../electron/workers/pdf/pdf-drop-caps.ts'
import type { Run } from '../../../../../electron/workers/lines/page-runs.ts'

const run = (text: string, left: number, baseline: number, fontSize = 10): Run => ({
  text,
  left,
  right: left + text.length * fontSize * 0.5,
  baseline,
  fontSize,
  bold: false,
})
const below = [
  run('keeper reports to the head of the harbour.', 60, 160),
  run('Another paragraph of the same notice.', 60, 172),
]
const read = (...runs: Run[]): string[] => {
  const all = [...runs, ...below]
  setDropCaps(all)
  return all.slice(0, -below.length).map(({ text, left }) => `${String(left)} ${text}`)
}

describe('a large letter at the head of a paragraph', () => {
  test.each<[string, Run[], string[]]>([
    [
      'two lines deep',
      [run('T', 60, 112, 27), run('he lamps of the harbour are lit at', 76, 100), run('dusk by the keeper', 76, 112)],
      ['60 The lamps of the harbour are lit at', '60 dusk by the keeper'],
    ],
    [
      'four lines deep',
      [
        run('L', 60, 136, 60),
        run('es feux du port sont', 92, 100),
        run('allumés au', 92, 112),
        run('crépuscule par', 92, 124),
        run('le gardien', 92, 136),
      ],
      ['60 Les feux du port sont', '60 allumés au', '60 crépuscule par', '60 le gardien'],
    ],
    [
      'drawn behind its lines',
      [run('he lamps of the harbour', 76, 100), run('are lit', 76, 112), run('T', 60, 112, 27)],
      ['60 The lamps of the harbour', '60 are lit'],
    ],
    [
      'with its apostrophe',
      [run('L’', 60, 112, 27), run('annonce du port', 88, 100), run('paraît', 88, 112)],
      ['60 L’annonce du port', '60 paraît'],
    ],
    [
      'before capitals',
      [run('T', 60, 112, 27), run('HE LAMPS of the harbour', 76, 100), run('are lit', 76, 112)],
      ['60 THE LAMPS of the harbour', '60 are lit'],
    ],
    [
      'a word of its own',
      [run('A', 60, 112, 27), run('keeper of the lamps', 78.5, 100), run('lights', 76, 112)],
      ['60 A keeper of the lamps', '60 lights'],
    ],
    [
      'over the head of the next paragraph',
      [run('T', 60, 124, 42), run('he end.', 82, 100), run('Then more is said of', 82, 112), run('the lamps', 82, 124)],
      ['60 The end.', '60 Then more is said of', '60 the lamps'],
    ],
  ])('%s', (_, runs, lines) => {
    expect(read(...runs)).toEqual(lines)
  })

  test.each<[string, Run[]]>([
    [
      'a large letter on its own line',
      [run('T', 60, 100, 27), run('he lamps of the harbour', 76, 100), run('are lit', 60, 112)],
    ],
    ['a letter of a table', [run('A', 60, 106), run('he lamps of', 80, 100), run('the harbour', 80, 112)]],
    ['the number of a chapter', [run('7', 60, 112, 27), run('he lamps of', 76, 100), run('the harbour', 76, 112)]],
    [
      'a sign beside whole sentences',
      [run('T', 60, 112, 27), run('The lamps of the harbour', 76, 100), run('are lit', 76, 112)],
    ],
    ['text far from it', [run('T', 60, 112, 27), run('he lamps of the harbour', 176, 100), run('are lit', 176, 112)]],
  ])('%s stays', (_, runs) => {
    expect(read(...runs)).toEqual(runs.map(({ text, left }) => `${String(left)} ${text}`))
  })

  test('many large letters are a drawing', () => {
    const letters = Array.from({ length: 50 }, (_, at) => [
      run('T', 60, 100 + at * 40, 27),
      run('he lamps', 76, 90 + at * 40),
    ]).flat()
    letters.push(...Array.from({ length: 50 }, (_, at) => run('some more text', 300, at)))
    expect(read(...letters)).toHaveLength(150)
  })
})
