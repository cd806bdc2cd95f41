import { describe, expect, test } from 'vitest'
import { orderNotices, titleOf, type ListOrder } from '../../../../../renderer/features/notice-list/list-order.ts'
import { listEntries, type Listed, type ListQuery } from '../../../../../renderer/features/notice-list/list-entries.ts'
import { fileName } from '../../../../../renderer/notice/file-name.ts'
import type { NoticeRow } from '../../../../../shared/ipc/views.ts'
import { deskFailures, deskRows } from '../../../../fakes/desk.ts'

const base = deskRows(1)[0]!
const row = (change: Partial<NoticeRow>): NoticeRow => ({ ...base, ...change })
const none = { error: 0, warning: 0, info: 0 }

const a = row({
  id: 'a',
  reference: '241324',
  title: { en: 'Sea Officer', fr: 'Administratrice de la mer' },
  deadline: '2026-03-10',
  counts: { ...none, error: 2 },
  readAt: '2026-03-01T10:00:00Z',
})
const b = row({
  id: 'b',
  reference: '24866',
  title: { en: null, fr: 'Économe' },
  deadline: '2026-02-10',
  counts: { ...none, warning: 1, info: 3 },
  readAt: '2026-03-01T12:00:00Z',
})
const c = row({
  id: 'c',
  reference: null,
  title: { en: 'Archivist', fr: null },
  deadline: null,
  counts: none,
  readAt: '2026-03-01T11:00:00Z',
})
const d = row({
  id: 'd',
  reference: '250001',
  title: { en: 'Baker', fr: 'Boulangère' },
  deadline: '2026-02-20',
  counts: { ...none, error: 2, warning: 4 },
  readAt: '2026-03-01T09:00:00Z',
})

type Asked = Partial<ListQuery & ListOrder>
function listed(change: Asked = {}, rows: readonly NoticeRow[] = [a, b, c, d], failures = deskFailures): Listed {
  const asOf = '2026-03-02'
  return listEntries(orderNotices(rows, { sort: 'reference', language: 'en', asOf, ...change }), failures, {
    query: '',
    textHits: null,
    filters: {},
    asOf,
    ...change,
  })
}
const asked = (change: Asked = {}): string[] => listed(change).entries.map(({ id }) => id)

describe('order', () => {
  test.each([
    // By number, not by letter; without a reference last. Unread files first, always.
    ['reference', ['x1', 'b', 'a', 'd', 'c']],
    ['title', ['x1', 'c', 'd', 'b', 'a']],
    ['severity', ['x1', 'd', 'a', 'b', 'c']],
    ['recent', ['x1', 'b', 'c', 'a', 'd']],
    // The next deadline first, then the closed ones from the latest back, then those without.
    ['deadline', ['x1', 'a', 'd', 'b', 'c']],
  ] as const)('%s', (sort, expected) => {
    expect(asked({ sort })).toEqual(expected)
  })

  test('titles sort in the language they are shown in', () => {
    expect(asked({ sort: 'title', language: 'fr' })).toEqual(['x1', 'a', 'c', 'd', 'b'])
  })
})

describe('search', () => {
  test.each([
    ['econome', ['b']],
    ['ECONOME', ['b']],
    ['mer officer', ['a']],
    ['241324', ['a']],
    ['password', ['x1']],
    ['no such words', []],
  ])('%s', (query, expected) => {
    expect(asked({ query })).toEqual(expected)
  })

  test('a hit in the text counts as one in the title', () => {
    expect(asked({ query: 'lighthouse', textHits: new Set(['c']) })).toEqual(['c'])
  })
})

describe('filters', () => {
  test.each([
    [['error'], ['a', 'd']],
    [['info'], ['b']],
    [['clean'], ['c']],
    [['unread'], ['x1']],
    [
      ['clean', 'info'],
      ['b', 'c'],
    ],
  ] as const)('%s', (filters, expected) => {
    expect(asked({ filters: { finds: [...filters] } })).toEqual(expected)
  })

  test('filter and search combine', () => {
    expect(asked({ filters: { finds: ['error'] }, query: 'baker' })).toEqual(['d'])
  })

  test.each<[what: string, change: Asked, counts: Listed['counts']]>([
    ['of all', {}, { error: 2, warning: 2, info: 1, clean: 1, unread: 1 }],
    ['of what is searched for', { query: 'officer' }, { error: 1, warning: 0, info: 0, clean: 0, unread: 0 }],
    [
      'of what fits the other filters',
      { filters: { deadline: ['closed'] } },
      { error: 1, warning: 2, info: 1, clean: 0, unread: 0 },
    ],
    [
      'whatever chip is in force',
      { filters: { finds: ['clean'] } },
      { error: 2, warning: 2, info: 1, clean: 1, unread: 1 },
    ],
  ])('each chip says what it would show: %s', (_what, change, counts) => {
    expect(listed(change).counts).toEqual(counts)
  })
})

test('a title is the reader’s, or else the other', () => {
  expect([titleOf(a, 'fr'), titleOf(b, 'en'), titleOf(c, 'fr')]).toEqual([
    'Administratrice de la mer',
    'Économe',
    'Archivist',
  ])
})

test('notices of one reference are told apart by their files, the others need none', () => {
  const twin = row({ id: 'e', reference: '241324', files: ['/x/241324 new.pdf'] })
  const { entries } = listed({}, [a, b, twin], [])
  expect(entries.map((entry) => (entry.kind === 'notice' ? entry.fileName : ''))).toEqual([
    null,
    '990001.docx',
    '241324 new.pdf',
  ])
})

test.each([
  ['/home/marie/Notices/a.pdf', 'a.pdf'],
  ['C:\\Notices\\2026\\b.docx', 'b.docx'],
  ['/home/marie/Notices/', 'Notices'],
  ['a.txt', 'a.txt'],
  ['/', '/'],
])('the name in %s', (path, name) => {
  expect(fileName(path)).toBe(name)
})

test.each(['deadline', 'severity', 'reference', 'title', 'recent'] as const)(
  'ten thousand rows are ordered by %s, and searched, each within a frame',
  (sort) => {
    const order: ListOrder = { sort, language: 'en', asOf: '2026-03-02' }
    const once = deskRows(10_000)
    orderNotices(once, order)
    const ordering = fastest(() => orderNotices(once, order))
    const ordered = orderNotices(once, order)
    const query: ListQuery = {
      query: 'tide',
      textHits: null,
      filters: { check: ['punctuation'], state: ['new'] },
      asOf: '2026-03-02',
    }
    const searching = fastest(() => listEntries(ordered, [], query))
    expect(listEntries(ordered, [], { ...query, filters: {} }).entries.length).toBe(2000)
    expect({ ordering: ordering < 50, searching: searching < 50 }).toEqual({ ordering: true, searching: true })
  },
)

/** Of five turns: what else runs on the machine is no part of it. Milliseconds. */
function fastest(work: () => unknown): number {
  return Math.min(
    ...Array.from({ length: 5 }, () => {
      const started = performance.now()
      work()
      return performance.now() - started
    }),
  )
}
