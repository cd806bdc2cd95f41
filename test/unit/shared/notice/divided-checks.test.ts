import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checks } from '../../../../shared/checks/index.ts'
import {
  divisions,
  isSameOrPart,
  partsAmong,
  withParts,
  type Division,
} from '../../../../shared/notice/divided-checks.ts'

const rows: Division[] = [
  { from: '1.0.0', divided: 'bird', parts: ['swan', 'owl'] },
  { from: '1.0.0', divided: 'fish', parts: ['owl'] },
  { from: '2.0.0', divided: 'swan', parts: ['cygnet'] },
]
const all = new Set(['swan', 'owl', 'cygnet'])

describe('what was chosen for a check that was divided', () => {
  test.each<[string, Parameters<typeof withParts>[0], ReturnType<typeof withParts>]>([
    ['nothing', {}, {}],
    ['a check that was never divided', { cat: 'off' }, { cat: 'off' }],
    ['goes to its parts, and theirs', { bird: 'off' }, { bird: 'off', swan: 'off', owl: 'off', cygnet: 'off' }],
    [
      'never over what was chosen for a part itself',
      { bird: 'off', swan: 'warning' },
      { bird: 'off', swan: 'warning', owl: 'off', cygnet: 'warning' },
    ],
    ['a part of two', { fish: 'info' }, { fish: 'info', owl: 'info' }],
    [
      'a part of two that differ takes the gravest',
      { bird: 'off', fish: 'info' },
      { bird: 'off', fish: 'info', swan: 'off', owl: 'info', cygnet: 'off' },
    ],
  ])('%s', (_, chosen, expected) => {
    expect(withParts(chosen, all, rows)).toEqual(expected)
  })

  test('a part that no check has yet is given nothing', () => {
    expect(withParts({ bird: 'off' }, new Set(['owl']), rows)).toEqual({ bird: 'off', owl: 'off' })
    expect(partsAmong(['cat', 'owl', 'bird'], rows)).toEqual(['owl'])
  })
})

test.each([
  ['swan', 'swan', true],
  ['bird', 'swan', true],
  ['swan', 'bird', true],
  ['bird', 'cygnet', true],
  ['swan', 'owl', false],
  ['fish', 'swan', false],
])('%s and %s', (one, other, expected) => {
  expect(isSameOrPart(one, other, rows)).toBe(expected)
})

describe('the table', () => {
  const ids = new Set(checks.map(({ id }) => id))
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../../../package.json'), 'utf8')) as {
    version: string
  }
  const number = (of: string): number => of.split('.').reduce((sum, part) => sum * 1_000 + Number(part), 0)

  test.each(divisions.map((row): [string, Division] => [row.divided, row]))('%s', (_, { from, divided, parts }) => {
    expect(from).toMatch(/^\d+\.\d+\.\d+$/u)
    expect(parts.length).toBeGreaterThan(0)
    expect(parts).not.toContain(divided)
    // What is promised for a version is there when that version is.
    if (number(from) <= number(version)) for (const part of parts) expect(ids).toContain(part)
  })

  test('no part is divided before it is there', () => {
    divisions.forEach(({ divided }, at) => {
      expect(divisions.slice(at).flatMap(({ parts }) => parts)).not.toContain(divided)
    })
  })
})
