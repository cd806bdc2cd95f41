import type { ParseSetup, WorkerJob, WorkerReply } from '../../../shared/ipc/worker-jobs.ts'
import type { StartChild } from '../ports/child.ts'
import { ParseChild, type ChildEnd } from './parse-pool-child.ts'
import type { PoolLimits } from './pool-limits.ts'

export type Broke = 'time' | 'memory' | 'crash'

export interface ParseQueueOptions {
  startChild: StartChild
  setup: ParseSetup
  limits: Pick<PoolLimits, 'milliseconds' | 'idleMilliseconds'>
  /** Processes at most. */
  size: number
  broke?: ((cause: Broke) => void) | undefined
  /** Something that nobody waited for was thrown in a process. */
  stray: (fault: string) => void
}

export type ParseQueue = ReturnType<typeof createParseQueue>

type Progress = ((page: number, pages: number) => void) | undefined

interface Task {
  job: WorkerJob
  finish: (reply: WorkerReply | ChildEnd) => void
  onProgress: Progress
  /** Why it is done a second time, in a process that nothing was done in before; null the first time. */
  again: 'lost' | 'crowded' | null
}

/** Milliseconds to wait for what was killed. What the system does not let go is left to it. */
const lettingGo = 500

/** Which process does which job, in the order in which they were asked for; started when wanted, kept while of use. */
export function createParseQueue({ startChild, setup, limits, size, broke, stray }: ParseQueueOptions) {
  const queue: Task[] = []
  const children = new Map<ParseChild, Task | null>()
  let isClosed = false

  return {
    warm: (): void => {
      start()
    },
    submit,
    pids: (): number[] => [...children.keys()].flatMap(({ pid }) => pid ?? []),
    close: async (): Promise<void> => {
      isClosed = true
      const waiting = queue.splice(0)
      const gone = Promise.all([...children.keys()].map((child) => child.end('closed')))
      for (const task of waiting) task.finish({ kind: 'ended', cause: 'closed', stage: null })
      await atMost(lettingGo, gone)
    },
  }

  function start(): ParseChild {
    const child = new ParseChild(startChild, setup, limits, () => children.delete(child), stray)
    children.set(child, null)
    return child
  }

  function next(): void {
    for (let [task] = queue; task !== undefined; [task] = queue) {
      const child = childFor(task)
      if (child === null) return
      queue.shift()
      void run(child, task)
    }
  }

  function childFor(task: Task): ParseChild | null {
    const idle = [...children].flatMap(([child, at]) => (at === null ? [child] : []))
    const fit = task.again === null ? idle[0] : idle.find(({ isFresh }) => isFresh)
    if (fit !== undefined) return fit
    if (children.size >= size) {
      if (idle[0] === undefined) return null
      void idle[0].end('closed')
    }
    return start()
  }

  async function run(child: ParseChild, task: Task): Promise<void> {
    children.set(child, task)
    const reply = await child.run(task.job, task.onProgress)
    if (children.has(child)) children.set(child, null)
    if (reply.kind === 'ended' && reply.cause !== 'closed' && reply.cause !== 'aborted') {
      broke?.(reply.cause)
      const again = task.again === null && !isClosed ? reasonToRepeat(reply, child) : null
      if (again !== null) {
        task.again = again
        queue.unshift(task)
        next()
        return
      }
    }
    task.finish(reply)
    next()
  }

  function submit(job: WorkerJob, signal?: AbortSignal, onProgress?: Progress): Promise<WorkerReply | ChildEnd> {
    return new Promise((resolve, reject) => {
      if (isClosed || signal?.aborted === true) {
        reject(signal?.aborted === true ? abortReason(signal) : new Error('the parse pool is closed'))
        return
      }
      const abort = (): void => {
        const at = queue.indexOf(task)
        if (at >= 0) queue.splice(at, 1)
        else void [...children].find(([, running]) => running === task)?.[0].end('aborted')
        if (signal) reject(abortReason(signal))
      }
      const task: Task = {
        job,
        onProgress,
        again: null,
        finish: (reply) => {
          signal?.removeEventListener('abort', abort)
          resolve(reply)
        },
      }
      signal?.addEventListener('abort', abort, { once: true })
      queue.push(task)
      next()
    })
  }
}

/** Somebody may have ended the process, or a job before this one may have left too little room in it. */
function reasonToRepeat({ cause }: ChildEnd, child: ParseChild): Task['again'] {
  if (cause === 'crash') return 'lost'
  return cause === 'memory' && child.isUsed ? 'crowded' : null
}

/** Holds the program meanwhile: what was killed does not, and whoever closes wants to go on. */
function atMost(milliseconds: number, work: Promise<unknown>): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds)
    void work.finally(() => {
      clearTimeout(timer)
      resolve()
    })
  })
}

function abortReason(signal: AbortSignal): Error {
  return signal.reason instanceof Error ? signal.reason : new DOMException('The reading was stopped', 'AbortError')
}
