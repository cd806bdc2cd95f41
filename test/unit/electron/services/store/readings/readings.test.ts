import { copyFileSync, existsSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import { createReadings } from '../../../../../../electron/services/store/readings/readings.ts'
import { readingRows } from '../../../../../../electron/services/store/readings/reading-rows.ts'
import { collectionRows } from '../../../../../../electron/services/store/readings/collection-rows.ts'
import type { Clock } from '../../../../../../electron/services/ports/ports.ts'
import { pagesOf, spoilPage } from '../../../../../fakes/damaged-pages.ts'
import { fakeLog } from '../../../../../fakes/fake-log.ts'
import { tempFolder } from '../../../../../fakes/temp-folder.ts'
import { aDecision } from '../../../../../fakes/said.ts'
import { hurried, tempStore } from '../../../../../fakes/temp-store.ts'

const shaOf = (number: number): string => `${number}`.padStart(64, '0')
const failed = { outcome: 'failed', failure: { code: 'empty', message: { en: 'Empty.', fr: 'Vide.' } } } as const
const judgement = { alignment: [], findings: [], unchecked: [], milliseconds: { align: 0, check: 0 } }
const facts = { reference: 'R', findings: [] } as never
const at = '2026-03-01T09:00:00.000Z'

async function opened(path: string, clock: Clock = hurried, largest?: number) {
  const readings = await createReadings({ path, clock, log: fakeLog().log, ...(largest !== undefined && { largest }) })
  const heard: string[] = []
  readings.onChange((what) => heard.push(what))
  return { ...readings, heard, rows: readingRows(readings), collection: collectionRows(readings) }
}
type Opened = Awaited<ReturnType<typeof opened>>

async function fill({ rows, collection }: Opened, count: number): Promise<void> {
  for (let number = 0; number < count; number += 1) {
    const sha256 = shaOf(number)
    await rows.keepPath({ path: `/notices/${number}.txt`, size: 1, mtimeMs: 1, signs: '', checkedAt: 1, sha256 })
    await rows.keepReading(sha256, 'v', failed, 'word '.repeat(60), at)
    await rows.keepJudgement(sha256, { circumstances: 'c', facts }, judgement)
    await collection.keepDigest(sha256, 'v', 'digest '.repeat(30))
    await collection.keepCollection('f', '{"clauses":[]}', [{ content: sha256, hash: 'h', body: 'slice '.repeat(30) }])
  }
}

/** Asks for everything. */
async function askAll({ rows, collection }: Opened, count: number): Promise<number> {
  const contents = Array.from({ length: count }, (_, number) => shaOf(number))
  const paths = await rows.knownPaths(contents.map((_, number) => `/notices/${number}.txt`))
  await rows.heads(contents, 'v')
  await rows.contentsWith('word', 'v')
  await rows.judgements(contents)
  await collection.digestVersions(contents)
  await collection.digests(contents)
  await collection.sliceHashes()
  await collection.collectedLibrary()
  for (const sha256 of contents) {
    await rows.reading(sha256, 'v')
    await rows.judgement(sha256)
    await collection.slice(sha256)
  }
  return paths.length
}

describe('damage in what is made again from the files', () => {
  test.each(['file_path', 'parsed_file', 'judgement', 'digest', 'slice', 'collection'])(
    'each page of %s, met in the middle of a session: made anew, asked again, and told once',
    { timeout: 60_000 },
    async (table) => {
      const source = join(tempFolder(), 'readings.sqlite')
      const first = await opened(source)
      await fill(first, 40)
      first.close()
      const { pages, size } = pagesOf(source)
      const ofTable = pages.filter((page) => page.table === table)
      expect(ofTable.length).toBeGreaterThan(0)
      for (const page of ofTable.slice(0, 8))
        for (const how of ['noughts', 'noise'] as const) {
          const path = join(tempFolder(), 'readings.sqlite')
          copyFileSync(source, path)
          spoilPage(path, page.number, size, how)
          const readings = await opened(path)
          await askAll(readings, 40)
          await fill(readings, 3)
          expect(await askAll(readings, 3)).toBe(3)
          expect(readings.heard.length).toBeLessThanOrEqual(1)
          readings.close()
        }
    },
  )

  test('what was read back is what was written, or it is made anew', async () => {
    const path = join(tempFolder(), 'readings.sqlite')
    const first = await opened(path)
    await fill(first, 3)
    first.close()
    const database = new DatabaseSync(path)
    database.exec("UPDATE judgement SET body = replace(body, 'align', 'alien')")
    database.close()
    const again = await opened(path)
    expect(await again.rows.judgement(shaOf(1))).toBeNull()
    expect(again.heard).toEqual(['remade'])
    again.close()
  })

  test.each([
    [
      'is no database',
      (path: string) => {
        writeFileSync(path, 'no database, '.repeat(500))
      },
    ],
    [
      'is cut off',
      (path: string) => {
        truncateSync(path, 5_000)
      },
    ],
    [
      'is empty',
      (path: string) => {
        truncateSync(path, 0)
      },
    ],
    [
      'is of an older version',
      (path: string) => {
        const database = new DatabaseSync(path)
        database.exec('PRAGMA user_version = 0')
        database.close()
      },
    ],
  ])('a file that %s is made anew', async (_, spoil) => {
    const path = join(tempFolder(), 'readings.sqlite')
    const first = await opened(path)
    await fill(first, 3)
    first.close()
    spoil(path)
    const again = await opened(path)
    expect(await askAll(again, 3)).toBe(0)
    await fill(again, 3)
    expect(await askAll(again, 3)).toBe(3)
    again.close()
  })
})

test('a file that has grown beyond all measure is made anew at the start; one that just has not is kept', async () => {
  const path = join(tempFolder(), 'readings.sqlite')
  const first = await opened(path)
  await fill(first, 60)
  first.close()
  const { size } = statSync(path)
  const kept = await opened(path, hurried, size)
  expect(await askAll(kept, 60)).toBe(60)
  kept.close()
  // A log that belongs to it does not stay behind and bring it back.
  writeFileSync(`${path}-wal`, 'left behind')
  const anew = await opened(path, hurried, statSync(path).size - 1)
  expect(await askAll(anew, 60)).toBe(0)
  await fill(anew, 1)
  expect(await askAll(anew, 60)).toBe(1)
  anew.close()
  expect(statSync(path).size).toBeLessThan(size)
})

test('readings of a newer version are left as they are; what is read meanwhile is kept for the session alone', async () => {
  const path = join(tempFolder(), 'readings.sqlite')
  const first = await opened(path)
  await fill(first, 3)
  first.close()
  const newer = new DatabaseSync(path)
  newer.exec('PRAGMA user_version = 99')
  newer.close()
  const before = readFileSync(path)
  const again = await opened(path)
  await fill(again, 2)
  expect(await askAll(again, 3)).toBe(2)
  again.close()
  expect(readFileSync(path).equals(before)).toBe(true)
})

test('what belongs to files that are gone for a season is dropped; a day that has not come counts as today', async () => {
  const path = join(tempFolder(), 'readings.sqlite')
  const clockOn = (day: string): Clock => ({ ...hurried, now: () => Date.parse(day) })
  const ahead = await opened(path, clockOn('2076-03-01'))
  await fill(ahead, 4)
  ahead.close()
  const spring = await opened(path, clockOn('2026-03-01'))
  await spring.sweep()
  spring.close()
  const summer = await opened(path, clockOn('2026-06-20'))
  expect(await summer.rows.knownPaths(['/notices/1.txt'])).toHaveLength(1)
  await summer.sweep()
  expect(await summer.rows.reading(shaOf(1), 'v')).not.toBeNull()
  expect(await summer.rows.reading(shaOf(2), 'v')).toBeNull()
  expect(await summer.rows.judgement(shaOf(2))).toBeNull()
  expect((await summer.collection.sliceHashes()).size).toBe(1)
  summer.close()
})

test('damage in the readings costs no decision', async () => {
  const folder = tempFolder()
  const first = await tempStore(folder)
  await first.store.addDecisions([aDecision('d')])
  await first.store.close()
  writeFileSync(join(folder, 'readings.sqlite'), 'no database, '.repeat(500))
  const { store, history } = await tempStore(folder)
  expect(history.state()).toEqual({ state: 'kept', why: null, mended: null, lastMending: null })
  expect((await store.history()).decisions).toHaveLength(1)
  expect(existsSync(join(folder, 'history.sqlite'))).toBe(true)
})
