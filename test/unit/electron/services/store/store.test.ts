import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { historyVersion } from '../../../../../electron/services/store/history/history-version.ts'
import { readingsVersion } from '../../../../../electron/services/store/readings/readings-tables.ts'
import type { Reading, Store } from '../../../../../electron/services/store/store.ts'
import { tempFolder } from '../../../../fakes/temp-folder.ts'
import { tempStore } from '../../../../fakes/temp-store.ts'

const opened = async (): Promise<Store> => (await tempStore()).store

const parsed: Reading = {
  outcome: 'parsed',
  file: {
    format: 'text',
    pages: null,
    ocr: false,
    languages: ['en', 'fr'],
    profile: 'p',
    form: { id: 'p', confidence: 1 },
    reference: '1',
    en: null,
    fr: null,
    milliseconds: { read: 1, parse: 2 },
  },
}
const failed: Reading = { outcome: 'failed', failure: { code: 'empty', message: { en: 'Empty.', fr: 'Vide.' } } }

test('is two files in WAL mode, brought up to date as often as they are opened', async () => {
  const folder = tempFolder()
  for (let times = 0; times < 2; times += 1) await (await tempStore(folder)).store.close()
  for (const [name, version] of [
    ['history.sqlite', historyVersion],
    ['readings.sqlite', readingsVersion],
  ] as const) {
    const database = new DatabaseSync(join(folder, name))
    expect(database.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' })
    expect(database.prepare('PRAGMA user_version').get()).toEqual({ user_version: version })
    database.close()
  }
})

const looked = { signs: '1790000000000123456 1790000000000123456 18446744073709551615', checkedAt: 1_790_000_000_000 }

test('paths are known by their signs, and replaced', async () => {
  const store = await opened()
  await store.keepPath({ path: '/a', size: 1, mtimeMs: 1.25, ...looked, sha256: 'x' })
  await store.keepPath({ path: '/a', size: 2, mtimeMs: 1_790_000_000_000.123, ...looked, sha256: 'y' })
  expect(await store.knownPaths(['/a', '/b'])).toEqual([
    { path: '/a', size: 2, mtimeMs: 1_790_000_000_000.123, ...looked, sha256: 'y' },
  ])
})

test('ten thousand paths are asked for in one question', async () => {
  const store = await opened()
  await store.keepPath({ path: '/9999', size: 1, mtimeMs: 1, ...looked, sha256: 'x' })
  expect(await store.knownPaths(Array.from({ length: 10_000 }, (_, index) => `/${index}`))).toHaveLength(1)
})

test('a reading belongs to its content and to the version that read it', async () => {
  const store = await opened()
  await store.keepReading('x', 'v1', parsed, 'some text', '2026-01-01T00:00:00.000Z')
  await store.keepReading('y', 'v1', failed, '', '2026-01-01T00:00:00.000Z')
  expect(await store.reading('x', 'v1')).toEqual(parsed)
  expect(await store.reading('y', 'v1')).toEqual(failed)
  expect(await store.reading('x', 'v2')).toBeNull()
  expect(await store.heads(['x', 'y', 'z'], 'v1')).toEqual([
    { sha256: 'x', outcome: 'parsed', reference: '1', languages: ['en', 'fr'], at: '2026-01-01T00:00:00.000Z' },
    { sha256: 'y', outcome: 'failed', reference: null, languages: [], at: '2026-01-01T00:00:00.000Z' },
  ])
  await store.forgetReading('y', 'v1')
  expect(await store.reading('y', 'v1')).toBeNull()
  await store.forgetOtherVersions('v2')
  expect(await store.reading('x', 'v1')).toBeNull()
})

test('words are found as they stand, with no sign in them that means something else', async () => {
  const store = await opened()
  await store.keepReading('x', 'v', parsed, 'one hundred%\nfifty', '')
  await store.keepReading('y', 'v', parsed, 'one hundred', '')
  expect(await store.contentsWith('hundred', 'v')).toEqual(new Set(['x', 'y']))
  expect(await store.contentsWith('d%', 'v')).toEqual(new Set(['x']))
  expect(await store.contentsWith('_', 'v')).toEqual(new Set())
  expect(await store.contentsWith("'", 'v')).toEqual(new Set())
})

test('what was seen and opened is remembered once', async () => {
  const store = await opened()
  await store.keepSeen(['a', 'b'], '2026')
  await store.keepSeen(['b'], '2027')
  await store.keepSeen([], '2027')
  expect(await store.seen()).toEqual(new Set(['a', 'b']))
  await store.keepOpenedFiles(['/b', '/a'], '2026')
  await store.keepOpenedFiles(['/b'], '2027')
  expect(await store.openedFiles()).toEqual(['/a', '/b'])
  await store.forgetOpenedFile('/a')
  expect(await store.openedFiles()).toEqual(['/b'])
})
