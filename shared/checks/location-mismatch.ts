import { defineCheck, type CheckInput } from './check.ts'
import type { Sides } from './messages/values.ts'
import { onBothSides, valueReport } from './parts/field-values.ts'
import { valuesDiffer } from './parts/learned-terms.ts'

export const locationMismatch = defineCheck<{ differ: Sides<string> }>({
  id: 'location-mismatch',
  rank: 'fact',
  severity: 'error',
  title: { en: 'Location differs', fr: 'Lieu différent' },
  explain: {
    en: 'The place of work is not the same in both languages.',
    fr: 'Le lieu d’affectation n’est pas le même dans les deux langues.',
  },
  messages: {
    differ: {
      en: ({ en, fr }, { quote }) =>
        `The location is ${quote(en)} in English and ${quote(fr)} in French, which do not translate each other.`,
      fr: ({ en, fr }, { quote }) =>
        `Le lieu est ${quote(en)} en anglais et ${quote(fr)} en français, qui ne se correspondent pas.`,
    },
  },
  run: (input) => {
    const both = onBothSides(input, 'location')
    // Places of several posts in one line are compared post by post.
    if (both !== null && isOfPositions(input, both)) return []
    if (both === null || !valuesDiffer(input, 'location', both.en.value, both.fr.value, input.profile.terms.locations))
      return []
    return [valueReport(input, both, 'differ', { en: both.en.value, fr: both.fr.value })]
  },
})

function isOfPositions({ notice }: CheckInput, { en, fr }: Record<'en' | 'fr', { block: string }>): boolean {
  const isIn = (positions: readonly { block: string }[] | undefined, block: string): boolean =>
    positions?.some((position) => position.block === block) === true
  return isIn(notice.en?.fields.positions, en.block) && isIn(notice.fr?.fields.positions, fr.block)
}
