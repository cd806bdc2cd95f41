import { isSameGrade } from '../values/grade.ts'
import { defineCheck } from './check.ts'
import type { Sides } from './messages/values.ts'
import { onBothSides, valueReport, type Stated } from './parts/field-values.ts'
import { unreadOnOneSide, unreadSentences, type Unread } from './parts/unread-values.ts'

export const gradeMismatch = defineCheck<{ differ: Sides<string>; unread: Unread<string> }>({
  id: 'grade-mismatch',
  rank: 'fact',
  severity: 'error',
  title: { en: 'Grade differs', fr: 'Grade différent' },
  explain: {
    en: 'The grade, single or twin, is not the same in both languages.',
    fr: 'Le grade, simple ou jumelé, n’est pas le même dans les deux langues.',
  },
  messages: {
    differ: {
      en: ({ en, fr }) => `The grade is ${en} in English and ${fr} in French.`,
      fr: ({ en, fr }) => `Le grade est ${en} en anglais et ${fr} en français.`,
    },
    unread: unreadSentences({ en: 'a grade', fr: 'un grade' }, (grade) => grade),
  },
  run: (input) => {
    const both = onBothSides(input, 'grade')
    if (both === null) return unreadOnOneSide(input, 'grade', gradeForm)
    const [en, fr] = [both.en.value, both.fr.value]
    return isSameGrade(en, fr) ? [] : [valueReport(input, both, 'differ', { en: gradeForm(en), fr: gradeForm(fr) })]
  },
})

function gradeForm({ min, max }: Stated<'grade'>['value']): string {
  return min === max ? min : `${min}-${max}`
}
