import type { Language } from '../../notice/report.ts'
import { withoutLinkSigns } from '../../text/link-signs.ts'
import { dayLength } from '../../values/date.ts'
import { toldExactly } from '../../wording/told-count.ts'
import type { Amount, Day, Moment, SomeSides, TimeOfDay, Weekday } from './values.ts'

/** How values are written in a message: in the reader's language and its typography. */
export interface ReaderForms {
  /** The reader's. */
  reader: Language
  /** “words”, « words »: of a link its words. */
  quote: (words: string) => string
  /** "a, b and c"; where `more` were left out, "a, b and 2 more". */
  list: (items: readonly string[], more?: number) => string
  /** 1200 → "1,200", « 1 200 ». */
  number: (value: number) => string
  /** The reader's side of what may be there in one language only; '' where it is in none. */
  own: (sides: SomeSides<string>) => string
  /** How many notices there are (`toldCount`): exactly, or of many, that they are no fewer. */
  atLeast: (notices: number) => string
  /**
   * Notices by their references, or by the names of their files; of a path its last part. `more`: how many there are
   * besides, with the named ones as `atLeast` has them.
   */
  notices: (keys: readonly string[], more?: number) => string
  /** The number with its noun: "1 post", "0 posts", « 0 poste ». */
  count: (value: number, one: string, several: string) => string
  /** "1 October 2024", « 1er octobre 2024 ». */
  day: (day: Day) => string
  /** "09:05", « 9 h 05 »; the seconds where there are some. */
  time: (time: TimeOfDay) => string
  /** "20 October 2024, 23:59", « 20 octobre 2024 à 23 h 59 ». */
  moment: (moment: Moment) => string
  /** "Monday", « lundi ». */
  weekday: (weekday: Weekday) => string
  /** "7,540.44 EUR", « 7 540,44 EUR ». */
  amount: (amount: Amount) => string
  /** The number of `amount` alone. */
  figures: (amount: Pick<Amount, 'amount'>) => string
  /** "English", « anglais ». */
  language: (language: Language) => string
  /** "first" … "tenth", « premier » … « dixième » (masculine); null beyond. */
  ordinal: (place: number) => string | null
}

const noBreak = '\u00A0'
/** Any Sunday, at midnight. */
const sunday = Date.UTC(2023, 0, 1)

/** What no table of Intl has: how we quote, tell the time, and count in words. */
interface OwnForms {
  quote: (words: string) => string
  more: (count: string, isOne: boolean) => string
  atLeast: (count: string) => string
  time: (hours: string, minutes: string, seconds: string) => string
  at: (date: string, time: string) => string
  dayOfMonth: (number: string, isFirst: boolean) => string
  ordinals: readonly string[]
}

const own: Readonly<Record<Language, OwnForms>> = {
  en: {
    quote: (words) => `“${words}”`,
    more: (count) => `${count} more`,
    atLeast: (count) => `at least ${count}`,
    time: (hours, minutes, seconds) => `${hours}:${minutes}${seconds === '00' ? '' : `:${seconds}`}`,
    at: (date, time) => `${date}, ${time}`,
    dayOfMonth: (number) => number,
    ordinals: ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'],
  },
  fr: {
    quote: (words) => `«${noBreak}${words}${noBreak}»`,
    more: (count, isOne) => `${count} autre${isOne ? '' : 's'}`,
    atLeast: (count) => `au moins ${count}`,
    time: (hours, minutes, seconds) =>
      `${Number(hours)}${noBreak}h${noBreak}${minutes}${seconds === '00' ? '' : `${noBreak}min${noBreak}${seconds}${noBreak}s`}`,
    at: (date, time) => `${date} à ${time}`,
    dayOfMonth: (number, isFirst) => (isFirst ? `${number}er` : number),
    ordinals: [
      'premier',
      'deuxième',
      'troisième',
      'quatrième',
      'cinquième',
      'sixième',
      'septième',
      'huitième',
      'neuvième',
      'dixième',
    ],
  },
}

/** Compiled once, a reader each; values are of no place, so that days are told in UTC. */
export const readerForms: Readonly<Record<Language, ReaderForms>> = {
  en: formsFor('en', 'en-GB'),
  fr: formsFor('fr', 'fr-FR'),
}

function formsFor(reader: Language, locale: string): ReaderForms {
  const words = own[reader]
  const plural = new Intl.PluralRules(locale)
  const ordinals = new Intl.PluralRules(locale, { type: 'ordinal' })
  const numbers = new Intl.NumberFormat(locale)
  const money = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  const dates = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  const weekdays = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' })
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })
  const languages = new Intl.DisplayNames(locale, { type: 'language' })
  const isOne = (value: number) => plural.select(value) === 'one'
  const number = (value: number) => evenSpaces(numbers.format(value))
  const figures = ({ amount }: Pick<Amount, 'amount'>) => evenSpaces(money.format(amount))
  const dayForm = ({ date }: Day): string => {
    const time = new Date(date)
    // What is in no calendar, the 30th of February, is told as it is kept.
    if (Number.isNaN(time.getTime()) || !time.toISOString().startsWith(date)) return date
    return dates
      .formatToParts(time)
      .map(({ type, value }) =>
        type === 'day' ? words.dayOfMonth(value, ordinals.select(Number(value)) === 'one') : value,
      )
      .join('')
  }
  const time = (of: TimeOfDay): string => {
    const [hours = '00', minutes = '00', seconds = '00'] = of.time.split(':')
    return words.time(hours, minutes, seconds)
  }
  const list = (items: readonly string[], more = 0, written = number(more)) =>
    lists.format(more > 0 ? [...items, words.more(written, isOne(more))] : items)
  const atLeast = (notices: number, told = notices) =>
    notices < toldExactly ? number(told) : words.atLeast(number(told))
  return {
    reader,
    quote: (text) => words.quote(withoutLinkSigns(text)),
    list: (items, more) => list(items, more),
    atLeast: (notices) => atLeast(notices),
    notices: (keys, more = 0) => list(keys.map(lastPart), more, atLeast(keys.length + more, more)),
    own: (sides) => sides[reader] ?? sides.en ?? sides.fr ?? '',
    number,
    count: (value, one, several) => `${number(value)} ${isOne(value) ? one : several}`,
    day: dayForm,
    time,
    moment: (moment) =>
      moment.time === null ? dayForm(moment) : words.at(dayForm(moment), time({ time: moment.time })),
    weekday: (weekday) => weekdays.format(sunday + weekday * dayLength),
    amount: ({ amount, currency }) => `${figures({ amount })}${noBreak}${currency}`,
    figures,
    language: (language) => languages.of(language) ?? language,
    ordinal: (place) => words.ordinals[place - 1] ?? null,
  }
}

/** '/in/2030/notice.docx' → 'notice.docx'; a reference may have a slash as well, and no ending. */
function lastPart(key: string): string {
  return /[^\\/]+\.[A-Za-z0-9]{1,5}$/u.exec(key)?.[0] ?? key
}

/** One kind of no-break space in all messages: Intl sets a narrow one in French figures, and none of ours is narrow. */
function evenSpaces(figures: string): string {
  return figures.replaceAll('\u202F', noBreak)
}
