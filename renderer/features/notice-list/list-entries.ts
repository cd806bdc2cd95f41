import type { FailureRow, NoticeRow } from '../../../shared/ipc/views.ts'
import type { Language } from '../../../shared/notice/report.ts'
import type { SortKey } from '../../state/list-store.ts'
import { fold, queryWords } from '../../text/fold.ts'
import { failureFits, findsChoices, noticeFits, noticeHas, type Filters, type Finds } from './list-filters.ts'

/** A line of the list: a notice, or a file that gave none. */
export type Entry = { kind: 'notice'; id: string; row: NoticeRow; /** Set where several notices carry one reference. */ fileName: string | null } | { kind: 'failure'; id: string; row: FailureRow }

export interface ListQuery {
  query: string
  textHits: ReadonlySet<string> | null
  filters: Filters
  sort: SortKey
  language: Language
  asOf: string
}

/** What the list shows, in order. Unread files stand first: somebody has to do something about them. */
export function listEntries(notices: Iterable<NoticeRow>, failures: Iterable<FailureRow>, query: ListQuery): Entry[] {
  const words = queryWords(query.query)
  const all = [...notices]
  const repeated = repeatedReferences(all)
  const shownNotices = all.filter((row) => noticeFits(row, query.filters, query.asOf) && (fits(noticeText(row), words) || query.textHits?.has(row.id) === true))
  const shownFailures = [...failures].filter((row) => failureFits(row, query.filters) && fits(failureText(row), words))
  return [
    ...shownFailures.toSorted((a, b) => compareText(a.file, b.file)).map((row): Entry => ({ kind: 'failure', id: row.id, row })),
    ...shownNotices.toSorted(comparison(query)).map((row): Entry => ({ kind: 'notice', id: row.id, row, fileName: repeated.has(row.reference) ? row.files.map(fileName).join(', ') : null })),
  ]
}

/** How many rows each chip above the list would show by itself. */
export function findsCounts(notices: Iterable<NoticeRow>, failures: number): Record<Finds, number> {
  const counts: Record<Finds, number> = { error: 0, warning: 0, info: 0, clean: 0, unread: failures }
  for (const row of notices) for (const choice of findsChoices) if (noticeHas(row, 'finds', choice, '')) counts[choice] += 1
  return counts
}

/** The title in the reader's language, or else in the other. */
export function titleOf(row: NoticeRow, language: Language): string | null {
  return row.title[language] ?? row.title.en ?? row.title.fr
}

/** Last part of a path of either kind. */
export function fileName(path: string): string {
  return path.split(/[\\/]/u).findLast((part) => part !== '') ?? path
}

function repeatedReferences(rows: readonly NoticeRow[]): Set<string | null> {
  const seen = new Set<string | null>()
  return new Set(rows.map(({ reference }) => reference).filter((reference) => reference !== null && (seen.has(reference) || !seen.add(reference))))
}

function fits(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word))
}

/** Rows are replaced, never changed in place, so their folded text holds as long as they do. */
const foldedTexts = new WeakMap<object, string>()

function noticeText(row: NoticeRow): string {
  return folded(row, () => [row.reference, row.title.en, row.title.fr, row.grade, ...row.files.map(fileName)])
}

function failureText(row: FailureRow): string {
  return folded(row, () => [fileName(row.file), row.message.en, row.message.fr])
}

function folded(row: object, parts: () => (string | null)[]): string {
  const known = foldedTexts.get(row)
  if (known !== undefined) return known
  const text = fold(parts().filter((part) => part !== null).join(' '))
  foldedTexts.set(row, text)
  return text
}

const collator = new Intl.Collator(['en', 'fr'], { numeric: true, sensitivity: 'base' })
const compareText = (a: string, b: string): number => collator.compare(a, b)

function comparison({ sort, language, asOf }: ListQuery): (a: NoticeRow, b: NoticeRow) => number {
  const byReference = (a: NoticeRow, b: NoticeRow): number => compareLast(a.reference, b.reference, compareText) || compareText(a.id, b.id)
  switch (sort) {
    case 'reference':
      return byReference
    case 'title':
      return (a, b) => compareLast(titleOf(a, language), titleOf(b, language), compareText) || byReference(a, b)
    case 'recent':
      return (a, b) => (a.readAt < b.readAt ? 1 : a.readAt > b.readAt ? -1 : byReference(a, b))
    case 'severity':
      return (a, b) => b.counts.error - a.counts.error || b.counts.warning - a.counts.warning || b.counts.info - a.counts.info || byReference(a, b)
    case 'deadline':
      return (a, b) => compareLast(a.deadline, b.deadline, (one, other) => compareDeadlines(one, other, asOf)) || byReference(a, b)
  }
}

/** Open ones first, the nearest on top; then the closed ones, the latest on top. */
function compareDeadlines(a: string, b: string, asOf: string): number {
  const pastA = a < asOf
  const pastB = b < asOf
  if (pastA !== pastB) return pastA ? 1 : -1
  const order = a < b ? -1 : a > b ? 1 : 0
  return pastA ? -order : order
}

function compareLast<Value>(a: Value | null, b: Value | null, compare: (a: Value, b: Value) => number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return compare(a, b)
}
