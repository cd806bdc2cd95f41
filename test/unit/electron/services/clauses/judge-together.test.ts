import { fakeLog } from '../../../../fakes/fake-log.ts'
import { describe, expect, test } from 'vitest'
import { createJudgeTogether } from '../../../../../electron/services/clauses/judge-together.ts'
import { createWorkQueue } from '../../../../../electron/services/threads/work-queue.ts'
import { waitUntil } from '../../../../fakes/wait-until.ts'
import { systemClock } from '../../../../../electron/services/ports/ports.ts'

function together(learn: () => Promise<void> = () => Promise.resolve()) {
  const done: string[] = []
  const later: (() => void)[] = []
  const pauses: number[] = []
  const clock = {
    ...systemClock,
    after: (ms: number, act: () => void) =>
      ms > 1_000 ? (pauses.push(ms), later.push(act), () => undefined) : systemClock.after(ms / 10, act),
  }
  const reading = createWorkQueue({ width: 1, changed: () => undefined })
  const made = createJudgeTogether({
    reading,
    width: 2,
    clock,
    log: fakeLog().log,
    learn: async () => {
      done.push('learned')
      await learn()
    },
    refresh: (group) => {
      done.push(group)
      return Promise.resolve()
    },
    changed: () => undefined,
  })
  return { ...made, reading, done, later, pauses }
}

describe('holding notices against one another', () => {
  test('waits for the reading, and learns once for all that came', async () => {
    const { touch, reading, done, idle, progress } = together()
    let finish: () => void = () => undefined
    reading.add({
      name: 'a',
      run: () =>
        new Promise((resolve) => {
          finish = () => {
            done.push('read')
            resolve()
          }
        }),
    })
    for (let turn = 0; turn < 5; turn += 1) touch()
    expect(progress()).toMatchObject({ reading: ['a'] })
    await new Promise((resolve) => {
      setTimeout(resolve, 80)
    })
    expect(done).toEqual([])
    finish()
    await idle()
    expect(done.slice(0, 2)).toEqual(['read', 'learned'])
    expect(done.length).toBeLessThanOrEqual(3)
    expect(progress().total).toBe(0)
  })

  test('judges each group that is named, once however often it is named while it waits', async () => {
    const { judge, done, idle } = together()
    judge(['a', 'b', 'c'])
    judge(['c'])
    await idle()
    expect(done).toEqual(['a', 'b', 'c'])
  })

  test('a thread that fails costs nothing but its own work', async () => {
    const { touch, judge, done, idle, later, pauses } = together(() => Promise.reject(new Error('lost')))
    touch()
    await idle()
    judge(['a'])
    await idle()
    expect(done).toEqual(['learned', 'a'])
    // It is tried again by itself, and in the end only now and then.
    for (const turn of [0, 1]) {
      later[turn]?.()
      await waitUntil('it is tried again', () => done.length === turn + 3)
      await idle()
    }
    expect(pauses).toEqual([60_000, 60_000, 1_800_000])
  })

  test('stopped, it is taken up again by itself; closed, it is not', async () => {
    const { touch, stop, done, later, idle, close } = together()
    touch()
    stop()
    await idle()
    expect(done).toEqual([])
    await waitUntil('it is put off', () => later.length === 1)
    later[0]?.()
    await waitUntil('it is done later', () => done.length === 1)
    touch()
    close()
    await idle()
    expect([done, later.length]).toEqual([['learned'], 1])
  })
})
