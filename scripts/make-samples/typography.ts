import type { Language } from './notice-text.ts'

/** No-break space: the narrow one is missing from many fonts, and French printers accept either. */
const noBreak = '\u00A0'

/**
 * Sources are typed on an ordinary keyboard; the files carry what a word processor makes of it: curly apostrophes and
 * quotation marks, and in French a no-break space inside « » and before : ; ! ? % and between groups of three digits.
 */
export function typeset(text: string, language: Language): string {
  const curly = text.replace(/'/gu, '’')
  if (language === 'en') return curly.replace(/"([^"]*)"/gu, '“$1”')
  return curly
    .replace(/ ([:;!?%»])/gu, `${noBreak}$1`)
    .replace(/« /gu, `«${noBreak}`)
    .replace(/(\d) (?=\d{3}(?!\d))/gu, `$1${noBreak}`)
}
