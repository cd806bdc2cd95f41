import type { ReadFailure } from '../../../shared/notice/parsed-file.ts'
import type { FailureRow, NoticeRow } from '../../../shared/ipc/views.ts'
import { failureId, failureRowOf, groupsOf, rowOf, type Entry, type Settled, type Shelved } from './library-entries.ts'
import type { RowChanges } from './row-changes.ts'
import type { FileStamp } from '../folder/scan-folder.ts'
import type { ReadingHead } from '../store/store.ts'

export interface CatalogueOptions {
  changes: RowChanges
  settled: (shelved: Shelved) => Settled
}

export type Catalogue = ReturnType<typeof createCatalogue>

/**
 * Which files there are, which belong together, and which rows they make. Plain bookkeeping: reads and judges nothing.
 */
export function createCatalogue({ changes, settled }: CatalogueOptions) {
  const entries = new Map<string, Entry>()
  const groups = new Map<string, Set<string>>()
  const shelves = new Map<string, Shelved>()
  const shelvesByGroup = new Map<string, string[]>()

  return {
    entry: (path: string) => entries.get(path),
    all: () => [...entries.values()],
    groups: () => [...groups.keys()],
    entriesOf: (group: string): Entry[] => [...(groups.get(group) ?? [])].flatMap((path) => entries.get(path) ?? []),
    shelved: (id: string) => shelves.get(id),
    /** Every revision of its post that a file still holds, itself included, oldest first. */
    revisionsOf: (shelved: Shelved): Shelved[] => {
      const latest = shelves.get(shelved.latest ?? shelved.id) ?? shelved
      return [...latest.older, latest.id].flatMap((id) => shelves.get(id) ?? [])
    },
    /** What the list shows: of each post the latest revision. */
    listed,
    rows: (): NoticeRow[] => listed().map(toRow),
    failures: (): FailureRow[] =>
      [...entries.values()].flatMap((entry) => (entry.failure === null ? [] : [failureRowOf(entry, entry.failure)])),
    failedEntry: (id: string): Entry | undefined =>
      [...entries.values()].find((entry) => entry.failure !== null && failureId(entry.stamp.path) === id),

    /** A file is there. Due for reading where it is new or other than before. */
    enter: (stamp: FileStamp, origin: string): Entry => {
      const before = entries.get(stamp.path)
      if (before === undefined) {
        const entry = { stamp, origins: new Set([origin]), head: null, isDue: true, failure: null, readAt: '' }
        entries.set(stamp.path, entry)
        return entry
      }
      before.origins.add(origin)
      if (
        before.stamp.size !== stamp.size ||
        before.stamp.mtimeMs !== stamp.mtimeMs ||
        before.failure?.code === 'not-here'
      )
        before.isDue = true
      before.stamp = stamp
      return before
    },
    /** A file was read. Gives the groups whose notices may be others now. */
    place: (entry: Entry, head: ReadingHead, failure: ReadFailure | null): string[] => {
      const before = leave(entry)
      entry.head = head
      entry.isDue = false
      entry.readAt = head.at
      setFailure(entry, failure)
      const now = groupsOf(head)
      for (const group of now) {
        const paths = groups.get(group) ?? new Set()
        groups.set(group, paths.add(entry.stamp.path))
      }
      return [...now, ...before.filter((other) => !now.includes(other))]
    },
    /** A file could not be read at all. */
    fail: (entry: Entry, failure: ReadFailure, readAt: string): string[] => {
      const before = leave(entry)
      entry.head = null
      entry.readAt = readAt
      setFailure(entry, failure)
      return before
    },
    drop: (path: string): string[] => {
      const entry = entries.get(path)
      if (entry === undefined) return []
      const before = leave(entry)
      setFailure(entry, null)
      entries.delete(path)
      return before
    },
    /** These are the group's notices from now on. */
    show: (group: string, now: readonly Shelved[]): void => {
      for (const shelved of now) {
        shelves.set(shelved.id, shelved)
        if (shelved.latest === null) changes.row(toRow(shelved))
        else changes.removed(shelved.id)
      }
      for (const id of shelvesByGroup.get(group) ?? []) {
        // A file whose reference changed has a row of the same id in its new group.
        if (shelves.get(id)?.group !== group || now.some((shelved) => shelved.id === id)) continue
        shelves.delete(id)
        changes.removed(id)
      }
      if (now.length > 0)
        shelvesByGroup.set(
          group,
          now.map(({ id }) => id),
        )
      else shelvesByGroup.delete(group)
    },
    /** Its row, or that of the revision that stands for it, shows something else now. */
    touch: (shelved: Shelved): void => {
      const shown = shelved.latest === null ? shelved : shelves.get(shelved.latest)
      if (shown !== undefined) changes.row(toRow(shown))
    },
  }

  function listed(): Shelved[] {
    return [...shelves.values()].filter(({ latest }) => latest === null)
  }

  function toRow(shelved: Shelved): NoticeRow {
    return rowOf(shelved, entries.get(shelved.paths[0] ?? ''), settled(shelved))
  }

  function leave(entry: Entry): string[] {
    const left = entry.head === null ? [] : groupsOf(entry.head)
    for (const group of left) {
      const paths = groups.get(group)
      paths?.delete(entry.stamp.path)
      if (paths?.size === 0) groups.delete(group)
    }
    return left
  }

  function setFailure(entry: Entry, failure: ReadFailure | null): void {
    if (failure === null && entry.failure !== null) changes.removed(failureId(entry.stamp.path))
    entry.failure = failure
    if (failure !== null) changes.failure(failureRowOf(entry, failure))
  }
}
