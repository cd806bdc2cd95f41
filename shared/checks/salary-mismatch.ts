import type { Language } from '../notice/report.ts'
import { defineCheck } from './check.ts'
import { onBothSides, valueReport, type Stated } from './parts/field-values.ts'
import { amountForm } from './parts/reader-forms.ts'
import { unreadOnOneSide, unreadSentences } from './parts/unread-values.ts'

const periods: Record<string, Record<Language, string>> = {
  month: { en: 'a month', fr: 'par mois' },
  year: { en: 'a year', fr: 'par an' },
}

export const salaryMismatch = defineCheck({
  id: 'salary-mismatch',
  rank: 'fact',
  severity: 'error',
  title: { en: 'Salary differs', fr: 'Salaire différent' },
  explain: {
    en: 'The amount, the currency or the period of the salary is not the same in both languages.',
    fr: 'Le montant, la monnaie ou la période du salaire ne sont pas les mêmes dans les deux langues.',
  },
  messages: {
    differ: {
      en: ({ en, fr }) => `The salary is ${salaryForm(en, 'en')} in English and ${salaryForm(fr, 'en')} in French.`,
      fr: ({ en, fr }) =>
        `Le salaire est de ${salaryForm(en, 'fr')} en anglais et de ${salaryForm(fr, 'fr')} en français.`,
    },
    unread: unreadSentences({ en: 'a monthly or yearly salary', fr: 'un salaire mensuel ou annuel' }, salaryForm),
  },
  run: (input) => {
    const both = onBothSides(input, 'salary')
    if (both === null) return unreadOnOneSide(input, 'salary', salaryKey)
    const en = salaryKey(both.en.value)
    const fr = salaryKey(both.fr.value)
    if (en === fr) return []
    return [valueReport(input, both, 'differ', { en, fr })]
  },
})

function salaryKey({ amount, max, currency, period }: Stated<'salary'>['value']): string {
  return `${amount.toFixed(2)}${max === undefined ? '' : `-${max.toFixed(2)}`} ${currency} ${period}`
}

/** '7540.44 EUR month' → "7,540.44 EUR a month". */
function salaryForm(value: string | number | undefined, language: Language): string {
  const [amounts = '', currency = '', period = ''] = String(value).split(' ')
  const range = amounts
    .split('-')
    .map((amount) => amountForm(amount, language))
    .join(' – ')
  return `${range}\u00A0${currency} ${periods[period]?.[language] ?? period}`
}
