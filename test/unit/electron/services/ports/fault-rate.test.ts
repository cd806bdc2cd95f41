import { expect, test } from 'vitest'
import { faultsAMinute, rated } from '../../../../../electron/services/ports/fault-rate.ts'
import { fakeClock } from '../../../../fakes/fake-clock.ts'

function filled(faults: number) {
  const clock = fakeClock(1_000_000)
  const written: string[] = []
  const write = rated((work, outline) => written.push(`${work}: ${outline}`), clock)
  for (let number = 0; number < faults; number += 1) write('showing', `number ${number}`)
  return { clock, written, write }
}

test('so many faults a minute are written one by one, the others counted', async () => {
  const { clock, written } = filled(5_000)
  expect(written).toHaveLength(faultsAMinute)
  await clock.pass(60_000)
  expect(written).toHaveLength(faultsAMinute + 1)
  expect(written.at(-1)).toBe(`showing: and ${5_000 - faultsAMinute} more`)
})

test('the next minute is written again, after what the one before had more', async () => {
  const { clock, written, write } = filled(faultsAMinute + 2)
  await clock.pass(61_000)
  write('reading', 'another')
  expect(written.slice(-2)).toEqual(['showing: and 2 more', 'reading: another'])
})

test('what stays below is written as it comes, and nothing is added', async () => {
  const { clock, written } = filled(faultsAMinute)
  await clock.pass(300_000)
  expect(written).toHaveLength(faultsAMinute)
})

test('a clock that is set back does not silence the log', () => {
  let now = 5_000_000
  const written: string[] = []
  const write = rated((_work, outline) => written.push(outline), { now: () => now, after: () => () => undefined })
  for (let number = 0; number <= faultsAMinute; number += 1) write('reading', 'before')
  now = 1_000
  write('reading', 'after')
  expect(written.at(-1)).toBe('after')
})
