import { describe, expect, test } from 'vitest'
import type { FileStamp } from '../../../../../electron/services/disk/scan-folder.ts'
import { createMounts } from '../../../../../electron/services/folder/mounts.ts'
import { createSecondLooks } from '../../../../../electron/services/library/second-looks.ts'
import type { Entry } from '../../../../../electron/services/notices/library-entries.ts'
import type { KnownPath } from '../../../../../electron/services/store/store.ts'
import { fakeClock, promiseTurns } from '../../../../fakes/fake-clock.ts'
import { fakeLog } from '../../../../fakes/fake-log.ts'
import { fakeSigns } from '../../../../fakes/fake-signs.ts'

const hour = 3_600_000

/** So many files that were just read, on one disk whose contents a test gives. */
function looking(names: readonly string[], online: readonly string[] = []) {
  const clock = fakeClock(Date.parse('2026-12-01T09:00:00Z'), promiseTurns)
  const contents = new Map(names.map((name) => [name, name]))
  const heard = { taken: [] as string[], differs: [] as string[], kept: [] as KnownPath[] }
  const stampOf = (path: string): FileStamp => ({
    path,
    size: 10,
    mtimeMs: 5,
    changedMs: 5,
    blocks: 8,
    signs: fakeSigns(5),
  })
  const entries = new Map(
    names.map((path): [string, Entry] => [
      path,
      {
        life: { stage: 'read', stamp: stampOf(path) },
        origins: new Set(['/']),
        head: { sha256: path, outcome: 'parsed', reference: null, languages: ['en', 'fr'], at: '' },
        failure: null,
        readAt: '',
        checkedAt: clock.now(),
      },
    ]),
  )
  const state = { isQuiet: true }
  const mounts = createMounts(clock.now)
  const looks = createSecondLooks({
    catalogue: { all: () => [...entries.values()], entry: (path) => entries.get(path) },
    mounts,
    onlineOnly: { isOnline: ({ path }) => online.includes(path) },
    store: {
      keepPath: (known) => {
        heard.kept.push(known)
        return Promise.resolve()
      },
    },
    clock,
    log: fakeLog().log,
    take: (path) => {
      heard.taken.push(path)
      const sha256 = contents.get(path) ?? ''
      return Promise.resolve({ kind: 'bytes', bytes: new Uint8Array(), sha256, stamp: stampOf(path) })
    },
    limit: () => 1_000,
    isQuiet: () => state.isQuiet,
    differs: ({ life }) => {
      heard.differs.push(life.stamp.path)
    },
  })
  return { clock, contents, entries, heard, looks, mounts, state, stampOf }
}

describe('on a disk that gives no sign of a change', () => {
  test('each file is looked into once a day, spread, and one that is another is read', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `n${index}`)
    const { clock, contents, heard } = looking(names)
    contents.set('n7', 'another')
    await clock.pass(23 * hour)
    expect(heard.taken).toEqual([])
    await clock.pass(hour + 2_000)
    expect(heard.taken.length).toBeGreaterThan(0)
    expect(heard.taken.length).toBeLessThan(20)
    await clock.pass(10_000)
    expect(heard.taken).toEqual(names)
    expect(heard.differs).toEqual(['n7'])
    expect(heard.kept).toHaveLength(19)
    await clock.pass(22 * hour)
    expect(heard.taken.filter((name) => name !== 'n7')).toHaveLength(19)
  })

  test('one that lies online only is never looked into', async () => {
    const { clock, heard, looks, entries } = looking(['here', 'online'], ['online'])
    looks.doubted(entries.get('online')!)
    await clock.pass(30 * hour)
    expect(heard.taken).toEqual(['here'])
  })

  test('a disk that told a change once is trusted', async () => {
    const { clock, heard, mounts, stampOf } = looking(['n'])
    mounts.seen({ ...stampOf('m'), signs: fakeSigns(5, { ctime: '9000000' }) })
    await clock.pass(72 * hour)
    expect(heard.taken).toEqual([])
  })
})

describe('a file with another sign', () => {
  test('is looked into at once when nothing else is read, and kept by its new signs', async () => {
    const { clock, heard, looks, entries, state } = looking(['n'])
    state.isQuiet = false
    const entry = entries.get('n')!
    entry.life = { stage: 'read', stamp: { ...entry.life.stamp, signs: fakeSigns(5, { ctime: '9000000' }) } }
    looks.doubted(entry)
    await clock.pass(5_000)
    expect(heard.taken).toEqual([])
    state.isQuiet = true
    await clock.pass(1_000)
    expect(heard.taken).toEqual(['n'])
    expect(heard.differs).toEqual([])
    expect(heard.kept).toEqual([expect.objectContaining({ path: 'n', signs: '5000000 9000000 7' })])
  })

  test('whose number is another at each look: the numbers of its disk count no more, those of others do', () => {
    const { mounts, stampOf } = looking([])
    const numbered = (inode: string, device = '1'): FileStamp => ({
      ...stampOf('n'),
      signs: fakeSigns(5, { inode, device }),
    })
    for (const inode of ['1', '2', '3']) {
      expect(mounts.change(stampOf('n'), numbered(inode))).toBe('doubt')
      mounts.doubted(stampOf('n'), numbered(inode))
    }
    expect(mounts.change(stampOf('n'), numbered('4'))).toBe('none')
    expect(mounts.change(stampOf('n'), numbered('4', '2'))).toBe('doubt')
  })
})
