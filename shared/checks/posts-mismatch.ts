import { defineCheck } from './check.ts'
import { onBothSides, valueReport } from './parts/field-values.ts'
import { posts } from './parts/reader-forms.ts'

export const postsMismatch = defineCheck({
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
      en: ({ en, fr }) => `English offers ${posts(en ?? 1, 'en')}, French ${posts(fr ?? 1, 'en')}.`,
      fr: ({ en, fr }) =>
        `Le texte anglais annonce ${posts(en ?? 1, 'fr')}, le texte français ${posts(fr ?? 1, 'fr')}.`,
    },
  },
  run: (input) => {
    const both = onBothSides(input, 'posts')
    if (both === null || both.en.value === both.fr.value) return []
    return [valueReport(input, both, 'differ', { en: both.en.value, fr: both.fr.value })]
  },
})
