import type { Language } from '../../notice/report.ts'
import { withoutLinkSigns } from '../../text/link-signs.ts'

/** How values are written in a message: in the reader's language and its typography. */

const months: Record<Language, readonly string[]> = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
}

const noBreak = '\u00A0'

/** '2024-10-01' → "1 October 2024", « 1er octobre 2024 ». Anything else comes back as it is. */
export function dateForm(iso: string | number, language: Language): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(String(iso))
  const month = months[language][Number(parts?.[2]) - 1]
  if (parts?.[1] === undefined || month === undefined) return String(iso)
  const day = Number(parts[3])
  return `${language === 'fr' && day === 1 ? '1er' : day} ${month} ${parts[1]}`
}

/** Any Sunday. */
const sunday = Date.UTC(2023, 0, 1)
const day = 86_400_000

/** 1 → "Monday", « lundi ». */
export function weekdayForm(weekday: string | number, language: Language): string {
  return new Date(sunday + Number(weekday) * day).toLocaleDateString(language, { weekday: 'long', timeZone: 'UTC' })
}

/** '23:59:00' → "23:59", « 23 h 59 ». */
export function timeForm(time: string | number, language: Language): string {
  const [hours = '', minutes = ''] = String(time).split(':')
  return language === 'en' ? `${hours}:${minutes}` : `${String(Number(hours))}${noBreak}h${noBreak}${minutes}`
}

/** '2024-10-20' or '2024-10-20 23:59:00', as one value of a message. */
export function momentForm(moment: string | number, language: Language): string {
  const [date = '', time] = String(moment).split(' ')
  if (time === undefined) return dateForm(date, language)
  return language === 'en'
    ? `${dateForm(date, 'en')}, ${timeForm(time, 'en')}`
    : `${dateForm(date, 'fr')} à ${timeForm(time, 'fr')}`
}

/** 7540.44 → "7,540.44", « 7 540,44 ». */
export function amountForm(amount: string | number, language: Language): string {
  const [whole = '', cents = ''] = Number(amount).toFixed(2).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, language === 'en' ? ',' : noBreak)
  return `${grouped}${language === 'en' ? '.' : ','}${cents}`
}

/** “words” or « words », with French no-break spaces; of a link its words. */
export function quoted(text: string | number, language: Language): string {
  const words = withoutLinkSigns(String(text))
  return language === 'en' ? `“${words}”` : `«${noBreak}${words}${noBreak}»`
}

/** "a, b and c", « a, b et c ». */
export function listForm(items: readonly string[], language: Language): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${language === 'en' ? 'and' : 'et'} ${last}`
}

export function posts(count: string | number, language: Language): string {
  if (language === 'en') return `${count} ${Number(count) === 1 ? 'post' : 'posts'}`
  return `${count} ${Number(count) < 2 ? 'poste' : 'postes'}`
}
