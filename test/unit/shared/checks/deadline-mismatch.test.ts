import { expect, test } from 'vitest'
import { deadlineMismatch } from '../../../../shared/checks/deadline-mismatch.ts'
import { findingsOf, side, words } from '../../../fakes/notice.ts'

const find = (
  en: [date: string, time: string | null, text: string],
  fr: [date: string, time: string | null, text: string],
) =>
  findingsOf(deadlineMismatch, {
    en: side('en', { deadline: [{ date: en[0], time: en[1] }, `Application Deadline: ${en[2]}`, en[2]] }),
    fr: side('fr', { deadline: [{ date: fr[0], time: fr[1] }, `Date de retrait : ${fr[2]}`, fr[2]] }),
  })

test.each([
  [
    ['2030-06-22', '23:59:00', '22-Jun-2030, 11:59:00 PM'],
    ['2030-06-22', '23:59:00', '22-juin-2030, 23:59:00'],
  ],
  [
    ['2030-06-22', null, '22-Jun-2030'],
    ['2030-06-22', null, '22-juin-2030'],
  ],
] as [[string, string | null, string], [string, string | null, string]][])(
  'silent on the same moment: %s',
  (en, fr) => {
    expect(find(en, fr)).toEqual([])
  },
)

test('another date: both are named as a reader of each language writes them', () => {
  const [finding] = find(['2024-10-20', null, '20-Oct-2024'], ['2024-10-01', null, '01-oct.-2024'])
  expect(finding?.message).toEqual({
    en: 'The deadline is 20 October 2024 in English and 1 October 2024 in French.',
    fr: 'La date limite est le 20 octobre 2024 en anglais et le 1er octobre 2024 en français.',
  })
  expect(finding?.severity).toBe('error')
  expect([words(finding!, 'en'), words(finding!, 'fr')]).toEqual([['20-Oct-2024'], ['01-oct.-2024']])
})

test('another time on the same day', () => {
  const [finding] = find(
    ['2030-06-22', '23:59:00', '22-Jun-2030, 11:59 PM'],
    ['2030-06-22', '11:59:00', '22-juin-2030, 11:59'],
  )
  expect(finding?.message.en).toBe('On 22 June 2030, applications close at 23:59 in English and at 11:59 in French.')
  expect(finding?.severity).toBe('error')
})

test('a time on one side only misleads less than another date', () => {
  const [finding] = find(['2030-06-22', null, '22-Jun-2030'], ['2030-06-22', '23:59:00', '22-juin-2030, 23:59:00'])
  expect(finding?.message.en).toBe(
    'The deadline is 22 June 2030 in English and 22 June 2030, 23:59 in French: only French states a time.',
  )
  expect(finding?.severity).toBe('warning')
})

test('silent where 06/12 may be the other side’s 12 June', () => {
  const findings = findingsOf(deadlineMismatch, {
    en: side('en', {
      deadline: [{ date: '2030-12-06', time: null, ambiguous: true }, 'Application Deadline: 06/12/2030', '06/12/2030'],
    }),
    fr: side('fr', {
      deadline: [{ date: '2030-06-12', time: null }, 'Date de retrait : 12 juin 2030', '12 juin 2030'],
    }),
  })
  expect(findings).toEqual([])
})

test('two clocks at one hour', () => {
  const [finding] = find(
    ['2030-06-22', '23:59:00', '22-Jun-2030, 23:59 CET'],
    ['2030-06-22', '23:59:00', '22-juin-2030, 23 h 59 HNE'],
  )
  expect(finding?.message.en).toBe(
    'The deadline is told by “CET” in English and by “HNE” in French, which are two clocks.',
  )
})

test('digits that are exchanged, where each may be read in two ways', () => {
  const [finding] = findingsOf(deadlineMismatch, {
    en: side('en', { deadline: [{ date: '2030-09-03', time: null, ambiguous: true }, '03/09/2030', '03/09/2030'] }),
    fr: side('fr', { deadline: [{ date: '2030-03-09', time: null, ambiguous: true }, '09/03/2030', '09/03/2030'] }),
  })
  expect(finding?.severity).toBe('warning')
  expect(finding?.message.en).toContain('one day only if English puts the month first')
})
