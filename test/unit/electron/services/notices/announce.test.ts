import { expect, test } from 'vitest'
import { announce } from '../../../../../electron/services/notices/announce.ts'
import { fakeLog } from '../../../../fakes/fake-log.ts'
import { createEvents } from '../../../../../electron/services/ports/events.ts'
import { terminalLanguage } from '../../../../../electron/services/settings/terminal-language.ts'
import { fakeClock } from '../../../../fakes/fake-clock.ts'
import type { FailureRow, NoticeRow } from '../../../../../shared/ipc/views.ts'

const row = (id: string, counts: NoticeRow['counts']): NoticeRow => ({
  id,
  counts,
  toFix: 0,
  openErrors: counts.error,
  older: [],
  checks: [],
  reference: '260101',
  title: { en: 'Archivist', fr: 'Archiviste' },
  grade: null,
  deadline: null,
  languages: ['en', 'fr'],
  state: 'new',
  files: ['/n/a.txt'],
  folder: null,
  readAt: '',
})
const failure: FailureRow = {
  id: 'f-1',
  file: '/n/broken.pdf',
  folder: null,
  code: 'unreadable',
  message: { en: 'Damaged.', fr: 'Endommagé.' },
  readAt: '',
}

test.each([
  [
    'en',
    [
      '✗ 260101  Archivist: 2 errors, 1 warning',
      '? broken.pdf: Damaged.',
      '— 1 notice, 2 errors, 1 warning, 1 file without a notice',
      '✓ 260101  Archivist: nothing to report',
      '— 1 notice, 1 file without a notice',
    ],
  ],
  [
    'fr',
    [
      '✗ 260101  Archiviste\u00A0: 2 erreurs, 1 alerte',
      '? broken.pdf\u00A0: Endommagé.',
      '— 1 avis, 2 erreurs, 1 alerte, 1 fichier sans avis',
      '✓ 260101  Archiviste\u00A0: rien à signaler',
      '— 1 avis, 1 fichier sans avis',
    ],
  ],
] as const)('says in %s what is found as it is found, once', async (language, expected) => {
  const clock = fakeClock(0)
  const { stream, tell } = createEvents(fakeLog().log)
  const lines: string[] = []
  announce(
    stream,
    language,
    (line) => {
      lines.push(line)
    },
    clock,
  )
  const found = row('n-1', { error: 2, warning: 1, info: 0 })
  tell('progress', { done: 0, total: 2, reading: [] })
  await clock.pass(1_000)
  tell('rows.changed', { rows: [found], failures: [failure], removed: [] })
  tell('rows.changed', { rows: [{ ...found, state: 'in-review' }], failures: [], removed: [] })
  tell('progress', { done: 0, total: 0, reading: [] })
  await clock.pass(1_000)
  tell('progress', { done: 0, total: 0, reading: [] })
  await clock.pass(1_000)
  tell('rows.changed', { rows: [row('n-1', { error: 0, warning: 0, info: 0 })], failures: [], removed: [] })
  await clock.pass(1_000)
  expect(lines).toEqual(expected)
})

test('a file in one language is not blamed for it before the other could follow', async () => {
  const { stream, tell } = createEvents(fakeLog().log)
  const clock = fakeClock(0)
  const lines: string[] = []
  announce(
    stream,
    'en',
    (line) => {
      lines.push(line)
    },
    clock,
  )
  const half = (id: string): NoticeRow => ({ ...row(id, { error: 1, warning: 0, info: 0 }), languages: ['en'] })
  tell('progress', { done: 0, total: 3, reading: [] })
  tell('rows.changed', { rows: [half('n-1'), half('n-2')], failures: [], removed: [] })
  await clock.pass(5_000)
  expect(lines).toEqual([])
  tell('rows.changed', { rows: [row('n-1', { error: 0, warning: 0, info: 0 })], failures: [], removed: [] })
  tell('progress', { done: 0, total: 0, reading: [] })
  await clock.pass(1_000)
  expect(lines).toEqual([
    '✓ 260101  Archivist: nothing to report',
    '✗ 260101  Archivist: 1 error',
    '— 2 notices, 1 error',
  ])
})

test.each([
  [{ LANG: 'fr_FR.UTF-8' }, 'fr'],
  [{ LANG: 'fr_BE', LC_ALL: 'en_GB.UTF-8' }, 'en'],
  [{ LC_ALL: '', LANG: 'de_DE' }, 'en'],
] as const)('a terminal set to %j is spoken to in %s', (environment, language) => {
  expect(terminalLanguage(environment)).toBe(language)
})

test('what a name or a title would have a terminal do is shown instead', async () => {
  const clock = fakeClock(0)
  const { stream, tell } = createEvents(fakeLog().log)
  const lines: string[] = []
  announce(stream, 'en', (line) => lines.push(line), clock)
  tell('rows.changed', {
    rows: [{ ...row('n-1', { error: 0, warning: 0, info: 0 }), title: { en: 'A\u001B[2J\nB', fr: null } }],
    failures: [{ ...failure, file: '/n/a\u202Efdp\u001B[1A.exe' }],
    removed: [],
  })
  await clock.pass(1_000)
  expect(lines.join('')).toContain('A\uFFFD[2J\uFFFDB')
  expect(lines.join('')).toContain('a\uFFFDfdp\uFFFD[1A.exe')
  expect(lines.join('')).not.toMatch(/[\p{Cc}\u202E]/u)
})
