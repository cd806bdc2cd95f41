import { logTo, type Log } from '../../electron/services/ports/faults.ts'

/** A log that remembers: what was being done, and the outline of what went wrong. */
export function fakeLog(): { log: Log; told: [work: string, outline: string][] } {
  const told: [work: string, outline: string][] = []
  return { log: logTo((work, outline) => told.push([work, outline])), told }
}
