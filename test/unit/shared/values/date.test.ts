import { describe, expect, test } from 'vitest'
import { findDates, parseDeadline, parseStart, parseTime } from '../../../../shared/values/date.ts'
import { dayOrder } from '../../../../shared/values/day-order.ts'
import { lexicon } from '../../../fakes/lexicon.ts'

describe('a deadline in every form met', () => {
  test.each<[string, string, string | null]>([
    ['08-Jan-2023', '2023-01-08', null],
    ['18-Jan-2026, 11:59:00 PM', '2026-01-18', '23:59:00'],
    ['22-juin-2025, 23:59:00', '2025-06-22', '23:59:00'],
    ['Sunday 21 September 2025', '2025-09-21', null],
    ['January 19, 2025', '2025-01-19', null],
    ['September 21st, 2025', '2025-09-21', null],
    ['mardi 23 avril 2013', '2013-04-23', null],
    ['mardi 1er décembre 2015', '2015-12-01', null],
    ['02-févr.-2025', '2025-02-02', null],
    ['20-oct.-2024', '2024-10-20', null],
    ['août 18, 2025', '2025-08-18', null],
    ['29 juil. 2025', '2025-07-29', null],
    ['24-APR-2020', '2020-04-24', null],
    ['04-MAI-2025', '2025-05-04', null],
    ['15 septembre 2022 – 14 octobre 2022', '2022-10-14', null],
    ['du 15 septembre 2022 au 14 octobre 2022', '2022-10-14', null],
    ['3 mars 2025, nouvelle date : 10 mars 2025', '2025-03-10', null],
    ['lundi 3 mars 2025 (prorogé au lundi 10 mars 2025)', '2025-03-10', null],
    ['10 March 2025 23:59 CET/CEST', '2025-03-10', '23:59:00'],
    ['10 mars 2025 à 23 h 59', '2025-03-10', '23:59:00'],
    ['10 March 2025, 18.00 (Geneva time)', '2025-03-10', '18:00:00'],
    ['10 mars 2025, 17.30 (heure de La Haye)', '2025-03-10', '17:30:00'],
    ['at noon on 10 March 2025', '2025-03-10', '12:00:00'],
    ['12 March 2025, 5 p.m.', '2025-03-12', '17:00:00'],
    ['2025-06-22', '2025-06-22', null],
    ['21/09/2025 (midnight The Hague time)', '2025-09-21', '24:00:00'],
    ['21.09.2025 à minuit', '2025-09-21', '24:00:00'],
    ['08-Jan-23', '2023-01-08', null],
  ])('%s', (text, date, time) => {
    expect(parseDeadline(text, { lexicon })).toEqual({ date, time })
  })

  test('the first of two days that are no period', () => {
    expect(parseDeadline('10 March 2025. Interviews: 4 April 2025', { lexicon })?.date).toBe('2025-03-10')
  })

  test('06/12/2025 is ambiguous until the profile says which is the day', () => {
    expect(parseDeadline('06/12/2025', { lexicon })).toEqual({ date: '2025-12-06', time: null, ambiguous: true })
    expect(parseDeadline('06/12/2025', { lexicon, dayFirst: true })).toEqual({ date: '2025-12-06', time: null })
    expect(parseDeadline('06/12/2025', { lexicon, dayFirst: false })).toEqual({ date: '2025-06-12', time: null })
    expect(parseDeadline('06/06/2025', { lexicon })).toEqual({ date: '2025-06-06', time: null })
    expect(parseDeadline('12/25/2025', { lexicon })).toEqual({ date: '2025-12-25', time: null })
  })

  test.each(['Ongoing', 'En cours', '', '31-Feb-2025', '2025', '45/13/2025', 'May the best win'])(
    'no day in “%s”',
    (text) => {
      expect(parseDeadline(text, { lexicon })).toBeNull()
    },
  )
})

test.each([
  ['12:00 AM', '00:00:00'],
  ['12:15 PM', '12:15:00'],
  ['25:00', null],
  ['in 3 weeks', null],
])('the hour of “%s”', (text, expected) => {
  expect(parseTime(text, lexicon)).toBe(expected)
})

test('finds the dates of a sentence with their places', () => {
  const text = 'Tests on 4 March 2025, interviews le 2 avril 2025.'
  expect(findDates(text, { lexicon }).map(({ start, end }) => text.slice(start, end))).toEqual([
    '4 March 2025',
    '2 avril 2025',
  ])
})

test.each([
  ['1 October 2027', '2027-10-01'],
  ['le 1er octobre 2027', '2027-10-01'],
  ['October 2027', '2027-10'],
  ['à partir d’octobre 2027', '2027-10'],
  ['as soon as possible', null],
  ['06/12/2027', null],
])('a start: %s', (text, start) => {
  expect(parseStart(text, { lexicon })).toBe(start)
})

test.each([
  [['22/10/2027', '05/07/2027'], true],
  [['10/22/2027 at noon', '05/07/2027'], false],
  [['le 14.06.2027'], true],
  [['05/07/2027'], undefined],
  [['14/06/2027', '06/14/2027'], undefined],
  [['2027-06-14', 'version 22/10'], undefined],
])('which comes first in %j: the day? %s', (texts, order) => {
  expect(dayOrder(texts)).toBe(order)
})
