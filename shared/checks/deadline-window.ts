import type { Located } from '../notice/report.ts'
import { defineCheck, type Report } from './check.ts'
import { weekdayOf, type Weekday } from './messages/values.ts'
import { blockOf, valueMarks } from './parts/field-values.ts'

/** Days in ISO form; `asOf`: today. */
interface Messages {
  past: { date: string; asOf: string }
  excluded: { date: string; weekday: Weekday }
}

/** As days off are given that come each year: "12-25". */
function withoutYear(day: string): string {
  return day.replace(/^\d+-/u, '')
}

export const deadlineWindow = defineCheck<Messages>({
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
      en: ({ date, asOf }, { day }) => `The deadline, ${day({ date })}, has passed (today: ${day({ date: asOf })}).`,
      fr: ({ date, asOf }, { day }) =>
        `La date limite, le ${day({ date })}, est passée (aujourd’hui\u00A0: ${day({ date: asOf })}).`,
    },
    excluded: {
      en: ({ date, weekday }, forms) =>
        `The deadline falls on ${forms.weekday(weekday)} ${forms.day({ date })}, a day on which no deadline should fall.`,
      fr: ({ date, weekday }, forms) =>
        `La date limite tombe le ${forms.weekday(weekday)} ${forms.day({ date })}, un jour où aucune date limite ne devrait tomber.`,
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
    return dates.flatMap((date): Report<Messages>[] => {
      const here = (deadline: Located<{ date: string }>) => (deadline?.value.date === date ? deadline : null)
      const place = {
        en: blockOf(input, here(en)),
        fr: blockOf(input, here(fr)),
        marks: valueMarks(input, here(en), here(fr)),
        claims: [],
      }
      if (date < input.asOf)
        return [{ message: 'past', values: { date, asOf: input.asOf }, fleeting: ['asOf'], ...place }]
      const weekday = weekdayOf(date)
      const excluded = input.profile.excludedDeadlines
      if (
        excluded === undefined ||
        !(
          excluded.weekdays.includes(weekday) ||
          excluded.dates.includes(date) ||
          excluded.dates.includes(withoutYear(date))
        )
      )
        return []
      return [{ message: 'excluded', values: { date, weekday }, ...place }]
    })
  },
})
