import type { Language } from '../notice/report.ts'

/**
 * "25,000", « 25 000 », "7,540.44", "5’400", « 1,5 »: by the side's own notation first, then by the other's, as a slip
 * is not another number. What is no number in either is named: 'id:4.10.2'.
 */
export function readDigits(written: string, language: Language): (number | string)[] {
  const compact = written.replace(/[\s'’]/gu, '')
  const marks = compact.match(/[.,]/gu) ?? []
  const last = Math.max(compact.lastIndexOf('.'), compact.lastIndexOf(','))
  if (marks.length === 0) return [Number(compact)]
  const whole = Number(compact.replace(/[.,]/gu, ''))
  if (marks.length > 1) {
    if (new Set(marks).size > 1)
      return [Number(`${compact.slice(0, last).replace(/[.,]/gu, '')}.${compact.slice(last + 1)}`)]
    return /^\d{1,3}(?:[.,]\d{3})+$/u.test(compact) ? [whole] : [`id:${compact}`]
  }
  const decimal = Number(compact.replace(',', '.'))
  if (!/^\d{1,3}[.,]\d{3}$/u.test(compact)) return [decimal]
  // Nobody writes four as 4.000: thousands, whichever mark they have.
  if (compact.endsWith('000')) return [whole]
  return (marks[0] === ',') === (language === 'en') ? [whole, decimal] : [decimal, whole]
}
