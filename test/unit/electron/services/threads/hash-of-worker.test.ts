import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { hashOfWorker } from '../../../../../electron/services/threads/engine.ts'
import { tempFolder } from '../../../../fakes/temp-folder.ts'

/** A worker beside a lexicon of two tables, and what their version is now. */
function worker(): { lexicon: string; version: () => Promise<string>; write: (name: string, text: string) => void } {
  const [folder, lexicon] = [tempFolder(), tempFolder()]
  const program = join(folder, 'worker.js')
  writeFileSync(program, 'read()')
  const write = (name: string, text: string): void => {
    writeFileSync(join(lexicon, name), text)
  }
  write('days.tsv', 'Monday\tlundi\n')
  write('units.tsv', 'hour\theure\n')
  return { lexicon, version: () => hashOfWorker(pathToFileURL(program), pathToFileURL(`${lexicon}/`)), write }
}

test('the same tables give the same version, in whatever order they came to be', async () => {
  const one = worker()
  const other = worker()
  for (const [name, text] of [
    ['units.tsv', 'hour\theure\n'],
    ['days.tsv', 'Monday\tlundi\n'],
  ] as const)
    other.write(name, text)
  expect(await one.version()).toBe(await other.version())
})

test('another row, another table and another name of one give another version', async () => {
  const { lexicon, version, write } = worker()
  const versions = [await version()]
  write('days.tsv', 'Monday\tlundi\nTuesday\tmardi\n')
  versions.push(await version())
  write('ranks #1.tsv', 'first\tpremier\n')
  versions.push(await version())
  renameSync(join(lexicon, 'ranks #1.tsv'), join(lexicon, 'ranks.tsv'))
  versions.push(await version())
  mkdirSync(join(lexicon, 'prose/rules'), { recursive: true })
  for (const name of ['prose/duties.tsv', 'prose/rules/endings #1.tsv']) {
    write(name, 'work\ttravail\n')
    versions.push(await version())
  }
  expect(new Set(versions).size).toBe(versions.length)
})

test('two tables that change names are not what they were', async () => {
  const { lexicon, version } = worker()
  const before = await version()
  for (const [from, to] of [
    ['days.tsv', 'kept'],
    ['units.tsv', 'days.tsv'],
    ['kept', 'units.tsv'],
  ] as const)
    renameSync(join(lexicon, from), join(lexicon, to))
  expect(await version()).not.toBe(before)
})

test('what is no table, which the worker does not read, changes nothing', async () => {
  const { version, write } = worker()
  const before = await version()
  write('notes.md', 'How the tables are made')
  write('days.tsv~', 'Monday\n')
  write('.DS_Store', '')
  expect(await version()).toBe(before)
})
