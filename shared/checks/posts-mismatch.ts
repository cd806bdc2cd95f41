import { defineCheck } from './check.ts'
import type { Sides } from './messages/values.ts'
import { onBothSides, valueReport } from './parts/field-values.ts'

export const postsMismatch = defineCheck<{ differ: Sides<number> }>({
  id: 'posts-mismatch',
  rank: 'fact',
  severity: 'error',
  title: { en: 'Number of posts differs', fr: 'Nombre de postes différent' },
  explain: {
    en: 'The number of posts on offer is not the same in both languages.',
    fr: 'Le nombre de postes à pourvoir n’est pas le même dans les deux langues.',
  },
  messages: {
    differ: {
      en: ({ en, fr }, { count, number }) => `English offers ${count(en, 'post', 'posts')}, French ${number(fr)}.`,
      fr: ({ en, fr }, { count, number }) =>
        `Le texte anglais annonce ${count(en, 'poste', 'postes')}, le texte français ${number(fr)}.`,
    },
  },
  run: (input) => {
    const both = onBothSides(input, 'posts')
    if (both === null || both.en.value === both.fr.value) return []
    return [valueReport(input, both, 'differ', { en: both.en.value, fr: both.fr.value })]
  },
})
