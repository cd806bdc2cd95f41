import { defineCheck, type Report } from './check.ts'
import { ofWholePassages } from './parts/claimed-places.ts'
import type { Sides } from './messages/values.ts'
import { idsOf, wholeBlock } from './parts/excerpt.ts'
import { joinExchanged, type Discord } from './parts/exchanged-rows.ts'
import { KnownPairs } from './parts/known-pairs.ts'
import { learnedTerms } from './parts/learned-terms.ts'

interface Messages {
  differ: Sides<string>
}

export const accountabilityMismatch = defineCheck<Messages>({
  id: 'accountability-mismatch',
  rank: 'name',
  severity: 'warning',
  title: { en: 'Accountability headings do not match', fr: 'Intitulés de responsabilité discordants' },
  explain: {
    en: 'Two aligned accountability headings are known, but not as each other’s translation.',
    fr: 'Deux intitulés de responsabilité se font face\u00A0; ils sont connus, mais l’un n’est pas la traduction de l’autre.',
  },
  messages: {
    differ: {
      en: ({ en, fr }, { quote }) => `${quote(en)} stands against ${quote(fr)}, which is another heading.`,
      fr: ({ en, fr }, { quote }) => `${quote(en)} est en regard de ${quote(fr)}, qui est un autre intitulé.`,
    },
  },
  run: (input) => {
    const learned = learnedTerms(input, 'heading')
    const known = new KnownPairs([...input.profile.terms.accountabilities, ...learned.sure])
    const found = input.rows.flatMap((row): Discord<Report<Messages>>[] => {
      const [en, fr] = [row.en[0], row.fr[0]]
      if (
        en?.kind !== 'heading' ||
        fr?.kind !== 'heading' ||
        !known.disagree(en.text, fr.text) ||
        learned.areAPair(en.text, fr.text)
      )
        return []
      return [
        {
          en: en.text,
          fr: fr.text,
          report: {
            message: 'differ',
            values: { en: en.text, fr: fr.text },
            en: idsOf(row.en),
            fr: idsOf(row.fr),
            marks: [wholeBlock(en), wholeBlock(fr)],
          },
        },
      ]
    })
    return joinExchanged(found, known).map(ofWholePassages)
  },
})
