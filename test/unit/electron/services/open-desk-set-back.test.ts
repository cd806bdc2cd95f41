import { statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { tempFolder } from '../../../fakes/temp-folder.ts'
import { testDesk } from '../../../fakes/test-desk.ts'
import { waitUntil } from '../../../fakes/wait-until.ts'
import { complete } from './complete-notice.ts'

/** Of the same length, under its old date: as a copy that keeps dates leaves it. */
function writeAsBefore(file: string, text: string): void {
  const { atime, mtime, size } = statSync(file)
  writeFileSync(file, text)
  utimesSync(file, atime, mtime)
  expect(statSync(file).size).toBe(size)
  expect(statSync(file).mtimeMs).toBe(mtime.getTime())
}

describe('a deadline that changed in a file of the same size and date', () => {
  function folderWithOne(): { folder: string; file: string } {
    const folder = tempFolder()
    const file = join(folder, 'n.txt')
    writeFileSync(file, complete('1', 'deadline 2026-12-24'))
    const whole = new Date('2026-03-01T08:00:00Z')
    utimesSync(file, whole, whole)
    return { folder, file }
  }

  test('is seen while the desk is open', async () => {
    const { folder, file } = folderWithOne()
    const { snapshot, settled } = await testDesk({ folders: [folder] })
    await settled()
    writeAsBefore(file, complete('1', 'deadline 2026-11-30'))
    await waitUntil('the new deadline is there', async () => (await snapshot()).rows[0]?.deadline === '2026-11-30')
  })

  test('is seen by the next start, and its notice is there meanwhile', async () => {
    const { folder, file } = folderWithOne()
    const dataDir = tempFolder()
    const first = await testDesk({ dataDir, folders: [folder] })
    await first.settled()
    await first.desk.close()
    writeAsBefore(file, complete('1', 'deadline 2026-11-30'))
    const second = await testDesk({ dataDir, folders: [folder] })
    await second.settled()
    await waitUntil(
      'the new deadline is there',
      async () => (await second.snapshot()).rows[0]?.deadline === '2026-11-30',
    )
  })

  test('a file whose rights alone changed is read and judged no second time', async () => {
    const { folder, file } = folderWithOne()
    const dataDir = tempFolder()
    const first = await testDesk({ dataDir, folders: [folder] })
    await first.settled()
    await first.desk.close()
    writeAsBefore(file, complete('1', 'deadline 2026-12-24'))
    const { desk, pool, settled } = await testDesk({ dataDir, folders: [folder] })
    await settled()
    await new Promise((resolve) => {
      setTimeout(resolve, 500)
    })
    await desk.close()
    expect(pool.reads).toEqual([])
    expect(pool.judged).toBe(0)
  })
})
