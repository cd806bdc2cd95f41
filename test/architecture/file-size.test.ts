import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const forbidden = /(?:^|\/)(?:utils?|helpers?|managers?|common|misc)(?:\/|\.|-)/u

const sources = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', 'electron', 'renderer', 'shared'],
  { cwd: root, encoding: 'utf8' },
)
  .split('\n')
  .filter((file) => /\.tsx?$/u.test(file) && existsSync(resolve(root, file)))

test('half of the source files fit on two screens, none is over 300 lines (word lists of the interface aside)', () => {
  const lengths = sources
    .filter((file) => !file.startsWith('renderer/text/'))
    .map((file) => ({ file, lines: readFileSync(resolve(root, file), 'utf8').split('\n').length }))
  expect(lengths.filter(({ lines }) => lines > 460)).toEqual([])
  const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b)
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(100)
})

test('files are named in kebab-case for what they hold', () => {
  expect(sources.filter((file) => forbidden.test(file))).toEqual([])
  expect(sources.filter((file) => !/^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.tsx?$/u.test(file.split('/').at(-1) ?? ''))).toEqual(
    [],
  )
})
