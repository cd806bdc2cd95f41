import { rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tempFolder } from '../../../../fakes/temp-folder.ts'
import { testDesk } from '../../../../fakes/test-desk.ts'
import { waitUntil } from '../../../../fakes/wait-until.ts'

const daysAgo = (days: number): Date => new Date(Date.now() - days * 86_400_000)

/** A file of the fake pool's form, as if written some days ago. */
function write(path: string, lines: string, days = 0): void {
  writeFileSync(path, lines)
  utimesSync(path, daysAgo(days), daysAgo(days))
}
const notice = (title: string, more = ''): string => `reference 1\nen ${title}\nfr ${title}\n${more}`

test('a new file with the same reference and post is the next revision: one row, the older one still opens', async () => {
  const folder = tempFolder()
  write(join(folder, 'first.txt'), notice('Harbour Analyst'), 3)
  const { desk, snapshot, messages } = await testDesk({ folders: [folder] })
  await waitUntil('the first is there', async () => (await snapshot()).rows.length === 1)
  const [first] = (await snapshot()).rows
  write(join(folder, 'second.txt'), notice('Harbour Analyst', 'wrong'), 1)
  await waitUntil(
    'the second stands for both',
    async () => (await snapshot()).rows[0]?.files.join() === join(folder, 'second.txt'),
  )
  const { rows } = await snapshot()
  expect(rows).toHaveLength(1)
  expect(rows[0]).toMatchObject({ older: [first!.id], counts: { error: 1 }, checks: ['fake-check'] })
  await waitUntil('the old row was told to go', () =>
    messages.some(({ name, payload }) => name === 'rows.changed' && payload.removed.includes(first!.id)),
  )

  const latest = await desk.handlers['notice.get']({ id: rows[0]!.id })
  expect(latest?.revision).toMatchObject({
    number: 2,
    total: 2,
    previous: { number: 1 },
    latest: null,
    all: [{ id: first!.id, files: [join(folder, 'first.txt')] }, { id: rows[0]!.id }],
  })
  expect((await desk.handlers['notice.get']({ id: first!.id }))?.revision).toMatchObject({
    number: 1,
    latest: rows[0]!.id,
  })
  await expect(async () =>
    desk.handlers['signature.make']({ id: first!.id, language: 'en', kind: 'signed' }),
  ).rejects.toThrow('later revision')
  expect((await desk.handlers['notice.revision']({ id: rows[0]!.id, number: 1 }))?.en?.map(({ text }) => text)).toEqual(
    ['Harbour Analyst'],
  )
  expect(await desk.handlers['notices.search']({ query: 'harbour' })).toEqual([rows[0]!.id])
})

test('when the latest file goes, the one before is the entry again; an older file that comes late stays behind', async () => {
  const folder = tempFolder()
  write(join(folder, 'b.txt'), notice('Harbour Analyst', 'deadline 2026-12-24'), 2)
  const { snapshot } = await testDesk({ folders: [folder] })
  await waitUntil('it is there', async () => (await snapshot()).rows.length === 1)
  write(join(folder, 'a.txt'), notice('Harbour Analyst'), 9)
  await waitUntil('the older is behind it', async () => (await snapshot()).rows[0]?.older.length === 1)
  expect((await snapshot()).rows.map(({ files }) => files)).toEqual([[join(folder, 'b.txt')]])
  rmSync(join(folder, 'b.txt'))
  await waitUntil(
    'the older stands alone',
    async () => (await snapshot()).rows[0]?.files.join() === join(folder, 'a.txt'),
  )
  expect((await snapshot()).rows).toMatchObject([{ older: [] }])
})

test('two posts under one reference stay two entries, after a restart too', async () => {
  const [folder, dataDir] = [tempFolder(), tempFolder()]
  write(join(folder, 'a.txt'), notice('Harbour Analyst'), 3)
  write(join(folder, 'b.txt'), notice('Lighthouse Keeper'), 2)
  write(join(folder, 'c.txt'), notice('Lighthouse Keeper', 'wrong'), 1)
  const titles = async (desk: Awaited<ReturnType<typeof testDesk>>) =>
    (await desk.snapshot()).rows.map(({ title, older, files }) => [title.en, older.length, files.length]).sort()
  const first = await testDesk({ folders: [folder], dataDir })
  await waitUntil(
    'both posts are there',
    async () => (await titles(first)).length === 2 && (await titles(first)).some(([, older]) => older === 1),
  )
  expect(await titles(first)).toEqual([
    ['Harbour Analyst', 0, 1],
    ['Lighthouse Keeper', 1, 1],
  ])
  await first.desk.close()
  const second = await testDesk({ folders: [folder], dataDir })
  await waitUntil('both are there again', async () => {
    const now = await titles(second)
    return now.length === 2 && now.some(([, older]) => older === 1)
  })
  expect(await titles(second)).toEqual([
    ['Harbour Analyst', 0, 1],
    ['Lighthouse Keeper', 1, 1],
  ])
  expect(second.pool.judged + second.pool.reads.length).toBe(0)
})

test('two posts under one reference share no decision and no signature, whichever came first, after a restart and when one has gone', async () => {
  const [folder, dataDir] = [tempFolder(), tempFolder()]
  write(join(folder, 'a.txt'), notice('Harbour Analyst', 'wrong'), 3)
  const first = await testDesk({ folders: [folder], dataDir })
  const rowOf = async (of: typeof first, title: string) =>
    (await of.snapshot()).rows.find((row) => row.title.en === title)
  await waitUntil('the first is there', async () => (await first.snapshot()).rows.length === 1)
  // Written before the first, but later on the desk: it takes nothing from it.
  write(join(folder, 'b.txt'), notice('Lighthouse Keeper', 'wrong'), 9)
  await waitUntil('both are there', async () => (await first.snapshot()).rows.length === 2)
  const analyst = (await rowOf(first, 'Harbour Analyst'))!
  const keeper = (await rowOf(first, 'Lighthouse Keeper'))!
  const finding = (await first.desk.handlers['notice.get']({ id: analyst.id }))!.findings[0]!.id
  expect((await first.desk.handlers['notice.get']({ id: keeper.id }))!.findings[0]!.id).toBe(finding)
  await first.desk.handlers['decision.make']({ id: analyst.id, findings: [finding], kind: 'to-fix', reason: null })
  await first.desk.handlers['signature.make']({ id: analyst.id, language: 'en', kind: 'signed' })
  expect((await first.desk.handlers['notice.get']({ id: keeper.id }))!.history).toEqual({
    decisions: [],
    signatures: [],
  })
  expect(await rowOf(first, 'Lighthouse Keeper')).toMatchObject({ state: 'new', openErrors: 1, toFix: 0 })
  expect(await rowOf(first, 'Harbour Analyst')).toMatchObject({ state: 'signed-en', openErrors: 0, toFix: 1 })
  await first.desk.handlers['decision.make']({
    id: keeper.id,
    findings: [finding],
    kind: 'dismissed',
    reason: { kind: 'false-alarm', text: '' },
  })
  expect(await rowOf(first, 'Harbour Analyst')).toMatchObject({ state: 'signed-en', counts: { error: 1 } })
  await first.desk.close()

  const second = await testDesk({ folders: [folder], dataDir })
  await waitUntil('both are there again', async () => (await second.snapshot()).rows.length === 2)
  expect(await rowOf(second, 'Lighthouse Keeper')).toMatchObject({ state: 'in-review', counts: { error: 0 } })
  expect(await rowOf(second, 'Harbour Analyst')).toMatchObject({ state: 'signed-en', counts: { error: 1 } })
  rmSync(join(folder, 'a.txt'))
  await waitUntil('the second stands alone', async () => (await second.snapshot()).rows.length === 1)
  expect(await rowOf(second, 'Lighthouse Keeper')).toMatchObject({ state: 'in-review', counts: { error: 0 } })
  write(join(folder, 'b.txt'), notice('Lighthouse Keeper', 'wrong\n'), 1)
  await waitUntil('its next revision is there', async () => (await second.snapshot()).rows[0]?.readAt !== keeper.readAt)
  expect((await second.desk.handlers['notice.get']({ id: keeper.id }))!.history.decisions).toMatchObject([
    { kind: 'dismissed' },
  ])
})

test('a new English half goes with the French half that was there', async () => {
  const folder = tempFolder()
  write(join(folder, 'x_EN.txt'), 'reference 1\nen Harbour Analyst', 5)
  write(join(folder, 'x_FR.txt'), 'reference 1\nfr Analyste portuaire', 5)
  const { desk, snapshot } = await testDesk({ folders: [folder] })
  await waitUntil('they are one', async () => (await snapshot()).rows[0]?.languages.length === 2)
  write(join(folder, 'x corrected.txt'), 'reference 1\nen Harbour Analyst\nwrong', 1)
  await waitUntil('the correction is in it', async () => (await snapshot()).rows[0]?.counts.error === 1)
  const { rows } = await snapshot()
  expect(rows).toHaveLength(1)
  expect(rows[0]).toMatchObject({ languages: ['en', 'fr'], older: [expect.any(String)] })
  expect((await desk.handlers['notice.get']({ id: rows[0]!.id }))?.revision).toMatchObject({ number: 2, total: 2 })
})

test('copies are one entry that names every path, each to be shown in its folder', async () => {
  const folder = tempFolder()
  const shown: string[] = []
  const native = {
    agreeToUpdates: () => Promise.resolve(false),
    agreeToShare: () => Promise.resolve(false),
    pickFolder: () => Promise.resolve(null),
    openInViewer: () => Promise.resolve(),
    showInFolder: (path: string) => {
      shown.push(path)
    },
    choosePdf: () => Promise.resolve(null),
  }
  const capabilities = {
    host: 'electron' as const,
    pickFolder: true,
    droppedPaths: true,
    openInViewer: true,
    savePdf: true,
  }
  write(join(folder, 'a.txt'), notice('Harbour Analyst'), 3)
  write(join(folder, 'copy of a.txt'), notice('Harbour Analyst'), 1)
  const { desk, snapshot } = await testDesk({ folders: [folder], native, capabilities })
  await waitUntil('both paths are on one row', async () => (await snapshot()).rows[0]?.files.length === 2)
  const { id } = (await snapshot()).rows[0]!
  const view = await desk.handlers['notice.get']({ id })
  const paths = [view!.sources[0]!.file, ...view!.copies[0]!]
  expect(paths.toSorted()).toEqual([join(folder, 'a.txt'), join(folder, 'copy of a.txt')])
  await desk.handlers['notice.showInFolder']({ id, source: 0 })
  await desk.handlers['notice.showInFolder']({ id, source: 0, copy: 1 })
  expect(shown).toEqual(paths)
  await expect(async () => desk.handlers['notice.showInFolder']({ id, source: 0, copy: 2 })).rejects.toThrow(
    'no longer',
  )
})
