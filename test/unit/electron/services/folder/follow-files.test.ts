import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Opening } from '../../../../../electron/services/disk/look-at-file.ts'
import { followFiles } from '../../../../../electron/services/folder/follow-files.ts'
import type { FileStamp } from '../../../../../electron/services/disk/scan-folder.ts'
import { fakeSigns } from '../../../../fakes/fake-signs.ts'
import { fakeClock, promiseTurns } from '../../../../fakes/fake-clock.ts'

const start = Date.parse('2026-12-01T09:00:00Z')

/** A disk in memory: what lies there by path, and how it opens. */
function following() {
  const clock = fakeClock(start, promiseTurns)
  const disk = new Map<string, { size: number; mtimeMs: number; opening?: Opening }>()
  const heard = {
    arrived: [] as string[][],
    gone: [] as string[],
    blocked: [] as string[],
    scans: 0,
    opened: [] as string[],
  }
  const stampOf = (path: string): FileStamp | null => {
    const file = disk.get(path)
    if (file === undefined) return null
    const { size, mtimeMs } = file
    return { path, size, mtimeMs, changedMs: mtimeMs, blocks: 8, signs: fakeSigns(mtimeMs) }
  }
  const names = (paths: readonly string[]): string[] => paths.map((path) => basename(path))
  const files = followFiles({
    clock,
    settleMilliseconds: () => 2_000,
    isSame: (before, now) => before.size === now.size && before.mtimeMs === now.mtimeMs,
    isUntouchable: ({ path }) => path.startsWith('online'),
    look: (path) => Promise.resolve(stampOf(path)),
    tryOpening: (path) => {
      heard.opened.push(path)
      return Promise.resolve(disk.get(path)?.opening ?? 'opens')
    },
    arrived: (stamps) => heard.arrived.push(names(stamps.map(({ path }) => path))),
    gone: (paths) => heard.gone.push(...names(paths)),
    blocked: ({ path }) => heard.blocked.push(basename(path)),
    scan: () => {
      heard.scans += 1
    },
  })
  const write = (path: string, size = 1, mtimeMs = clock.now()): void => {
    disk.set(path, { size, mtimeMs })
  }
  return { clock, disk, heard, files, write, stampOf }
}

describe('a file that came or changed', () => {
  test('is handed over when it has been still for the settle time, and not before', async () => {
    const { clock, heard, files, write } = following()
    write('n.txt')
    files.noticed('n.txt')
    await clock.pass(1_900)
    expect(heard.arrived).toEqual([])
    await clock.pass(200)
    expect(heard.arrived).toEqual([['n.txt']])
  })

  test('waits anew while it grows, even when no event says so', async () => {
    const { clock, heard, files, write } = following()
    write('n.txt')
    files.noticed('n.txt')
    for (let size = 2; size < 7; size += 1) {
      await clock.pass(1_500)
      write('n.txt', size)
    }
    expect(heard.arrived).toEqual([])
    await clock.pass(4_100)
    expect(heard.arrived).toEqual([['n.txt']])
  })

  test('is not opened where that would fetch it from afar', async () => {
    const { clock, heard, files, write } = following()
    write('online.txt')
    files.noticed('online.txt')
    await clock.pass(2_100)
    expect(heard).toMatchObject({ arrived: [['online.txt']], opened: [] })
  })

  test('is tried for a minute where another program holds it, and then told of', async () => {
    const { clock, disk, heard, files, write } = following()
    write('n.txt')
    disk.set('n.txt', { size: 1, mtimeMs: 1, opening: 'busy' })
    files.noticed('n.txt')
    await clock.pass(61_000)
    expect(heard.blocked).toEqual([])
    await clock.pass(2_000)
    expect(heard.blocked).toEqual(['n.txt'])
  })

  test('is asked for in its folder when it stays away', async () => {
    const { clock, disk, heard, files, write } = following()
    write('n.txt')
    files.noticed('n.txt')
    await clock.pass(2_100)
    disk.delete('n.txt')
    files.noticed('n.txt')
    await clock.pass(3_000)
    expect(heard).toMatchObject({ scans: 1, gone: [] })
    files.scanned([], () => true)
    expect(heard.gone).toEqual(['n.txt'])
  })
})

describe('a scan', () => {
  test('hands over what is old at once and together; what is young waits out its time', async () => {
    const { clock, heard, files, write, stampOf } = following()
    write('old.txt', 1, start - 2_001)
    write('older.txt', 1, 0)
    write('young.txt', 1, start - 500)
    files.scanned(
      ['old.txt', 'older.txt', 'young.txt'].flatMap((path) => stampOf(path) ?? []),
      () => true,
    )
    expect(heard.arrived).toEqual([['old.txt', 'older.txt']])
    await clock.pass(1_400)
    expect(heard.arrived).toHaveLength(1)
    await clock.pass(200)
    expect(heard.arrived[1]).toEqual(['young.txt'])
  })

  test('tells of those that it could have found and did not, and of no others', () => {
    const { heard, files, write, stampOf } = following()
    write('a.txt', 1, 0)
    write('far/b.txt', 1, 0)
    files.scanned(
      ['a.txt', 'far/b.txt'].flatMap((path) => stampOf(path) ?? []),
      () => true,
    )
    files.scanned([], (path) => !path.startsWith('far/'))
    expect(heard.gone).toEqual(['a.txt'])
  })
})

test('nothing is looked at, opened or told after the end', async () => {
  const { clock, heard, files, write } = following()
  write('n.txt')
  files.noticed('n.txt')
  files.close()
  files.noticed('n.txt')
  await clock.pass(10_000)
  expect(heard).toEqual({ arrived: [], gone: [], blocked: [], scans: 0, opened: [] })
})
