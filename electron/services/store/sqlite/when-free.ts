import type { Clock } from '../../ports/ports.ts'
import { fileFaultOf } from './faults.ts'

/** Milliseconds that a start waits for another program to let go, and how often it asks. */
const patience = 10_000
const askPause = 250

/**
 * Opens a database, asking again and again while another program holds it: nobody else in this process is held up
 * meanwhile. `waiting` is told once. Throws what the opening throws, in the end also that it is held.
 */
export async function whenFree<Opened>(
  clock: Clock,
  open: () => Opened | Promise<Opened>,
  waiting: () => void = () => undefined,
): Promise<Opened> {
  for (let waited = 0; ; waited += askPause) {
    try {
      return await open()
    } catch (error) {
      if (fileFaultOf(error) !== 'held' || waited >= patience) throw error
      if (waited === 0) waiting()
    }
    await new Promise<void>((resolve) => {
      clock.after(askPause, resolve)
    })
  }
}
