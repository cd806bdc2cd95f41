import { Worker } from 'node:worker_threads'
import type { WorkerJob, WorkerReply, WorkerSetup } from '../../../shared/ipc/worker-jobs.ts'

/** A thread that ended while it had a job. */
export interface ThreadEnd {
  kind: 'ended'
  /** 'memory': its own; 'pressure': that of all threads together. */
  cause: 'time' | 'memory' | 'pressure' | 'crash' | 'aborted' | 'closed'
}

interface Limits {
  milliseconds: number
  heapMegabytes: number
  idleMilliseconds: number
}

/**
 * Learning from all notices grows with them: a thousand take three seconds, on a busy machine ten times that.
 * Milliseconds.
 */
const perDigest = 30

/** One worker thread and the one job it has. It is ended by force: nothing in it is asked to cooperate. */
export class ParseThread {
  readonly #worker: Worker
  readonly #limits: Limits
  readonly #onGone: () => void
  readonly #onStray: (fault: string) => void
  #finish: ((reply: WorkerReply | ThreadEnd) => void) | null = null
  #onProgress: ((page: number, pages: number) => void) | undefined
  #timer: NodeJS.Timeout | null = null
  #patience: number
  #cause: ThreadEnd['cause'] = 'crash'

  constructor(
    workerUrl: URL,
    setup: WorkerSetup,
    limits: Limits,
    onGone: () => void,
    onStray: (fault: string) => void,
  ) {
    this.#patience = limits.milliseconds
    this.#limits = limits
    this.#onGone = onGone
    this.#onStray = onStray
    this.#worker = new Worker(workerUrl, {
      workerData: setup,
      resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes, stackSizeMb: 4 },
      // What a reader's library prints is nothing that a user or another program should see.
      stdout: true,
      stderr: true,
    })
    this.#worker.stdout.resume()
    this.#worker.stderr.resume()
    // The queue alone does not keep a program alive; a job under way does (see run).
    this.#worker.unref()
    this.#worker.on('message', (reply: WorkerReply) => {
      this.#receive(reply)
    })
    this.#worker.on('error', (error: unknown) => {
      if (
        this.#cause === 'crash' &&
        error instanceof Error &&
        'code' in error &&
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      )
        this.#cause = 'memory'
    })
    this.#worker.on('exit', () => {
      this.#onGone()
      this.#settle({ kind: 'ended', cause: this.#cause })
    })
  }

  run(
    job: WorkerJob,
    onProgress: ((page: number, pages: number) => void) | undefined,
  ): Promise<WorkerReply | ThreadEnd> {
    return new Promise((resolve) => {
      this.#finish = resolve
      this.#onProgress = onProgress
      this.#patience = this.#limits.milliseconds + (job.kind === 'collect' ? job.digests.length * perDigest : 0)
      this.#worker.ref()
      this.#startClock()
      this.#worker.postMessage(job)
    })
  }

  /** JavaScript heap and the buffers outside it; zero once the thread is gone. */
  async heldMegabytes(): Promise<number> {
    try {
      const heap = await this.#worker.getHeapStatistics()
      return (heap.used_heap_size + heap.external_memory) / 1024 / 1024
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_NOT_RUNNING')) throw error
      return 0
    }
  }

  async end(cause: ThreadEnd['cause']): Promise<void> {
    this.#cause = cause
    this.#onGone()
    await this.#worker.terminate()
  }

  #startClock(): void {
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.end('time'), this.#patience)
  }

  #receive(reply: WorkerReply): void {
    if (reply.kind === 'progress') {
      this.#startClock()
      this.#onProgress?.(reply.page, reply.pages)
    } else if (reply.kind === 'stray') this.#onStray(reply.fault)
    else this.#settle(reply)
  }

  #settle(reply: WorkerReply | ThreadEnd): void {
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer =
      reply.kind === 'ended' ? null : setTimeout(() => void this.end('closed'), this.#limits.idleMilliseconds).unref()
    const finish = this.#finish
    this.#finish = null
    this.#worker.unref()
    finish?.(reply)
  }
}
