import { stat } from 'node:fs/promises'
import type { Clock } from '../../electron/services/ports/ports.ts'

export interface FakeClock extends Clock {
  /** Lets so many milliseconds pass: what falls due is called in order, and what that started gets its turn. */
  pass: (milliseconds: number) => Promise<void>
}

/** Time that passes when a test says so. `turns`: until what was started by it has had its turn. */
export function fakeClock(start: number, turns = realTurns): FakeClock {
  let now = start
  const due: { at: number; callback: () => void }[] = []
  return {
    now: () => now,
    after: (milliseconds, callback) => {
      const entry = { at: now + milliseconds, callback }
      due.push(entry)
      return () => {
        const index = due.indexOf(entry)
        if (index >= 0) due.splice(index, 1)
      }
    },
    pass: async (milliseconds) => {
      const end = now + milliseconds
      for (;;) {
        await turns()
        due.sort((a, b) => a.at - b.at)
        const next = due[0]
        if (next === undefined || next.at > end) break
        due.shift()
        now = Math.max(now, next.at)
        next.callback()
      }
      now = end
      await turns()
    },
  }
}

/**
 * The file system answers in real time: what was asked before gets its answer, because our own questions stand behind
 * it in the same queue. Three questions are the longest row that one look at a file takes.
 */
async function realTurns(): Promise<void> {
  for (let turn = 0; turn < 8; turn += 1) {
    await Promise.all(Array.from({ length: 8 }, () => stat(import.meta.dirname)))
    await new Promise((resolve) => {
      setTimeout(resolve, 1)
    })
  }
}

/** For what asks no real disk: only promises get their turns. */
export async function promiseTurns(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve()
}
