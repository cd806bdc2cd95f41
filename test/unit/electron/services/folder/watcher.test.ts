import { describe, expect, onTestFinished, test } from 'vitest'
import type { Disk } from '../../../../../electron/services/disk/disk.ts'
import type { FileStamp } from '../../../../../electron/services/disk/scan-folder.ts'
import { createOnlineOnly } from '../../../../../electron/services/folder/placeholder.ts'
import { createWatcher, type Watcher } from '../../../../../electron/services/folder/watcher.ts'
import { fakeClock, promiseTurns, type FakeClock } from '../../../../fakes/fake-clock.ts'
import { fakeLog } from '../../../../fakes/fake-log.ts'
import { fakeSigns } from '../../../../fakes/fake-signs.ts'
import { waitUntil } from '../../../../fakes/wait-until.ts'

const start = Date.parse('2026-12-01T09:00:00Z')
const old = start - 3_600_000

interface Desk {
  watcher: Watcher
  clock: FakeClock
  /** Names of the files of `/a`. */
  files: Set<string>
  told: string[]
  /** How often each was claimed and given back, and who listens. */
  held: { claimed: number; released: number; listening: number }
  /** Whose the folder is: each question waits for the next answer. */
  say: (isShare: boolean | Error) => void
}

/** A watcher on a disk in memory with one folder. */
function watching(): Desk {
  const clock = fakeClock(start, promiseTurns)
  const files = new Set(['1.txt', '2.txt'])
  const told: string[] = []
  const held = { claimed: 0, released: 0, listening: 0 }
  let asked: PromiseWithResolvers<boolean>[] = []
  const stampOf = (path: string): FileStamp => ({
    ...{ path, size: 1, mtimeMs: old, changedMs: old, blocks: 8, signs: fakeSigns(old) },
  })
  const answers: Record<string, (path: string) => unknown> = {
    scan: () => ({ files: [...files].map((name) => stampOf(`/a/${name}`)), unreachable: [] }),
    look: (path) => (files.has(path.slice(3)) ? stampOf(path) : null),
    open: () => 'opens',
    share: () => {
      const one = Promise.withResolvers<boolean>()
      asked.push(one)
      return one.promise
    },
  }
  const disk: Disk = {
    ask: ((act: string, { path }: { path: string }) => Promise.resolve(answers[act]?.(path))) as Disk['ask'],
    listen: () => {
      held.listening += 1
      return () => {
        held.listening -= 1
      }
    },
    claim: () => {
      held.claimed += 1
      return () => {
        held.released += 1
      }
    },
    close: () => undefined,
  }
  const watcher = createWatcher({
    ...{ clock, disk, log: fakeLog().log, platform: 'linux', settleMilliseconds: () => 2_000 },
    onlineOnly: createOnlineOnly('linux'),
    mounts: { change: () => 'none' },
    arrived: (stamps) => told.push(...stamps.map(({ path }) => `+${path}`)),
    gone: (paths) => told.push(...paths.map((path) => `-${path}`)),
    blocked: () => undefined,
    statesChanged: () => undefined,
  })
  onTestFinished(watcher.close)
  const say = (isShare: boolean | Error): void => {
    for (const each of asked) {
      if (isShare instanceof Error) each.reject(isShare)
      else each.resolve(isShare)
    }
    asked = []
  }
  return { watcher, clock, files, told, held, say }
}

const states = (watcher: Watcher) => watcher.states().map(({ poll, status }) => `${String(poll)} ${status}`)

describe('a folder that is watched another way goes on with what is known of its files', () => {
  test('when its disk says late that it is our own', { timeout: 20_000 }, async () => {
    const { watcher, clock, files, told, held, say } = watching()
    await watcher.watchFolders([{ path: '/a', poll: false }])
    expect(states(watcher)).toEqual(['false polling'])
    await clock.pass(1)
    expect(told).toEqual(['+/a/1.txt', '+/a/2.txt'])
    // Between two looks.
    files.delete('1.txt')
    say(false)
    await clock.pass(4_000)
    expect(states(watcher)).toEqual(['false watching'])
    expect(told.slice(2)).toEqual(['-/a/1.txt'])
    expect(held).toEqual({ claimed: 1, released: 0, listening: 1 })
    // It is not looked at by the clock any more: events tell, and the rescan of all.
    files.delete('2.txt')
    await clock.pass(60_000)
    expect(told).toHaveLength(3)
    await clock.pass(300_000)
    expect(told.slice(3)).toEqual(['-/a/2.txt'])
  })

  test('when a person changes it, to and fro', async () => {
    const { watcher, clock, files, told, held, say } = watching()
    const change = async (poll: boolean): Promise<void> => {
      const changed = watcher.watchFolders([{ path: '/a', poll }])
      await promiseTurns()
      say(false)
      await changed
      await clock.pass(1)
    }
    await change(false)
    expect(states(watcher)).toEqual(['false watching'])
    files.delete('1.txt')
    await change(true)
    expect(states(watcher)).toEqual(['true polling'])
    expect(held.listening).toBe(0)
    files.add('3.txt')
    await clock.pass(5_000)
    files.delete('2.txt')
    await change(false)
    expect(states(watcher)).toEqual(['false watching'])
    expect(told).toEqual(['+/a/1.txt', '+/a/2.txt', '-/a/1.txt', '+/a/3.txt', '-/a/2.txt'])
    expect(held).toEqual({ claimed: 1, released: 0, listening: 1 })
  })

  test('and stays as it is where its disk cannot say whose it is', async () => {
    const { watcher, clock, told, say } = watching()
    await watcher.watchFolders([{ path: '/a', poll: true }])
    const changed = watcher.watchFolders([{ path: '/a', poll: false }])
    await promiseTurns()
    say(new Error('a mistake of ours'))
    await expect(changed).rejects.toThrow('a mistake of ours')
    await watcher.watchFolders([{ path: '/a', poll: false }])
    await clock.pass(10_000)
    expect(states(watcher)).toEqual(['false polling'])
    expect(told).toHaveLength(2)
  })
})

describe('a folder whose disk has not said yet whose it is', () => {
  test('is begun once, however often it is asked for meanwhile', async () => {
    const { watcher, clock, told, held, say } = watching()
    const wanted = [{ path: '/a', poll: false }]
    let isReady = false
    const both = Promise.all([watcher.watchFolders(wanted), watcher.watchFolders(wanted)]).then(() => {
      isReady = true
    })
    await promiseTurns()
    expect([isReady, held.claimed]).toEqual([false, 1])
    say(false)
    await both
    await clock.pass(1)
    expect(told).toEqual(['+/a/1.txt', '+/a/2.txt'])
    expect(held).toEqual({ claimed: 1, released: 0, listening: 1 })
  })

  test('is looked at by the clock at once where a person says so, whatever the disk says then', async () => {
    const { watcher, clock, told, held, say } = watching()
    const first = watcher.watchFolders([{ path: '/a', poll: false }])
    await watcher.watchFolders([{ path: '/a', poll: true }])
    expect(states(watcher)).toEqual(['true polling'])
    say(false)
    await first
    await clock.pass(10_000)
    expect(states(watcher)).toEqual(['true polling'])
    expect(told).toHaveLength(2)
    expect(held).toEqual({ claimed: 1, released: 0, listening: 0 })
  })

  test('is not begun any more where it is no longer wanted', async () => {
    const { watcher, clock, told, held, say } = watching()
    const first = watcher.watchFolders([{ path: '/a', poll: false }])
    await watcher.watchFolders([])
    say(false)
    await first
    await clock.pass(10_000)
    expect(told).toEqual([])
    expect(held).toEqual({ claimed: 1, released: 1, listening: 0 })
  })

  test('is begun anew where its disk could not be asked', async () => {
    const { watcher, held, say } = watching()
    const first = watcher.watchFolders([{ path: '/a', poll: false }])
    await promiseTurns()
    say(new Error('a mistake of ours'))
    await expect(first).rejects.toThrow('a mistake of ours')
    const again = watcher.watchFolders([{ path: '/a', poll: false }])
    await promiseTurns()
    say(false)
    await again
    await waitUntil('it is watched', () => states(watcher)[0] === 'false watching')
    expect(held).toEqual({ claimed: 2, released: 1, listening: 1 })
  })
})
