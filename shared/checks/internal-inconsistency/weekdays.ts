import type { Block, Language } from '../../notice/report.ts'
import { fold } from '../../text/fold.ts'
import { findDates } from '../../values/date.ts'
import type { Report } from '../check.ts'

const days: Record<Language, readonly string[]> = {
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  fr: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
}
const anyDay = new RegExp(
  `(?<!\\p{L})(${[...days.en, ...days.fr].map(fold).join('|')})(?!\\p{L})[\\s,]*(?:the |le )?$`,
  'u',
)
const quick = new RegExp(`(?:${[...days.en, ...days.fr].join('|')})`, 'iu')

/** The day of the week written before a date, 0 Sunday … 6 Saturday; null where none is. */
function weekdayBefore(text: string, dateStart: number): { day: number; start: number } | null {
  const match = anyDay.exec(fold(text.slice(Math.max(0, dateStart - 20), dateStart)))
  const name = match?.[1]
  if (match === null || name === undefined) return null
  const day = Math.max(days.en.map(fold).indexOf(name), days.fr.map(fold).indexOf(name))
  return { day, start: Math.max(0, dateStart - 20) + match.index }
}

/** Dates whose day of the week is another: "Monday 22 June 2025" was a Sunday. */
export function wrongWeekday(block: Block, language: Language): Report<'weekday'>[] {
  if (!quick.test(block.text)) return []
  return findDates(block.text).flatMap(({ date, ambiguous, start, end }): Report<'weekday'>[] => {
    const written = weekdayBefore(block.text, start)
    const real = new Date(date).getUTCDay()
    if (written === null || ambiguous || written.day === real) return []
    const here = { en: language === 'en' ? [block.id] : [], fr: language === 'fr' ? [block.id] : [] }
    return [
      {
        message: 'weekday',
        values: { text: block.text.slice(written.start, end), stated: real },
        ...here,
        marks: [{ block: block.id, start: written.start, end }],
      },
    ]
  })
}

export function weekdayForm(day: string | number | undefined, language: Language): string {
  return days[language][Number(day)] ?? ''
}
