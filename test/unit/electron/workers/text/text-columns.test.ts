import { describe, expect, test } from 'vitest'
import { readTextColumns } from '../../../../../electron/workers/text/text-columns.ts'

const english = [
  'The keeper lights the lamps at',
  'dusk and puts them out again',
  'at dawn, in every weather.',
  'The log of the lamps is kept',
  'by hand, and read by all who',
  'come after.',
  'Oil is bought in spring,',
  'before the first storms.',
  'The wicks are trimmed daily.',
  'The stairs are swept weekly.',
]
const french = [
  'La gardienne allume les lampes',
  'au crépuscule et les éteint',
  'à l’aube, par tous les temps.',
  'Le journal des lampes est tenu',
  'à la main et lu par ceux qui',
  'viennent ensuite.',
  'L’huile est achetée au',
  'printemps, avant les tempêtes.',
  'Les mèches sont taillées.',
  'L’escalier est balayé.',
]

describe('columns that are set with spaces', () => {
  test('come as cells, the left one before the right one', () => {
    const lines = readTextColumns(english.map((line, at) => `  ${line.padEnd(40)}${french[at] ?? ''}`).join('\n')) ?? []
    expect(lines.filter(({ cell }) => cell?.column === 0).map(({ text }) => text)).toEqual(english)
    expect(lines.filter(({ cell }) => cell?.column === 1).map(({ text }) => text)).toEqual(french)
    expect(lines.every(({ at }) => at === null)).toBe(true)
  })

  test('lines that stand between the other column’s are set close, a wider step is a space', () => {
    const rows = english.flatMap((line, at) => [`  ${line}`, `${' '.repeat(42)}${french[at] ?? ''}`])
    const beside = english.map((line, at) => `  ${line.padEnd(40)}${french[at] ?? ''}`)
    const lines = readTextColumns([...beside, '', '', ...beside, ...rows].join('\n')) ?? []
    expect(lines.filter(({ spaceBefore }) => spaceBefore).map(({ text }) => text)).toEqual([english[0], french[0]])
  })

  test('after a form feed a header alone may stand so', () => {
    const header = [
      'Primary Location',
      'Schedule',
      'Grade',
      'Clearance',
      'Body',
      'Deadline',
      'Salary',
      'Title',
      'Reference',
    ].map((label, at) => `${label.padEnd(24)}value ${at}`)
    const text = [...header, '', ...english, ...english, '\f', ...english].join('\n')
    expect(
      readTextColumns(text)
        ?.filter(({ cell }) => cell?.column === 1)
        .map((line) => line.text),
    ).toEqual(header.map((_, at) => `value ${at}`))
    expect(readTextColumns(text.replace('\f', ''))).toBeNull()
  })

  test.each([
    ['plain lines', english],
    [
      'a header’s labels above prose',
      [...['Location:     Harbour', 'Grade:        G12', 'Schedule:     Full-time'], ...english, ...english],
    ],
    ['a few wide lines', english.map((line, at) => (at < 3 ? line.replace(' ', '     ') : line))],
  ])('%s are none', (_, lines) => {
    expect(readTextColumns(lines.join('\n'))).toBeNull()
  })
})
