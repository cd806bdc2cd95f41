import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createPairings } from '../../../../../electron/services/people/pairings.ts'
import type { Store } from '../../../../../electron/services/store/store.ts'
import { judge } from '../../../../../shared/checks/run/judge.ts'
import { deskNotice } from '../../../../fakes/desk.ts'
import { fakePool, type FakePool } from '../../../../fakes/fake-pool.ts'
import { tempFolder } from '../../../../fakes/temp-folder.ts'
import { tempStore } from '../../../../fakes/temp-store.ts'
import { testDesk, type TestDesk } from '../../../../fakes/test-desk.ts'
import { waitUntil } from '../../../../fakes/wait-until.ts'
import { lexicon } from '../../../../fakes/lexicon.ts'

/** A clock that stands still, as it may within one millisecond. */
const still = { now: () => 1_790_000_000_000, after: () => () => undefined }
const open = (store: Store) => createPairings({ store, clock: still, author: () => 'M. Reader' })
const memory = async (): Promise<Store> => (await tempStore()).store

describe('pairings', () => {
  test('are kept in the order in which they were made, with name and time', async () => {
    const store = await memory()
    const pairings = await open(store)
    for (const en of ['en2', 'en3', 'en4', 'en5'])
      await pairings.add('p', deskNotice, { en: [en], fr: ['fr2'] }, 'paired')
    await pairings.add('p', deskNotice, { en: ['en3'], fr: ['fr2'] }, 'taken-back')
    const kept = (await open(store)).inForce('p')
    expect(kept).toEqual(pairings.inForce('p'))
    expect(kept).toHaveLength(3)
    expect(kept[0]).toMatchObject({ post: 'p', kind: 'paired', author: 'M. Reader', at: '2026-09-21T14:13:20.000Z' })
    expect(pairings.inForce('another post')).toEqual([])
  })

  test.each([
    ['nothing', { en: [], fr: [] }, 'paired', /Choose a passage/u],
    ['a passage that is not there', { en: ['en2', 'en999'], fr: [] }, 'paired', /no longer there/u],
    ['one taken back that was never made', { en: ['en2'], fr: ['fr2'] }, 'taken-back', /not paired by hand/u],
  ] as const)('%s is refused, in both languages, and nothing is kept', async (_name, { en, fr }, kind, reason) => {
    const store = await memory()
    const refused = (await open(store)).add('p', deskNotice, { en: [...en], fr: [...fr] }, kind)
    await expect(refused).rejects.toThrow(reason)
    await expect(refused).rejects.toMatchObject({ words: { fr: expect.stringMatching(/passage/u) as string } })
    expect(await store.pairings()).toEqual([])
  })
})

/** Reads as the fake does, and judges as the app does. */
function judgingPool(): FakePool {
  const pool = fakePool()
  pool.judge = (draft, profile, options) => {
    pool.judged += 1
    return Promise.resolve({ ...judge(draft, profile, { ...options, lexicon, now: () => 0 }), digest: null })
  }
  return pool
}

async function onlyNotice({ desk, snapshot }: TestDesk) {
  const notice = await desk.handlers['notice.get']({ id: (await snapshot()).rows[0]!.id })
  return {
    id: notice!.id,
    pairings: notice!.pairings,
    rows: notice!.alignment.map(({ en, fr }) => `${en.join(' ')}|${fr.join(' ')}`),
  }
}

test('a notice is judged by its pairings at once, after a restart and in the next revision, until they are taken back', async () => {
  const [folder, dataDir, pool] = [tempFolder(), tempFolder(), judgingPool()]
  writeFileSync(join(folder, 'a.txt'), 'reference 1\nen Title\nfr Titre')
  const first = await testDesk({ folders: [folder], dataDir, createPool: () => pool })
  await first.settled()
  const before = await onlyNotice(first)
  expect(before).toMatchObject({ pairings: [], rows: ['en0|fr0'] })
  await first.desk.handlers['pairing.make']({ id: before.id, en: ['en0'], fr: [] })
  expect(await onlyNotice(first)).toMatchObject({ pairings: [{ en: ['en0'], fr: [] }], rows: ['en0|', '|fr0'] })
  expect(pool.judged).toBe(2)
  await waitUntil('the view was told', () =>
    first.messages.some(
      ({ name, payload }) => name === 'notice.changed' && 'id' in payload && payload.id === before.id,
    ),
  )
  await first.desk.close()

  const again = await testDesk({ folders: [folder], dataDir, createPool: () => pool })
  await again.settled()
  expect((await onlyNotice(again)).rows).toEqual(['en0|', '|fr0'])
  expect(pool.judged).toBe(2)

  rmSync(join(folder, 'a.txt'))
  writeFileSync(join(folder, 'b.txt'), 'reference 1\nen Title\nfr Titre\nwrong')
  await waitUntil(
    'the next revision is there',
    async () => (await again.snapshot()).rows[0]?.files[0]?.endsWith('b.txt') === true,
  )
  await again.settled()
  const later = await onlyNotice(again)
  expect(later.rows).toEqual(expect.arrayContaining(['en0|', '|fr0']))
  await again.desk.handlers['pairing.takeBack']({ id: later.id, en: ['en0'], fr: [] })
  expect(await onlyNotice(again)).toMatchObject({ pairings: [] })
  expect((await onlyNotice(again)).rows).toContain('en0|fr0')
})
