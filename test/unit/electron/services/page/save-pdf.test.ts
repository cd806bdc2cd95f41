import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { createLanes } from '../../../../../electron/services/disk/lanes.ts'
import { directDisk } from '../../../../../electron/services/disk/direct-disk.ts'
import { savePdf } from '../../../../../electron/services/page/save-pdf.ts'
import { nodeChildren, sourcePrograms } from '../../../../../electron/services/processes/start-node-child.ts'
import { fakeLog } from '../../../../fakes/fake-log.ts'
import { cannotMount, hungMount } from '../../../../fakes/hung-mount.ts'
import { tempFolder } from '../../../../fakes/temp-folder.ts'

/** Larger than one portion, so that more than one is written. */
const pdf = new Uint8Array(3_000_000).fill(65)

function to(path: string | null, disk = directDisk()): Promise<boolean> {
  return savePdf(disk, { choosePdf: () => Promise.resolve(path === null ? null : { path, pdf }) }, 'report.pdf')
}

describe('a report is saved where the person says', () => {
  test('whole, also over a longer one', async () => {
    const path = join(tempFolder(), 'report.pdf')
    expect(await to(path)).toBe(true)
    expect(readFileSync(path).equals(pdf)).toBe(true)
    writeFileSync(path, new Uint8Array(5_000_000))
    expect(await to(path)).toBe(true)
    expect(readFileSync(path).equals(pdf)).toBe(true)
  })

  test('nowhere when they cancel', async () => {
    expect(await to(null)).toBe(false)
  })

  test.each<[string, (folder: string) => string, RegExp]>([
    ['there is no such folder', (folder) => join(folder, 'none', 'a.pdf'), /no longer there/u],
    [
      'it is a folder',
      (folder) => {
        mkdirSync(join(folder, 'a.pdf'))
        return join(folder, 'a.pdf')
      },
      /it is a folder/u,
    ],
  ])('or it is said why not: %s', async (_name, at, why) => {
    await expect(to(at(tempFolder()))).rejects.toThrow(why)
  })

  test.skipIf(process.platform === 'win32')(
    'a pipe of that name is waited for by nobody, and not replaced',
    async () => {
      const path = join(tempFolder(), 'a.pdf')
      execFileSync('mkfifo', [path])
      await expect(to(path)).rejects.toThrow(/pipe/u)
      expect(existsSync(path)).toBe(true)
    },
  )

  test.skipIf(!existsSync('/dev/null'))('a device is none, even one that takes what is written', async () => {
    await expect(to('/dev/null')).rejects.toThrow(/pipe or a device/u)
  })

  test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('a file that may only be read', async () => {
    const path = join(tempFolder(), 'a.pdf')
    writeFileSync(path, 'kept')
    chmodSync(path, 0o444)
    await expect(to(path)).rejects.toThrow(/no right/u)
    expect(readFileSync(path, 'utf8')).toBe('kept')
  })
})

if (cannotMount !== null) console.warn(`no share is hung here: ${cannotMount}`)

describe.skipIf(cannotMount !== null)('where the disk does not answer', () => {
  test.each(['stopped', 'taken'] as const)(
    'it is said, and the program that asked goes on (%s)',
    { timeout: 60_000 },
    async (how) => {
      const disk = createLanes({ startChild: nodeChildren(sourcePrograms()), log: fakeLog().log, patience: 2_000 })
      onTestFinished(disk.close)
      const share = await hungMount({ 'a.pdf': 'old' })
      share.hang(how)
      // As many as Node has file threads, and two: written by the program itself, they hold all of them for good.
      const saves = Array.from({ length: 6 }, (_, number) => to(join(share.at, `${number}.pdf`), disk))
      const own = join(tempFolder(), 'own.txt')
      await writeFile(own, 'written')
      expect(readFileSync(own, 'utf8')).toBe('written')
      for (const save of await Promise.allSettled(saves))
        expect(save).toMatchObject({
          status: 'rejected',
          reason: { message: expect.stringContaining('not answer') as string },
        })
    },
  )
})
