import { defineCheck } from './check.ts'
import type { Nothing } from './messages/values.ts'

export const languageMissing = defineCheck<Record<'english' | 'french', Nothing>>({
  id: 'language-missing',
  rank: 'presence',
  severity: 'error',
  title: { en: 'A language is missing', fr: 'Langue manquante' },
  explain: {
    en: 'The notice has no English or no French side.',
    fr: 'L’avis n’a pas de version anglaise ou pas de version française.',
  },
  messages: {
    english: {
      en: () => 'The notice has no English side, only French.',
      fr: () => 'L’avis n’existe qu’en français\u00A0: la version anglaise manque.',
    },
    french: {
      en: () => 'The notice has no French side, only English.',
      fr: () => 'L’avis n’existe qu’en anglais\u00A0: la version française manque.',
    },
  },
  run: ({ notice: { en, fr } }) => {
    const [hasEnglish, hasFrench] = [isThere(en), isThere(fr)]
    if (hasEnglish === hasFrench) return []
    return [{ message: hasEnglish ? 'french' : 'english', values: {}, en: [], fr: [], marks: [] }]
  },
})

function isThere(side: { blocks: readonly { kind: string }[] } | null): boolean {
  return side?.blocks.some(({ kind }) => kind !== 'letterhead') === true
}
