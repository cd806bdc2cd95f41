import type { Passage } from '../../analysis/passage.ts'
import { tableMarks } from '../../marks/table-marks.ts'
import type { Block, Language } from '../../notice/report.ts'
import { findDates } from '../../values/date.ts'
import type { ReportOf } from '../check.ts'
import { weekdayOf, type Weekday } from '../messages/values.ts'

const readWeekdays = tableMarks('weekday', 'weekdays')

/** Dates whose day of the week is another: "Monday 22 June 2025" was a Sunday. */
export function wrongWeekday(
  passage: Passage,
  block: Block,
  language: Language,
): ReportOf<'weekday', { text: string; stated: Weekday }>[] {
  const weekdays = passage.once(readWeekdays)
  if (weekdays.length === 0) return []
  return findDates(block.text, passage).flatMap(
    ({ date, ambiguous, start, end }): ReportOf<'weekday', { text: string; stated: Weekday }>[] => {
      const real = weekdayOf(date)
      const written = weekdays.find(
        (mark) => mark.end <= start && /^[\s,]*(?:(?:the|le)\s)?$/u.test(passage.folded.slice(mark.end, start)),
      )
      if (written === undefined || ambiguous || written.values.includes(String(real))) return []
      const here = { en: language === 'en' ? [block.id] : [], fr: language === 'fr' ? [block.id] : [] }
      return [
        {
          message: 'weekday',
          values: { text: block.text.slice(written.start, end), stated: real },
          ...here,
          marks: [{ block: block.id, start: written.start, end }],
        },
      ]
    },
  )
}
