import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { failure } from '../../../../shared/notice/read-failures.ts'
import { fakePool } from '../../../fakes/fake-pool.ts'
import { memorySettings } from '../../../fakes/memory-settings.ts'
import { tempFolder } from '../../../fakes/temp-folder.ts'
import { testDesk } from '../../../fakes/test-desk.ts'
import { waitUntil } from '../../../fakes/wait-until.ts'
import { complete } from './complete-notice.ts'

describe('files opened by themselves', () => {
  test('are read, remembered, and can be taken off the list', async () => {
    const [folder, dataDir] = [tempFolder(), tempFolder()]
    const file = join(folder, 'n.txt')
    writeFileSync(file, complete('1'))
    const first = await testDesk({ dataDir })
    expect(await first.desk.handlers['files.open']({ paths: [file, join(folder, 'no.txt')] })).toEqual({
      accepted: 1,
      files: [file],
    })
    await waitUntil('it is read', async () => (await first.snapshot()).rows[0]?.folder === null)
    await first.desk.close()
    const second = await testDesk({ dataDir })
    await waitUntil('it is remembered', async () => (await second.snapshot()).rows.length === 1)
    const [row] = (await second.snapshot()).rows
    await second.desk.handlers['row.forget']({ id: row!.id })
    expect((await second.snapshot()).rows).toEqual([])
    await second.desk.handlers['files.open']({ paths: [file] })
    await waitUntil('opened again, it is there again', async () => (await second.snapshot()).rows.length === 1)
  })

  test('a notice in a watched folder is not taken off; a failure is', async () => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'a.txt'), complete('1'))
    writeFileSync(join(folder, 'b.txt'), 'fail')
    const { desk, snapshot } = await testDesk({ folders: [folder] })
    await waitUntil(
      'both are accounted for',
      async () => (await snapshot()).rows.length + (await snapshot()).failures.length === 2,
    )
    const { rows, failures } = await snapshot()
    await expect(async () => desk.handlers['row.forget']({ id: rows[0]!.id })).rejects.toThrow('watched folder')
    await desk.handlers['row.forget']({ id: failures[0]!.id })
    expect((await snapshot()).failures).toEqual([])
  })
})

describe('a restart', () => {
  test('over 1,000 unchanged notices reads none of them and judges none of them', { timeout: 120_000 }, async () => {
    const [folder, dataDir] = [tempFolder(), tempFolder()]
    for (let number = 0; number < 1_000; number += 1)
      writeFileSync(join(folder, `${number}.txt`), complete(String(number)))
    const first = await testDesk({ dataDir, folders: [folder] })
    await waitUntil(
      'all are read',
      async () => (await first.snapshot()).rows.length === 1_000 && (await first.snapshot()).progress.total === 0,
      90_000,
    )
    expect(first.pool.reads).toHaveLength(1_000)
    const ids = (await first.snapshot()).rows.map(({ id }) => id).sort()
    await first.desk.handlers['notice.seen']({ id: ids[0]! })
    await first.desk.close()

    writeFileSync(join(folder, '7.txt'), complete('seven'))
    const second = await testDesk({ dataDir, folders: [folder] })
    await waitUntil('all are there', async () =>
      (await second.snapshot()).rows.some(({ reference }) => reference === 'seven'),
    )
    const { rows } = await second.snapshot()
    expect(rows.map(({ id }) => id).sort()).toEqual(ids)
    expect(rows.filter(({ state }) => state === 'in-review').map(({ id }) => id)).toEqual([ids[0]])
    expect(second.pool.reads).toEqual(['7.txt'])
    expect(second.pool.judged).toBe(1)
  })

  test('reads again what failed by a mistake of ours, which is never kept', async () => {
    const [folder, dataDir] = [tempFolder(), tempFolder()]
    writeFileSync(join(folder, 'n.txt'), complete('1'))
    const pool = fakePool()
    const read = pool.read
    pool.read = async (...given) => ({ ...(await read(...given)), ok: false, failure: failure('fault') })
    const first = await testDesk({ dataDir, folders: [folder], createPool: () => pool })
    await first.settled()
    expect((await first.snapshot()).failures).toMatchObject([
      { code: 'fault', message: { en: expect.stringContaining('The fault is ours') as string } },
    ])
    await first.desk.close()
    const second = await testDesk({ dataDir, folders: [folder] })
    await second.settled()
    expect((await second.snapshot()).rows).toMatchObject([{ reference: '1' }])
    expect(second.pool.reads).toEqual(['n.txt'])
  })

  test('on another day shows what is known and judges it anew', async () => {
    const [folder, dataDir] = [tempFolder(), tempFolder()]
    writeFileSync(join(folder, 'n.txt'), complete('1', 'wrong'))
    const first = await testDesk({ dataDir, folders: [folder] })
    await first.settled()
    await first.desk.close()
    const settings = memorySettings({
      folders: [{ path: folder }],
      settleSeconds: 0,
      checks: { 'fake-check': 'warning' },
    })
    const second = await testDesk({ dataDir, settings })
    await waitUntil(
      'it is judged by the new severities',
      async () => (await second.snapshot()).rows[0]?.counts.warning === 1,
    )
    expect(second.pool.reads).toEqual([])
    expect(second.pool.judged).toBe(1)
  })

  test('a damaged store is set aside, said, and made anew', async () => {
    const [folder, dataDir] = [tempFolder(), tempFolder()]
    writeFileSync(join(folder, 'n.txt'), complete('1'))
    writeFileSync(join(dataDir, 'desk.sqlite'), 'this is no database, '.repeat(500))
    const { snapshot, settled } = await testDesk({ dataDir, folders: [folder] })
    await settled()
    const { rows, history } = await snapshot()
    expect(rows).toHaveLength(1)
    expect(history).toMatchObject({ state: 'kept', mended: { cause: 'damaged', isLossCounted: false } })
    expect(readFileSync(history.mended?.aside ?? '', 'utf8')).toContain('this is no database')
  })
})
