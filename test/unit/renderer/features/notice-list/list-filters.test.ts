import { describe, expect, test } from 'vitest'
import {
  failureFits,
  noticeFits,
  otherFilterCount,
  stateChoices,
  withToggled,
  type Filters,
} from '../../../../../renderer/features/notice-list/list-filters.ts'
import type { NoticeRow } from '../../../../../shared/ipc/views.ts'
import { deskFailures, deskRows } from '../../../../fakes/desk.ts'

const asOf = '2026-03-02'
const row: NoticeRow = {
  ...deskRows(1)[0]!,
  grade: 'G15',
  deadline: '2026-03-09',
  state: 'new',
  languages: ['en', 'fr'],
  folder: '/a',
  checks: ['deadline-mismatch', 'order'],
  counts: { error: 2, warning: 0, info: 1 },
}
const fits = (filters: Filters, change: Partial<NoticeRow> = {}): boolean =>
  noticeFits({ ...row, ...change }, filters, asOf)

test.each<[Filters, boolean]>([
  [{}, true],
  [{ grade: [] }, true],
  [{ grade: ['G15'] }, true],
  [{ grade: ['G17'] }, false],
  [{ grade: ['G17', 'G15'] }, true],
  [{ state: ['in-review'] }, false],
  [{ check: ['deadline-mismatch', 'punctuation'] }, true],
  [{ check: ['punctuation'] }, false],
  [{ finds: ['warning', 'info'] }, true],
  [{ finds: ['clean'] }, false],
  [{ finds: ['unread'] }, false],
  [{ languages: ['both'] }, true],
  [{ languages: ['en'] }, false],
  [{ folder: ['/a'] }, true],
  [{ folder: ['/b'] }, false],
  // Groups combine: each must fit.
  [{ grade: ['G15'], state: ['new'], folder: ['/a'] }, true],
  [{ grade: ['G15'], state: ['in-review'] }, false],
  [{ grade: ['G15'], check: ['order'], deadline: ['week'], state: ['new'], finds: ['error'], folder: ['/a'] }, true],
  [{ grade: ['G15'], check: ['punctuation'], deadline: ['week'] }, false],
  // A group of a newer version is passed over.
  [{ colour: ['blue'] }, true],
])('%o', (filters, expected) => {
  expect(fits(filters)).toBe(expected)
})

test('a notice with corrections asked is found whatever its state', () => {
  for (const state of ['in-review', 'signed'] as const)
    expect([
      fits({ state: ['to-fix'] }, { state, toFix: 1 }),
      fits({ state: ['to-fix'] }, { state, toFix: 0 }),
    ]).toEqual([true, false])
})

describe('deadline windows', () => {
  test.each([
    ['2026-03-02', { week: true, month: true, open: true, closed: false, none: false }],
    ['2026-03-09', { week: true, month: true, open: true, closed: false, none: false }],
    ['2026-03-10', { week: false, month: true, open: true, closed: false, none: false }],
    ['2026-04-02', { week: false, month: false, open: true, closed: false, none: false }],
    ['2026-03-01', { week: false, month: false, open: false, closed: true, none: false }],
    [null, { week: false, month: false, open: false, closed: false, none: true }],
  ])('%s', (deadline, expected) => {
    expect(
      Object.fromEntries(Object.keys(expected).map((window) => [window, fits({ deadline: [window] }, { deadline })])),
    ).toEqual(expected)
  })
})

test.each(['new', 'in-review', 'changed', 'signed-en', 'signed-fr', 'signed'] as const)(
  'the state %s by itself',
  (state) => {
    expect(stateChoices.filter((choice) => fits({ state: [choice] }, { state }))).toEqual([state])
  },
)

test('one language only, and a file opened by itself', () => {
  expect(fits({ languages: ['fr'] }, { languages: ['fr'] })).toBe(true)
  expect(fits({ folder: [''] }, { folder: null })).toBe(true)
})

test.each<[Filters, boolean]>([
  [{}, true],
  [{ finds: ['unread'] }, true],
  [{ finds: ['error'] }, false],
  [{ grade: ['G15'] }, false],
  [{ folder: ['/home/marie/Notices/2026'] }, true],
  [{ folder: ['/b'] }, false],
])('an unread file under %o', (filters, expected) => {
  expect(failureFits(deskFailures[0]!, filters)).toBe(expected)
})

test('a choice is taken in, and out again, leaving nothing behind', () => {
  const once = withToggled({ state: ['new'] }, 'grade', 'G15')
  expect(once).toEqual({ state: ['new'], grade: ['G15'] })
  expect(withToggled(once, 'grade', 'G15')).toEqual({ state: ['new'] })
  expect(otherFilterCount({ ...once, finds: ['error', 'clean'] })).toBe(2)
})
