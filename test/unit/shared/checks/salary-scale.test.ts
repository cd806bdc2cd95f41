import { expect, test } from 'vitest'
import { salaryScale } from '../../../../shared/checks/salary-scale.ts'
import { findingsInFolder, findingsOf, side, words, type FakeNotice } from '../../../fakes/notice.ts'

const notice = (
  reference: string,
  amount: number,
  grade = 'G12',
  year = '2030',
  french = amount,
  schedule = 'Full-time',
): FakeNotice => {
  const make = (language: 'en' | 'fr', value: number) =>
    side(language, {
      reference: [reference, reference],
      deadline: [{ date: `${year}-05-01`, time: null }, `Deadline: ${year}-05-01`],
      schedule: [schedule, `Schedule: ${schedule}`, schedule],
      grade: [{ min: grade, max: grade }, `Grade: ${grade}`, grade],
      salary: [{ amount: value, currency: 'EUR', period: 'month' }, `Salary: ${value}`, String(value)],
    })
  return { en: make('en', amount), fr: make('fr', french) }
}
const scale = ['310001', '310002', '310003'].map((reference) => notice(reference, 5043))

test.each([
  ['the amount of the others', [...scale, notice('310009', 5043)]],
  ['another grade', [...scale, notice('310009', 6100, 'G15')]],
  ['another year', [...scale, notice('310009', 5143, 'G12', '2031')]],
  ['half the time, half the amount', [...scale, notice('310009', 2521.5, 'G12', '2030', 2521.5, 'Part-time')]],
  ['one other notice is no scale', [notice('310001', 5043), notice('310009', 5143)]],
  ['the sides disagree, which is the defect', [...scale, notice('310009', 5043, 'G12', '2030', 5034)]],
  ['as many have this amount', [...scale.slice(0, 2), notice('310008', 5143), notice('310009', 5143)]],
])('silent: %s', (_, folder) => {
  expect(findingsInFolder(salaryScale, folder)).toEqual([])
})

test('silent without other notices', () => {
  expect(findingsOf(salaryScale, notice('310009', 5143))).toEqual([])
})

test('another amount at the same grade in the same year', () => {
  const [finding] = findingsInFolder(salaryScale, [...scale, notice('310009', 5403)])
  expect(finding?.message.en).toBe(
    'The salary is 5,403.00\u00A0EUR; 3 other notices of 2030 at grade G12 give 5,043.00\u00A0EUR.',
  )
  expect(finding?.severity).toBe('warning')
  expect([words(finding!, 'en'), words(finding!, 'fr')]).toEqual([['5403'], ['5403']])
})

test('one more notice that agrees with the others is no other finding, another amount is', () => {
  const id = (folder: FakeNotice[]) => findingsInFolder(salaryScale, folder)[0]?.id
  const before = id([...scale, notice('310009', 5403)])
  expect(id([...scale, notice('310004', 5043), notice('310009', 5403)])).toBe(before)
  expect(id([...scale, notice('310009', 5404)])).not.toBe(before)
})
