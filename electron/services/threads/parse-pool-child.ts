import type { ParseSetup, ProcessReply, StageOfJob, WorkerJob, WorkerReply } from '../../../shared/ipc/worker-jobs.ts'
import type { Child, StartChild } from '../ports/child.ts'

/** A process that ended while it had a job. */
export interface ChildEnd {
  kind: 'ended'
  /** 'crash': it went without a word of its own, or its thread broke down. */
  cause: 'time' | 'memory' | 'crash' | 'aborted' | 'closed'
  /** What the job was at, as far as was told. */
  stage: StageOfJob | null
}

interface Limits {
  milliseconds: number
  idleMilliseconds: number | null
}

type Finish = (reply: WorkerReply | ChildEnd) => void

/**
 * Learning from all notices grows with them: a thousand take three seconds, on a busy machine ten times that.
 * Milliseconds.
 */
const perDigest = 30

/** One process that reads and judges, and the one job it has. It is ended by force: nothing in it has to cooperate. */
export class ParseChild {
  readonly #child: Child
  readonly #limits: Limits
  readonly #onGone: () => void
  readonly #onStray: (fault: string) => void
  readonly #gone: Promise<void>
  #finish: Finish | null = null
  #onProgress: ((page: number, pages: number) => void) | undefined
  #timer: NodeJS.Timeout | null = null
  #patience: number
  #stage: StageOfJob | null = null
  #hasEnded = false
  #isSpent = false
  #jobs = 0

  constructor(
    startChild: StartChild,
    setup: ParseSetup,
    limits: Limits,
    onGone: () => void,
    onStray: (fault: string) => void,
  ) {
    this.#patience = limits.milliseconds
    this.#limits = limits
    this.#onGone = onGone
    this.#onStray = onStray
    this.#child = startChild('parse-process', setup)
    // A process that waits for work does not keep a program alive; a job under way does (see run).
    this.#child.unref()
    this.#child.onMessage((reply) => {
      this.#receive(reply as ProcessReply)
    })
    this.#gone = new Promise((resolve) => {
      this.#child.onExit(() => {
        this.#ended('crash')
        resolve()
      })
    })
  }

  get pid(): number | undefined {
    return this.#child.pid()
  }

  /** Whether it holds what was left by a job before the one that it has, or had last. */
  get isUsed(): boolean {
    return this.#jobs > 1
  }

  /** Whether the next job would find something left by another. */
  get isFresh(): boolean {
    return this.#jobs === 0
  }

  run(
    job: WorkerJob,
    onProgress: ((page: number, pages: number) => void) | undefined,
  ): Promise<WorkerReply | ChildEnd> {
    return new Promise((resolve) => {
      this.#jobs++
      this.#finish = resolve
      this.#onProgress = onProgress
      this.#stage = null
      this.#patience = this.#limits.milliseconds + (job.kind === 'collect' ? job.digests.length * perDigest : 0)
      this.#child.ref()
      this.#startClock()
      this.#child.post(job)
    })
  }

  /** Ends it at once, whatever it does. Resolves when the system has let it go. */
  end(cause: ChildEnd['cause']): Promise<void> {
    this.#child.kill()
    this.#ended(cause)
    return this.#gone
  }

  #ended(cause: ChildEnd['cause']): void {
    if (this.#hasEnded) return
    this.#hasEnded = true
    this.#onGone()
    this.#settle({ kind: 'ended', cause, stage: this.#stage })
  }

  #startClock(): void {
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.end('time'), this.#patience)
  }

  #receive(reply: ProcessReply): void {
    switch (reply.kind) {
      case 'progress':
        this.#startClock()
        this.#onProgress?.(reply.page, reply.pages)
        break
      case 'stray':
        this.#onStray(reply.fault)
        break
      case 'stage':
        this.#stage = reply.stage
        break
      case 'ending':
        this.#stage = reply.stage
        void this.end(reply.cause)
        break
      case 'spent':
        this.#isSpent = true
        break
      case 'read':
      case 'judge':
      case 'unlinked':
      case 'collect':
      case 'terms':
      case 'error':
        this.#settle(reply)
    }
  }

  #settle(reply: WorkerReply | ChildEnd): void {
    if (this.#timer) clearTimeout(this.#timer)
    const { idleMilliseconds } = this.#limits
    this.#timer =
      this.#hasEnded || idleMilliseconds === null
        ? null
        : setTimeout(() => void this.end('closed'), idleMilliseconds).unref()
    const finish = this.#finish
    this.#finish = null
    this.#child.unref()
    if (this.#isSpent) void this.end('closed')
    finish?.(reply)
  }
}
