import type { EventMessage } from '../../shared/ipc/contract.ts'
import type { NoticeRow } from '../../shared/ipc/views.ts'

export interface Arrival {
  id: string
  reference: string | null
  errors: number
}

export interface Arrivals {
  hear: (message: EventMessage) => void
  /** Errors of all notices that nobody has decided on: the number on the program's icon. */
  openErrors: () => number
}

export interface ArrivalsOptions {
  /** What was on the list when the desk opened: nobody is told of that again. */
  known: readonly NoticeRow[]
  /** Told once per burst of reading, not once per file. */
  arrived: (arrivals: Arrival[]) => void
  counted: (openErrors: number) => void
}

/**
 * Watches the list for notices that come into a watched folder with errors, and for errors that wait for a decision.
 */
export function followArrivals({ known, arrived, counted }: ArrivalsOptions): Arrivals {
  const open = new Map(known.map((row) => [row.id, row.openErrors]))
  let waiting: Arrival[] = []
  let isReading = false
  let last = -1
  const tell = (): void => {
    if (isReading || waiting.length === 0) return
    const burst = waiting
    waiting = []
    arrived(burst)
  }
  const openErrors = (): number => [...open.values()].reduce((sum, errors) => sum + errors, 0)
  const count = (): void => {
    const now = openErrors()
    if (now === last) return
    last = now
    counted(now)
  }
  count()
  return {
    openErrors,
    hear: (message) => {
      if (message.name === 'progress') {
        isReading = message.payload.total > 0
        tell()
      }
      if (message.name !== 'rows.changed') return
      for (const id of message.payload.removed) open.delete(id)
      for (const row of message.payload.rows) {
        // A file that a person opened by hand is on the screen already.
        if (!open.has(row.id) && row.folder !== null && row.counts.error > 0)
          waiting.push({ id: row.id, reference: row.reference, errors: row.counts.error })
        open.set(row.id, row.openErrors)
      }
      count()
      tell()
    },
  }
}
