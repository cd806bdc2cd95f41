import type { EventMessage } from '../../shared/ipc/contract.ts'
import type { NoticeRow } from '../../shared/ipc/views.ts'

export interface Arrival { id: string; reference: string | null; errors: number }

export interface Arrivals {
  hear: (message: EventMessage) => void
  /** Notices that have errors: the number on the program's icon. */
  withErrors: () => number
}

export interface ArrivalsOptions {
  /** What was on the list when the desk opened: nobody is told of that again. */
  known: readonly NoticeRow[]
  /** Told once per burst of reading, not once per file. */
  arrived: (arrivals: Arrival[]) => void
  counted: (withErrors: number) => void
}

/** Watches the list for notices that come into a watched folder with errors. */
export function followArrivals({ known, arrived, counted }: ArrivalsOptions): Arrivals {
  const errors = new Map(known.map((row) => [row.id, row.counts.error]))
  let waiting: Arrival[] = []
  let isReading = false
  let last = -1
  const withErrors = (): number => [...errors.values()].filter((count) => count > 0).length
  const tell = (): void => {
    if (isReading || waiting.length === 0) return
    const burst = waiting
    waiting = []
    arrived(burst)
  }
  const count = (): void => {
    const now = withErrors()
    if (now === last) return
    last = now
    counted(now)
  }
  count()
  return {
    withErrors,
    hear: (message) => {
      if (message.name === 'progress') {
        isReading = message.payload.total > 0
        tell()
      }
      if (message.name !== 'rows.changed') return
      for (const id of message.payload.removed) errors.delete(id)
      for (const row of message.payload.rows) {
        // A file that a person opened by hand is on the screen already.
        if (!errors.has(row.id) && row.folder !== null && row.counts.error > 0) waiting.push({ id: row.id, reference: row.reference, errors: row.counts.error })
        errors.set(row.id, row.counts.error)
      }
      count()
      tell()
    },
  }
}
