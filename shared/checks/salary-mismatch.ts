import type { Language } from '../notice/report.ts'
import { defineCheck, type CheckInput } from './check.ts'
import type { ReaderForms } from './messages/reader-forms.ts'
import { canonical, type Amount, type Sides } from './messages/values.ts'
import { onBothSides, valueReport, type Stated } from './parts/field-values.ts'
import { unreadOnOneSide, unreadSentences, type Unread } from './parts/unread-values.ts'

type Period = Stated<'salary'>['value']['period']
/** `max`: the upper end of a range. */
type Salary = Amount & { readonly max?: number; readonly period: Period }

const periods: Record<Period, Record<Language, string>> = {
  hour: { en: 'an hour', fr: 'de l’heure' },
  day: { en: 'a day', fr: 'par jour' },
  week: { en: 'a week', fr: 'par semaine' },
  'two-weeks': { en: 'every two weeks', fr: 'toutes les deux semaines' },
  month: { en: 'a month', fr: 'par mois' },
  year: { en: 'a year', fr: 'par an' },
}

export const salaryMismatch = defineCheck<{ differ: Sides<Salary>; unread: Unread<Salary> }>({
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
      en: ({ en, fr }, forms) =>
        `The salary is ${salaryForm(en, forms)} in English and ${salaryForm(fr, forms)} in French.`,
      fr: ({ en, fr }, forms) =>
        `Le salaire est de ${salaryForm(en, forms)} en anglais et de ${salaryForm(fr, forms)} en français.`,
    },
    unread: unreadSentences({ en: 'a salary', fr: 'un salaire' }, salaryForm),
  },
  run: (input) => {
    const both = onBothSides(input, 'salary')
    if (both === null) return unreadOnOneSide(input, 'salary', salaryOf)
    const [en, fr] = [salaryOf(both.en.value), salaryOf(both.fr.value)]
    // A bare $ is any dollar.
    const same = haveOneMoney(both, input) ? { ...fr, currency: en.currency } : fr
    return canonical(en) === canonical(same) ? [] : [valueReport(input, both, 'differ', { en, fr })]
  },
})

/** Whether one line calls its money by what several countries have ("$"), and the other's may be that. */
function haveOneMoney({ en, fr }: NonNullable<ReturnType<typeof onBothSides<'salary'>>>, input: CheckInput): boolean {
  const named = (text: string, language: Language) =>
    input.analysis
      .passageOf(text, language)
      .hits('currencies')
      .map(({ row }) => row.value.split(' '))
  const [own, other] = [named(en.text, 'en'), named(fr.text, 'fr')]
  return own.some((a) => other.some((b) => a.length !== b.length && a.some((currency) => b.includes(currency))))
}

/** To the unit of money. */
const cents = 100

/** To the cent: no salary has less, and what a sum of floats leaves over is no difference. */
function salaryOf({ amount, max, currency, period }: Stated<'salary'>['value']): Salary {
  const whole = (sum: number) => Math.round(sum * cents) / cents
  return { amount: whole(amount), ...(max !== undefined && { max: whole(max) }), currency, period }
}

/** "7,540.44 EUR a month", "7,540.44 – 8,000.00 EUR a month". */
function salaryForm({ period, max, ...salary }: Salary, { reader, amount, figures }: ReaderForms): string {
  const sum = max === undefined ? amount(salary) : `${figures(salary)} – ${amount({ ...salary, amount: max })}`
  return `${sum} ${periods[period][reader]}`
}
