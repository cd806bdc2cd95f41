import type { ReadFailure } from '../../../shared/notice/parsed-file.ts'
import type { FailureRow, NoticeRow } from '../../../shared/ipc/views.ts'
import { stepEntry, type EntryEffect, type EntryEvent, type EntryLife } from './entry-life.ts'
import { failureId, failureRowOf, groupsOf, rowOf, type Entry, type Settled, type Shelved } from './library-entries.ts'
import type { RowChanges } from './row-changes.ts'
import type { FileStamp } from '../disk/scan-folder.ts'
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
  /** By the hash of the bytes. */
  const paths = new Map<string, Set<string>>()
  const shelves = new Map<string, Shelved>()
  const shelvesByGroup = new Map<string, string[]>()

  return {
    entry: (path: string) => entries.get(path),
    all: () => [...entries.values()],
    groups: () => [...groups.keys()],
    entriesOf: (group: string): Entry[] => [...(groups.get(group) ?? [])].flatMap((path) => entries.get(path) ?? []),
    /** Every file with these bytes, as it was read last. */
    pathsWith: (sha256: string): string[] => [...(paths.get(sha256) ?? [])],
    shelved: (id: string) => shelves.get(id),
    /** The groups of the listed notices with one of these contents. */
    groupsHolding: (contents: readonly string[]): string[] => {
      const wanted = new Set(contents)
      return [...new Set(listed().flatMap(({ content, group }) => (wanted.has(content) ? [group] : [])))]
    },
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
      [...entries.values()].find((entry) => entry.failure !== null && failureId(entry.life.stamp.path) === id),

    /** A file is there: its entry, and whether it is to be read. */
    enter: (stamp: FileStamp, origin: string): { entry: Entry; isDue: boolean } => {
      const before = entries.get(stamp.path)
      if (before === undefined) {
        const life: EntryLife = { stage: 'due', stamp }
        const entry: Entry = { life, origins: new Set([origin]), head: null, failure: null, readAt: '', checkedAt: 0 }
        entries.set(stamp.path, entry)
        return { entry, isDue: true }
      }
      before.origins.add(origin)
      return { entry: before, isDue: happen(before, { kind: 'came', stamp }).includes('read') }
    },
    happen,
    /** A file was read. Gives the groups whose notices may be others now. */
    place: (entry: Entry, head: ReadingHead, failure: ReadFailure | null): string[] => {
      const before = leave(entry)
      entry.head = head
      paths.set(head.sha256, (paths.get(head.sha256) ?? new Set()).add(entry.life.stamp.path))
      entry.life = { ...entry.life, stage: 'read' }
      entry.readAt = head.at
      setFailure(entry, failure)
      const now = groupsOf(head)
      for (const group of now) {
        groups.set(group, (groups.get(group) ?? new Set()).add(entry.life.stamp.path))
      }
      return [...now, ...before.filter((other) => !now.includes(other))]
    },
    /** A file could not be read at all. */
    fail: (entry: Entry, failure: ReadFailure, readAt: string): string[] => {
      if (entry.life.stage === 'dropped') return []
      const before = leave(entry)
      entry.head = null
      entry.life = { ...entry.life, stage: 'failed' }
      entry.readAt = readAt
      setFailure(entry, failure)
      return before
    },
    drop: (path: string): string[] => {
      const entry = entries.get(path)
      if (entry === undefined) return []
      const before = leave(entry)
      happen(entry, { kind: 'dropped' })
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

  /** Something became of a file: what is to be done about it. */
  function happen(entry: Entry, event: EntryEvent): EntryEffect[] {
    const [life, effects] = stepEntry(entry.life, event)
    entry.life = life
    return effects
  }

  function listed(): Shelved[] {
    return [...shelves.values()].filter(({ latest }) => latest === null)
  }

  function toRow(shelved: Shelved): NoticeRow {
    return rowOf(shelved, entries.get(shelved.paths[0] ?? ''), settled(shelved))
  }

  function leave(entry: Entry): string[] {
    const left = entry.head === null ? [] : groupsOf(entry.head)
    for (const group of left) leaveOne(groups, group, entry)
    if (entry.head !== null) leaveOne(paths, entry.head.sha256, entry)
    return left
  }

  function leaveOne(all: Map<string, Set<string>>, key: string, { life }: Entry): void {
    const there = all.get(key)
    there?.delete(life.stamp.path)
    if (there?.size === 0) all.delete(key)
  }

  function setFailure(entry: Entry, failure: ReadFailure | null): void {
    if (failure === null && entry.failure !== null) changes.removed(failureId(entry.life.stamp.path))
    entry.failure = failure
    if (failure !== null) changes.failure(failureRowOf(entry, failure))
  }
}
