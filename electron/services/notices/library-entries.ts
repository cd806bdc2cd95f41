import { createHash } from 'node:crypto'
import type { ReadFailure } from '../../../shared/notice/parsed-file.ts'
import type { NoticeFacts } from '../store/readings/notice-facts.ts'
import type { EntryLife } from './entry-life.ts'
import type { ReadingHead } from '../store/store.ts'
import type { FailureRow, NoticeRow } from '../../../shared/ipc/views.ts'

/** A file of the library. `head` is null until it has been read. */
export interface Entry {
  life: EntryLife
  /** Watched folders it was found in; '' for a file that was opened by itself. */
  origins: Set<string>
  head: ReadingHead | null
  failure: ReadFailure | null
  /** ISO time. */
  readAt: string
  /** When its bytes were last looked at; 0 where nobody knows. Milliseconds since 1970. */
  checkedAt: number
}

/** A notice of the library: what a row shows, and where to find the rest. */
export interface Shelved {
  id: string
  group: string
  /**
   * What its decisions, signatures, pairings and revisions are kept under: its reference (name-posts.ts), or its id
   * where it has none.
   */
  post: string
  /** Earlier revisions of the same post whose files are still there, by id, oldest first. */
  older: string[]
  /** The revision that the list shows in its place; null for the latest. */
  latest: string | null
  /** Hashes of its sources, in order, joined by '+': the notice's content. */
  content: string
  /** One path per source, and the hash of its bytes. */
  sources: { path: string; sha256: string; /** Other paths with the same bytes. */ copies: string[] }[]
  /** Every path that holds a source's content, the sources' own first. */
  paths: string[]
  /** ISO time of its newest file, by which revisions are counted. */
  at: string
  facts: NoticeFacts
  readAt: string
}

/**
 * Files that are looked at together: halves of one reference may make one notice, complete notices of one reference may
 * be revisions of one post. Without a reference a file stands alone, with its copies.
 */
export function groupOf(head: ReadingHead): string | null {
  if (head.outcome === 'failed') return null
  if (head.reference === null) return `content ${head.sha256}`
  return `${head.languages.length === 1 ? 'halves' : 'complete'} ${head.reference}`
}

/** Of a mail with several notices each has its group, which may be the same. */
export function groupsOf(head: ReadingHead): string[] {
  return [...new Set(headsOf(head).flatMap((each) => groupOf(each) ?? []))]
}

export function headsOf(head: ReadingHead): ReadingHead[] {
  return [head, ...(head.further ?? [])]
}

/** What a further notice of a file is kept under: the hash of the file's bytes, and which it is. */
export function contentId(sha256: string, part = 0): string {
  return part === 0 ? sha256 : `${sha256}#${String(part)}`
}

/** The hash and the number of which a content's name was made. */
export function contentOf(id: string): { sha256: string; part: number } {
  const [sha256 = id, part = '0'] = id.split('#')
  return { sha256, part: Number(part) }
}

/** Whether files of one group have but one language between them. */
export function isHalf(entries: readonly Pick<Entry, 'head'>[]): boolean {
  return (
    new Set(entries.flatMap(({ head }) => (head === null ? [] : headsOf(head).flatMap(({ languages }) => languages))))
      .size === 1
  )
}

/** Made from the path, so that it is the same after a restart. */
export function noticeId(path: string): string {
  return `n-${hashOf(path)}`
}
export function failureId(path: string): string {
  return `f-${hashOf(path)}`
}

function hashOf(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 20)
}

/** Of nested watched folders the nearest; null for a file that was opened by itself. */
export function folderOf(entry: Entry | undefined): string | null {
  const folders = [...(entry?.origins ?? [])].filter((origin) => origin !== '').sort((a, b) => b.length - a.length)
  return folders[0] ?? null
}

/** A notice's content: the hashes of its sources, in order. */
export function contentKey(sources: readonly { sha256: string; part?: number }[]): string {
  return sources.map(({ sha256, part }) => contentId(sha256, part)).join('+')
}

/** What a person's work makes of a notice, beside what is in it. */
export type Settled = Pick<NoticeRow, 'state' | 'counts' | 'toFix' | 'openErrors' | 'checks'>

export function rowOf(shelved: Shelved, entry: Entry | undefined, settled: Settled): NoticeRow {
  const { reference, title, grade, deadline, languages, inside, anyway } = shelved.facts
  return {
    id: shelved.id,
    older: shelved.older,
    reference,
    title,
    grade,
    deadline,
    languages,
    ...settled,
    files: shelved.paths,
    folder: folderOf(entry),
    readAt: shelved.readAt,
    ...(inside && { inside }),
    ...(anyway && { anyway }),
  }
}

export function failureRowOf(entry: Entry, failure: ReadFailure): FailureRow {
  return {
    id: failureId(entry.life.stamp.path),
    file: entry.life.stamp.path,
    folder: folderOf(entry),
    code: failure.code,
    message: failure.message,
    readAt: entry.readAt,
  }
}
