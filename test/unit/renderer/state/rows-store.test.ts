import { beforeEach, expect, test } from 'vitest'
import { changeRows, replaceRows, useRows } from '../../../../renderer/state/rows-store.ts'
import { deskFailures, deskRows } from '../../../fakes/desk.ts'

const [first, second, third] = deskRows(3)
const ids = (): string[] => [...useRows.getState().notices.keys()]
beforeEach(() => {
  replaceRows([first!, second!], deskFailures)
})

test('rows are added, changed and taken away', () => {
  changeRows({ rows: [third!, { ...first!, state: 'new' }], failures: [], removed: [second!.id] })
  expect(ids()).toEqual([first!.id, third!.id])
  expect(useRows.getState().notices.get(first!.id)?.state).toBe('new')
})

test('a file that failed before and is read now leaves the failures', () => {
  changeRows({ rows: [third!], failures: [], removed: [deskFailures[0]!.id] })
  expect(useRows.getState().failures.size).toBe(0)
  expect(ids()).toContain(third!.id)
})

test('a row that goes and comes back in one change is there', () => {
  changeRows({ rows: [first!], failures: [], removed: [first!.id] })
  expect(ids()).toContain(first!.id)
})

test('a change that concerns only notices leaves the failures as they are, and the old map untouched', () => {
  const before = useRows.getState()
  changeRows({ rows: [third!], failures: [], removed: [] })
  expect(useRows.getState().failures).toBe(before.failures)
  expect(before.notices.size).toBe(2)
})
