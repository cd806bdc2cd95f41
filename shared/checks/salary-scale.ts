import { defineCheck } from './check.ts'
import { blockOf, valueMarks } from './parts/field-values.ts'
import { amountForm } from './parts/reader-forms.ts'

/** One other notice may be the wrong one; from two on that agree, they are the scale. */
const enoughNotices = 2

export const salaryScale = defineCheck({
  id: 'salary-scale',
  severity: 'warning',
  title: { en: 'Salary unlike the scale', fr: 'Salaire différent de l’échelle' },
  explain: {
    en: 'The amount is not the one that other notices of the same grade, place and year carry.',
    fr: 'Le montant n’est pas celui que portent les autres avis du même grade, du même lieu et de la même année.',
  },
  messages: {
    unlike: {
      en: ({ amount, scale, currency, grade, year, count }) =>
        `The salary is ${amountForm(amount ?? 0, 'en')}\u00A0${currency}; ${count} other notices of ${year} at grade ${grade} give ${amountForm(scale ?? 0, 'en')}\u00A0${currency}.`,
      fr: ({ amount, scale, currency, grade, year, count }) =>
        `Le salaire est de ${amountForm(amount ?? 0, 'fr')}\u00A0${currency}\u00A0; ${count} autres avis de ${year} au grade ${grade} indiquent ${amountForm(scale ?? 0, 'fr')}\u00A0${currency}.`,
    },
  },
  run: (input) => {
    const en = input.notice.en?.fields.salary ?? null
    const fr = input.notice.fr?.fields.salary ?? null
    const value = (en ?? fr)?.value
    const fields = (input.notice.en ?? input.notice.fr)?.fields
    const grade = fields?.grade?.value
    const grades = [input.notice.en, input.notice.fr].flatMap((side) => side?.fields.grade?.value ?? [])
    // Where the sides disagree on the amount or on the grade, that is the defect.
    if (grades.some(({ min, max }) => min !== grade?.min || max !== grade.max)) return []
    if (
      value === undefined ||
      grade === undefined ||
      (en !== null && fr !== null && en.value.amount !== fr.value.amount)
    )
      return []
    const name = grade.min === grade.max ? grade.min : `${grade.min}-${grade.max}`
    const year = fields?.deadline?.value.date.slice(0, 4)
    const group = input.collection?.salaries.find(
      (known) =>
        known.grade === name &&
        known.year === year &&
        known.currency === value.currency &&
        known.period === value.period &&
        known.location === (fields?.location?.value ?? '') &&
        known.schedule === (fields?.schedule?.value ?? ''),
    )
    const own = group?.amounts.find(({ amount }) => amount === value.amount)?.notices.length ?? 0
    const [scale, rival] = [...(group?.amounts ?? [])]
      .filter(({ amount }) => amount !== value.amount)
      .sort((a, b) => b.notices.length - a.notices.length)
    if (
      scale === undefined ||
      scale.notices.length < enoughNotices ||
      scale.notices.length <= own ||
      scale.notices.length === rival?.notices.length
    )
      return []
    return [
      {
        message: 'unlike' as const,
        values: {
          amount: value.amount,
          scale: scale.amount,
          currency: value.currency,
          grade: name,
          year: year ?? '',
          count: scale.notices.length,
        },
        fleeting: ['count'],
        en: blockOf(input, en),
        fr: blockOf(input, fr),
        marks: valueMarks(input, en, fr),
      },
    ]
  },
})
