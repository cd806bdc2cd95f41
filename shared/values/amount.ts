import type { Profile } from '../profile/profile.ts'
import { fold } from '../text/fold.ts'

/** `max` where a range is written; `amount` is then its lower end. */
export interface Salary {
  amount: number
  currency: string
  period: 'month' | 'year'
  max?: number
}

export interface AmountRules {
  periods: Profile['periods']
  /** What the organisation means where currency or period are not written. */
  salaryDefaults?: Profile['salaryDefaults']
}

/**
 * Currencies of the countries where international organisations have offices (ISO 4217). A code counts before a word or
 * a sign: "dollars canadiens (CAD)".
 */
const codes =
  /(?<![\p{L}])(eur|usd|gbp|chf|cad|aud|nzd|dkk|nok|sek|isk|pln|czk|huf|ron|bgn|try|jpy|rsd|bam|mkd|all|mdl|uah|gel|amd|azn|mad|tnd|dzd|egp|jod|kwd|qar|aed|iqd|kes|etb|xaf|xof|ugx)(?![\p{L}])/u
const currencies: readonly (readonly [code: string, forms: RegExp])[] = [
  ['EUR', /€|(?<!\p{L})euros?(?!\p{L})/u],
  ['CAD', /\bc(?:a|an)?\$|\bcanadian dollars?\b|\bdollars? canadiens?\b/u],
  ['USD', /\$|(?<!\p{L})dollars?(?!\p{L})/u],
  ['GBP', /£|\bpounds? sterling\b|\blivres? sterling\b/u],
  ['CHF', /\bswiss francs?\b|\bfrancs? suisses?\b/u],
  ['DKK', /\bdanish kron(?:e|er)\b|\bcouronnes? danoises?\b/u],
  ['NOK', /\bnorwegian kron(?:e|er)\b|\bcouronnes? norvegiennes?\b/u],
  ['SEK', /\bswedish kron(?:a|or)\b|\bcouronnes? suedoises?\b/u],
  ['PLN', /\bzl\b|\bzlot(?:y|ys|ies)\b/u],
  ['TRY', /₺|\bturkish liras?\b|\blivres? turques?\b/u],
  ['JPY', /¥|\byens?\b/u],
]
/** Pay by the hour, day or week is neither a monthly nor a yearly salary. */
const otherPeriod =
  /(?<!\p{L})(?:hourly|daily|weekly|fortnightly|quarterly|(?:per|an?) (?:hour|day|week|quarter)|(?:par|de l') ?(?:heure|jour|semaine|trimestre)|horaire|journalier|journaliere|hebdomadaire|trimestriel|trimestrielle)(?!\p{L}|\s*:)/u
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
  // The year of a scale is no amount where another stands: "2025 scale: 7,563.38 EUR".
  const paid = amounts.filter(({ start, end }) => !isYear(folded, start, end))
  const [first, second] = paid.length > 0 ? paid : amounts
  if (first === undefined) return null
  const code = codes.exec(folded)?.[1]?.toUpperCase()
  const currency =
    code ?? currencies.find(([, forms]) => forms.test(folded))?.[0] ?? rules.salaryDefaults?.currency ?? 'EUR'
  const named = findPeriod(folded, rules.periods)
  if (named === null && otherPeriod.test(folded)) return null
  const period = named ?? findPeriod(fold(label), rules.periods) ?? rules.salaryDefaults?.period ?? 'month'
  const isRange =
    second !== undefined &&
    second.amount > first.amount &&
    /^\D{0,20}(?:-|\bto\b|\ba\b|\bet\b|\band\b)\D{0,20}$/u.test(folded.slice(first.end, second.start))
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

/** Four plain digits of this time, with no currency beside them. */
function isYear(folded: string, start: number, end: number): boolean {
  return (
    /^(?:19|20)\d{2}$/u.test(folded.slice(start, end)) &&
    !/[€$£]\s?$|(?:eur|euro|usd|gbp|chf)s?\s?$/u.test(folded.slice(0, start)) &&
    !/^\s?(?:[€$£]|euro?s?\b|usd\b|gbp\b|chf\b)/u.test(folded.slice(end))
  )
}

function findPeriod(folded: string, periods: Profile['periods']): 'month' | 'year' | null {
  const has = (forms: readonly string[]): boolean =>
    forms.some((form) => new RegExp(String.raw`(?<![\p{L}])${RegExp.escape(fold(form))}(?![\p{L}])`, 'u').test(folded))
  if (has([...periods.month.en, ...periods.month.fr])) return 'month'
  if (has([...periods.year.en, ...periods.year.fr])) return 'year'
  return null
}
