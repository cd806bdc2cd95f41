import { defineCheck } from './check.ts'
import { onBothSides, valueReport, type Stated } from './parts/field-values.ts'
import { dateForm, momentForm, timeForm } from './parts/reader-forms.ts'
import { unreadOnOneSide, unreadSentences } from './parts/unread-values.ts'

export const deadlineMismatch = defineCheck({
  id: 'deadline-mismatch',
  rank: 'fact',
  severity: 'error',
  title: { en: 'Deadline differs', fr: 'Date limite différente' },
  explain: {
    en: 'The date or the time by which candidates must apply is not the same in both languages.',
    fr: 'La date ou l’heure limite de candidature n’est pas la même dans les deux langues.',
  },
  messages: {
    date: {
      en: ({ en, fr }) =>
        `The deadline is ${momentForm(en ?? '', 'en')} in English and ${momentForm(fr ?? '', 'en')} in French.`,
      fr: ({ en, fr }) =>
        `La date limite est le ${momentForm(en ?? '', 'fr')} en anglais et le ${momentForm(fr ?? '', 'fr')} en français.`,
    },
    time: {
      en: ({ date, en, fr }) =>
        `On ${dateForm(date ?? '', 'en')}, applications close at ${timeForm(en ?? '', 'en')} in English and at ${timeForm(fr ?? '', 'en')} in French.`,
      fr: ({ date, en, fr }) =>
        `Le ${dateForm(date ?? '', 'fr')}, les candidatures sont closes à ${timeForm(en ?? '', 'fr')} en anglais et à ${timeForm(fr ?? '', 'fr')} en français.`,
    },
    timeOnOneSide: {
      en: ({ language, time }) =>
        `Only the ${language === 'en' ? 'English' : 'French'} deadline states a time, ${timeForm(time ?? '', 'en')}.`,
      fr: ({ language, time }) =>
        `Seule la date limite ${language === 'en' ? 'anglaise' : 'française'} précise une heure, ${timeForm(time ?? '', 'fr')}.`,
    },
    unread: unreadSentences({ en: 'a date', fr: 'une date' }, momentForm),
  },
  run: (input) => {
    const both = onBothSides(input, 'deadline')
    if (both === null) return unreadOnOneSide(input, 'deadline', moment)
    const en = both.en.value
    const fr = both.fr.value
    if (en.date !== fr.date && !mayBeTheSame(en, fr))
      return [valueReport(input, both, 'date', { en: moment(en), fr: moment(fr) })]
    if (en.time === fr.time) return []
    if (en.time !== null && fr.time !== null)
      return [valueReport(input, both, 'time', { date: en.date, en: en.time, fr: fr.time })]
    const values = { language: en.time === null ? 'fr' : 'en', time: en.time ?? fr.time ?? '' }
    return [{ ...valueReport(input, both, 'timeOnOneSide', values), severity: 'warning' as const }]
  },
})

/** 06/12/2025 may be the sixth of December or the twelfth of June: no difference that one can be sure of. */
function mayBeTheSame(en: Stated<'deadline'>['value'], fr: Stated<'deadline'>['value']): boolean {
  const [year = '', month = '', day = ''] = en.date.split('-')
  return (en.ambiguous ?? fr.ambiguous) === true && `${year}-${day}-${month}` === fr.date
}

function moment({ date, time }: Stated<'deadline'>['value']): string {
  return time === null ? date : `${date} ${time}`
}
