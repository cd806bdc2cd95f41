import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Line } from '../../../../shared/notice/source-document.ts'
import { learnHyphenation } from '../../../../shared/parse/join-text.ts'
import { indexProfile } from '../../../../shared/parse/profile-index.ts'
import { setPrintedRows } from '../../../../shared/parse/set-printed-rows.ts'
import { loadProfile } from '../../../../shared/profile/load-profile.ts'
import { line } from './layouts/flow-layouts.ts'
import { lexicon } from '../../../fakes/lexicon.ts'

const profile = readFileSync(resolve(import.meta.dirname, '../../../../resources/profiles/nato-is.json'), 'utf8')
const index = indexProfile(loadProfile(profile, 'nato-is.json'), lexicon)

/**
 * Cells of a table, row by row, each with its lines; rows stand apart by white, or not. A page's reader tells two
 * columns and no rows.
 */
function printed(rows: readonly (readonly string[])[], between: number): Line[] {
  let y = 100
  return rows.flatMap((cells) => {
    const from = y
    const split = cells.map((cell) => (cell === '' ? [] : cell.split('\n')))
    y += Math.max(...split.map(({ length }) => length)) * 11.5 + between
    return split.flatMap((lines, column) =>
      lines.map((text, at) =>
        line(text, {
          unit: 'line',
          marker: null,
          spaceBefore: false,
          cell: { table: 0, row: 0, column: Math.min(column, 1), columns: 2 },
          at: { page: 1, box: [40 + column * 130, from + at * 11.5, text.length * 4.5, 11.2], fontSize: 10 },
        }),
      ),
    )
  })
}

function read(lines: readonly Line[]): string[] | null {
  const set = setPrintedRows(lines, index, () => learnHyphenation(lines.map(({ text }) => text)))
  if (set.every(({ unit }) => unit === 'line')) return null
  return [...Map.groupBy(set, ({ cell }) => cell?.row)].map(([, row]) =>
    [...Map.groupBy(row, ({ cell }) => cell?.column)]
      .map(([, cell]) => cell.map(({ text }) => text).join(' + '))
      .join(' | '),
  )
}

describe('printed key data', () => {
  test.each([0, 6])('labels in both languages that wrap, with %d points between rows', (between) => {
    expect(
      read(
        printed(
          [
            ['Primary Location\n/ Emplacement\nprincipal', 'Belgium-Mons /\nBelgique-Mons'],
            ['Schedule / Horaire', 'Full-time /\nTemps plein'],
            ['Grade / Grade', 'NATO Grade\nG9'],
          ],
          between,
        ),
      ),
    ).toEqual([
      'Primary Location / Emplacement principal | Belgium-Mons / Belgique-Mons',
      'Schedule / Horaire | Full-time / Temps plein',
      'Grade / Grade | NATO Grade G9',
    ])
  })

  test.each([0, 6])('one language below the other, with %d points between rows', (between) => {
    expect(
      read(
        printed(
          [
            ['Primary Location\nEmplacement\nprincipal', 'Belgium-Mons\nBelgique-Mons'],
            ['NATO Body\nOrganisation', 'NATO International\nStaff (NATO IS)\nOTAN SI'],
            ['Grade\nGrade', 'NATO Grade G9'],
          ],
          between,
        ),
      ),
    ).toEqual([
      'Primary Location + Emplacement principal | Belgium-Mons + Belgique-Mons',
      'NATO Body + Organisation | NATO International Staff (NATO IS) + OTAN SI',
      'Grade + Grade | NATO Grade G9',
    ])
  })

  test('a row for each language', () => {
    const rows = [
      ['Schedule', 'Full-time'],
      ['Horaire', 'Temps plein'],
      ['Application Deadline', '02-Feb-2031'],
      ['Date de retrait', '02-févr.-2031'],
    ]
    expect(read(printed(rows, 6))).toEqual([
      'Schedule + Horaire | Full-time + Temps plein',
      'Application Deadline + Date de retrait | 02-Feb-2031 + 02-févr.-2031',
    ])
  })

  test.each([0, 6])('a label on each side of its values, with %d points between rows', (between) => {
    expect(
      read(
        printed(
          [
            ['Schedule', 'Full-time\nTemps plein', 'Horaire'],
            ['Application Deadline', '02-Feb-2031\n02-févr.-2031', 'Date de retrait'],
          ],
          between,
        ),
      ),
    ).toEqual([
      'Schedule | Full-time + Temps plein | Horaire',
      'Application Deadline | 02-Feb-2031 + 02-févr.-2031 | Date de retrait',
    ])
  })

  test.each([0, 6])('labels above their values, broken inside a word, with %d points between rows', (between) => {
    expect(
      read(
        printed(
          [
            ['Applicatio\nn Deadline', 'Schedule', 'Clearance\nLevel'],
            ['02-Feb-\n2031', 'Full-time', 'CTS'],
            ['Grade'],
            ['G9'],
          ],
          between,
        ),
      ),
    ).toEqual(['Application Deadline | Schedule | Clearance Level', '02-Feb-2031 | Full-time | CTS', 'Grade', 'G9'])
  })

  test('labels beside the middle of longer values', () => {
    const lines = printed(
      [
        ['Schedule', 'Full-time, in\nshifts and\nat weekends'],
        ['Grade', 'G9'],
        ['Clearance Level', 'CTS'],
      ],
      6,
    )
    expect(
      read(
        lines.map((each): Line =>
          each.text === 'Schedule' && each.at !== null
            ? { ...each, at: { ...each.at, box: [40, 111.5, 36, 11.2] } }
            : each,
        ),
      ),
    ).toEqual(['Schedule | Full-time, in shifts and at weekends', 'Grade | G9', 'Clearance Level | CTS'])
  })

  test.each<[string, string[][]]>([
    [
      'labels and values of one language',
      [
        ['Schedule', 'Full-time'],
        ['Grade', 'G9'],
        ['Clearance Level', 'CTS'],
      ],
    ],
    [
      'texts beside each other',
      [
        ['The keeper looks', 'Le gardien veille'],
        ['after the lamps', 'sur les lampes'],
        ['by day.', 'le jour.'],
      ],
    ],
  ])('%s is left as it is', (_, rows) => {
    expect(read(printed(rows, 6))).toBeNull()
  })
})
