import type { Located } from '../notice/report.ts'
import { defineCheck, type Report } from './check.ts'
import { blockOf, valueMarks } from './parts/field-values.ts'
import { dateForm, weekdayForm } from './parts/reader-forms.ts'

export const deadlineWindow = defineCheck<'past' | 'excluded'>({
  id: 'deadline-window',
  rank: 'value',
  severity: 'warning',
  title: { en: 'Deadline on a wrong day', fr: 'Date limite mal placée' },
  explain: {
    en: 'The deadline has already passed, or falls on a day that the organisation excludes.',
    fr: 'La date limite est déjà passée, ou tombe un jour que l’organisation exclut.',
  },
  messages: {
    past: {
      en: ({ date, asOf }) =>
        `The deadline, ${dateForm(date ?? '', 'en')}, has passed (today: ${dateForm(asOf ?? '', 'en')}).`,
      fr: ({ date, asOf }) =>
        `La date limite, le ${dateForm(date ?? '', 'fr')}, est passée (aujourd’hui\u00A0: ${dateForm(asOf ?? '', 'fr')}).`,
    },
    excluded: {
      en: ({ date, weekday }) =>
        `The deadline falls on ${weekdayForm(weekday ?? '', 'en')} ${dateForm(date ?? '', 'en')}, a day on which no deadline should fall.`,
      fr: ({ date, weekday }) =>
        `La date limite tombe le ${weekdayForm(weekday ?? '', 'fr')} ${dateForm(date ?? '', 'fr')}, un jour où aucune date limite ne devrait tomber.`,
    },
  },
  run: (input) => {
    const en = input.notice.en?.fields.deadline ?? null
    const fr = input.notice.fr?.fields.deadline ?? null
    const dates = [
      ...new Set(
        [en, fr].flatMap((deadline) =>
          deadline === null || deadline.value.ambiguous === true ? [] : [deadline.value.date],
        ),
      ),
    ]
    return dates.flatMap((date): Report<'past' | 'excluded'>[] => {
      const here = (deadline: Located<{ date: string }>) => (deadline?.value.date === date ? deadline : null)
      const place = {
        en: blockOf(input, here(en)),
        fr: blockOf(input, here(fr)),
        marks: valueMarks(input, here(en), here(fr)),
        claims: [],
      }
      if (date < input.asOf) return [{ message: 'past', values: { date, asOf: input.asOf }, ...place }]
      const weekday = weekdayOf(date)
      const excluded = input.profile.excludedDeadlines
      if (
        excluded === undefined ||
        !(
          excluded.weekdays.includes(weekday) ||
          excluded.dates.includes(date) ||
          excluded.dates.includes(date.slice(5))
        )
      )
        return []
      return [{ message: 'excluded', values: { date, weekday }, ...place }]
    })
  },
})

/** 0 Sunday … 6 Saturday, by Zeller's congruence: a check has no clock and no calendar of its own. */
function weekdayOf(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  const shiftedYear = month < 3 ? year - 1 : year
  const shiftedMonth = month < 3 ? month + 12 : month
  const zeller =
    day +
    Math.floor((13 * (shiftedMonth + 1)) / 5) +
    shiftedYear +
    Math.floor(shiftedYear / 4) -
    Math.floor(shiftedYear / 100) +
    Math.floor(shiftedYear / 400)
  return (zeller + 6) % 7
}
