import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { NoticeRow } from '../../../../shared/ipc/views.ts'
import { memorySettings } from '../../../fakes/memory-settings.ts'
import { tempFolder } from '../../../fakes/temp-folder.ts'
import { testDesk } from '../../../fakes/test-desk.ts'
import { waitUntil } from '../../../fakes/wait-until.ts'
import { complete } from './complete-notice.ts'

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
