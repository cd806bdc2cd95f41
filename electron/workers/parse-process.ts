import { setFlagsFromString } from 'node:v8'
import { Worker } from 'node:worker_threads'
import type { ParseSetup, ProcessReply, StageOfJob, WorkerReply } from '../../shared/ipc/worker-jobs.ts'
import { serveParent } from '../processes/serve-parent.ts'

/**
 * A process that reads and judges: one thread does the work, and this one watches over it. So what a file takes is told
 * from what its neighbours take, and what brings a whole process down brings no other down.
 */

/**
 * How often memory and time are looked at, between two jobs as well: what a job left running may grow behind its
 * answer. A bomb unpacks some 50 MB in this time.
 */
const interval = 50
/**
 * The heap that the engine grants, as a multiple of what the process may take: it has to lie out of reach, since where
 * one list grows past it by more than 16 MB, the engine ends the whole process without a word. A list is held as it was
 * and half as long again while it grows, a table twice as long: beside what may be taken, at most twice that is asked.
 */
const outOfReach = 3
/**
 * What is held for good, word lists and dictionaries, is some 90 MB. So far out of reach, the engine would let three
 * times as much lie about before it looks what of it is still needed: it is to look when this many percent more lie
 * there, and to keep what is new in this many megabytes. It costs a tenth more time, and halves what a process takes.
 */
const growth = 50
const youngMegabytes = 24
/** Replies after which the job goes on. */
const between: ReadonlySet<WorkerReply['kind']> = new Set(['progress', 'stage', 'stray'])

serveParent((setup, parent) => {
  const { worker, thread, limits } = setup as ParseSetup
  const post = (reply: ProcessReply): void => {
    parent.post(reply)
  }
  setFlagsFromString(`--heap-growing-percent=${growth}`)
  const reader = new Worker(new URL(worker), {
    workerData: thread,
    resourceLimits: {
      maxOldGenerationSizeMb: limits.processMegabytes * outOfReach,
      maxYoungGenerationSizeMb: youngMegabytes,
      stackSizeMb: 4,
    },
    // What a reader's library prints is nothing that a user or another program should see.
    stdout: true,
    stderr: true,
  })
  reader.stdout.resume()
  reader.stderr.resume()
  let stage: StageOfJob | null = null
  let toldStage: StageOfJob | null = null
  let begun = 0
  const watching = setInterval(look, interval)
  let cause: 'memory' | 'crash' = 'crash'
  let isEnding = false

  reader.on('message', (reply: WorkerReply) => {
    if (reply.kind === 'stage') {
      stage = reply.stage
      begun = computed()
      return
    }
    if (!between.has(reply.kind)) {
      stage = toldStage = null
      if (held() > limits.keptMegabytes) post({ kind: 'spent' })
    }
    post(reply)
  })
  reader.on('error', (error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') cause = 'memory'
  })
  reader.on('exit', () => {
    end(cause)
  })

  return (message) => {
    stage = toldStage = null
    reader.postMessage(message)
  }

  function look(): void {
    if (held() > limits.processMegabytes) end('memory')
    else if (isCheck(stage) && computed() - begun > limits.checkMilliseconds) end('time')
    else if (stage !== toldStage) {
      // Said before it is asked for: what ends all of this at once may leave no time to say it.
      toldStage = stage
      if (stage !== null) post({ kind: 'stage', stage })
    }
  }

  function end(why: 'time' | 'memory' | 'crash'): void {
    clearInterval(watching)
    if (isEnding) return
    isEnding = true
    post({ kind: 'ending', cause: why, stage })
    // The parent ends us as soon as it hears that; until then no more memory is taken.
    void reader.terminate()
  }
})

/** Megabytes of memory that this process has. */
function held(): number {
  return process.memoryUsage.rss() / 1024 / 1024
}

function isCheck(stage: StageOfJob | null): boolean {
  return typeof stage === 'object' && stage !== null
}

/** Milliseconds that this process has computed: what a busy machine keeps it waiting is nobody's fault. */
function computed(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
