import type { FailureRow, NoticeRow, RowsChange } from '../../../shared/ipc/views.ts'
import type { Clock } from '../ports/ports.ts'

export interface RowChanges {
  row: (row: NoticeRow) => void
  failure: (failure: FailureRow) => void
  removed: (id: string) => void
  flush: () => void
}

/** Long enough to make one message of a burst, short enough not to be felt. */
const batchPause = 80

/** Gathers what became of each row, the last state of each, and tells it together. */
export function createRowChanges(clock: Clock, tell: (change: RowsChange) => void): RowChanges {
  const rows = new Map<string, NoticeRow>()
  const failures = new Map<string, FailureRow>()
  const removed = new Set<string>()
  let cancel: (() => void) | null = null

  return {
    row: (row) => {
      removed.delete(row.id)
      rows.set(row.id, row)
      schedule()
    },
    failure: (failure) => {
      removed.delete(failure.id)
      failures.set(failure.id, failure)
      schedule()
    },
    removed: (id) => {
      rows.delete(id)
      failures.delete(id)
      removed.add(id)
      schedule()
    },
    flush,
  }

  function schedule(): void {
    cancel ??= clock.after(batchPause, flush)
  }

  function flush(): void {
    cancel?.()
    cancel = null
    if (rows.size + failures.size + removed.size === 0) return
    const change = { rows: [...rows.values()], failures: [...failures.values()], removed: [...removed] }
    rows.clear()
    failures.clear()
    removed.clear()
    tell(change)
  }
}
