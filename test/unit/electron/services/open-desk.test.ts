import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { systemClock } from '../../../../electron/services/ports/ports.ts'
import { fakePool } from '../../../fakes/fake-pool.ts'
import { memorySettings } from '../../../fakes/memory-settings.ts'
import { tempFolder } from '../../../fakes/temp-folder.ts'
import { fakeResources, testDesk } from '../../../fakes/test-desk.ts'
import { waitUntil } from '../../../fakes/wait-until.ts'
import { complete } from './complete-notice.ts'

describe('settings', () => {
  test('a severity judges again without reading again', async () => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'n.txt'), complete('1', 'wrong'))
    const { desk, pool, snapshot, settled } = await testDesk({ folders: [folder] })
    await settled()
    await desk.handlers['settings.change']({ checks: { 'fake-check': 'warning' } })
    await waitUntil('the counts changed', async () => (await snapshot()).rows[0]?.counts.warning === 1)
    expect(pool.reads).toHaveLength(1)
  })

  test.each([{ ocr: false }, { maxMegabytes: 20 }, { secondsPerFile: 60 }])(
    'another way of reading reads everything again, by a new pool: %o',
    async (change) => {
      const folder = tempFolder()
      writeFileSync(join(folder, 'n.txt'), complete('1'))
      const pools: ReturnType<typeof fakePool>[] = []
      const { desk, settled } = await testDesk({
        folders: [folder],
        createPool: () => {
          const pool = fakePool()
          pools.push(pool)
          return pool
        },
      })
      await settled()
      await desk.handlers['settings.change'](change)
      await waitUntil('the new pool has read', () => pools[1]?.reads.length === 1)
      expect(pools.map(({ closed }) => closed)).toEqual([1, 0])
    },
  )

  test('a profile that cannot be used is refused with the key named, and at the start it is only said', async () => {
    const bad = join(tempFolder(), 'ours.json')
    writeFileSync(bad, '{"id": 3}')
    const { desk, snapshot } = await testDesk()
    await expect(async () => desk.handlers['settings.change']({ profileFile: bad })).rejects.toThrow('“id”')
    expect((await snapshot()).settings.profileFile).toBeNull()
    const next = await testDesk({ settings: memorySettings({ profileFile: bad }) })
    expect((await next.snapshot()).remarks[0]?.en).toContain('“id”')
  })
})

describe('searching, retrying, stopping', () => {
  test('finds notices whose text holds every word, whatever case and accents', async () => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'a.txt'), 'reference 1\nen Officer, Training\nfr Chargé de l’œuvre éducative')
    writeFileSync(join(folder, 'b.txt'), 'reference 2\nen Officer, Archives\nfr Archiviste')
    const { desk, snapshot } = await testDesk({ folders: [folder] })
    await waitUntil('both are read', async () => (await snapshot()).rows.length === 2)
    const references = async (query: string): Promise<(string | null | undefined)[]> => {
      const [ids, { rows }] = [await desk.handlers['notices.search']({ query }), await snapshot()]
      return ids.map((id) => rows.find((row) => row.id === id)?.reference).sort()
    }
    expect(await references('OFFICER')).toEqual(['1', '2'])
    expect(await references('officer charge')).toEqual(['1'])
    expect(await references('oeuvre EDUCATIVE')).toEqual(['1'])
    expect(await references('officer nothing')).toEqual([])
    expect(await references(' ')).toEqual(['1', '2'])
    // The signs of a name belong to it: neither is its single letters, which stand in every text.
    expect(await references('R&D')).toEqual([])
    expect(await references('C++')).toEqual([])
    expect(await references('officer, “archives”')).toEqual(['2'])
  })

  test('a failure is read again when asked, although its content is known', async () => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'n.txt'), 'fail')
    const { desk, pool, snapshot, settled } = await testDesk({ folders: [folder] })
    await settled()
    await desk.handlers['failure.retry']({ id: (await snapshot()).failures[0]!.id })
    await waitUntil('it was read twice', () => pool.reads.length === 2)
    await settled()
    expect((await snapshot()).failures).toHaveLength(1)
  })

  test('stopped, nothing more is read until the next look; then all of it is', async () => {
    const folder = tempFolder()
    for (let number = 0; number < 20; number += 1)
      writeFileSync(join(folder, `${number}.txt`), complete(String(number)))
    const pool = fakePool()
    let open: (value?: unknown) => void = () => undefined
    pool.gate = new Promise((resolve) => {
      open = resolve
    })
    // By the real clock: its folder's first events come before the files are looked for again.
    const { desk, snapshot } = await testDesk({ folders: [folder], createPool: () => pool, clock: systemClock })
    await waitUntil('reading began', () => pool.reads.length === 2)
    // Nothing can be read meanwhile; the look that follows the folder's first events is over by then.
    await new Promise((resolve) => setTimeout(resolve, 3_000))
    await desk.handlers['reading.stop'](null)
    open()
    await waitUntil('it is idle', async () => (await snapshot()).progress.total === 0)
    expect(pool.reads).toHaveLength(2)
    expect((await snapshot()).rows).toEqual([])
    // A change in the folder makes it look again.
    mkdirSync(join(folder, 'new'))
    await waitUntil('all are read', async () => (await snapshot()).rows.length === 20)
  })

  test('what a host cannot do is refused', async () => {
    const { desk } = await testDesk({ resourcesDir: fakeResources() })
    await expect(async () => desk.handlers['folders.pick'](null)).rejects.toThrow('cannot do that')
    await expect(async () => desk.handlers['failure.retry']({ id: 'f-none' })).rejects.toThrow('no longer')
  })
})
