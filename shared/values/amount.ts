import type { Profile } from '../profile/profile.ts'
import { fold } from './fold.ts'

/** `max` where a range is written; `amount` is then its lower end. */
export interface Salary { amount: number; currency: string; period: 'month' | 'year'; max?: number }

export interface AmountRules {
  periods: Profile['periods']
  /** What the organisation means where currency or period are not written. */
  salaryDefaults?: Profile['salaryDefaults']
}

const currencies: readonly (readonly [code: string, forms: RegExp])[] = [
  ['EUR', /€|\beur\b|\beuros?\b|(?<=\d)euros?\b|(?<=\d)eur\b/u],
  ['USD', /\bus\$|\busd\b|\bdollars?\b|\$/u],
  ['GBP', /£|\bgbp\b/u],
  ['CHF', /\bchf\b/u],
]
/** Digits with either language's separators: "7,540.44", "7 540,44", "30.530,00", "11 135.20", "49'420". */
const written = /\d{1,3}(?:[ .,'’\u00A0\u202F]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d{1,2})?(?![\d])/gu

/**
 * The amount, currency and period of a salary line. `label` is the text before the value, which may name the period
 * ("Minimum Net Annual Salary"). Null where no amount is written.
 */
export function parseSalary(text: string, label: string, rules: AmountRules): Salary | null {
  const folded = fold(text)
  const amounts = [...folded.matchAll(written)].flatMap((match) => {
    const amount = parseAmount(match[0])
    return amount === null || amount < 100 ? [] : [{ amount, start: match.index, end: match.index + match[0].length }]
  })
  const [first, second] = amounts
  if (first === undefined) return null
  const currency = currencies.find(([, forms]) => forms.test(folded))?.[0] ?? rules.salaryDefaults?.currency ?? 'EUR'
  const period = findPeriod(folded, rules.periods) ?? findPeriod(fold(label), rules.periods) ?? rules.salaryDefaults?.period ?? 'month'
  const isRange = second !== undefined && second.amount > first.amount && /^[^\d]{0,12}(?:-|\bto\b|\ba\b|\bet\b|\band\b)[^\d]{0,8}$/u.test(folded.slice(first.end, second.start))
  return { amount: first.amount, currency, period, ...(isRange ? { max: second.amount } : {}) }
}

/** The value of digits written in either notation; null where they are no amount. */
export function parseAmount(digits: string): number | null {
  const plain = digits.replace(/[\s'’\u00A0\u202F]/gu, '')
  const decimal = /[.,](\d{1,2})$/u.exec(plain)
  const whole = (decimal === null ? plain : plain.slice(0, decimal.index)).replace(/[.,]/gu, '')
  if (!/^\d+$/u.test(whole) || /[.,]$/u.test(plain)) return null
  return Number(decimal === null ? whole : `${whole}.${decimal[1] ?? '0'}`)
}

function findPeriod(folded: string, periods: Profile['periods']): 'month' | 'year' | null {
  const has = (forms: readonly string[]): boolean => forms.some((form) => new RegExp(String.raw`(?<![\p{L}])${escapeForm(form)}(?![\p{L}])`, 'u').test(folded))
  if (has([...periods.month.en, ...periods.month.fr])) return 'month'
  if (has([...periods.year.en, ...periods.year.fr])) return 'year'
  return null
}

function escapeForm(form: string): string {
  return fold(form).replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)
}
