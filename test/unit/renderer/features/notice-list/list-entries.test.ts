import { afterEach, describe, expect, test, vi } from 'vitest'
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

describe('ten thousand rows', () => {
  const rowCount = 10_000
  const { rows, readsOf } = countedRows(rowCount)

  test.each(['deadline', 'severity', 'reference', 'title', 'recent'] as const)(
    'are ordered by %s by looking at each a few times, and by no collator',
    (sort) => {
      const compare = vi.spyOn(String.prototype, 'localeCompare')
      const order: ListOrder = { sort, language: 'en', asOf: '2026-03-02' }
      expect(orderNotices(rows, order)).toHaveLength(rowCount)
      // Comparing rows themselves would look at each some thirty times.
      expect(readsOf(() => orderNotices(rows, order)) / rowCount).toBeLessThanOrEqual(4)
      expect(compare).not.toHaveBeenCalled()
    },
  )

  test('are searched by folding each once, and looking at it a few times', () => {
    const query: ListQuery = { query: 'tide', textHits: null, filters: {}, asOf: '2026-03-02' }
    expect(listEntries(rows, [], query).entries).toHaveLength(2000)
    const fold = vi.spyOn(String.prototype, 'normalize')
    const narrowed = { ...query, filters: { check: ['punctuation'], state: ['new'] } }
    expect(readsOf(() => listEntries(rows, [], narrowed)) / rowCount).toBeLessThanOrEqual(4)
    // The words that are searched for, and no row.
    expect(fold.mock.calls.length).toBeLessThan(10)
  })
})

afterEach(() => {
  vi.restoreAllMocks()
})

/** Rows that count how often a member of one is read: what a frame has time for, whatever the machine. */
function countedRows(count: number): { rows: NoticeRow[]; readsOf: (work: () => unknown) => number } {
  let reads = 0
  const rows = deskRows(count).map(
    (row) =>
      new Proxy(row, {
        get: (target, name): unknown => {
          reads += 1
          return Reflect.get(target, name)
        },
      }),
  )
  return {
    rows,
    readsOf: (work) => {
      reads = 0
      work()
      return reads
    },
  }
}
