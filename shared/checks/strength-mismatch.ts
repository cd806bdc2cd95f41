import { differInStep, readSteps, stepsApart, type StepMark } from '../marks/steps.ts'
import type { Scale } from '../marks/mark.ts'
import { defineCheck, type CheckInput, type Report, type Row } from './check.ts'
import type { Sides } from './messages/values.ts'
import { idsOf } from './parts/excerpt.ts'
import { facingRows, linkedMarks, opposedMarks } from './parts/opposed-marks.ts'
import { isRequirement } from './parts/requirements.ts'

/** The words of both sides, and whether the French ones say more than the English. */
type Messages = Record<Scale, Sides<string> & { isMore: boolean }>

export const strengthMismatch = defineCheck<Messages>({
  id: 'strength-mismatch',
  rank: 'meaning',
  severity: 'warning',
  title: { en: 'How much or how well differs', fr: 'Degré différent' },
  explain: {
    en: 'How well, how many or how often is said more strongly in one language than in the other.',
    fr: 'Le degré, la quantité ou la fréquence est plus élevé dans une langue que dans l’autre.',
  },
  messages: {
    strength: {
      en: ({ en, fr, isMore }, { quote }) =>
        `English says ${quote(en)}, French ${quote(fr)}: readers of the French text understand that ${isMore ? 'more' : 'less'} is asked for.`,
      fr: ({ en, fr, isMore }, { quote }) =>
        `Le texte anglais dit ${quote(en)}, le texte français ${quote(fr)}\u00A0: qui lit le français comprend qu’on demande ${isMore ? 'davantage' : 'moins'}.`,
    },
    quantity: {
      en: ({ en, fr, isMore }, { quote }) =>
        `English says ${quote(en)}, French ${quote(fr)}: readers of the French text think of ${isMore ? 'more' : 'fewer'}.`,
      fr: ({ en, fr, isMore }, { quote }) =>
        `Le texte anglais dit ${quote(en)}, le texte français ${quote(fr)}\u00A0: qui lit le français pense à un nombre plus ${isMore ? 'élevé' : 'faible'}.`,
    },
    frequency: {
      en: ({ en, fr, isMore }, { quote }) =>
        `English says ${quote(en)}, French ${quote(fr)}: readers of the French text expect it ${isMore ? 'more' : 'less'} often.`,
      fr: ({ en, fr, isMore }, { quote }) =>
        `Le texte anglais dit ${quote(en)}, le texte français ${quote(fr)}\u00A0: qui lit le français s’attend à ce que ce soit ${isMore ? 'plus' : 'moins'} fréquent.`,
    },
  },
  run: (input) => facingRows(input).flatMap((row) => reportsOf(row, input)),
})

function reportsOf(row: Row, input: CheckInput): Report<Messages>[] {
  return linkedMarks(row, input, readSteps).flatMap((linked) =>
    opposedMarks(linked, { agree: mayAgree, oppose: differInStep }, input).map(({ en, fr }) => ({
      message: en.mark.kind,
      values: { en: en.words, fr: fr.words, isMore: fr.mark.from > en.mark.to },
      en: idsOf(row.en),
      fr: idsOf(row.fr),
      marks: [en.place, fr.place],
      confidence: row.confidence,
      severity: isRequirement(row) && stepsApart(en.mark, fr.mark) > 1 ? 'error' : 'warning',
    })),
  )
}

function mayAgree(en: StepMark, fr: StepMark): boolean {
  return en.kind === fr.kind && !differInStep(en, fr)
}
