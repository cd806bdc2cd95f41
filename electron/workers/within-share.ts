import { Script } from 'node:vm'

/**
 * Milliseconds of the thread's own computing that a check may take: some two hundred times what the slowest takes on a
 * long notice.
 */
const share = 1000
/** On a busy machine the clock runs on while others compute: so many times the share it may take by the clock. */
const mostWaits = 8

/** Only what runs inside a script can be ended by the clock, and that even within one regular expression. */
const script = new Script('globalThis[Symbol.for("vis-a-vis work")]()')
const place = Symbol.for('vis-a-vis work')

/**
 * Does the work, and ends it where it computes for longer than `milliseconds`; false where it was ended. What it throws
 * is thrown. The work must be such that it can be begun again: where other programs took the time, it is.
 */
export function withinShare(work: () => void, milliseconds = share): boolean {
  let timeout = milliseconds
  for (;;) {
    const before = computedSoFar()
    if (doneWithin(work, timeout)) return true
    const computed = computedSoFar() - before
    if (computed >= milliseconds * 0.9 || timeout >= milliseconds * mostWaits) return false
    timeout = Math.min(milliseconds * mostWaits, timeout * 2)
  }
}

function doneWithin(work: () => void, timeout: number): boolean {
  const holder = globalThis as unknown as Record<symbol, (() => void) | undefined>
  const outer = holder[place]
  holder[place] = work
  try {
    script.runInThisContext({ timeout })
    return true
  } catch (error) {
    if (isTimeout(error)) return false
    throw error
  } finally {
    holder[place] = outer
  }
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
}

/** Milliseconds that this thread computed; by the clock where Node does not tell (before 23.9). */
function computedSoFar(): number {
  const usage = (process as { threadCpuUsage?: () => NodeJS.CpuUsage }).threadCpuUsage?.()
  return usage === undefined ? performance.now() : (usage.user + usage.system) / 1000
}
