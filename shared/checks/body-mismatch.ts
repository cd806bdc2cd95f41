import { defineCheck } from './check.ts'
import type { Sides } from './messages/values.ts'
import { onBothSides, valueReport } from './parts/field-values.ts'
import { valuesDiffer } from './parts/learned-terms.ts'

export const bodyMismatch = defineCheck<{ differ: Sides<string> }>({
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
      en: ({ en, fr }, { quote }) =>
        `The body is ${quote(en)} in English and ${quote(fr)} in French, which do not translate each other.`,
      fr: ({ en, fr }, { quote }) =>
        `L’organisme est ${quote(en)} en anglais et ${quote(fr)} en français, qui ne se correspondent pas.`,
    },
  },
  run: (input) => {
    const both = onBothSides(input, 'body')
    if (both === null || !valuesDiffer(input, 'body', both.en.value, both.fr.value, input.profile.terms.bodies))
      return []
    return [valueReport(input, both, 'differ', { en: both.en.value, fr: both.fr.value })]
  },
})
