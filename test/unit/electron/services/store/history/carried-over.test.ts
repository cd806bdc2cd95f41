import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { pagesOf, spoilPage } from '../../../../../fakes/damaged-pages.ts'
import { oldStore, saidRows } from '../../../../../fakes/old-store.ts'
import { tempFolder } from '../../../../../fakes/temp-folder.ts'
import { tempStore } from '../../../../../fakes/temp-store.ts'

const count = 120
const oldOnes = (folder: string): string[] => readdirSync(folder).filter((name) => name.startsWith('desk.sqlite'))

test('a store of one database is carried over once, whole, and kept under another name', async () => {
  const folder = tempFolder()
  oldStore(join(folder, 'desk.sqlite'), count)
  const { store, history } = await tempStore(folder)
  expect(history.state()).toEqual({ state: 'kept', why: null, mended: null, lastMending: null })
  const { decisions, signatures } = await store.history()
  expect([decisions.length, signatures.length]).toEqual([count, count])
  expect(decisions[7]).toEqual({
    ...{ id: 'd7', post: 'post-7', finding: 'f7', check: 'number-mismatch', kind: 'dismissed' },
    texts: { en: 'a'.repeat(40), fr: 'b'.repeat(40) },
    reason: { kind: 'other', text: 'because of 7' },
    ...{ author: 'M. Reader', at: String(saidRows(7).decision?.at) },
  })
  expect(await store.pairings()).toHaveLength(count)
  expect(await store.revisionHeads()).toHaveLength(count)
  expect(await store.revisionBody('post-3', 'content-3')).toBe('QUJD'.repeat(60))
  expect(await store.clauseSteps()).toHaveLength(count)
  expect((await store.seen()).size).toBe(count)
  expect(await store.openedFiles()).toHaveLength(count)
  expect((await store.shownAnyway()).size).toBe(count)
  await store.forgetOpenedFile('/opened/3.txt')
  await store.close()
  expect(oldOnes(folder)).toEqual([expect.stringMatching(/^desk\.sqlite\.carried-over-[\dT-]+$/u)])
  const again = await tempStore(folder)
  expect(await again.store.openedFiles()).toHaveLength(count - 1)
})

test.each(['parsed_file', 'judgement', 'digest', 'slice', 'file_path'])(
  'damage in %s, which is made again from the files, costs nothing that people said',
  async (table) => {
    const folder = tempFolder()
    const path = join(folder, 'desk.sqlite')
    oldStore(path, count)
    const { pages, size } = pagesOf(path)
    for (const page of pages.filter((each) => each.table === table)) spoilPage(path, page.number, size, 'noise')
    const { store, history } = await tempStore(folder)
    expect(history.state()).toEqual({ state: 'kept', why: null, mended: null, lastMending: null })
    expect((await store.history()).decisions).toHaveLength(count)
    expect(await store.clauseSteps()).toHaveLength(count)
  },
)

test('damage in what people said costs the rows of that page, counted and said, with their posts or without', async () => {
  const folder = tempFolder()
  const path = join(folder, 'desk.sqlite')
  oldStore(path, count)
  const { pages, size } = pagesOf(path)
  const leaf = pages.filter((page) => page.name === 'decision' && page.kind === 'leaf')[1]
  spoilPage(path, leaf?.number ?? 0, size, 'noise')
  const { store, history } = await tempStore(folder)
  const { mended } = history.state()
  expect(mended).toMatchObject({ cause: 'damaged', isLossCounted: true, lost: { signatures: 0 } })
  expect(mended?.aside).toContain('carried-over')
  expect((await store.history()).decisions).toHaveLength(count - (mended?.lost.decisions ?? 0))
  expect(mended?.lost.decisions).toBeGreaterThan(0)
  expect((await store.history()).signatures).toHaveLength(count)
})

test('what an earlier version was used for afterwards is taken in as well', async () => {
  const folder = tempFolder()
  oldStore(join(folder, 'desk.sqlite'), 5)
  await (await tempStore(folder)).store.close()
  oldStore(join(folder, 'desk.sqlite'), 9)
  const { store } = await tempStore(folder)
  expect((await store.history()).decisions).toHaveLength(9)
  expect(existsSync(join(folder, 'desk.sqlite'))).toBe(false)
  expect(oldOnes(folder).filter((name) => name.includes('carried-over'))).toHaveLength(2)
})

test('a start that was cut off between two renamings is taken up again', async () => {
  const folder = tempFolder()
  oldStore(join(folder, 'desk.sqlite'), 5)
  const { store } = await tempStore(folder)
  await store.close()
  const { renameSync } = await import('node:fs')
  // As it lies there when the power goes before the last name.
  renameSync(join(folder, 'history.sqlite'), join(folder, 'history.sqlite.whole'))
  const database = new DatabaseSync(join(folder, 'history.sqlite.part'))
  database.exec('CREATE TABLE half (a)')
  database.close()
  const again = await tempStore(folder)
  expect(again.history.state()).toEqual({ state: 'kept', why: null, mended: null, lastMending: null })
  expect((await again.store.history()).decisions).toHaveLength(5)
})
