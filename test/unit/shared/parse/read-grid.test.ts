import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Line } from '../../../../shared/notice/source-document.ts'
import { learnHyphenation } from '../../../../shared/parse/join-text.ts'
import { indexProfile } from '../../../../shared/parse/profile-index.ts'
import { readGrid } from '../../../../shared/parse/read-grid.ts'
import { loadProfile } from '../../../../shared/profile/load-profile.ts'
import { line } from './layouts/flow-layouts.ts'
import { lexicon } from '../../../fakes/lexicon.ts'

const index = indexProfile(
  loadProfile(
    readFileSync(resolve(import.meta.dirname, '../../../../resources/profiles/nato-is.json'), 'utf8'),
    'nato-is.json',
  ),
  lexicon,
)

/** Pieces of a printed table: column, line from the top (twelve points each), text. */
function printed(...pieces: [column: number, row: number, text: string][]): Line[] {
  return pieces.map(([column, row, text]) =>
    line(text, {
      unit: 'line',
      grid: { table: 0, row: null, column },
      at: { page: 1, box: [40 + column * 70, 50 + row * 12, text.length * 5, 10], fontSize: 10 },
    }),
  )
}

const read = (lines: readonly Line[]): string[] | null =>
  readGrid(lines, null, index, learnHyphenation([]))?.map(({ text }) => text) ?? null

describe('labels and values printed beside each other', () => {
  test.each<[string, Line[], string[]]>([
    [
      'one line each',
      printed([0, 0, 'Location'], [1, 0, 'Belgium-Brussels'], [0, 1, 'Grade'], [1, 1, 'G15']),
      ['Location: Belgium-Brussels', 'Grade: G15'],
    ],
    [
      'a label broken over lines',
      printed(
        [0, 0, 'Application'],
        [1, 0, '02-Feb-2031'],
        [0, 1, 'Deadline'],
        [0, 2, 'Clearance'],
        [1, 2, 'NS'],
        [0, 3, 'Level'],
      ),
      ['Application Deadline: 02-Feb-2031', 'Clearance Level: NS'],
    ],
    [
      'a value broken at its hyphen',
      printed(
        [0, 0, 'Emplacement'],
        [1, 0, 'Belgique-'],
        [0, 1, 'principal'],
        [1, 1, 'Bruxelles'],
        [0, 2, 'Horaire'],
        [1, 2, 'Temps'],
        [1, 3, 'plein'],
      ),
      ['Emplacement principal : Belgique-Bruxelles', 'Horaire : Temps plein'],
    ],
    [
      'two labels a row, row by row',
      printed(
        [0, 0, 'Primary'],
        [1, 0, 'Belgium-'],
        [2, 0, 'NATO'],
        [3, 0, 'NATO IS'],
        [0, 1, 'Location'],
        [1, 1, 'Brussels'],
        [2, 1, 'Body'],
        [0, 2, 'Schedule'],
        [1, 2, 'Full-time'],
        [2, 2, 'Grade'],
        [3, 2, 'NATO Grade'],
        [3, 3, 'G15'],
      ),
      ['Primary Location: Belgium-Brussels', 'NATO Body: NATO IS', 'Schedule: Full-time', 'Grade: NATO Grade G15'],
    ],
    [
      'a value whose second line reads like a label',
      printed([0, 0, 'Location'], [1, 0, 'Brussels'], [0, 1, 'Grade'], [1, 1, 'NATO'], [1, 2, 'Grade'], [1, 3, 'G15']),
      ['Location: Brussels', 'Grade: NATO Grade G15'],
    ],
    [
      'a row of unknown words',
      printed(
        [0, 0, 'Location'],
        [1, 0, 'Brussels'],
        [0, 1, 'Lamp oil'],
        [1, 1, 'included'],
        [0, 2, 'Grade'],
        [1, 2, 'G15'],
      ),
      ['Location: Brussels', 'Lamp oil included', 'Grade: G15'],
    ],
    [
      'a label without a value',
      printed([0, 0, 'Location'], [1, 0, 'Brussels'], [0, 1, 'Grade'], [1, 1, 'G15'], [0, 2, 'Description']),
      ['Location: Brussels', 'Grade: G15', 'Description'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(read(lines)).toEqual(expected)
  })

  test.each<[string, Line[]]>([
    [
      'prose with wide spaces',
      printed([0, 0, 'The keeper'], [1, 0, 'looks after'], [0, 1, 'the lamps'], [1, 1, 'by day']),
    ],
    ['one label alone', printed([0, 0, 'Grade'], [1, 0, 'of the post'], [0, 1, 'and its'], [1, 1, 'salary'])],
  ])('%s is no such table', (_, lines) => {
    expect(read(lines)).toBeNull()
  })
})
