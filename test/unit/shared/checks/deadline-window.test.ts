import { expect, test } from 'vitest'
import { deadlineWindow } from '../../../../shared/checks/deadline-window.ts'
import { findingsOf, natoProfile, side, words } from '../../../fakes/notice.ts'

const profile = { ...natoProfile, excludedDeadlines: { weekdays: [0], dates: ['12-25', '2030-07-03'] } }
const find = (en: string, fr: string = en) =>
  findingsOf(deadlineWindow, {
    en: side('en', { deadline: [{ date: en, time: null }, `Application Deadline: ${en}`, en] }),
    fr: side('fr', { deadline: [{ date: fr, time: null }, `Date de retrait : ${fr}`, fr] }),
    asOf: '2030-06-10',
    profile,
  })

test.each([['2030-06-10'], ['2030-06-11'], ['2031-07-03']])('silent on %s: today, later, an ordinary day', (date) => {
  expect(find(date)).toEqual([])
})

test.each([
  ['2030-06-09', 'The deadline, 9 June 2030, has passed (today: 10 June 2030).'],
  ['2030-06-16', 'The deadline falls on Sunday 16 June 2030, a day on which no deadline should fall.'],
  ['2030-12-25', 'The deadline falls on Wednesday 25 December 2030, a day on which no deadline should fall.'],
  ['2030-07-03', 'The deadline falls on Wednesday 3 July 2030, a day on which no deadline should fall.'],
  ['2032-02-29', 'The deadline falls on Sunday 29 February 2032, a day on which no deadline should fall.'],
])('%s', (date, message) => {
  const findings = find(date)
  expect(findings.map((finding) => finding.message.en)).toEqual([message])
  expect(findings[0]).toMatchObject({ severity: 'warning', en: ['en1'], fr: ['fr1'] })
  expect(words(findings[0]!, 'fr')).toEqual([date])
})

test('each side is judged by its own date', () => {
  expect(find('2030-06-09', '2030-06-12').map(({ en, fr }) => [en, fr])).toEqual([[['en1'], []]])
})

test('silent where the profile excludes no day, and on a date that can be read in two ways', () => {
  expect(
    findingsOf(deadlineWindow, {
      en: side('en', { deadline: [{ date: '2030-06-16', time: null }, 'x', 'x'] }),
      fr: null,
      asOf: '2030-06-10',
    }),
  ).toEqual([])
  expect(
    findingsOf(deadlineWindow, {
      en: side('en', { deadline: [{ date: '2029-06-10', time: null, ambiguous: true }, 'x', 'x'] }),
      fr: null,
      asOf: '2030-06-10',
    }),
  ).toEqual([])
})
