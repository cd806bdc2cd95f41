import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { NoticeRow } from '../../../../shared/ipc/views.ts'
import { failure } from '../../../../shared/notice/read-failures.ts'
import { fakePool } from '../../../fakes/fake-pool.ts'
import { memorySettings } from '../../../fakes/memory-settings.ts'
import { tempFolder } from '../../../fakes/temp-folder.ts'
import { fakeResources, testDesk } from '../../../fakes/test-desk.ts'
import { waitUntil } from '../../../fakes/wait-until.ts'

const complete = (reference: string, more = ''): string =>
  `reference ${reference}\nen Title ${reference}\nfr Titre ${reference}\n${more}`

describe('a folder of notices', () => {
  test('each becomes a row with its facts, and nothing in the folder is touched', async () => {
    const folder = tempFolder()
    const file = join(folder, 'n.txt')
    writeFileSync(file, complete('1', 'deadline 2026-12-24\nwrong'))
    const before = statSync(file)
    const { desk, snapshot, settled, messages } = await testDesk({ folders: [folder] })
    await settled()
    const { rows, failures, folders } = await snapshot()
    expect(rows).toEqual([
      expect.objectContaining({
        reference: '1',
        title: { en: 'Title 1', fr: 'Titre 1' },
        grade: 'G11-G15',
        deadline: '2026-12-24',
        languages: ['en', 'fr'],
        counts: { error: 1, warning: 0, info: 0 },
        toFix: 0,
        openErrors: 1,
        state: 'new',
        files: [file],
        folder,
      }),
    ])
    expect(failures).toEqual([])
    expect(folders).toEqual([{ path: folder, poll: false, status: 'watching' }])
    const notice = await desk.handlers['notice.get']({ id: rows[0]!.id })
    expect(notice).toMatchObject({
      id: rows[0]!.id,
      reference: '1',
      findings: [{ check: 'fake-check' }],
      sources: [{ file }],
    })
    expect(readFileSync(file, 'utf8')).toContain('reference 1')
    expect(statSync(file).mtimeMs).toBe(before.mtimeMs)
    await waitUntil('progress was told', () => messages.some(({ name }) => name === 'progress'))
  })

  test('a file that cannot be read is a row with its reason, and the others are there all the same', async () => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'a.txt'), complete('1'))
    writeFileSync(join(folder, 'b.txt'), 'fail')
    writeFileSync(join(folder, 'c.txt'), '')
    const { snapshot, settled } = await testDesk({ folders: [folder] })
    await waitUntil('three files are accounted for', async () => {
      const { rows, failures } = await snapshot()
      return rows.length + failures.length === 3
    })
    await settled()
    expect((await snapshot()).failures.map(({ code }) => code).sort()).toEqual(['empty', 'unreadable'])
  })

  test('copies of one file are one entry with both paths; when one goes, the other stays', async () => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'a.txt'), complete('1'))
    writeFileSync(join(folder, 'b.txt'), complete('1'))
    const { snapshot, pool } = await testDesk({ folders: [folder] })
    const rows = async (): Promise<NoticeRow[]> => (await snapshot()).rows
    await waitUntil('both paths are on one row', async () => (await rows())[0]?.files.length === 2)
    expect(await rows()).toHaveLength(1)
    expect(pool.reads).toHaveLength(1)
    rmSync(join(folder, 'a.txt'))
    await waitUntil('the other path is left', async () => (await rows())[0]?.files.join() === join(folder, 'b.txt'))
    expect(await rows()).toHaveLength(1)
  })

  test.each(['added', 'replaced', 'renamed', 'deleted', 'restored', 'moved in with its folder'])(
    'a notice that is %s while the desk is open',
    async (what) => {
      const [folder, elsewhere] = [tempFolder(), tempFolder()]
      const file = join(folder, 'n.txt')
      writeFileSync(file, complete('1'))
      const { snapshot } = await testDesk({ folders: [folder] })
      const references = async (): Promise<string> =>
        (await snapshot()).rows
          .map(({ reference }) => reference)
          .sort()
          .join()
      const files = async (): Promise<string> =>
        (await snapshot()).rows
          .flatMap((row) => row.files)
          .sort()
          .join()
      await waitUntil('the first is there', async () => (await references()) === '1')
      const { id } = (await snapshot()).rows[0]!
      if (what === 'added') {
        writeFileSync(join(folder, 'm.txt'), complete('2'))
        await waitUntil('both are there', async () => (await references()) === '1,2')
      } else if (what === 'replaced') {
        writeFileSync(join(folder, 'n.txt.tmp'), complete('3'))
        renameSync(join(folder, 'n.txt.tmp'), file)
        await waitUntil('the new content is there', async () => (await references()) === '3')
        expect((await snapshot()).rows[0]!.id).toBe(id)
      } else if (what === 'renamed') {
        renameSync(file, join(folder, 'new name.txt'))
        await waitUntil('it is there under its new name', async () => (await files()) === join(folder, 'new name.txt'))
        expect(await references()).toBe('1')
      } else if (what === 'moved in with its folder') {
        mkdirSync(join(elsewhere, 'sub'))
        writeFileSync(join(elsewhere, 'sub', 'm.txt'), complete('2'))
        renameSync(join(elsewhere, 'sub'), join(folder, 'sub'))
        await waitUntil('both are there', async () => (await references()) === '1,2')
      } else {
        rmSync(file)
        await waitUntil('it is gone', async () => (await references()) === '')
        if (what === 'restored') {
          writeFileSync(file, complete('1'))
          await waitUntil('it is back', async () => (await references()) === '1')
          expect((await snapshot()).rows[0]!.id).toBe(id)
        }
      }
    },
  )

  test('an English file and a French file become one notice when the second arrives, and two states when it goes', async () => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'x_EN.txt'), 'reference 1\nen Title')
    const { desk, snapshot } = await testDesk({ folders: [folder] })
    await waitUntil('English is there', async () => (await snapshot()).rows.length === 1)
    writeFileSync(join(folder, 'x_FR.txt'), 'reference 1\nfr Titre')
    await waitUntil('they are told of', async () => (await snapshot()).rows.flatMap((row) => row.files).length === 2)
    const { rows } = await snapshot()
    const sources = await Promise.all(
      rows.map(async ({ id }) => (await desk.handlers['notice.get']({ id }))?.sources.length),
    )
    // How many notices they make is the domain's to say; each file is in exactly one of them.
    expect(sources.reduce((sum: number, count) => sum + (count ?? 0), 0)).toBe(2)
    rmSync(join(folder, 'x_FR.txt'))
    await waitUntil(
      'English is left',
      async () => (await snapshot()).rows.flatMap((row) => row.files).join() === join(folder, 'x_EN.txt'),
    )
    expect((await snapshot()).rows).toEqual([expect.objectContaining({ languages: ['en'] })])
  })
})

describe('folders', () => {
  test('one that goes offline keeps its rows and says so; back again, what changed is seen', async () => {
    const parent = tempFolder()
    const folder = join(parent, 'share')
    mkdirSync(folder)
    writeFileSync(join(folder, 'n.txt'), complete('1'))
    const { desk, snapshot } = await testDesk({ folders: [folder] })
    await waitUntil('it is read', async () => (await snapshot()).rows.length === 1)
    renameSync(folder, join(parent, 'away'))
    await waitUntil('it is offline', async () => (await snapshot()).folders[0]?.status === 'offline')
    expect((await snapshot()).rows).toHaveLength(1)
    writeFileSync(join(parent, 'away', 'm.txt'), complete('2'))
    renameSync(join(parent, 'away'), folder)
    // Asked to look now, as after the user's own wish, instead of after ten seconds.
    await desk.handlers['folders.poll']({ path: folder, poll: true })
    await waitUntil('both are there', async () => (await snapshot()).rows.length === 2)
    expect((await snapshot()).folders[0]?.status).toBe('polling')
  })

  test('added, refused when it is not there, and taken away with its rows', async () => {
    const folder = tempFolder()
    const kept = memorySettings({ settleSeconds: 0 })
    writeFileSync(join(folder, 'n.txt'), complete('1'))
    const { desk, snapshot } = await testDesk({ settings: kept })
    await desk.handlers['folders.add']({ paths: [folder] })
    await waitUntil('it is read', async () => (await snapshot()).rows.length === 1)
    expect(kept.kept).toMatchObject({ folders: [{ path: folder, poll: false }] })
    await expect(async () => desk.handlers['folders.add']({ paths: [join(folder, 'no')] })).rejects.toThrow(
      'no such folder',
    )
    expect(await desk.handlers['folders.remove']({ path: folder })).toEqual([])
    expect((await snapshot()).rows).toEqual([])
    expect(kept.kept).toMatchObject({ folders: [] })
  })

  test('that the organisation has set are watched, and not to be changed; a file is opened all the same', async () => {
    const [folder, other] = [tempFolder(), tempFolder()]
    writeFileSync(join(folder, 'a.txt'), 'reference 1\nen A\nfr A')
    writeFileSync(join(other, 'b.txt'), 'reference 2\nen B\nfr B')
    const { desk, settled, snapshot } = await testDesk({ fixed: { folders: [{ path: folder, poll: false }] } })
    await settled()
    const changes: (() => unknown)[] = [
      () => desk.handlers['folders.add']({ paths: [other] }),
      () => desk.handlers['folders.remove']({ path: folder }),
      () => desk.handlers['folders.poll']({ path: folder, poll: true }),
      () => desk.handlers['files.open']({ paths: [other] }),
    ]
    for (const change of changes) {
      await expect(Promise.resolve().then(change)).rejects.toMatchObject({
        code: 'refused',
        words: { fr: 'Les dossiers surveillés sont réglés par votre organisation.' },
      })
    }
    expect((await snapshot()).folders.map(({ path, poll }) => [path, poll])).toEqual([[folder, false]])
    expect(await desk.handlers['files.open']({ paths: [join(other, 'b.txt')] })).toEqual({
      accepted: 1,
      files: [join(other, 'b.txt')],
    })
  })

  test('a file in two watched folders, one inside the other, is one row that stays while one of them is watched', async () => {
    const folder = tempFolder()
    mkdirSync(join(folder, 'sub'))
    writeFileSync(join(folder, 'sub', 'n.txt'), complete('1'))
    const { desk, snapshot } = await testDesk({ folders: [folder, join(folder, 'sub')] })
    await waitUntil('it is read', async () => (await snapshot()).rows[0]?.folder === join(folder, 'sub'))
    await desk.handlers['folders.remove']({ path: join(folder, 'sub') })
    expect((await snapshot()).rows).toHaveLength(1)
  })

  test('a file that was opened beside the samples is there again at the next start', async () => {
    const [folder, dataDir] = [tempFolder(), tempFolder()]
    writeFileSync(join(folder, 'a.txt'), complete('1'))
    const first = await testDesk({ dataDir, session: 'samples-when-none' })
    await first.desk.handlers['files.open']({ paths: [join(folder, 'a.txt')] })
    await waitUntil('it is read', async () => (await first.snapshot()).rows.length === 2)
    await first.desk.close()
    const second = await testDesk({ dataDir, session: 'samples-when-none' })
    expect(await second.desk.openedFiles()).toEqual([join(folder, 'a.txt')])
    await waitUntil('it is there again', async () => (await second.snapshot()).rows.length === 2)
  })

  test('paths for one session are not kept, and the samples are shown where there is nothing else', async () => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'n.txt'), complete('1'))
    const kept = memorySettings({ settleSeconds: 0 })
    const session = await testDesk({ settings: kept, session: [folder] })
    await waitUntil('it is read', async () => (await session.snapshot()).rows.length === 1)
    expect(kept.kept).toEqual({ settleSeconds: 0 })
    const samples = await testDesk({ settings: kept, session: 'samples-when-none' })
    await waitUntil('the sample is read', async () => (await samples.snapshot()).rows[0]?.reference === '9')
  })
})

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
    const { rows, remarks } = await snapshot()
    expect(rows).toHaveLength(1)
    expect(remarks).toEqual([
      { en: expect.stringContaining('damaged') as string, fr: expect.stringContaining('endommagées') as string },
    ])
  })
})

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
    const { desk, snapshot } = await testDesk({ folders: [folder], createPool: () => pool })
    await waitUntil('reading began', () => pool.reads.length === 2)
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
