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

function lanes(): { disk: Disk; disks: FakeDisks } {
  const disks = fakeDisks()
  const disk = createLanes({ startChild: disks.startChild, log: fakeLog().log, patience, idle })
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

/** `/0` to `/11`, watched: more than have a process each. */
function twelve(disk: Disk): string[] {
  const roots = Array.from({ length: 12 }, (_, number) => `/${number}`)
  for (const root of roots) disk.claim(root, () => undefined)
  return roots
}

describe('one folder of twelve whose disk does not answer', () => {
  test.each([0, 11])('number %i: the others answer, and from the first silence on without a wait', async (number) => {
    const { disk, disks } = lanes()
    const roots = twelve(disk)
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
    twelve(disk)
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
    twelve(disk)
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
