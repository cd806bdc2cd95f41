import { defineCheck } from './check.ts'
import { onBothSides, valueReport } from './parts/field-values.ts'
import { valuesDiffer } from './parts/learned-terms.ts'
import { quoted } from './parts/reader-forms.ts'

export const bodyMismatch = defineCheck({
  id: 'body-mismatch',
  rank: 'fact',
  severity: 'error',
  title: { en: 'Body differs', fr: 'Organisme différent' },
  explain: {
    en: 'The body that offers the post is not the same in both languages.',
    fr: 'L’organisme qui offre le poste n’est pas le même dans les deux langues.',
  },
  messages: {
    differ: {
      en: ({ en, fr }) =>
        `The body is ${quoted(en ?? '', 'en')} in English and ${quoted(fr ?? '', 'en')} in French, which do not translate each other.`,
      fr: ({ en, fr }) =>
        `L’organisme est ${quoted(en ?? '', 'fr')} en anglais et ${quoted(fr ?? '', 'fr')} en français, qui ne se correspondent pas.`,
    },
  },
  run: (input) => {
    const both = onBothSides(input, 'body')
    if (both === null || !valuesDiffer(input, 'body', both.en.value, both.fr.value, input.profile.terms.bodies))
      return []
    return [valueReport(input, both, 'differ', { en: both.en.value, fr: both.fr.value })]
  },
})
