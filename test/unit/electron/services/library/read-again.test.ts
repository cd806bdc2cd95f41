import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { systemClock, type Clock } from '../../../../../electron/services/ports/ports.ts'
import { failure, type FailureReason } from '../../../../../shared/notice/read-failures.ts'
import { fakePool } from '../../../../fakes/fake-pool.ts'
import { tempFolder } from '../../../../fakes/temp-folder.ts'
import { testDesk } from '../../../../fakes/test-desk.ts'
import { waitUntil } from '../../../../fakes/wait-until.ts'
import { complete } from '../complete-notice.ts'

/** Hours are seconds. */
const fastClock: Clock = {
  now: systemClock.now,
  after: (milliseconds, callback) => systemClock.after(milliseconds / 3_600, callback),
}

/** A folder with one notice, whose first so many readings end for want of something. */
function short(of: FailureReason, times: number, passing = true) {
  const [folder, dataDir] = [tempFolder(), tempFolder()]
  writeFileSync(join(folder, 'n.txt'), complete('1'))
  const pool = fakePool()
  const read = pool.read
  let left = times
  pool.read = async (...given) => {
    const result = await read(...given)
    if (left-- <= 0) return result
    return { ok: false, failure: failure(of), ...(passing && { passing: true }), sha256: null, size: null }
  }
  return { folder, dataDir, pool }
}

test.each<FailureReason>(['tookTooLong', 'tooMuchMemory', 'crashed'])(
  'what ended for want of time or memory is tried again when the desk is quiet: %s',
  async (reason) => {
    const { folder, pool } = short(reason, 1)
    const { snapshot } = await testDesk({ folders: [folder], createPool: () => pool, clock: fastClock })
    await waitUntil('it is read', async () => (await snapshot()).rows.length === 1)
    expect((await snapshot()).failures).toEqual([])
    expect(pool.reads).toEqual(['n.txt', 'n.txt'])
  },
)

test('with growing pauses and not for ever, as its row says; and after a restart', { timeout: 60_000 }, async () => {
  const { folder, dataDir, pool } = short('tooMuchMemory', 5)
  const first = await testDesk({ dataDir, folders: [folder], createPool: () => pool, clock: fastClock })
  await waitUntil(
    'it is given up',
    async () => {
      const { failures } = await first.snapshot()
      return failures[0]?.message.en.includes('tried again at the next start') === true
    },
    30_000,
  )
  expect(pool.reads).toHaveLength(5)
  expect((await first.snapshot()).failures[0]?.message.fr).toContain('prochain démarrage')
  await first.desk.close()

  const second = await testDesk({ dataDir, folders: [folder] })
  await second.settled()
  expect((await second.snapshot()).rows).toMatchObject([{ reference: '1' }])
})

test('what is the file’s own by count is kept, and not tried again', async () => {
  const { folder, dataDir, pool } = short('tooManyPages', 1, false)
  const first = await testDesk({ dataDir, folders: [folder], createPool: () => pool, clock: fastClock })
  await first.settled()
  expect((await first.snapshot()).failures).toMatchObject([
    { code: 'too-large', message: failure('tooManyPages').message },
  ])
  await first.desk.close()
  const second = await testDesk({ dataDir, folders: [folder] })
  await second.settled()
  expect((await second.snapshot()).failures).toMatchObject([{ code: 'too-large' }])
  expect(second.pool.reads).toEqual([])
})

test('a file that was replaced meanwhile is read as it is, and begins anew', async () => {
  const { folder, pool } = short('tookTooLong', 1)
  const slow: Clock = {
    now: systemClock.now,
    after: (milliseconds, callback) => systemClock.after(milliseconds, callback),
  }
  const { snapshot } = await testDesk({ folders: [folder], createPool: () => pool, clock: slow })
  await waitUntil('it failed', async () => (await snapshot()).failures.length === 1)
  expect((await snapshot()).failures[0]?.message).toEqual({
    en: expect.stringContaining('tried again by itself') as string,
    fr: expect.stringContaining('repris de lui-même') as string,
  })
  writeFileSync(join(folder, 'n.txt'), complete('22'))
  await waitUntil('it is read', async () => (await snapshot()).rows[0]?.reference === '22')
  await new Promise((resolve) => setTimeout(resolve, 1_500))
  expect(pool.reads).toHaveLength(2)
})
