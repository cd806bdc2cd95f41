import { expect, test } from 'vitest'
import { lexicon } from '../../../fakes/lexicon.ts'
import { currencyOfPlaces, parseAmount, parseSalary } from '../../../../shared/values/amount.ts'
import type { PayPeriod } from '../../../../shared/notice/report.ts'

const rules = {
  lexicon,
  periods: {
    month: { en: ['Monthly', 'per month'], fr: ['Mensuelle', 'par mois'] },
    year: { en: ['Annual', 'p.a.', 'per year'], fr: ['Annuelle', 'par an'] },
  },
}

test.each<[string, number, string, PayPeriod]>([
  ['7,540.44 EUR Weekly', 7540.44, 'EUR', 'week'],
  ['540,44 EUR par jour', 540.44, 'EUR', 'day'],
  ['EUR 250.00 an hour', 250, 'EUR', 'hour'],
  ['EUR 250.00 per diem', 250, 'EUR', 'day'],
  ['2 540 € toutes les deux semaines', 2540, 'EUR', 'two-weeks'],
  ['$32.50 an hour', 32.5, 'USD', 'hour'],
  ['32,50 $ de l’heure', 32.5, 'USD', 'hour'],
  ['Grade 5, step 3: 3,000 CHF a month', 3000, 'CHF', 'month'],
  ['CHF 98 000 par an', 98000, 'CHF', 'year'],
  ['7,563.38Euro (EUR) Monthly', 7563.38, 'EUR', 'month'],
  ['10 729,95Euro (EUR) Mensuelle', 10729.95, 'EUR', 'month'],
  ['10\u202F729,95 euros par mois', 10729.95, 'EUR', 'month'],
  ['8,273.12', 8273.12, 'EUR', 'month'],
  ['13,914.54€', 13914.54, 'EUR', 'month'],
  ['EUR 11 135.20, tax free', 11135.2, 'EUR', 'month'],
  ['€49,420.00', 49420, 'EUR', 'year'],
  ['$83,412', 83412, 'USD', 'year'],
  ['12 400 EUR', 12400, 'EUR', 'month'],
  ['61 300 NOK', 61300, 'NOK', 'month'],
  ['XOF 3 150 000', 3150000, 'XOF', 'month'],
  ['€ 30.530,00 gross p.a.', 30530, 'EUR', 'year'],
  ['71 203,00 USD per year', 71203, 'USD', 'year'],
  ['7,540.44 EUR Monthly, daily allowance on top', 7540.44, 'EUR', 'month'],
  ['5,000 euros per month, all allowances excluded', 5000, 'EUR', 'month'],
  ['60,000 £ a year; try our calculator', 60000, 'GBP', 'year'],
  ['5,000 ALL a month', 5000, 'ALL', 'month'],
  ['5043', 5043, 'EUR', 'month'],
  ['EUR 71 203,00 l’an', 71203, 'EUR', 'year'],
  ['71 203 € annuellement, soit 5 933 € chaque mois', 71203, 'EUR', 'year'],
  ['USD 71,203 per annum, paid monthly', 71203, 'USD', 'year'],
  ['85 000 dollars canadiens par année', 85000, 'CAD', 'year'],
  ['2025 francs suisses', 2025, 'CHF', 'month'],
  ['7 540 €/mois', 7540, 'EUR', 'month'],
  ['120 000 couronnes tchèques par mois', 120000, 'CZK', 'month'],
])('%s', (text, amount, currency, period) => {
  expect(parseSalary(text, 'Salary', rules)).toEqual({ amount, currency, period })
})

test.each([
  ['from EUR 5,043.00 to EUR 7,563.38', 5043, 7563.38],
  ['5 043,00 – 7 563,38 € par mois', 5043, 7563.38],
])('the range %s', (text, amount, max) => {
  expect(parseSalary(text, 'Salary', rules)).toMatchObject({ amount, max })
})

test('the label may name the period, the profile the rest', () => {
  expect(parseSalary('49,420.00', 'Minimum Net Annual Salary', rules)?.period).toBe('year')
  expect(parseSalary('49,420.00', 'Salary', { ...rules, salaryDefaults: { currency: 'CHF', period: 'year' } })).toEqual(
    { amount: 49420, currency: 'CHF', period: 'year' },
  )
})

test.each(['', 'to be agreed', 'grade 5', 'step 1', '12,540 EUR per quarter', 'from level 6'])(
  'no amount in “%s”',
  (text) => {
    expect(parseSalary(text, 'Salary', rules)).toBeNull()
  },
)

test('an hour is no year, though « an » is', () => {
  const french = { ...rules, periods: { ...rules.periods, year: { en: [], fr: ['an'] } } }
  expect(parseSalary('EUR 250.00 an hour', 'Salary', french)?.period).toBe('hour')
  expect(parseSalary('71 203 EUR net/an', 'Salaire', french)?.period).toBe('year')
})

test.each([
  ['hourly', '$34.10 to $41.25 per hour', { amount: 34.1, max: 41.25, period: 'hour' }],
  ['yearly', '88 417,68 $ à 107 586,30 $ par année', { amount: 88417.68, max: 107586.3, period: 'year' }],
  ['every two weeks', 'between 2,100 and 2,480 euros biweekly', { amount: 2100, max: 2480, period: 'two-weeks' }],
])('a range that is paid %s', (_, text, value) => {
  expect(parseSalary(text, 'Salary', rules)).toMatchObject(value)
})

test('dollars are those of the country whose places the notice names', () => {
  const home = (text: string) => () => currencyOfPlaces(text, lexicon)
  const paid = (text: string) =>
    parseSalary('$83,412 a year', 'Salary', { ...rules, homeCurrency: home(text) })?.currency
  expect(paid('Two posts in Moncton (New Brunswick)')).toBe('CAD')
  expect(paid('Deux postes à Gatineau, au Québec')).toBe('CAD')
  expect(paid('An office in Canberra')).toBe('AUD')
  expect(paid('Offices in Ottawa and Washington')).toBe('USD')
  // Nobody but Canada publishes in both languages and pays in dollars that it need not name.
  expect(paid('A harbour')).toBe('CAD')
  expect(paid('A harbour in Kenya')).toBe('USD')
  expect(parseSalary('83 412 € par an', '', { ...rules, homeCurrency: home('au Canada') })?.currency).toBe('EUR')
})

test.each([
  ['7,540.44', 7540.44],
  ['7 540,44', 7540.44],
  ['30.530', 30530],
  ['25,000', 25000],
  ['12,5', 12.5],
  ['1.234.567,89', 1234567.89],
  ["49'420", 49420],
  ['', null],
  ['1,', null],
])('%s', (digits, value) => {
  expect(parseAmount(digits)).toBe(value)
})
