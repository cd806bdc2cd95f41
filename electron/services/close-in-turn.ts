import type { Log } from './ports/faults.ts'

export interface ClosingStep {
  name: string
  close: () => Promise<void>
}

/**
 * Milliseconds that one step of closing may take before the next begins. Together they stay under the five seconds
 * after which a host, or the system that shuts down, ends us by force.
 */
const share = 1_200

/**
 * Closes one after the other. What hangs, or fails, keeps nothing after it open: it is written down and left behind.
 */
export async function closeInTurn(steps: readonly ClosingStep[], log: Log): Promise<void> {
  for (const { name, close } of steps) {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<'late'>((resolve) => {
      timer = setTimeout(resolve, share, 'late')
    })
    try {
      if ((await Promise.race([close(), late])) === 'late') log.outlined('keeping', `closing took too long: ${name}`)
    } catch (error) {
      log.fault('keeping', error)
    } finally {
      clearTimeout(timer)
    }
  }
}
