import { defineCheck } from './check.ts'
import { claimedPassages } from './parts/claimed-places.ts'
import { clauseBlocks, clausesIn } from './parts/clauses-in-notice.ts'

interface Messages {
  /** `since`: a day in ISO form. */
  outdated: { since: string; standard: string }
}

export const clauseOutdated = defineCheck<Messages>({
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
      en: ({ since, standard }, { quote, day }) =>
        `This wording has been replaced since ${day({ date: since })} by ${quote(unstopped(standard))}.`,
      fr: ({ since, standard }, { quote, day }) =>
        `Cette formulation est remplacée depuis le ${day({ date: since })} par ${quote(unstopped(standard))}.`,
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
          fleeting: ['since'] as const,
          ...blocks,
          marks: [{ block: found.block.id, start: found.start, end: found.start + found.text.length }],
          claims: claimedPassages([...blocks.en, ...blocks.fr], ['look']),
        },
      ]
    }),
})

/** The message has a full stop of its own. */
function unstopped(wording: string): string {
  return wording.replace(/\.$/u, '')
}
