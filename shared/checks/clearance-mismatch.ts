import { defineCheck } from './check.ts'
import type { Sides } from './messages/values.ts'
import { onBothSides, valueReport } from './parts/field-values.ts'
import { unreadOnOneSide, unreadSentences, type Unread } from './parts/unread-values.ts'

export const clearanceMismatch = defineCheck<{ differ: Sides<string>; unread: Unread<string> }>({
  id: 'clearance-mismatch',
  rank: 'fact',
  severity: 'error',
  title: { en: 'Clearance differs', fr: 'Habilitation différente' },
  explain: {
    en: 'The level of security clearance is not the same in both languages.',
    fr: 'Le niveau d’habilitation de sécurité n’est pas le même dans les deux langues.',
  },
  messages: {
    differ: {
      en: ({ en, fr }) => `The clearance level is ${en} in English and ${fr} in French.`,
      fr: ({ en, fr }) => `Le niveau d’habilitation est ${en} en anglais et ${fr} en français.`,
    },
    unread: unreadSentences({ en: 'a clearance level', fr: 'un niveau d’habilitation' }, (level) => level),
  },
  run: (input) => {
    const both = onBothSides(input, 'clearance')
    if (both === null) return unreadOnOneSide(input, 'clearance', (level) => level)
    if (both.en.value === both.fr.value) return []
    return [valueReport(input, both, 'differ', { en: both.en.value, fr: both.fr.value })]
  },
})
