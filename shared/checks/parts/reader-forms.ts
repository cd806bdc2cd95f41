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
