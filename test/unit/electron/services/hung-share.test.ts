import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Envelope } from '../../../../shared/ipc/contract.ts'
import type { Disk } from '../../../../electron/services/disk/disk.ts'
import { createLanes } from '../../../../electron/services/disk/lanes.ts'
import { nodeChildren, sourcePrograms } from '../../../../electron/services/processes/start-node-child.ts'
import { fakeLog } from '../../../fakes/fake-log.ts'
import { cannotMount, hungMount } from '../../../fakes/hung-mount.ts'
import { memorySettings } from '../../../fakes/memory-settings.ts'
import { tempFolder } from '../../../fakes/temp-folder.ts'
import { testDesk } from '../../../fakes/test-desk.ts'
import { waitUntil } from '../../../fakes/wait-until.ts'

const profile = join(import.meta.dirname, '../../../../resources/profiles/nato-is.json')
const pdf = '%PDF-1.7'

function notice(reference: string): string {
  return `reference ${reference}\nen Post ${reference}\nfr Poste ${reference}`
}

function wordsIn(answer: Envelope): string {
  return answer.ok ? 'done' : Object.values(answer.error.words ?? {}).join(' | ')
}

function lanes(): Disk {
  const disk = createLanes({ startChild: nodeChildren(sourcePrograms()), log: fakeLog().log, patience: 3_000 })
  onTestFinished(disk.close)
  return disk
}

const limit = 90_000
if (cannotMount !== null) console.warn(`no share is hung here: ${cannotMount}`)

describe.skipIf(cannotMount !== null)('a share that does not answer', () => {
  test.each(['stopped', 'taken'] as const)(
    'stops its own folder only, says so, and comes back by itself (%s)',
    { timeout: limit },
    async (how) => {
      const share = await hungMount({ 'a.txt': notice('1') })
      const folder = tempFolder()
      writeFileSync(join(folder, 'b.txt'), notice('2'))
      const { snapshot, desk } = await testDesk({ folders: [share.at, folder], disk: lanes() })
      const references = async () => (await snapshot()).rows.map((row) => row.reference).sort()
      const status = async () => (await snapshot()).folders.find(({ path }) => path === share.at)?.status
      await waitUntil('both are read', async () => (await references()).length === 2, limit)

      share.hang(how)
      writeFileSync(join(share.behind, 'c.txt'), notice('3'))
      writeFileSync(join(folder, 'd.txt'), notice('4'))
      // As a person would, who waits for it.
      const browsing = desk.call('folders.browse', { path: share.at })
      await waitUntil('the other folder is read', async () => (await references()).includes('4'), limit)
      expect(wordsIn(await browsing)).toContain('not answer')
      await waitUntil('it says so', async () => (await status()) === 'silent', limit)
      expect(await references()).toEqual(['1', '2', '4'])

      share.answer()
      await waitUntil('it is back, and read', async () => (await references()).includes('3'), limit)
      expect(await references()).toEqual(['1', '2', '3', '4'])
      expect(['watching', 'polling']).toContain(await status())
    },
  )

  test.each(['stopped', 'taken'] as const)(
    'the last of twelve folders, more than have a process each: stops only itself, and comes back (%s)',
    // A dozen processes have to come up, some of them twice, on a machine that may have nothing left for them.
    { timeout: 4 * limit },
    async (how) => {
      const share = await hungMount({ 'a.txt': notice('s') })
      const folders = Array.from({ length: 11 }, () => tempFolder())
      for (const [number, folder] of folders.entries()) writeFileSync(join(folder, 'a.txt'), notice(`a${number}`))
      const { snapshot } = await testDesk({ folders: [...folders, share.at], disk: lanes() })
      const references = async () => (await snapshot()).rows.map((row) => row.reference)
      const statuses = async () => (await snapshot()).folders.map(({ status }) => status)
      await waitUntil('all are read', async () => (await references()).length === 12, limit)

      share.hang(how)
      for (const [number, folder] of folders.entries()) writeFileSync(join(folder, 'b.txt'), notice(`b${number}`))
      await waitUntil('the others are read', async () => (await references()).length === 23, limit)
      await waitUntil('it says so', async () => (await statuses())[11] === 'silent', limit)
      await waitUntil('only it does', async () => !(await statuses()).slice(0, 11).includes('silent'), limit)
      // Now that it is known by itself, a file elsewhere is not even late.
      const begun = performance.now()
      writeFileSync(join(folders[10]!, 'c.txt'), notice('c'))
      await waitUntil('one more is read', async () => (await references()).includes('c'), limit)
      expect(performance.now() - begun).toBeLessThan(45_000)
      expect((await statuses()).slice(0, 11)).not.toContain('silent')

      share.answer()
      writeFileSync(join(share.behind, 'e.txt'), notice('e'))
      await waitUntil('it is back, and read', async () => (await references()).includes('e'), limit)
    },
  )

  test('is told of an original, and of a file that is opened, in words', { timeout: limit }, async () => {
    const share = await hungMount({ 'a.pdf': `${notice('1')}\n${pdf}`, 'b.pdf': 'fail' })
    const { snapshot, desk, settled } = await testDesk({ folders: [share.at], disk: lanes() })
    await settled()
    await waitUntil('it is read', async () => (await snapshot()).rows.length === 1, limit)
    const [row] = (await snapshot()).rows
    share.hang()
    expect(await desk.original(row?.id ?? '', 0)).toEqual({ status: 504 })
    expect(wordsIn(await desk.call('files.open', { paths: [join(share.at, 'b.pdf')] }))).toContain('ne répond pas')
  })

  test.each(['stopped', 'taken'] as const)(
    'does not keep the desk from closing (%s)',
    { timeout: limit },
    async (how) => {
      const share = await hungMount({ 'a.txt': notice('1') })
      const { desk, settled } = await testDesk({ folders: [share.at], disk: lanes() })
      await settled()
      share.hang(how)
      void desk.call('folders.browse', { path: share.at })
      void desk.call('files.open', { paths: [join(share.at, 'a.txt')] })
      await new Promise((resolve) => {
        setTimeout(resolve, 1_000)
      })
      const begun = performance.now()
      await desk.close()
      expect(performance.now() - begun).toBeLessThan(5_000)
    },
  )

  test('with the profile on it the desk opens, and takes the profile when it is back', { timeout: limit }, async () => {
    const share = await hungMount({})
    cpSync(profile, join(share.behind, 'house.json'))
    share.hang()
    const folder = tempFolder()
    writeFileSync(join(folder, 'a.txt'), notice('1'))
    const { snapshot, pool } = await testDesk({
      disk: lanes(),
      settings: memorySettings({
        folders: [{ path: folder }],
        profileFile: join(share.at, 'house.json'),
        settleSeconds: 0.05,
      }),
    })
    await waitUntil('it is read', async () => (await snapshot()).rows.length === 1, limit)
    expect((await snapshot()).remarks.map(({ en }) => en).join('')).toContain('does not answer')
    share.answer()
    await waitUntil('the remark has gone', async () => (await snapshot()).remarks.length === 0, limit)
    await waitUntil('other threads read by it', () => pool.closed === 1, limit)
  })
})

describe.skipIf(process.platform === 'win32')('pipes with the names of files', () => {
  const pipe = (folder: string, name: string): string => {
    execFileSync('mkfifo', [join(folder, name)])
    return join(folder, name)
  }

  test('in a watched folder are no notices, however many', { timeout: limit }, async () => {
    const folder = tempFolder()
    for (let number = 0; number < 20; number += 1) pipe(folder, `pipe-${number}.txt`)
    writeFileSync(join(folder, 'a.txt'), notice('1'))
    const { snapshot } = await testDesk({ folders: [folder], disk: lanes() })
    await waitUntil('the file among them is read', async () => (await snapshot()).rows.length === 1, limit)
    writeFileSync(join(folder, 'b.txt'), notice('2'))
    for (let number = 20; number < 40; number += 1) pipe(folder, `pipe-${number}.txt`)
    await waitUntil('and the next', async () => (await snapshot()).rows.length === 2, limit)
    expect((await snapshot()).failures).toEqual([])
  })

  test('one that is opened is refused, one as the profile is said', { timeout: limit }, async () => {
    const folder = tempFolder()
    mkdirSync(join(folder, 'kept'))
    const { desk, snapshot } = await testDesk({
      disk: lanes(),
      settings: memorySettings({ profileFile: pipe(folder, 'house.json') }),
    })
    const remark = async () => (await snapshot()).remarks.map(({ en }) => en).join('')
    await waitUntil('the profile is said', async () => (await remark()).includes('pipe'), limit)
    const dropped = pipe(join(folder, 'kept'), 'notice.pdf')
    expect(wordsIn(await desk.call('files.open', { paths: [dropped] }))).toContain('pipe')
  })
})
