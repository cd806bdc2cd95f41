import { Worker } from 'node:worker_threads'

/** The parent, as a program in a process of its own sees it. */
export interface Parent {
  post: (message: unknown) => void
}

/** How Electron hands a utility process its parent; not there under Node. */
interface UtilityPort {
  on: (event: 'message', listener: (message: { data: unknown }) => void) => void
  postMessage: (message: unknown) => void
}

/**
 * Runs the program: `begin` is given what the parent said first, and gives what takes every later message. The process
 * never outlives its parent.
 */
export function serveParent(begin: (setup: unknown, parent: Parent) => (message: unknown) => void): void {
  const utility = (process as { parentPort?: UtilityPort }).parentPort
  let take: ((message: unknown) => void) | null = null
  const hear = (message: unknown): void => {
    if (take === null) take = begin(message, parent)
    else take(message)
  }
  const parent: Parent = {
    post: (message) => {
      if (utility !== undefined) utility.postMessage(message)
      // Nobody listens any more; the end follows.
      else if (process.connected) process.send?.(message, () => undefined)
    },
  }
  if (utility !== undefined) {
    // Chromium ends its processes when the program that started them goes.
    utility.on('message', ({ data }) => {
      hear(data)
    })
    return
  }
  process.on('message', hear)
  // By force: an ordinary exit waits for the threads that wait for a disk, and those may wait for ever.
  process.on('disconnect', endNow)
  // Windows ends the processes of a program together with it.
  if (process.platform !== 'win32') watchParent()
}

function endNow(): void {
  process.kill(process.pid, 'SIGKILL')
}

/** Milliseconds between looks whether the parent is still there. */
const lookPause = 1_000

/**
 * A thread of its own, since this one may be held by the system, or by a file that makes a reader loop, at the moment
 * when the parent goes. A process without a parent is given another, so that its number changes.
 */
function watchParent(): void {
  const look = `setInterval(() => { if (process.ppid !== ${process.ppid}) process.kill(process.pid, 'SIGKILL') }, ${lookPause})`
  new Worker(look, {
    eval: true,
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: 8, maxYoungGenerationSizeMb: 2 },
  }).unref()
}
