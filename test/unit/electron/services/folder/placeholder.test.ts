import { closeSync, ftruncateSync, openSync, statSync, utimesSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isPlaceholder } from '../../../../../electron/services/folder/placeholder.ts'
import { tempFolder } from '../../../../fakes/temp-folder.ts'
import { testDesk } from '../../../../fakes/test-desk.ts'
import { waitUntil } from '../../../../fakes/wait-until.ts'

test.each<[NodeJS.Platform, number, number, boolean]>([
  ['win32', 80_000, 0, true],
  ['darwin', 80_000, 0, true],
  ['darwin', 80_000, 160, false],
  ['win32', 4096, 0, false], // kept in the directory itself
  ['win32', 0, 0, false],
  ['linux', 80_000, 0, false], // a network file system that tells no blocks
])('%s, %i bytes in %i blocks: %s', (platform, size, blocks, expected) => {
  expect(isPlaceholder({ size, blocks }, platform)).toBe(expected)
})

/** A file that has a size and takes no room, as a placeholder does. */
function placeholder(folder: string, name: string, size = 8_000): string {
  const path = join(folder, name)
  const file = openSync(path, 'w')
  ftruncateSync(file, size)
  closeSync(file)
  utimesSync(path, 1_700_000_000, 1_700_000_000)
  return path
}

/** What a sync client does when the file is opened: the content comes, size and time stay. */
function fetched(path: string, text: string): void {
  const { size } = statSync(path)
  const file = openSync(path, 'r+')
  writeSync(file, text.padEnd(size, '\n'))
  closeSync(file)
  utimesSync(path, 1_700_000_000, 1_700_000_000)
}

describe('a file that lies online only', () => {
  test('is on the list with its reason, and is not read by being watched', async () => {
    const folder = tempFolder()
    const path = placeholder(folder, 'online.docx')
    writeFileSync(join(folder, 'here.txt'), 'reference 1\nen Here\nfr Ici')
    const { settled, snapshot, pool } = await testDesk({ folders: [folder], platform: 'win32' })
    await settled()
    await waitUntil('both are on the list', async () => {
      const { rows, failures } = await snapshot()
      return rows.length === 1 && failures.length === 1
    })
    expect((await snapshot()).failures[0]).toMatchObject({ file: path, code: 'not-here' })
    expect(pool.reads).toEqual(['here.txt'])
  })

  test('on Linux the same file is read', async () => {
    const folder = tempFolder()
    placeholder(folder, 'sparse.docx')
    const { settled, pool } = await testDesk({ folders: [folder], platform: 'linux' })
    await settled()
    expect(pool.reads).toEqual(['sparse.docx'])
  })

  test('is read once a person asks for it, and just that one', async () => {
    const folder = tempFolder()
    const path = placeholder(folder, 'a.docx')
    placeholder(folder, 'b.docx')
    const { desk, settled, snapshot, pool } = await testDesk({ folders: [folder], platform: 'darwin' })
    await settled()
    await waitUntil('both are on the list', async () => (await snapshot()).failures.length === 2)
    fetched(path, 'reference 1\nen Here\nfr Ici')
    const { id } = (await snapshot()).failures.find(({ file }) => file === path)!
    await desk.handlers['failure.retry']({ id })
    await waitUntil('it is a notice', async () => (await snapshot()).rows.length === 1)
    expect(pool.reads.filter((name) => name !== 'a.docx')).toEqual([])
    expect((await snapshot()).failures).toMatchObject([{ code: 'not-here' }])
  })

  test('is read when it is opened by itself', async () => {
    const path = placeholder(tempFolder(), 'opened.docx')
    const { desk, snapshot, pool } = await testDesk({ platform: 'win32' })
    await desk.handlers['files.open']({ paths: [path] })
    await waitUntil('it was read', async () => pool.reads.includes('opened.docx') && (await snapshot()).rows.length > 0)
    expect((await snapshot()).failures).toEqual([])
  })

  test('is read at the next look when somebody else has fetched it, though its size and time are the same', async () => {
    const folder = tempFolder()
    const path = placeholder(folder, 'a.docx')
    const { settled, snapshot } = await testDesk({ folders: [folder], platform: 'win32' })
    await settled()
    fetched(path, 'reference 1\nen Here\nfr Ici')
    await waitUntil('it is a notice', async () => (await snapshot()).rows.length === 1)
    expect((await snapshot()).failures).toEqual([])
  })

  test('a notice whose file went online stays a notice, also after a restart', async () => {
    const folder = tempFolder()
    const path = join(folder, 'a.txt')
    writeFileSync(path, 'reference 1\nen Here\nfr Ici'.padEnd(8_000, '\n'))
    utimesSync(path, 1_700_000_000, 1_700_000_000)
    const options = { folders: [folder], dataDir: tempFolder(), platform: 'win32' as const }
    const first = await testDesk(options)
    await first.settled()
    expect((await first.snapshot()).rows).toHaveLength(1)
    await first.desk.close()
    placeholder(folder, 'a.txt')
    const again = await testDesk(options)
    await again.settled()
    expect((await again.snapshot()).rows).toHaveLength(1)
    expect(again.pool.reads).toEqual([])
  })
})
