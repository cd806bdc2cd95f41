import { setTimeout } from 'node:timers/promises'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Disk } from '../../../../../electron/services/disk/disk.ts'
import { isSilence } from '../../../../../electron/services/disk/disk.ts'
import { createLanes } from '../../../../../electron/services/disk/lanes.ts'
import { fakeDisks, type FakeDisks } from '../../../../fakes/fake-disks.ts'
import { fakeLog } from '../../../../fakes/fake-log.ts'
import { waitUntil } from '../../../../fakes/wait-until.ts'

/** Milliseconds: a disk's patience, long for a machine that is busy with other tests, and a rest. */
const patience = 1_500
const idle = 700

function lanes(rest = idle): { disk: Disk; disks: FakeDisks } {
  const disks = fakeDisks()
  const disk = createLanes({ startChild: disks.startChild, log: fakeLog().log, patience, idle: rest })
  onTestFinished(disk.close)
  return { disk, disks }
}

/** Whether it answered. */
async function answers(disk: Disk, path: string): Promise<boolean> {
  try {
    await disk.ask('kind', { path })
    return true
  } catch (error) {
    if (!isSilence(error)) throw error
    return false
  }
}

/** `/0`, `/1` and so on, watched: the first eight have a process each, the others share one. */
function watched(disk: Disk, count: number): string[] {
  const roots = Array.from({ length: count }, (_, number) => `/${number}`)
  for (const root of roots) disk.claim(root, () => undefined)
  return roots
}

describe('one folder of twelve whose disk does not answer', () => {
  test.each([0, 11])('number %i: the others answer, and from the first silence on without a wait', async (number) => {
    const { disk, disks } = lanes()
    const roots = watched(disk, 12)
    disks.hung.add(`/${number}/`)
    const all = () => Promise.all(roots.map((root) => answers(disk, `${root}/deep/a.pdf`)))
    const expected = roots.map((_, each) => each !== number)
    expect(await all()).toEqual(expected)
    const begun = performance.now()
    const others = roots.filter((_, each) => each !== number)
    expect(await Promise.all(others.map((root) => answers(disk, `${root}/b.pdf`)))).not.toContain(false)
    expect(performance.now() - begun).toBeLessThan(patience / 3)
  })

  test('is asked by itself wherever in it a file lies: what the others share falls silent once', async () => {
    const { disk, disks } = lanes()
    watched(disk, 12)
    disks.hung.add('/11/')
    expect(await answers(disk, '/11/a/1.pdf')).toBe(false)
    expect(disks.counts().killedWhileHeld).toBe(2)
    const begun = performance.now()
    for (const path of ['/11/b/2.pdf', '/11/c/3.pdf', '/11/4.pdf']) {
      const [hung, other] = await Promise.all([answers(disk, path), answers(disk, '/10/x.pdf')])
      expect([hung, other]).toEqual([false, true])
    }
    expect(await answers(disk, '/10/y.pdf')).toBe(true)
    // Asked among the others again it would cost each of them its share of the patience.
    expect(performance.now() - begun).toBeLessThan(patience)
  })

  test('is one among others again when it has answered and nobody asked for a while', async () => {
    const { disk, disks } = lanes()
    watched(disk, 12)
    disks.hung.add('/11/')
    expect(await answers(disk, '/11/a.pdf')).toBe(false)
    disks.hung.clear()
    await waitUntil('it answers', () => answers(disk, '/11/a.pdf'))
    expect(await answers(disk, '/10/a.pdf')).toBe(true)
    await setTimeout(3 * idle)
    expect(disks.counts().alive).toBe(0)
    // In the process that they share, and in no other.
    expect(await answers(disk, '/10/a.pdf')).toBe(true)
    expect(await answers(disk, '/11/a.pdf')).toBe(true)
    expect(disks.counts().alive).toBe(1)
  })
})

test('hundreds that shared a process with one that hangs are not given one each, nor kept waiting for it', async () => {
  const { disk, disks } = lanes()
  disks.hung.add('/hung/')
  const paths = Array.from({ length: 200 }, (_, number) => `/folder ${number}/a.pdf`)
  const asked = await Promise.all(['/hung/a.pdf', ...paths].map((path) => answers(disk, path)))
  expect(asked.filter((each) => !each).length).toBeGreaterThan(0)
  expect(disks.counts().most).toBeLessThan(8)
  await waitUntil('all others answer', async () => {
    const again = await Promise.all(paths.map((path) => answers(disk, path)))
    return !again.includes(false)
  })
  expect(disks.counts().most).toBeLessThan(8)
  await waitUntil('none is left that nobody asks', () => disks.counts().alive === 0)
})

describe.each([4, 6])('%i folders that share a process and do not answer, and one that does', (count) => {
  /** The one that answers is the last. */
  function withHung(): { disk: Disk; disks: FakeDisks; hung: string[]; well: string } {
    // None is forgotten before the last of them has had its first turn.
    const { disk, disks } = lanes(20 * patience)
    const sharing = watched(disk, 8 + count + 1).slice(8)
    const well = sharing.pop() ?? ''
    for (const root of sharing) disks.hung.add(`${root}/`)
    return { disk, disks, hung: sharing, well }
  }

  test('it answers, though all places to be asked apart are taken when it comes', { timeout: 60_000 }, async () => {
    const { disk, disks, hung, well } = withHung()
    const asked = [...hung, well].map((root) => answers(disk, `${root}/a.pdf`))
    expect(await Promise.all(asked)).toEqual([...hung.map(() => false), true])
    expect(disks.counts().most).toBeLessThanOrEqual(9)
  })

  test('once they are known it does not wait for them, however often they are tried', { timeout: 60_000 }, async () => {
    const { disk, disks, hung, well } = withHung()
    await Promise.all([...hung, well].map((root) => answers(disk, `${root}/a.pdf`)))
    let isOver = false
    const tries = hung.map(async (root) => {
      while (!isOver) {
        await answers(disk, `${root}/a.pdf`)
        await setTimeout(20)
      }
    })
    // Past the first pauses of those that are silent: their places are taken.
    await setTimeout(1.5 * patience)
    const begun = performance.now()
    for (let number = 0; number < 10; number += 1) expect(await answers(disk, `${well}/${number}.pdf`)).toBe(true)
    expect(performance.now() - begun).toBeLessThan(patience)
    // One of them that is well again is one of those that answer, for good.
    const [back = ''] = hung
    disks.hung.delete(`${back}/`)
    await waitUntil('it answers again', () => answers(disk, `${back}/b.pdf`), 50_000)
    for (let number = 0; number < 10; number += 1) expect(await answers(disk, `${back}/${number}.pdf`)).toBe(true)
    isOver = true
    await Promise.all(tries)
  })
})

describe('a root that is claimed twice', () => {
  test.each([0, 11])('number %i: is asked by itself until the last claim is taken back', async (number) => {
    const { disk, disks } = lanes()
    watched(disk, number)
    const told: string[] = []
    const [first, second] = ['first', 'second'].map((name) => disk.claim(`/${number}`, () => told.push(name)))
    first?.()
    first?.()
    disks.hung.add(`/${number}/`)
    const deep = Array.from({ length: 3 }, (_, at) => `/${number}/${at}/a.pdf`)
    expect(await Promise.all(deep.map((path) => answers(disk, path)))).toEqual([false, false, false])
    // By which of its folders does not matter: it is one place.
    const begun = performance.now()
    expect(await answers(disk, `/${number}/other/b.pdf`)).toBe(false)
    expect(performance.now() - begun).toBeLessThan(patience / 2)
    if (number < 8) expect(told).toEqual(['second'])
    second?.()
    disks.hung.clear()
    expect(await answers(disk, `/${number}/other/b.pdf`)).toBe(true)
  })

  test('both claims are told of its silence', async () => {
    const { disk, disks } = lanes()
    disks.hung.add('/0/')
    const told: string[] = []
    for (const name of ['first', 'second']) disk.claim('/0', () => told.push(name))
    expect(await answers(disk, '/0/a.pdf')).toBe(false)
    expect(told).toEqual(['first', 'second'])
    expect(disks.counts().most).toBe(1)
  })
})

test('what waits when all is closed is given up at once, and starts no further process', async () => {
  const { disk, disks } = lanes()
  disks.hung.add('/')
  const asked = Array.from({ length: 20 }, (_, number) => answers(disk, `/${number}/a.pdf`))
  // Until the process that they share was given up, and four are asked apart.
  await waitUntil('places are taken', () => disks.counts().alive === 4)
  const begun = performance.now()
  disk.close()
  expect(await Promise.all(asked)).not.toContain(true)
  expect(performance.now() - begun).toBeLessThan(patience / 2)
  expect(disks.counts().alive).toBe(0)
})
