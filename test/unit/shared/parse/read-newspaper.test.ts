import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Line } from '../../../../shared/notice/source-document.ts'
import { indexProfile } from '../../../../shared/parse/profile-index.ts'
import { readNewspaper } from '../../../../shared/parse/read-newspaper.ts'
import { loadProfile } from '../../../../shared/profile/load-profile.ts'
import { line } from './layouts/flow-layouts.ts'
import { lexicon } from '../../../fakes/lexicon.ts'

const profile = readFileSync(resolve(import.meta.dirname, '../../../../resources/profiles/nato-is.json'), 'utf8')
const index = indexProfile(loadProfile(profile, 'nato-is.json'), lexicon)

const english = (from: number, to: number): string[] =>
  numbers(from, to).map((at) => `EN ${at} the keeper of the lamps is there with all of them`)
const french = (from: number, to: number): string[] =>
  numbers(from, to).map((at) => `FR ${at} le gardien des lampes est là avec toutes les autres`)

function numbers(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, at) => String(from + at).padStart(2, '0'))
}

/** The columns of a page, with their lines from the top; an empty one is white. */
function sheet(page: number, columns: readonly (readonly string[])[], bold: readonly string[] = []): Line[] {
  let row = 0
  const height = Math.max(...columns.map(({ length }) => length))
  return Array.from({ length: height }, (_, at) => {
    if (columns.every((texts) => (texts[at] ?? '') === '')) row++
    return columns.flatMap((texts, column) =>
      (texts[at] ?? '') === ''
        ? []
        : line(texts[at] ?? '', {
            unit: 'line',
            bold: bold.includes(texts[at] ?? ''),
            cell: { table: 0, row, column, columns: columns.length },
            at: { page, box: [40 + column * 180, 100 + at * 12, 160, 11], fontSize: 10 },
          }),
    )
  }).flat()
}

function read(lines: readonly Line[]): string[] {
  return readNewspaper(lines, index).map(({ text, cell }) =>
    cell === null ? text.slice(0, 5) : `| ${text.slice(0, 5)}`,
  )
}

const firsts = (texts: readonly string[]): string[] => texts.map((text) => text.slice(0, 5))

describe('columns of a newspaper are read one after the other', () => {
  test('one language ends in the middle of a column', () => {
    const lines = [
      ...sheet(1, [english(1, 9), english(10, 18)]),
      ...sheet(2, [english(19, 27), [...english(28, 30), ...french(1, 6)]]),
      ...sheet(3, [french(7, 15), french(16, 24)]),
    ]
    expect(read(lines)).toEqual(firsts([...english(1, 30), ...french(1, 24)]))
  })

  test('a page of which one column is English and the other French, among others', () => {
    const lines = [
      ...sheet(1, [english(1, 9), english(10, 18)]),
      ...sheet(2, [english(19, 27), french(1, 9)]),
      ...sheet(3, [french(10, 18), french(19, 27)]),
    ]
    expect(read(lines)).toEqual(firsts([...english(1, 27), ...french(1, 27)]))
  })

  test('three of them, the last page with a line in the second', () => {
    const lines = [
      ...sheet(1, [english(1, 9), english(10, 18), english(19, 27)]),
      ...sheet(2, [french(1, 9), french(10, 18), french(19, 27)]),
      ...sheet(3, [french(28, 36), french(37, 37), []]),
    ]
    expect(read(lines)).toEqual(firsts([...english(1, 27), ...french(1, 37)]))
  })

  test('both languages on one page, though the columns of the first end at other heights', () => {
    const lines = sheet(1, [
      [...english(1, 9), ...french(1, 7)],
      [...english(10, 16), ...french(8, 15)],
    ])
    const read = readNewspaper(lines, index).map(({ text }) => text.slice(0, 2))
    expect(read.lastIndexOf('EN')).toBeLessThanOrEqual(read.indexOf('FR') + 2)
  })

  test('headings over all columns, one below the other', () => {
    const heads = ['2. QUALIFICATIONS AND EXPERIENCE', 'ESSENTIAL']
    const lines = sheet(
      1,
      [
        [...english(1, 4), '', heads[0] ?? '', '', heads[1] ?? '', '', ...english(9, 12)],
        [...english(5, 8), '', '', '', '', '', ...english(13, 16)],
      ],
      heads,
    )
    expect(read(lines)).toEqual(firsts([...english(1, 8), ...heads, ...english(9, 16)]))
  })
})

describe('columns that face each other stay', () => {
  test.each([1, 2, 3])('in two languages, over %i pages', (pages) => {
    const lines = Array.from({ length: pages }, (_, at) =>
      sheet(at + 1, [english(at * 9 + 1, at * 9 + 9), french(at * 9 + 1, at * 9 + 9)]),
    ).flat()
    expect(read(lines)).toEqual(lines.map(({ text }) => `| ${text.slice(0, 5)}`))
  })

  test('of labels and values', () => {
    const lines = sheet(1, [
      ['Grade', 'Schedule', 'Clearance'],
      ['G17', 'Full-time', 'NS'],
    ])
    expect(readNewspaper(lines, index)).toEqual(lines)
  })
})
