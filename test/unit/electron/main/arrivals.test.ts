import { describe, expect, test, vi } from 'vitest'
import { followArrivals, type Arrival } from '../../../../electron/main/arrivals.ts'
import type { EventMessage } from '../../../../shared/ipc/contract.ts'
import type { NoticeRow } from '../../../../shared/ipc/views.ts'

const row = (id: string, error: number, folder: string | null = '/watched'): NoticeRow =>
  ({ id, reference: id, counts: { error, warning: 0, info: 0 }, openErrors: error, folder }) as NoticeRow
const rows = (...changed: NoticeRow[]): EventMessage => ({
  name: 'rows.changed',
  payload: { rows: changed, failures: [], removed: [] },
})
const removed = (...ids: string[]): EventMessage => ({
  name: 'rows.changed',
  payload: { rows: [], failures: [], removed: ids },
})
const reading = (total: number): EventMessage => ({ name: 'progress', payload: { done: 0, total, reading: [] } })

function following(known: NoticeRow[]) {
  const arrived = vi.fn<(arrivals: Arrival[]) => void>()
  const counted = vi.fn<(count: number) => void>()
  return { arrived, counted, ...followArrivals({ known, arrived, counted }) }
}

describe('notices that arrive', () => {
  test('with errors, into a watched folder: told once, at the end of the burst', () => {
    const { hear, arrived } = following([])
    hear(reading(3))
    hear(rows(row('a', 2)))
    hear(rows(row('b', 0), row('c', 1)))
    expect(arrived).not.toHaveBeenCalled()
    hear(reading(0))
    expect(arrived.mock.calls).toEqual([
      [
        [
          { id: 'a', reference: 'a', errors: 2 },
          { id: 'c', reference: 'c', errors: 1 },
        ],
      ],
    ])
    hear(reading(0))
    expect(arrived).toHaveBeenCalledOnce()
  })

  test.each<[string, NoticeRow[], EventMessage]>([
    ['that were there when the desk opened', [row('a', 2)], rows(row('a', 3))],
    ['without errors', [], rows(row('a', 0))],
    ['opened by hand', [], rows(row('a', 2, null))],
    ['that go', [row('a', 2)], removed('a')],
    ['while other things happen', [], { name: 'folders.changed', payload: [] }],
  ])('%s: silent', (_name, known, message) => {
    const { hear, arrived } = following(known)
    hear(message)
    expect(arrived).not.toHaveBeenCalled()
  })

  test('one that is read again is not told again', () => {
    const { hear, arrived } = following([])
    hear(rows(row('a', 2)))
    hear(rows(row('a', 5)))
    expect(arrived).toHaveBeenCalledOnce()
  })
})

test('the number on the icon is that of the open errors, and is set only when it changes', () => {
  const { hear, counted, openErrors } = following([row('a', 1), row('b', 0)])
  hear(rows(row('b', 2)))
  hear(rows({ ...row('b', 2), state: 'in-review' }))
  // Marked as to be fixed: an error still, and decided.
  hear(rows({ ...row('b', 2), openErrors: 1 }))
  hear(removed('a', 'b'))
  expect(counted.mock.calls).toEqual([[1], [3], [2], [0]])
  expect(openErrors()).toBe(0)
})
