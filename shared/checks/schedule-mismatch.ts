import { defineCheck } from './check.ts'
import { onBothSides, valueReport } from './field-values.ts'
import { quoted } from './reader-forms.ts'
import { sayTheSame } from './term-pairs.ts'

export const scheduleMismatch = defineCheck({
  id: 'schedule-mismatch',
  severity: 'error',
  title: { en: 'Working time differs', fr: 'Horaire différent' },
  explain: {
    en: 'The working time (full-time, part-time) is not the same in both languages.',
    fr: 'L’horaire (temps plein, temps partiel) n’est pas le même dans les deux langues.',
  },
  messages: {
    differ: {
      en: ({ en, fr }) => `The working time is ${quoted(en ?? '', 'en')} in English and ${quoted(fr ?? '', 'en')} in French, which do not translate each other.`,
      fr: ({ en, fr }) => `L’horaire est ${quoted(en ?? '', 'fr')} en anglais et ${quoted(fr ?? '', 'fr')} en français, qui ne se correspondent pas.`,
    },
  },
  run: (input) => {
    const both = onBothSides(input, 'schedule')
    if (both === null || sayTheSame(both.en.value, both.fr.value, input.profile.terms.schedules) !== false) return []
    return [valueReport(input, both, 'differ', { en: both.en.value, fr: both.fr.value })]
  },
})
