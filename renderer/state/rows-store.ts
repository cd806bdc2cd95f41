import { create } from 'zustand'
import type { FailureRow, NoticeRow, RowsChange } from '../../shared/ipc/views.ts'

/** The notices and unread files of the list, by id. The maps are replaced, never changed in place. */
interface Rows {
  notices: ReadonlyMap<string, NoticeRow>
  failures: ReadonlyMap<string, FailureRow>
}

export const useRows = create<Rows>(() => ({ notices: new Map(), failures: new Map() }))

export function replaceRows(rows: readonly NoticeRow[], failures: readonly FailureRow[]): void {
  useRows.setState({ notices: byId(rows), failures: byId(failures) })
}

export function changeRows(change: RowsChange): void {
  const { notices, failures } = useRows.getState()
  useRows.setState({
    notices: changed(notices, change.rows, change.removed),
    failures: changed(failures, change.failures, change.removed),
  })
}

function changed<Entry extends { id: string }>(
  old: ReadonlyMap<string, Entry>,
  added: readonly Entry[],
  removed: readonly string[],
): ReadonlyMap<string, Entry> {
  if (added.length === 0 && !removed.some((id) => old.has(id))) return old
  const next = new Map(old)
  // A row that comes back under the same id in one change is there afterwards.
  for (const id of removed) next.delete(id)
  for (const entry of added) next.set(entry.id, entry)
  return next
}

function byId<Entry extends { id: string }>(entries: readonly Entry[]): Map<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]))
}
