import { setTimeout as wait } from 'node:timers/promises'
import { failure, type FailureReason } from '../../../shared/notice/read-failures.ts'
import type {
  NamedBytes,
  ReadLimits,
  ReadResult,
  WorkerJob,
  WorkerReply,
  WorkerSetup,
} from '../../../shared/ipc/worker-jobs.ts'
import type { ParseWish } from '../../../shared/parse/parse-document.ts'
import type { Profile } from '../../../shared/profile/profile.ts'
import { ToldFault, type Log } from '../ports/faults.ts'
import type { ParsePool } from '../ports/ports.ts'
import { watchMemory } from './parse-pool-memory.ts'
import { ParseThread, type ThreadEnd } from './parse-pool-thread.ts'

export interface PoolLimits extends ReadLimits {
  /** Milliseconds that one file may take; a scan's pages each start it anew. */
  milliseconds: number
  /** Megabytes of one thread's JavaScript heap. */
  heapMegabytes: number
  /** Megabytes of the whole process beyond which the file that holds most is given up. */
  processMegabytes: number
  /** Milliseconds after which a thread without work is ended, and gives its memory back. */
  idleMilliseconds: number
}

const defaultPoolLimits: PoolLimits = {
  fileBytes: 50 * 1024 * 1024,
  // The largest real notice unpacks to 0.2 MB of XML; pictures are never unpacked.
  unpackedBytes: 16 * 1024 * 1024,
  pages: 200,
  // A notice takes a tenth of a second, a cold start half of one, a scanned page three; a busy machine ten times that.
  milliseconds: 30_000,
  // pdf.js on the largest of 200 pages takes some 170. Growth is seen late, so that the limits lie well under the 1.5
  // GB that are promised.
  heapMegabytes: 400,
  processMegabytes: 1000,
  idleMilliseconds: 20_000,
}

export interface ParsePoolOptions {
  workerUrl: URL
  /** How many threads at most; they are started when there is work for them. */
  size: number
  profiles: readonly Profile[]
  pdfAssets: string
  ocr?: boolean
  /** Start a thread and load its readers at once, so that the first file finds them ready. */
  warm?: boolean
  limits?: Partial<PoolLimits>
  /** A thread broke down, or was ended for what it took. */
  broke?: ((cause: Broke) => void) | undefined
  /** A mistake of ours in a thread: written down by the host. */
  log: Log
}

export type Broke = 'time' | 'memory' | 'crash'

interface Task {
  job: WorkerJob
  finish: (reply: WorkerReply | ThreadEnd) => void
  onProgress: ((page: number, pages: number) => void) | undefined
  /** Was given up when all files together took too much: read once more, with no other beside it. */
  isAlone: boolean
}

export interface DetailedPool extends ParsePool {
  read: (
    file: NamedBytes,
    signal?: AbortSignal,
    onProgress?: (page: number, pages: number) => void,
    wish?: ParseWish,
  ) => Promise<ReadResult>
}

/**
 * Threads that read and judge, and that can be killed: a file that loops, eats memory or brings its reader down ends as
 * a failure of that file, and the queue goes on. Files are taken in the order they were asked for.
 */
export function createParsePool(options: ParsePoolOptions): DetailedPool {
  const limits = { ...defaultPoolLimits, ...options.limits }
  const setup: WorkerSetup = {
    profiles: options.profiles,
    limits,
    pdfAssets: options.pdfAssets,
    ocr: options.ocr ?? true,
    warm: options.warm ?? false,
  }
  const queue: Task[] = []
  const threads = new Map<ParseThread, Task | null>()
  const running = (): ParseThread[] => [...threads].filter(([, task]) => task !== null).map(([thread]) => thread)
  const memory = watchMemory(limits.processMegabytes, running)
  let isClosed = false
  if (setup.warm) startThread()

  function startThread(): ParseThread {
    const thread = new ParseThread(
      options.workerUrl,
      setup,
      limits,
      () => threads.delete(thread),
      (fault) => {
        options.log.outlined('reading', fault)
      },
    )
    threads.set(thread, null)
    return thread
  }

  function next(): void {
    while (queue.length > 0) {
      const others = [...threads.values()].filter((task) => task !== null)
      if (others.some((task) => task.isAlone) || (queue[0]?.isAlone === true && others.length > 0)) return
      const idle = [...threads].find(([, task]) => task === null)?.[0]
      if (!idle && threads.size >= options.size) return
      const task = queue.shift()
      if (task) void run(idle ?? startThread(), task)
    }
  }

  async function run(thread: ParseThread, task: Task): Promise<void> {
    threads.set(thread, task)
    memory.start()
    const reply = await thread.run(task.job, task.onProgress)
    if (threads.has(thread)) threads.set(thread, null)
    if (running().length === 0) memory.stop()
    if (reply.kind === 'ended' && reply.cause === 'pressure' && !task.isAlone && !isClosed) {
      task.isAlone = true
      queue.unshift(task)
      next()
      return
    }
    if (reply.kind === 'ended' && reply.cause !== 'closed' && reply.cause !== 'aborted')
      options.broke?.(reply.cause === 'pressure' ? 'memory' : reply.cause)
    task.finish(reply)
    next()
  }

  function submit(
    job: WorkerJob,
    signal?: AbortSignal,
    onProgress?: Task['onProgress'],
  ): Promise<WorkerReply | ThreadEnd> {
    return new Promise((resolve, reject) => {
      if (isClosed || signal?.aborted === true) {
        reject(signal?.aborted === true ? abortReason(signal) : new Error('the parse pool is closed'))
        return
      }
      const abort = (): void => {
        const at = queue.indexOf(task)
        if (at >= 0) queue.splice(at, 1)
        else void [...threads].find(([, running]) => running === task)?.[0].end('aborted')
        if (signal) reject(abortReason(signal))
      }
      const task: Task = {
        job,
        onProgress,
        isAlone: false,
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

  /** A thread that ended is told by `broke`. */
  function failed(reply: WorkerReply | ThreadEnd, work: 'checking' | 'collecting'): Error {
    if (reply.kind === 'error') options.log.outlined(work, reply.fault)
    return new ToldFault(reply.kind === 'ended' ? `${work} ended: ${reply.cause}` : `${work} failed`)
  }

  return {
    async read(file, signal, onProgress, wish = { anyway: false }) {
      const reply = await submit({ kind: 'read', ...file, ...wish }, signal, onProgress)
      if (reply.kind === 'read') {
        if (!reply.result.ok && reply.result.fault !== undefined) options.log.outlined('reading', reply.result.fault)
        return reply.result
      }
      if (reply.kind === 'error') options.log.outlined('reading', reply.fault)
      return {
        ok: false,
        failure: failure(reply.kind === 'ended' ? reasonOf(reply) : 'fault'),
        sha256: null,
        size: null,
      }
    },
    async judge(draft, profile, task) {
      const reply = await submit({ kind: 'judge', draft, profile, options: task })
      if (reply.kind === 'judge') {
        const { faults = [], ...judged } = reply.result
        for (const fault of faults) options.log.outlined('checking', fault)
        return judged
      }
      throw failed(reply, 'checking')
    },
    async collect(task) {
      const reply = await submit({ kind: 'collect', ...task })
      if (reply.kind === 'collect') return reply.result
      throw failed(reply, 'collecting')
    },
    async close() {
      isClosed = true
      const waiting = queue.splice(0)
      await Promise.all([...threads.keys()].map((thread) => thread.end('closed')))
      for (const task of waiting) task.finish({ kind: 'ended', cause: 'closed' })
      // Let the promises of those that wait settle before the caller goes on.
      await wait(0)
    },
  }
}

function abortReason(signal: AbortSignal): Error {
  return signal.reason instanceof Error ? signal.reason : new DOMException('The reading was stopped', 'AbortError')
}

function reasonOf(end: ThreadEnd): FailureReason {
  switch (end.cause) {
    case 'time':
      return 'tookTooLong'
    case 'memory':
    case 'pressure':
      return 'tooMuchMemory'
    case 'crash':
    case 'closed':
    case 'aborted':
      return 'crashed'
  }
}
