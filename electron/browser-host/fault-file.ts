import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { oneLine } from '../../shared/text/one-line.ts'
import { rated } from '../services/ports/fault-rate.ts'
import { logTo, type Log } from '../services/ports/faults.ts'
import { systemClock } from '../services/ports/ports.ts'

/** Bytes a file grows to before it becomes the older one. */
const largest = 512 * 1024

/**
 * Mistakes of ours, in a file beside what the desk keeps and on standard error: never a text of a notice, never a path.
 */
export function openFaultFile(
  path: string,
  now: () => Date,
  say = (line: string): void => {
    process.stderr.write(line)
  },
): Log {
  const write: Log['outlined'] = (work, outline) => {
    const line = `${now().toISOString()} problem a fault in ${work}: ${oneLine(outline)}\n`
    say(line)
    try {
      mkdirSync(dirname(path), { recursive: true })
      if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > largest) renameSync(path, `${path}.1`)
      appendFileSync(path, line)
    } catch (error) {
      say(`${now().toISOString()} problem the log cannot be written: ${(error as NodeJS.ErrnoException).code ?? ''}\n`)
    }
  }
  return logTo(rated(write, { now: () => now().getTime(), after: systemClock.after }))
}
