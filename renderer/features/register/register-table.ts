import type { FailureRow, NoticeRow } from '../../../shared/ipc/views.ts'
import { oneLine } from '../../../shared/text/one-line.ts'
import type { Text } from '../../text/en.ts'

export type Cell = string | number | Date | null
/** The register of all notices: a head and a line a notice, unread files at the end. */
export interface RegisterTable {
  head: string[]
  lines: Cell[][]
}

export function registerTable(notices: Iterable<NoticeRow>, failures: Iterable<FailureRow>, text: Text): RegisterTable {
  const { register: words } = text
  const head = [
    words.reference,
    words.titleEn,
    words.titleFr,
    words.grade,
    words.deadline,
    words.languages,
    words.errors,
    words.warnings,
    words.notes,
    words.toFix,
    words.state,
    words.files,
    words.readAt,
  ]
  const noticeLines = [...notices]
    .toSorted((a, b) => (a.reference ?? '').localeCompare(b.reference ?? '', undefined, { numeric: true }))
    .map((row): Cell[] => [
      row.reference,
      row.title.en,
      row.title.fr,
      row.grade,
      row.deadline === null ? null : day(row.deadline),
      row.languages.join(' + ').toUpperCase(),
      row.counts.error,
      row.counts.warning,
      row.counts.info,
      row.toFix,
      row.anyway ? `${text.list.state[row.state]} – ${text.unread.codes['not-a-notice']}` : text.list.state[row.state],
      row.files.map(fileName).join(', '),
      day(row.readAt),
    ])
  const failureLines = [...failures].map((row): Cell[] => [
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    text.unread.codes[row.code],
    fileName(row.file),
    day(row.readAt),
  ])
  return { head, lines: [...noticeLines, ...failureLines] }
}

/** A day of the calendar as a date without a time zone to shift it. */
function day(iso: string): Date {
  return new Date(`${iso.slice(0, 10)}T00:00:00Z`)
}

/** Marks that turn the direction of what follows are shown: a table is read where nothing else guards against them. */
function fileName(path: string): string {
  return oneLine(path.split(/[\\/]/u).at(-1) ?? path)
}
