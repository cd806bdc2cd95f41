import { expect, test } from 'vitest'
import { createRowChanges } from '../../../../../electron/services/notices/row-changes.ts'
import type { FailureRow, NoticeRow, RowsChange } from '../../../../../shared/ipc/views.ts'
import { fakeClock } from '../../../../fakes/fake-clock.ts'

const row = (id: string, reference: string): NoticeRow => ({ id, reference }) as NoticeRow

test('a burst is told together, the last state of each row', async () => {
  const clock = fakeClock(0)
  const told: RowsChange[] = []
  const changes = createRowChanges(clock, (change) => {
    told.push(change)
  })
  changes.row(row('a', '1'))
  changes.row(row('a', '2'))
  changes.row(row('b', '3'))
  changes.removed('b')
  changes.removed('c')
  changes.row(row('c', '4'))
  changes.failure({ id: 'f' } as FailureRow)
  expect(told).toEqual([])
  await clock.pass(100)
  expect(told).toEqual([{ rows: [row('a', '2'), row('c', '4')], failures: [{ id: 'f' }], removed: ['b'] }])
})

test('nothing is told where nothing happened', async () => {
  const clock = fakeClock(0)
  const told: RowsChange[] = []
  const changes = createRowChanges(clock, (change) => {
    told.push(change)
  })
  changes.flush()
  await clock.pass(1_000)
  expect(told).toEqual([])
})
