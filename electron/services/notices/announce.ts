import { basename } from 'node:path'
import type { Language } from '../../../shared/notice/report.ts'
import type { FailureRow, NoticeRow, RowsChange } from '../../../shared/ipc/views.ts'
import { oneLine } from '../../../shared/text/one-line.ts'
import { systemClock, type Clock, type EventStream } from '../ports/ports.ts'

/** Longer than two events of one burst are apart. Milliseconds. */
const calmPause = 300

/**
 * Says in a terminal what is found as it is found: one line per notice that is new or other than before, one per file
 * that gave none.
 */
export function announce(
  events: EventStream,
  language: Language,
  write: (line: string) => void,
  clock: Clock = systemClock,
): () => void {
  const said = new Map<string, string>()
  const notices = new Map<string, NoticeRow>()
  const failures = new Set<string>()
  /** Notices in one language, until it is known that the file with the other does not follow. */
  const halves = new Set<string>()
  let isBusy = false
  let total = ''
  let cancelTotal: () => void = () => undefined
  const end = events.subscribe(({ name, payload }) => {
    if (name === 'rows.changed') take(payload)
    else if (name === 'progress') isBusy = payload.total > 0
    else return
    // Said once at the end of a burst; notices known from last time come with no progress at all.
    cancelTotal()
    if (!isBusy) cancelTotal = clock.after(calmPause, sayTotal)
  })
  return () => {
    cancelTotal()
    end()
  }

  function sayTotal(): void {
    for (const id of halves) {
      const row = notices.get(id)
      if (row !== undefined) say(id, noticeLine(row, language))
    }
    halves.clear()
    const line = totalLine([...notices.values()], failures.size, language)
    if (line !== total) write(line)
    total = line
  }

  function take(change: RowsChange): void {
    for (const id of change.removed) {
      said.delete(id)
      notices.delete(id)
      failures.delete(id)
    }
    for (const row of change.rows) {
      notices.set(row.id, row)
      if (row.languages.length === 1) halves.add(row.id)
      else say(row.id, noticeLine(row, language))
    }
    for (const failure of change.failures) {
      failures.add(failure.id)
      say(failure.id, failureLine(failure, language))
    }
  }

  function say(id: string, line: string): void {
    if (said.get(id) === line) return
    said.set(id, line)
    write(oneLine(line))
  }
}

function noticeLine(row: Pick<NoticeRow, 'reference' | 'title' | 'counts' | 'files'>, language: Language): string {
  const { counts } = row
  const title = row.title[language] ?? row.title.en ?? row.title.fr ?? basename(row.files[0] ?? '')
  const found = [
    count(counts.error, words[language].error),
    count(counts.warning, words[language].warning),
    count(counts.info, words[language].info),
  ].filter((part) => part !== '')
  return `${counts.error > 0 ? '✗' : counts.warning > 0 ? '!' : '✓'} ${row.reference ?? '—'}  ${title}${words[language].colon} ${found.length === 0 ? words[language].clean : found.join(', ')}`
}

function failureLine(failure: FailureRow, language: Language): string {
  return `? ${basename(failure.file)}${words[language].colon} ${failure.message[language]}`
}

function totalLine(rows: readonly NoticeRow[], failed: number, language: Language): string {
  const sum = (severity: keyof NoticeRow['counts']): number =>
    rows.reduce((total, row) => total + row.counts[severity], 0)
  const parts = [
    count(rows.length, words[language].notice),
    count(sum('error'), words[language].error),
    count(sum('warning'), words[language].warning),
    count(failed, words[language].unread),
  ]
  const said = parts.filter((part) => part !== '')
  return `— ${said.length === 0 ? words[language].nothing : said.join(', ')}`
}

/** [one, several]; nothing for none. */
function count(number: number, [one, several]: readonly [string, string]): string {
  return number === 0 ? '' : `${number} ${number === 1 ? one : several}`
}

const words = {
  en: {
    notice: ['notice', 'notices'],
    error: ['error', 'errors'],
    warning: ['warning', 'warnings'],
    info: ['note', 'notes'],
    unread: ['file without a notice', 'files without a notice'],
    clean: 'nothing to report',
    nothing: 'no notice',
    colon: ':',
  },
  fr: {
    notice: ['avis', 'avis'],
    error: ['erreur', 'erreurs'],
    warning: ['alerte', 'alertes'],
    info: ['remarque', 'remarques'],
    unread: ['fichier sans avis', 'fichiers sans avis'],
    clean: 'rien à signaler',
    nothing: 'aucun avis',
    colon: '\u00A0:',
  },
} as const satisfies Record<Language, Record<string, string | readonly [string, string]>>
