import type { Progress } from '../../../shared/ipc/views.ts'

export interface Work {
  /** A second piece of work of the same name replaces one that waits, and waits for one that runs. */
  name: string
  /** What it is about, for the eyes of the user, where that is not the name. */
  label?: string
  /** Accounts for its own failures. */
  run: (signal: AbortSignal) => Promise<void>
  /** Told when it is dropped before it began. */
  dropped?: () => void
}

export interface WorkQueue {
  add: (work: Work) => void
  progress: () => Progress
  /** Drops what waits and interrupts what runs. */
  stop: () => void
  /** Resolves when nothing waits or runs. */
  idle: () => Promise<void>
}

/** Does so many pieces of work at a time, in the order in which they came, and counts one burst from idle to idle. */
export function createWorkQueue(options: { width: number; changed: () => void }): WorkQueue {
  const waiting = new Map<string, Work>()
  const running = new Map<string, Work>()
  let interrupting = new AbortController()
  let done = 0
  let waiters: (() => void)[] = []

  return {
    add: (work) => {
      waiting.set(work.name, work)
      options.changed()
      fill()
    },
    progress: () => {
      const open = waiting.size + running.size
      return open === 0
        ? { done: 0, total: 0, reading: [] }
        : { done, total: done + open, reading: [...running.values()].map(({ name, label }) => label ?? name) }
    },
    stop: () => {
      const dropped = [...waiting.values()]
      waiting.clear()
      for (const work of dropped) work.dropped?.()
      interrupting.abort()
      interrupting = new AbortController()
      finishBurst()
      options.changed()
    },
    idle: () =>
      new Promise((resolve) => {
        waiters.push(resolve)
        finishBurst()
      }),
  }

  function fill(): void {
    for (const [name, work] of waiting) {
      if (running.size >= options.width) return
      // One at a time of a name: what is at work on a file finishes before the file is begun again.
      if (running.has(name)) continue
      waiting.delete(name)
      running.set(name, work)
      void carryOut(work)
    }
  }

  async function carryOut(work: Work): Promise<void> {
    try {
      await work.run(interrupting.signal)
    } finally {
      running.delete(work.name)
      done += 1
      fill()
      finishBurst()
      options.changed()
    }
  }

  function finishBurst(): void {
    if (waiting.size + running.size > 0) return
    done = 0
    const resolved = waiters
    waiters = []
    for (const resolve of resolved) resolve()
  }
}
