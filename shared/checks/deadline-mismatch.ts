import type { Language } from '../notice/report.ts'
import { saysTheSame } from '../marks/mark.ts'
import { readTimeZones } from '../marks/time-zones.ts'
import { defineCheck, type CheckInput } from './check.ts'
import type { Moment, Sides } from './messages/values.ts'
import { onBothSides, valueReport, type Stated } from './parts/field-values.ts'
import { unreadOnOneSide, unreadSentences, type Unread } from './parts/unread-values.ts'

interface Messages {
  date: Sides<Moment>
  /** As they are written: the days are one only if English puts the month first and French the day. */
  order: Sides<string>
  zone: Sides<string>
  time: { date: string; en: string; fr: string }
  timeOnOneSide: Sides<Moment>
  unread: Unread<Moment>
}

export const deadlineMismatch = defineCheck<Messages>({
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
      en: ({ en, fr }, { moment }) => `The deadline is ${moment(en)} in English and ${moment(fr)} in French.`,
      fr: ({ en, fr }, { moment }) => `La date limite est le ${moment(en)} en anglais et le ${moment(fr)} en français.`,
    },
    order: {
      en: ({ en, fr }, { quote }) =>
        `The deadline is ${quote(en)} in English and ${quote(fr)} in French: one day only if English puts the month first.`,
      fr: ({ en, fr }, { quote }) =>
        `La date limite est ${quote(en)} en anglais et ${quote(fr)} en français\u00A0: un même jour seulement si l’anglais met le mois en premier.`,
    },
    zone: {
      en: ({ en, fr }, { quote }) =>
        `The deadline is told by ${quote(en)} in English and by ${quote(fr)} in French, which are two clocks.`,
      fr: ({ en, fr }, { quote }) =>
        `L’heure limite est donnée en ${quote(en)} en anglais et en ${quote(fr)} en français, qui sont deux heures différentes.`,
    },
    time: {
      en: ({ date, en, fr }, { day, time }) =>
        `On ${day({ date })}, applications close at ${time({ time: en })} in English and at ${time({ time: fr })} in French.`,
      fr: ({ date, en, fr }, { day, time }) =>
        `Le ${day({ date })}, les candidatures sont closes à ${time({ time: en })} en anglais et à ${time({ time: fr })} en français.`,
    },
    timeOnOneSide: {
      en: ({ en, fr }, { moment, language }) =>
        `The deadline is ${moment(en)} in English and ${moment(fr)} in French: only ${language(timed(en))} states a time.`,
      fr: ({ en, fr }, { moment, language }) =>
        `La date limite est le ${moment(en)} en anglais et le ${moment(fr)} en français\u00A0: seul le texte ${language(timed(en))} précise une heure.`,
    },
    unread: unreadSentences<Moment>({ en: 'a date', fr: 'une date' }, (stated, { reader, moment }) =>
      reader === 'fr' ? `le ${moment(stated)}` : moment(stated),
    ),
  },
  run: (input) => {
    const both = onBothSides(input, 'deadline')
    if (both === null) return unreadOnOneSide(input, 'deadline', moment)
    const en = both.en.value
    const fr = both.fr.value
    if (en.date !== fr.date && !mayBeTheSame(en, fr))
      return [valueReport(input, both, 'date', { en: moment(en), fr: moment(fr) })]
    if (en.date !== fr.date && en.ambiguous === true && fr.ambiguous === true)
      return [{ ...valueReport(input, both, 'order', { en: both.en.text, fr: both.fr.text }), severity: 'warning' }]
    const clocks = otherClocks(both.en.text, both.fr.text, input)
    if (en.time === fr.time) return clocks === null ? [] : [valueReport(input, both, 'zone', clocks)]
    if (en.time !== null && fr.time !== null)
      return [valueReport(input, both, 'time', { date: en.date, en: en.time, fr: fr.time })]
    return [
      {
        ...valueReport(input, both, 'timeOnOneSide', { en: moment(en), fr: moment(fr) }),
        severity: 'warning',
      },
    ]
  },
})

/** What the two sides call the clock, where that is not one. */
function otherClocks(en: string, fr: string, { analysis }: CheckInput): Sides<string> | null {
  const [own, other] = [analysis.passageOf(en, 'en'), analysis.passageOf(fr, 'fr')]
  const [english, french] = [own.once(readTimeZones)[0], other.once(readTimeZones)[0]]
  if (english === undefined || french === undefined || saysTheSame(english, french)) return null
  return { en: en.slice(english.start, english.end), fr: fr.slice(french.start, french.end) }
}

/** 06/12/2025 may be the sixth of December or the twelfth of June: no difference that one can be sure of. */
function mayBeTheSame(en: Stated<'deadline'>['value'], fr: Stated<'deadline'>['value']): boolean {
  const [year = '', month = '', day = ''] = en.date.split('-')
  return (en.ambiguous ?? fr.ambiguous) === true && `${year}-${day}-${month}` === fr.date
}

function moment({ date, time }: Stated<'deadline'>['value']): Moment {
  return { date, time }
}

/** Which of two deadlines states the time that the other lacks. */
function timed(en: Moment): Language {
  return en.time === null ? 'fr' : 'en'
}
