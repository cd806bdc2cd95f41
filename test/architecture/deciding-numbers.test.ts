import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { numbersWithoutReason } from './deciding-numbers.ts'
import { ourFiles, root } from './source-imports.ts'

/** Rooms of `shared` whose numbers are not all named yet; the list only gets shorter. */
const notYet = ['parse', 'values']

const held = ourFiles().filter((file) => {
  const [folder, room = ''] = file.split('/')
  return folder === 'shared' && !notYet.includes(room)
})

test('every number that decides something has a name, and a comment that gives its reason', () => {
  expect(held.length).toBeGreaterThan(100)
  expect(
    held.flatMap((file) =>
      numbersWithoutReason(readFileSync(join(root, file), 'utf8')).map(
        ({ line, number, lacks, code }) => `${file}:${String(line)}: ${number} lacks a ${lacks}: ${code}`,
      ),
    ),
  ).toEqual([])
})

test.each([
  ['if (length > 40) return', [['40', 'name']]],
  ['export function near(reach = 60) {}', [['60', 'name']]],
  ['const reach = 60', [['60', 'reason']]],
  ['/** Letters: no label is longer. */\nconst reach = 60', []],
  ['const reach = 60 // Letters: no label is longer.', []],
  [
    'const share = { least: 0.4, most: 0.6 }',
    [
      ['0.4', 'reason'],
      ['0.6', 'reason'],
    ],
  ],
  ['const share = {\n  /** Of a half. */\n  least: 0.4,\n  most: 0.6,\n}', [['0.6', 'reason']]],
  ['function f() {\n  // Letters.\n  const reach = 60\n}', []],
  ['function f() {\n  // Said, but not named.\n  const near = text.slice(0, 60)\n}', [['60', 'name']]],
  ['const last = list.at(-3); const third = list[3]; const half = all / 2; let count = 0', []],
  ["const value = { 4: 'a' }; type Four = 4", []],
])('%s', (source, expected) => {
  expect(numbersWithoutReason(source).map(({ number, lacks }) => [number, lacks])).toEqual(expected)
})
