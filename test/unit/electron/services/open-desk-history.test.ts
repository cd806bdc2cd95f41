import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { pagesOf, spoilPage } from '../../../fakes/damaged-pages.ts'
import { noMounts, smallDisk } from '../../../fakes/small-disk.ts'
import { tempFolder } from '../../../fakes/temp-folder.ts'
import { testDesk } from '../../../fakes/test-desk.ts'
import { waitUntil } from '../../../fakes/wait-until.ts'
import { complete } from './complete-notice.ts'

test('restoring a copy shows on the desk at once: its rows, its history, and what the page is told', async () => {
  const [folder, dataDir] = [tempFolder(), tempFolder()]
  writeFileSync(join(folder, 'n.txt'), complete('1'))
  const first = await testDesk({ dataDir, folders: [folder] })
  await first.settled()
  const { id } = (await first.snapshot()).rows[0]!
  await first.desk.handlers['signature.make']({ id, language: 'en', kind: 'signed' })
  await first.desk.close()
  const copy = join(tempFolder(), 'copy.sqlite')
  copyFileSync(join(dataDir, 'history.sqlite'), copy)

  rmSync(join(dataDir, 'history.sqlite'))
  rmSync(join(dataDir, 'readings.sqlite'))
  rmSync(join(dataDir, 'backups'), { recursive: true, force: true })
  const { desk, snapshot, settled, messages } = await testDesk({ dataDir, folders: [folder] })
  await settled()
  expect((await snapshot()).rows[0]?.state).not.toBe('signed-en')
  mkdirSync(join(dataDir, 'backups'), { recursive: true })
  copyFileSync(copy, join(dataDir, 'backups/history-2026-01-01.sqlite'))
  const copies = await desk.handlers['history.copies'](null)
  expect(copies.map(({ name }) => name)).toContain('history-2026-01-01.sqlite')
  const { added } = await desk.handlers['history.restore']({ name: 'history-2026-01-01.sqlite' })
  expect(added.signatures).toBe(1)
  await waitUntil('the row is signed', async () => (await snapshot()).rows[0]?.state === 'signed-en')
  expect((await desk.handlers['notice.get']({ id }))?.history.signatures).toHaveLength(1)
  expect(messages.map(({ name }) => name)).toContain('history.changed')
})

test('readings that turn out to be damaged are read anew while the desk is open', async () => {
  const [folder, dataDir] = [tempFolder(), tempFolder()]
  for (let number = 0; number < 30; number += 1) writeFileSync(join(folder, `${number}.txt`), complete(String(number)))
  const first = await testDesk({ dataDir, folders: [folder] })
  await waitUntil('all are read', async () => (await first.snapshot()).rows.length === 30)
  await first.settled()
  const { id } = (await first.snapshot()).rows[0]!
  await first.desk.handlers['signature.make']({ id, language: 'en', kind: 'signed' })
  await first.desk.close()
  const path = join(dataDir, 'readings.sqlite')
  const { pages, size } = pagesOf(path)
  for (const page of pages.filter((each) => each.table === 'parsed_file' && each.kind === 'leaf'))
    spoilPage(path, page.number, size, 'noise')
  const second = await testDesk({ dataDir, folders: [folder] })
  await waitUntil('all are there', async () => (await second.snapshot()).rows.length === 30)
  await second.settled()
  for (const row of (await second.snapshot()).rows)
    expect(await second.desk.handlers['notice.get']({ id: row.id })).not.toBeNull()
  const { rows, failures, history } = await second.snapshot()
  expect(failures).toEqual([])
  expect(history).toEqual({ state: 'kept', why: null, mended: null, lastMending: null })
  expect(rows.find((row) => row.id === id)?.state).toBe('signed-en')
})

test.skipIf(noMounts !== null)(
  'a notice that comes while the disk is full is shown, and kept once there is room',
  async () => {
    const folder = tempFolder()
    const { folder: dataDir } = smallDisk(2_000)
    const { desk, snapshot, settled } = await testDesk({ dataDir, folders: [folder] })
    writeFileSync(join(folder, 'a.txt'), complete('1'))
    await waitUntil('one is read', async () => (await snapshot()).rows.length === 1)
    await settled()
    for (const size of [200_000, 4_096, 512]) {
      try {
        for (;;) writeFileSync(join(dataDir, 'filler'), 'x'.repeat(size), { flag: 'a' })
      } catch (error) {
        expect((error as NodeJS.ErrnoException).code).toBe('ENOSPC')
      }
    }
    for (let number = 2; number < 8; number += 1) {
      const words = Array.from({ length: 400 }, (_, at) => `clause-en Sentence ${number} ${at} of a long text.`)
      writeFileSync(join(folder, `${number}.txt`), [complete(String(number)), ...words].join('\n'))
    }
    await waitUntil('all are shown', async () => (await snapshot()).rows.length === 7)
    const { rows, failures } = await snapshot()
    expect(failures).toEqual([])
    for (const row of rows) expect(await desk.handlers['notice.get']({ id: row.id })).not.toBeNull()
    const answer = await desk.call('signature.make', { id: rows[0]!.id, language: 'en', kind: 'signed' })
    // A page of the log may still have had room for one row: it is kept then, or refused in words, and nothing between.
    if (!answer.ok) expect(answer.error.words?.fr).toContain('lecteur est plein')
    rmSync(join(dataDir, 'filler'))
    await waitUntil(
      'decisions are kept again',
      async () => (await desk.call('signature.make', { id: rows[1]!.id, language: 'fr', kind: 'signed' })).ok,
    )
  },
)

test('a file that was opened by itself comes back when the program that held the history lets go', async () => {
  const [folder, dataDir] = [tempFolder(), tempFolder()]
  const file = join(folder, 'n.txt')
  writeFileSync(file, complete('1'))
  const first = await testDesk({ dataDir })
  await first.desk.handlers['files.open']({ paths: [file] })
  await first.settled()
  await first.desk.close()
  const other = new DatabaseSync(join(dataDir, 'history.sqlite'))
  other.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
  const second = await testDesk({ dataDir })
  expect((await second.snapshot()).history.state).toBe('held')
  other.close()
  await waitUntil('the file is there again', async () => (await second.snapshot()).rows.length === 1)
})
