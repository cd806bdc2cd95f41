import { expect, test } from 'vitest'
import { salaryMismatch } from '../../../../shared/checks/salary-mismatch.ts'
import type { Fields } from '../../../../shared/notice/report.ts'
import { findingsOf, side, words } from '../../../fakes/notice.ts'

type Salary = NonNullable<Fields['salary']>['value']
const monthly = (amount: number): Salary => ({ amount, currency: 'EUR', period: 'month' })
const find = (en: Salary, fr: Salary) =>
  findingsOf(salaryMismatch, {
    en: side('en', { salary: [en, 'Salary (Pay Basis): 7,540.44Euro (EUR) Monthly', '7,540.44Euro (EUR) Monthly'] }),
    fr: side('fr', {
      salary: [fr, 'Salaire (Base de paie) : 7 540,44Euro (EUR) Mensuelle', '7 540,44Euro (EUR) Mensuelle'],
    }),
  })

test('silent when the values are equal, however they are written', () => {
  expect(find(monthly(10163.37), monthly(10163.37))).toEqual([])
})

test('another amount, in each reader’s notation', () => {
  const [finding] = find(monthly(7540.44), monthly(7504.44))
  expect(finding?.message.en).toBe(
    'The salary is 7,540.44\u00A0EUR a month in English and 7,504.44\u00A0EUR a month in French.',
  )
  expect(finding?.message.fr).toContain('7\u00A0540,44\u00A0EUR par mois en anglais')
  expect(words(finding!, 'fr')).toEqual(['7 540,44Euro (EUR) Mensuelle'])
})

test.each<[string, Salary]>([
  ['currency', { ...monthly(7540.44), currency: 'USD' }],
  ['period', { ...monthly(7540.44), period: 'year' }],
  ['upper end', { ...monthly(7540.44), max: 8000 }],
])('another %s', (_, fr) => {
  expect(find(monthly(7540.44), fr)).toHaveLength(1)
})

test('a bare $ is any dollar', () => {
  const cad = { amount: 65887, currency: 'CAD', period: 'month' } as const
  const usd = { ...cad, currency: 'USD' }
  const findIn = (en: string, fr: string) =>
    findingsOf(salaryMismatch, {
      en: side('en', { salary: [cad, `Salary: ${en}`, en] }),
      fr: side('fr', { salary: [usd, `Salaire : ${fr}`, fr] }),
    })
  expect(findIn('CAD 65,887', '65 887 $')).toEqual([])
  expect(findIn('CAD 65,887', '65 887 $ US')).toHaveLength(1)
  expect(findIn('CAD 65,887', '65 887 USD')).toHaveLength(1)
})
