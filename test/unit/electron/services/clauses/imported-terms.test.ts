import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readTerms } from '../../../../../electron/workers/terms/read-terms.ts'
import type { TermConcept } from '../../../../../shared/terms/term-concept.ts'
import { TermFileError } from '../../../../../shared/terms/term-file-error.ts'
import { fakePool, type FakePool } from '../../../../fakes/fake-pool.ts'
import { tempFolder } from '../../../../fakes/temp-folder.ts'
import { testDesk } from '../../../../fakes/test-desk.ts'

const base64 = (text: string) => Buffer.from(text).toString('base64')
const table = 'English,French\nTide Centre,Centre des marées\nAlone,\n'
const tide: TermConcept = { en: ['Tide Centre'], fr: ['Centre des marées'] }

/** A desk that says by which terms its threads were started, and how often they judged. */
async function open(dataDir = tempFolder()) {
  const folder = tempFolder()
  writeFileSync(join(folder, '1.txt'), 'reference 1\nen Archivist\nfr Archiviste\n')
  const started: (readonly TermConcept[])[] = []
  const pools: FakePool[] = []
  const opened = await testDesk({
    dataDir,
    folders: [folder],
    createPool: (_profiles, _rules, terms) => {
      started.push(terms)
      const pool: FakePool = {
        ...fakePool(),
        readTerms: (bytes) => {
          try {
            return Promise.resolve({ ok: true, ...readTerms(bytes) })
          } catch (error) {
            if (!(error instanceof TermFileError)) throw error
            return Promise.resolve({ ok: false, words: error.words })
          }
        },
      }
      pools.push(pool)
      return pool
    },
  })
  await opened.settled()
  return { ...opened, dataDir, started, pools }
}

test('imported terms are judged by at once and after a restart, until they are taken off, and on again', async () => {
  const first = await open()
  expect(first.started).toEqual([[]])
  const call = first.desk.handlers
  const taken = await call['terms.import']({ name: 'Names of the port.csv', base64: base64(table) })
  expect(taken).toEqual({ step: taken.step, terms: 1, leftOut: 1 })
  expect(first.started).toEqual([[], [tide]])
  expect((await call['clauses.list'](null)).steps).toEqual([
    expect.objectContaining({ id: taken.step, imported: [], terms: [{ name: 'Names of the port.csv', concepts: 1 }] }),
  ])
  expect(await call['terms.list']({ step: taken.step })).toEqual([{ name: 'Names of the port.csv', concepts: [tide] }])
  await first.settled()
  await first.desk.close()

  const again = await open(first.dataDir)
  expect(again.started).toEqual([[tide]])
  const off = await again.desk.handlers['clauses.takeBack']({ step: taken.step })
  expect(again.started.at(-1)).toEqual([])
  expect(await again.desk.handlers['terms.list']({ step: taken.step })).toEqual([])
  await again.desk.handlers['clauses.takeBack']({ step: off.step })
  expect(again.started.at(-1)).toEqual([tide])
})

test('they travel in the exported library, and a file that holds none is refused in words', async () => {
  const { desk, started } = await open()
  await desk.handlers['terms.import']({ name: 'port.csv', base64: base64(table) })
  const { json } = await desk.handlers['clauses.export'](null)
  const other = await open()
  const { terms, clauses } = await other.desk.handlers['clauses.import']({ json })
  expect([terms, clauses, other.started.at(-1)]).toEqual([1, 0, [tide]])

  const told = await desk.call('terms.import', { name: 'x.csv', base64: base64('a,b\nc,d\n') })
  expect(told).toMatchObject({
    ok: false,
    error: {
      code: 'refused',
      words: { en: expect.stringMatching(/^This file names no column of English/u) as string },
    },
  })
  expect(started).toHaveLength(2)
})

test('all lists together hold so much and no more', async () => {
  const { desk } = await open()
  const many = (from: number) =>
    `EN,FR\n${Array.from({ length: 20_000 }, (_one, at) => `Term ${String(from + at)},Terme ${String(from + at)}`).join('\n')}\n`
  await desk.handlers['terms.import']({ name: '1.csv', base64: base64(many(0)) })
  await desk.handlers['terms.import']({ name: '2.csv', base64: base64(many(20_000)) })
  const told = await desk.call('terms.import', { name: '3.csv', base64: base64(table) })
  expect(told).toMatchObject({ ok: false, error: { words: { en: expect.stringContaining('40,000 terms') as string } } })
})
