import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const forbidden = /(?:^|\/)(?:utils?|helpers?|managers?|common|misc)(?:\/|\.|-)/u

const written = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /\.tsx?$/u.test(file) && existsSync(resolve(root, file)))
const sources = written.filter((file) => /^(?:electron|renderer|shared)\//u.test(file))

const lengthOf = (file: string): number => readFileSync(resolve(root, file), 'utf8').trimEnd().split('\n').length
const isWordList = (file: string): boolean => file.startsWith('renderer/text/')

test('no file of program or tests is over 300 lines (word lists of the interface aside)', () => {
  expect(written.length).toBeGreaterThan(sources.length)
  expect(written.filter((file) => !isWordList(file) && lengthOf(file) > 300)).toEqual([])
})

test('half of the source files fit on two screens', () => {
  const lengths = sources.filter((file) => !isWordList(file)).map(lengthOf)
  expect(lengths.sort((a, b) => a - b)[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(100)
})

test('files are named in kebab-case for what they hold', () => {
  expect(sources.filter((file) => forbidden.test(file))).toEqual([])
  expect(sources.filter((file) => !/^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.tsx?$/u.test(file.split('/').at(-1) ?? ''))).toEqual(
    [],
  )
})
