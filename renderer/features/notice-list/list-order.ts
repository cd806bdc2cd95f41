import type { NoticeRow } from '../../../shared/ipc/views.ts'
import type { Language } from '../../../shared/notice/report.ts'
import type { SortKey } from '../../state/list-store.ts'
import { foldName } from '../../../shared/text/fold.ts'

export interface ListOrder {
  sort: SortKey
  language: Language
  asOf: string
}

/**
 * The rows in the order asked for. Each gets one plain key, compared letter by letter: a collator would take a tenth of
 * a second over ten thousand rows, and the list stand still for as long.
 */
export function orderNotices(rows: Iterable<NoticeRow>, order: ListOrder): NoticeRow[] {
  const keyed = Array.from(rows, (row) => ({ row, key: keyOf(row, order) }))
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ row }) => row)
}

/** As people order names: case and accents aside, numbers by their size. */
export function nameKey(name: string): string {
  return foldName(name).replace(/\d+/gu, (digits) => digits.padStart(longestNumber, '0'))
}

/** The title in the reader's language, or else in the other. */
export function titleOf(row: NoticeRow, language: Language): string | null {
  return row.title[language] ?? row.title.en ?? row.title.fr
}

const longestNumber = 12
/** Between the parts of a key: before every letter. */
const then = '\u0000'

function keyOf(row: NoticeRow, { sort, language, asOf }: ListOrder): string {
  const last = kept(row, 'reference', () => `${orLast(row.reference)}${then}${row.id}`)
  switch (sort) {
    case 'reference':
      return last
    case 'title':
      return `${kept(row, language, () => orLast(titleOf(row, language)))}${then}${last}`
    case 'recent':
      return `${latestFirst(row.readAt)}${then}${last}`
    case 'severity':
      return [row.counts.error, row.counts.warning, row.counts.info].map(mostFirst).join('') + last
    case 'deadline':
      return `${deadlineKey(row.deadline, asOf)}${then}${last}`
  }
}

/** Open ones first, the nearest on top; then the closed ones, the latest on top; then those without. */
function deadlineKey(deadline: string | null, asOf: string): string {
  if (deadline === null) return '2'
  return deadline < asOf ? `1${latestFirst(deadline)}` : `0${deadline}`
}

function latestFirst(iso: string): string {
  return iso.replace(/\d/gu, (digit) => String(9 - Number(digit)))
}

const mostCounted = 99_999

function mostFirst(count: number): string {
  return String(mostCounted - Math.min(count, mostCounted)).padStart(5, '0')
}

function orLast(name: string | null): string {
  return name === null ? '1' : `0${nameKey(name)}`
}

/** Rows are replaced, never changed in place, so their keys hold as long as they do. */
const keys = {
  reference: new WeakMap<NoticeRow, string>(),
  en: new WeakMap<NoticeRow, string>(),
  fr: new WeakMap<NoticeRow, string>(),
}

function kept(row: NoticeRow, name: keyof typeof keys, make: () => string): string {
  const known = keys[name].get(row)
  if (known !== undefined) return known
  const key = make()
  keys[name].set(row, key)
  return key
}
