import type { Progress } from '../../../shared/ipc/views.ts'
import type { Log } from '../ports/faults.ts'
import type { Clock } from '../ports/ports.ts'
import { createWorkQueue, type WorkQueue } from '../threads/work-queue.ts'

export interface JudgeTogetherOptions {
  /** What is read at present: it goes first. */
  reading: WorkQueue
  /** Pieces of work at a time. */
  width: number
  clock: Clock
  log: Log
  /** Learns from all notices, where they are others than last time. */
  learn: (signal: AbortSignal) => Promise<void>
  /** Judges a group's notices, where they are to be judged otherwise than last time. */
  refresh: (group: string) => Promise<void>
  /** There is more or less to do. */
  changed: () => void
}

/**
 * Long enough for the files of one copy to be together, short enough to see the answer while one looks at the notice.
 */
const calmPause = 250
/** What was stopped is taken up again by itself. */
const stoppedPause = 60_000
/** What fails so often in a row will fail again: it is tried now and then, and with every change on the desk. */
const enoughFailures = 3
const failedPause = 30 * 60_000

/**
 * Holds the notices against one another, behind the reading: learns when the desk is calm, then judges those concerned
 * again.
 */
export function createJudgeTogether({ reading, width, clock, log, learn, refresh, changed }: JudgeTogetherOptions) {
  const queue = createWorkQueue({ width, changed })
  let touches = 0
  let failures = 0
  let isClosed = false

  return {
    /** The notices on the desk, or what is known of them, may be others than before. */
    touch,
    judge: (groups: readonly string[]): void => {
      for (const group of groups) judge(group)
    },
    progress: (): Progress => {
      const [now, behind] = [reading.progress(), queue.progress()]
      return {
        done: now.done + behind.done,
        total: now.total + behind.total,
        reading: now.reading,
        ...(failures > 0 && { learning: 'failed' as const }),
      }
    },
    /** What is read is stopped as well. */
    stop: (): void => {
      reading.stop()
      queue.stop()
    },
    idle: async (): Promise<void> => {
      await reading.idle()
      await queue.idle()
    },
    close: (): void => {
      isClosed = true
      reading.stop()
      queue.stop()
    },
  }

  function judge(group: string): void {
    queue.add({
      name: `judge ${group}`,
      run: () => refresh(group),
      dropped: () => {
        later(() => {
          judge(group)
        })
      },
    })
  }

  function touch(): void {
    touches += 1
    queue.add({
      name: 'learn',
      run: async (signal) => {
        await calm(signal)
        if (signal.aborted) later(touch)
        else await learnOrPutOff(signal)
      },
      dropped: () => {
        later(touch)
      },
    })
  }

  /**
   * The thread may have ended: with its profile, for want of time or memory. What was learned before stands meanwhile.
   */
  async function learnOrPutOff(signal: AbortSignal): Promise<void> {
    try {
      await learn(signal)
      failures = 0
    } catch (error) {
      if (isClosed) return
      log.fault('collecting', error)
      failures += 1
      later(touch, failures < enoughFailures ? stoppedPause : failedPause)
    }
    changed()
  }

  function later(act: () => void, pause = stoppedPause): void {
    if (!isClosed)
      clock.after(pause, () => {
        if (!isClosed) act()
      })
  }

  /** Until nothing is read and nothing has come for a moment. */
  async function calm(signal: AbortSignal): Promise<void> {
    let before: number
    do {
      before = touches
      await reading.idle()
      await pause(signal)
    } while (!signal.aborted && (touches !== before || reading.progress().total > 0))
  }

  function pause(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const cancel = clock.after(calmPause, resolve)
      signal.addEventListener(
        'abort',
        () => {
          cancel()
          resolve()
        },
        { once: true },
      )
    })
  }
}
