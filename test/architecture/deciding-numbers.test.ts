import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { numbersWithoutReason } from './deciding-numbers.ts'
import { ourFiles, root } from './source-imports.ts'

/** Rooms of `shared` in which so many numbers have no name yet: there may be fewer, never more. */
const notYet: Record<string, number> = { values: 81 }

const unnamed = (isAsked: (room: string) => boolean): string[] =>
  ourFiles()
    .filter((file) => {
      const [folder, room = ''] = file.split('/')
      return folder === 'shared' && isAsked(room)
    })
    .flatMap((file) =>
      numbersWithoutReason(readFileSync(join(root, file), 'utf8')).map(
        ({ line, number, lacks, code }) => `${file}:${String(line)}: ${number} lacks a ${lacks}: ${code}`,
      ),
    )

test('every number that decides something has a name, and a comment that gives its reason', () => {
  expect(unnamed((room) => !(room in notYet))).toEqual([])
})

test.each(Object.entries(notYet))('of %s, no more than %i numbers are without', (room, most) => {
  expect(unnamed((own) => own === room).length).toBeLessThanOrEqual(most)
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
