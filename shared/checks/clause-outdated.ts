import { defineCheck } from './check.ts'
import { claimedPassages } from './parts/claimed-places.ts'
import { clauseBlocks, clausesIn } from './parts/clauses-in-notice.ts'
import { dateForm, quoted } from './parts/reader-forms.ts'

export const clauseOutdated = defineCheck({
  id: 'clause-outdated',
  rank: 'presence',
  severity: 'warning',
  title: { en: 'Clause in a replaced wording', fr: 'Clause dans une formulation remplacée' },
  explain: {
    en: 'A standard clause still has a wording that newer notices have replaced.',
    fr: 'Une clause type garde une formulation que les avis plus récents ont remplacée.',
  },
  messages: {
    outdated: {
      en: ({ since, standard }) =>
        `This wording has been replaced since ${dateForm(since ?? '', 'en')} by ${quoted(standard ?? '', 'en')}.`,
      fr: ({ since, standard }) =>
        `Cette formulation est remplacée depuis le ${dateForm(since ?? '', 'fr')} par ${quoted(standard ?? '', 'fr')}.`,
    },
  },
  run: (input) =>
    clausesIn(input).flatMap((found) => {
      const since = found.side.wordings.find(({ key }) => key === found.key)?.replacedSince ?? null
      if (since === null || found.side.standard === null) return []
      const blocks = clauseBlocks(input, found)
      return [
        {
          message: 'outdated' as const,
          values: { since, standard: found.side.standard.text },
          fleeting: ['since'],
          ...blocks,
          marks: [{ block: found.block.id, start: found.start, end: found.start + found.text.length }],
          claims: claimedPassages([...blocks.en, ...blocks.fr], ['look']),
        },
      ]
    }),
})
