import { checks } from '../../../shared/checks/index.ts'
import { unjudged } from '../../../shared/checks/run/unjudged.ts'
import { failure, type FailureReason } from '../../../shared/notice/read-failures.ts'
import type {
  Judged,
  JudgeTask,
  NamedBytes,
  ParseSetup,
  ReadResult,
  WorkerJob,
  WorkerReply,
} from '../../../shared/ipc/worker-jobs.ts'
import type { NoticeDraft } from '../../../shared/parse/assemble-notices.ts'
import type { ParseWish } from '../../../shared/parse/parse-document.ts'
import type { Profile } from '../../../shared/profile/profile.ts'
import type { TermConcept } from '../../../shared/terms/term-concept.ts'
import type { StartChild } from '../ports/child.ts'
import { ToldFault, type Log } from '../ports/faults.ts'
import type { ParsePool } from '../ports/ports.ts'
import { leftOutNext } from './leave-out.ts'
import type { ChildEnd } from './parse-pool-child.ts'
import { createParseQueue, type Broke } from './parse-queue.ts'
import { defaultPoolLimits, type PoolLimits } from './pool-limits.ts'

export interface ParsePoolOptions {
  startChild: StartChild
  /** The program of the thread in each process. */
  workerUrl: URL
  /** How many processes at most; they are started when there is work for them. */
  size: number
  profiles: readonly Profile[]
  /** Of imported lists. */
  terms?: readonly TermConcept[] | undefined
  pdfAssets: string
  ocr?: boolean
  /** Start a process and load its readers at once, so that the first file finds them ready. */
  warm?: boolean
  limits?: Partial<PoolLimits>
  /** A process broke down, or was ended for what it took. */
  broke?: ((cause: Broke) => void) | undefined
  /** A mistake of ours in a process: written down by the host. */
  log: Log
}

export interface DetailedPool extends ParsePool {
  read: (
    file: NamedBytes,
    signal?: AbortSignal,
    onProgress?: (page: number, pages: number) => void,
    wish?: ParseWish,
  ) => Promise<ReadResult>
  /** Of the processes that there are now. */
  pids: () => number[]
}

/**
 * Processes that read and judge, and that can be killed: a file that loops, eats memory or brings its reader down ends
 * as a failure of that file, whatever its neighbours do, and the queue goes on. Files are taken in the order they were
 * asked for.
 */
export function createParsePool(options: ParsePoolOptions): DetailedPool {
  const { log } = options
  const limits = { ...defaultPoolLimits, ...options.limits }
  const setup: ParseSetup = {
    worker: options.workerUrl.href,
    thread: {
      profiles: options.profiles,
      terms: options.terms,
      limits,
      pdfAssets: options.pdfAssets,
      ocr: options.ocr ?? true,
      warm: options.warm ?? false,
    },
    limits,
  }
  const ofQueues = {
    startChild: options.startChild,
    broke: options.broke,
    stray: (fault: string) => {
      log.outlined('reading', fault)
    },
  }
  const queue = createParseQueue({ ...ofQueues, setup, limits, size: options.size })
  // It holds what was learned from: the next notice costs as much as one, whatever came before it. It needs no reader.
  const learning = createParseQueue({
    ...ofQueues,
    setup: { ...setup, thread: { ...setup.thread, warm: false } },
    limits: { ...limits, idleMilliseconds: null },
    size: 1,
  })
  if (setup.thread.warm) queue.warm()

  /** A process that ended is told by `broke`. */
  function failed(reply: WorkerReply | ChildEnd, work: 'checking' | 'linking' | 'collecting' | 'reading terms'): Error {
    if (reply.kind === 'error') log.outlined(work === 'reading terms' ? 'reading' : work, reply.fault)
    return new ToldFault(reply.kind === 'ended' ? `${work} ended: ${reply.cause}` : `${work} failed`)
  }

  /** What ended it is left out the next time, so that the notice is there for all the rest. */
  async function judge(draft: NoticeDraft, profile: Profile, task: JudgeTask): Promise<Judged> {
    let asked: JudgeTask | null = task
    while (asked !== null) {
      const reply = await queue.submit(judgeJob(draft, profile, asked))
      if (reply.kind === 'judge') {
        const { faults = [], ...judged } = reply.result
        for (const fault of faults) log.outlined('checking', fault)
        return judged
      }
      if (reply.kind !== 'ended' || reply.cause === 'closed' || reply.cause === 'aborted')
        throw failed(reply, 'checking')
      asked = leftOutNext(asked, reply.stage)
    }
    return { ...unjudged(draft, profile, task.severities, checks), digest: null }
  }

  return {
    async read(file, signal, onProgress, wish = { anyway: false }) {
      const reply = await queue.submit({ kind: 'read', ...file, ...wish }, signal, onProgress)
      if (reply.kind === 'read') {
        if (!reply.result.ok && reply.result.fault !== undefined) log.outlined('reading', reply.result.fault)
        return reply.result
      }
      if (reply.kind === 'error') log.outlined('reading', reply.fault)
      return {
        ok: false,
        failure: failure(reply.kind === 'ended' ? reasonOf(reply) : 'fault'),
        ...(reply.kind === 'ended' && { passing: true }),
        sha256: null,
        size: null,
      }
    },
    judge,
    async unlinked(task) {
      const reply = await queue.submit({ kind: 'unlinked', ...task })
      if (reply.kind === 'unlinked') return reply.result
      throw failed(reply, 'linking')
    },
    async collect(task) {
      const reply = await learning.submit({ kind: 'collect', ...task })
      if (reply.kind === 'collect') return reply.result
      throw failed(reply, 'collecting')
    },
    async readTerms(bytes) {
      const reply = await queue.submit({ kind: 'terms', bytes })
      if (reply.kind === 'terms') return reply.result
      throw failed(reply, 'reading terms')
    },
    pids: () => [...queue.pids(), ...learning.pids()],
    close: async () => {
      await Promise.all([queue.close(), learning.close()])
    },
  }
}

function judgeJob(draft: NoticeDraft, profile: Profile, options: JudgeTask): WorkerJob {
  return { kind: 'judge', draft, profile, options }
}

function reasonOf(end: ChildEnd): FailureReason {
  switch (end.cause) {
    case 'time':
      return 'tookTooLong'
    case 'memory':
      return 'tooMuchMemory'
    case 'crash':
    case 'closed':
    case 'aborted':
      return 'crashed'
  }
}
