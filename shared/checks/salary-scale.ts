import { yearOf } from '../values/date.ts'
import type { SalaryGroup } from '../wording/salary-groups.ts'
import { defineCheck, type CheckInput } from './check.ts'
import { blockOf, valueMarks } from './parts/field-values.ts'

/** One other notice may be the wrong one; from two on that agree, they are the scale. */
const enoughNotices = 2

interface Messages {
  unlike: {
    amount: number
    /** What the others give. */
    scale: number
    currency: string
    grade: string
    year: string
    count: number
  }
}

export const salaryScale = defineCheck<Messages>({
  id: 'salary-scale',
  rank: 'value',
  severity: 'warning',
  ofHouse: true,
  title: { en: 'Salary unlike the scale', fr: 'Salaire différent de l’échelle' },
  explain: {
    en: 'The amount is not the one that other notices of the same grade, place and year carry.',
    fr: 'Le montant n’est pas celui que portent les autres avis du même grade, du même lieu et de la même année.',
  },
  messages: {
    unlike: {
      en: ({ amount, scale, currency, grade, year, count }, forms) =>
        `The salary is ${forms.amount({ amount, currency })}; ${forms.atLeast(count)} other notices of ${year} at grade ${grade} give ${forms.amount({ amount: scale, currency })}.`,
      fr: ({ amount, scale, currency, grade, year, count }, forms) =>
        `Le salaire est de ${forms.amount({ amount, currency })}\u00A0; ${forms.atLeast(count)} autres avis de ${year} au grade ${grade} indiquent ${forms.amount({ amount: scale, currency })}.`,
    },
  },
  run: (input) => {
    const en = input.notice.en?.fields.salary ?? null
    const fr = input.notice.fr?.fields.salary ?? null
    const stated = statedSalary(input)
    const scale = stated === null ? null : scaleUnlike(salariesLike(input, stated), stated.amount)
    if (stated === null || scale === null) return []
    return [
      {
        message: 'unlike' as const,
        values: {
          amount: stated.amount,
          scale: scale.amount,
          currency: stated.currency,
          grade: stated.grade,
          year: stated.year ?? '',
          count: scale.notices.length,
        },
        fleeting: ['count'],
        en: blockOf(input, en),
        fr: blockOf(input, fr),
        marks: valueMarks(input, en, fr),
        claims: [],
      },
    ]
  },
})

type Stated = Pick<SalaryGroup, 'currency' | 'period' | 'grade' | 'location' | 'schedule'> & {
  amount: number
  year: string | undefined
}

/** What the notice says; null where the sides disagree on the amount or on the grade, for that is the defect. */
function statedSalary({ notice }: CheckInput): Stated | null {
  const fields = (notice.en ?? notice.fr)?.fields
  const [value, other] = [notice.en, notice.fr].flatMap((side) => side?.fields.salary?.value ?? [])
  const grades = [notice.en, notice.fr].flatMap((side) => side?.fields.grade?.value ?? [])
  const grade = fields?.grade?.value
  const deadline = fields?.deadline?.value.date
  if (grades.some(({ min, max }) => min !== grade?.min || max !== grade.max)) return null
  if (value === undefined || grade === undefined || (other !== undefined && other.amount !== value.amount)) return null
  return {
    amount: value.amount,
    currency: value.currency,
    period: value.period,
    grade: grade.min === grade.max ? grade.min : `${grade.min}-${grade.max}`,
    year: deadline === undefined ? undefined : yearOf(deadline),
    location: fields?.location?.value ?? '',
    schedule: fields?.schedule?.value ?? '',
  }
}

/** Amounts of other notices that agree in everything that an amount goes by. */
function salariesLike(input: CheckInput, stated: Stated): SalaryGroup['amounts'] {
  const group = input.collection?.salaries.find((known) =>
    (['grade', 'year', 'currency', 'period', 'location', 'schedule'] as const).every(
      (name) => known[name] === stated[name],
    ),
  )
  return group?.amounts ?? []
}

/** The amount that most other notices carry, where it is another and no second one is as frequent. */
function scaleUnlike(amounts: SalaryGroup['amounts'], amount: number): SalaryGroup['amounts'][number] | null {
  const own = amounts.find((known) => known.amount === amount)?.notices.length ?? 0
  const [scale, rival] = amounts
    .filter((known) => known.amount !== amount)
    .sort((a, b) => b.notices.length - a.notices.length)
  if (scale === undefined) return null
  const count = scale.notices.length
  return count < enoughNotices || count <= own || count === rival?.notices.length ? null : scale
}
