import type { ParseThread } from './parse-pool-thread.ts'

/** How often memory is looked at while files are read. A bomb unpacks some 50 MB in this time. */
const interval = 50
/** Megabytes that one thread must hold to be worth ending: below, the memory is somebody else's. */
const worthEnding = 128
/** After a thread is ended its memory goes back step by step; nobody else is blamed for it meanwhile. */
const quiet = 500
/** A thread so deep in native code that it does not answer is the likely one. */
const patience = 300

/**
 * Ends the thread that holds most when the process grows beyond `megabytes`. A thread's own limit counts its JavaScript
 * heap; the buffers that unpacking fills lie outside it and show in the process only.
 */
export function watchMemory(megabytes: number, running: () => ParseThread[]): { start: () => void; stop: () => void } {
  let timer: NodeJS.Timeout | null = null
  let isBusy = false

  async function look(): Promise<void> {
    if (isBusy || process.memoryUsage.rss() <= megabytes * 1024 * 1024) return
    isBusy = true
    const held = await Promise.all(
      running().map(async (thread) => ({ thread, megabytes: await Promise.race([thread.heldMegabytes(), silence()]) })),
    )
    const most = held.toSorted((a, b) => b.megabytes - a.megabytes)[0]
    if (most && most.megabytes >= worthEnding) await most.thread.end('pressure')
    setTimeout(() => {
      isBusy = false
    }, quiet).unref()
  }

  return {
    start: () => {
      timer ??= setInterval(() => void look(), interval).unref()
    },
    stop: () => {
      if (timer) clearInterval(timer)
      timer = null
    },
  }
}

function silence(): Promise<number> {
  return new Promise((resolve) => {
    setTimeout(() => {
      resolve(Number.POSITIVE_INFINITY)
    }, patience).unref()
  })
}
