import type { FailureRow, NoticeRow } from '../../../shared/ipc/views.ts'
import { foldForSearch, searchWords } from '../../../shared/text/search-words.ts'
import { failureFits, findsChoices, noticeFits, noticeHas, type Filters, type Finds } from './list-filters.ts'
import { fileName } from '../../notice/file-name.ts'
import { nameKey } from './list-order.ts'

/** A line of the list: a notice, or a file that gave none. */
export type Entry =
  | {
      kind: 'notice'
      id: string
      row: NoticeRow
      /** Set where several notices carry one reference. */ fileName: string | null
    }
  | { kind: 'failure'; id: string; row: FailureRow }

export interface ListQuery {
  query: string
  textHits: ReadonlySet<string> | null
  filters: Filters
  asOf: string
}

export interface Listed {
  entries: Entry[]
  /** How many of what is searched for, and fits the other filters, each chip above the list would show. */
  counts: Record<Finds, number>
}

/**
 * What the list shows of notices that are in order already. Unread files stand first: somebody has to do something
 * about them.
 */
export function listEntries(
  ordered: readonly NoticeRow[],
  failures: Iterable<FailureRow>,
  { query, textHits, filters, asOf }: ListQuery,
): Listed {
  const words = searchWords(query)
  const otherFilters = { ...filters, finds: [] }
  const isSought = (row: NoticeRow): boolean =>
    words.length === 0 || fits(noticeText(row), words) || textHits?.has(row.id) === true
  const repeated = repeatedReferences(ordered)
  const counts: Record<Finds, number> = { error: 0, warning: 0, info: 0, clean: 0, unread: 0 }
  const unread: FailureRow[] = []
  for (const row of failures) {
    if (!failureFits(row, otherFilters) || !fits(failureText(row), words)) continue
    counts.unread += 1
    if (failureFits(row, filters)) unread.push(row)
  }
  const entries = unread
    .map((row) => ({ row, key: nameKey(row.file) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ row }): Entry => ({ kind: 'failure', id: row.id, row }))
  for (const row of ordered) {
    if (!isSought(row) || !noticeFits(row, otherFilters, asOf)) continue
    for (const choice of findsChoices) if (noticeHas(row, 'finds', choice, asOf)) counts[choice] += 1
    if (noticeFits(row, filters, asOf))
      entries.push({
        kind: 'notice',
        id: row.id,
        row,
        fileName: repeated.has(row.reference) ? row.files.map(fileName).join(', ') : null,
      })
  }
  return { entries, counts }
}

/**
 * Folds rows until the time given to it is over; false when none is left. Done ahead, so that the first letter of a
 * search finds it done.
 */
export function foldAhead(rows: Iterator<NoticeRow>, isOver: () => boolean): boolean {
  for (let next = rows.next(); next.done !== true; next = rows.next()) {
    noticeText(next.value)
    if (isOver()) return true
  }
  return false
}

function repeatedReferences(rows: readonly NoticeRow[]): Set<string | null> {
  const seen = new Set<string | null>()
  return new Set(
    rows
      .map(({ reference }) => reference)
      .filter((reference) => reference !== null && (seen.has(reference) || !seen.add(reference))),
  )
}

function fits(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word))
}

/** Rows are replaced, never changed in place, so their folded text holds as long as they do. */
const foldedTexts = new WeakMap<object, string>()

function noticeText(row: NoticeRow): string {
  return folded(row, () => [
    row.reference,
    row.title.en,
    row.title.fr,
    row.grade,
    ...row.files.map(fileName),
    ...(row.inside ?? []),
  ])
}

function failureText(row: FailureRow): string {
  return folded(row, () => [fileName(row.file), row.message.en, row.message.fr])
}

function folded(row: object, parts: () => (string | null)[]): string {
  const known = foldedTexts.get(row)
  if (known !== undefined) return known
  const text = parts()
    .map((part) => foldForSearch(part ?? ''))
    .join('\n')
  foldedTexts.set(row, text)
  return text
}
