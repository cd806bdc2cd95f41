import { firstForm } from '../../lexicon/read-table.ts'
import { readNames } from '../../marks/names.ts'
import { defineCheck, type CheckInput, type Report } from '../check.ts'
import type { Sides } from '../messages/values.ts'
import { conflictsIn, type MarkConflict } from '../parts/conflicting-marks.ts'
import { idsOf } from '../parts/excerpt.ts'
import { isEitherSaidElsewhere } from '../parts/said-elsewhere.ts'
import { ownConflicts, type OwnConflict } from './own-names.ts'
import { unitConflicts } from './unit-levels.ts'

interface Messages {
  /** `meant`: what the French name is in English, and the English one in French. */
  other: Sides<string> & { meant: Sides<string> }
}

export const nameMismatch = defineCheck<Messages>({
  id: 'name-mismatch',
  rank: 'name',
  severity: 'error',
  title: { en: 'Another name', fr: 'Un autre nom' },
  explain: {
    en: 'A country, city, language, day, month, body, post or part of the organisation is another one on the other side.',
    fr: 'Un pays, une ville, une langue, un jour, un mois, un organisme, une fonction ou un service n’est pas le même dans l’autre langue.',
  },
  messages: {
    other: {
      en: ({ en, fr, meant }, { quote }) =>
        `Readers of English are told ${quote(en)}, readers of French ${quote(fr)} (${meant.en}).`,
      fr: ({ en, fr, meant }, { quote }) =>
        `En français, on lit ${quote(fr)}\u00A0; en anglais, ${quote(en)} (${meant.fr}).`,
    },
  },
  run: (input) =>
    [
      ...input.rows.flatMap((row) => conflictsIn(row, readNames, input)).filter((one) => isPlain(one, input)),
      ...unitConflicts(input),
    ]
      .map(reportOf)
      .concat(ownConflicts(input).map(ownReportOf)),
})

function reportOf({ en, fr, row }: MarkConflict): Report<Messages> {
  return {
    message: 'other',
    values: { en: en.words, fr: fr.words, meant: { en: firstForm(fr.row, 'en'), fr: firstForm(en.row, 'fr') } },
    en: idsOf(row.en),
    fr: idsOf(row.fr),
    marks: [en.place, fr.place],
    confidence: row.confidence,
  }
}

function ownReportOf({ en, fr, row }: OwnConflict): Report<Messages> {
  return {
    message: 'other',
    values: {
      en: en.words,
      fr: fr.words,
      meant: { en: fr.concept.en[0] ?? fr.words, fr: en.concept.fr[0] ?? en.words },
    },
    en: idsOf(row.en),
    fr: idsOf(row.fr),
    marks: [en.place, fr.place],
    confidence: row.confidence,
  }
}

function isPlain(conflict: MarkConflict, input: CheckInput): boolean {
  const { en, fr, count } = conflict
  // Two acronyms that are no pair are told as acronyms.
  if (en.group === 'body') return en.row.table !== 'acronyms' || fr.row.table !== 'acronyms'
  // Whom one language names the other may leave out: only one each, neither said elsewhere, stand against each other.
  return en.group !== 'post' || (count.en === 1 && count.fr === 1 && !isSaidElsewhere(conflict, input))
}

/** Whether a list knows a counterpart of either that is no post itself. */
function isSaidElsewhere({ en, fr, link }: MarkConflict, input: CheckInput): boolean {
  return isEitherSaidElsewhere({ en, fr }, link, input, ({ passage, at }) =>
    passage.hits('posts').some(({ first, last }) => first <= at && last >= at),
  )
}
