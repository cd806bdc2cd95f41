import type { Hit, Lexicon } from '../lexicon/lexicon.ts'
import { wordsOf } from '../lexicon/words.ts'
import type { Profile } from '../profile/profile.ts'
import type { PayPeriod } from '../notice/report.ts'
import { fold } from '../text/fold.ts'

const payPeriods: readonly string[] = ['hour', 'day', 'week', 'two-weeks', 'month', 'year'] satisfies PayPeriod[]

/** `max` where a range is written; `amount` is then its lower end. */
export interface Salary {
  amount: number
  currency: string
  period: PayPeriod
  max?: number
}

export interface AmountRules {
  lexicon: Lexicon
  /** The organisation's own words for a month or a year, besides those of the languages. */
  periods: Profile['periods']
  /** What the organisation means where currency or period are not written. */
  salaryDefaults?: Profile['salaryDefaults']
  /** Which of several moneys of one name the notice's places mean ("$" in Ottawa); undefined where they do not say. */
  homeCurrency?: () => string | undefined
}

/**
 * Currencies of the countries where international organisations have offices (ISO 4217). A code counts before a word or
 * a sign: "dollars canadiens (CAD)".
 */
const codes: ReadonlySet<string> = new Set(
  `EUR USD GBP CHF CAD AUD NZD DKK NOK SEK ISK PLN CZK HUF RON BGN TRY JPY RSD BAM MKD ALL MDL UAH GEL AMD AZN MAD TND DZD EGP JOD KWD QAR AED IQD KES ETB XAF XOF UGX`.split(
    ' ',
  ),
)
/** Those that are words as well, and codes in capitals alone: "all allowances included". */
const alsoWords: ReadonlySet<string> = new Set(['ALL', 'BAM', 'GEL', 'MAD', 'RON', 'TRY'])
/** A sign of some dollars that has no words of its own. */
const signs: readonly (readonly [code: string, forms: RegExp])[] = [
  ['CAD', /\bc(?:a|an)?\$/u],
  ['TRY', /₺/u],
]
/** No month's or year's salary is less, in whatever money; steps, grades and shares are. */
const leastSalary = 100
/** Least that anybody is paid by the hour or by the day, in whatever money. */
const leastPaid: ReadonlyMap<string, number> = new Map([
  ['hour', 5],
  ['day', 20],
])
/**
 * The least that is a year's pay where no span is written. In hard money no public body pays as much for a month; in
 * others it is so many times more.
 */
const leastYearly = 25_000
const hard: readonly string[] = ['EUR', 'USD', 'GBP', 'CHF', 'CAD', 'AUD', 'NZD']
/** Rough units of other money to the euro, by tens. */
const unitsToEuro: ReadonlyMap<string, number> = new Map([
  ...hard.map((code) => [code, 1] as const),
  ...['PLN', 'RON', 'BGN', 'NOK', 'SEK', 'DKK', 'MAD'].map((code) => [code, 10] as const),
  ...['JPY', 'ISK'].map((code) => [code, 100] as const),
  ...['XAF', 'XOF', 'HUF'].map((code) => [code, 1000] as const),
])
/** Letters between an amount and the words for its span: a currency in full, "gross", a bracket. */
const farthestPeriod = 40
/** Digits with either language's separators: "7,540.44", "7 540,44", "30.530,00", "11 135.20", "49'420". */
const written = /\d{1,3}(?:[ .,'’\u00A0\u202F]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d{1,2})?(?![\d])/gu

/**
 * The amount, currency and period of a salary line. `label` is the text before the value, which may name the period
 * ("Minimum Net Annual Salary"). Null where no amount is written.
 */
export function parseSalary(text: string, label: string, rules: AmountRules): Salary | null {
  const folded = fold(text)
  const periods = periodHits(text, rules)
  const read = [...folded.matchAll(written)].flatMap((match) => {
    const amount = parseAmount(match[0])
    return amount === null ? [] : [{ amount, start: match.index, end: match.index + match[0].length }]
  })
  const amounts = read.filter((one) => one.amount >= (leastPaid.get(periodBehind(one, periods)) ?? leastSalary))
  // The year of a scale is no amount where another stands: "2025 scale: 7,563.38 EUR".
  const money = hitsIn(text, rules.lexicon, 'currencies')
  const paid = amounts.filter(({ start, end }) => !isYear(folded.slice(start, end)) || money.some(isBeside(start, end)))
  const [first, second] = paid.length > 0 ? paid : amounts
  if (first === undefined) return null
  const currency =
    codeIn(text) ??
    signs.find(([, forms]) => forms.test(folded))?.[0] ??
    currencyIn(text, rules) ??
    rules.salaryDefaults?.currency ??
    'EUR'
  const named = periodIn(text, rules, periodBehind(first, periods))
  if (named === 'other') return null
  const ofLabel = named ?? periodIn(label, rules)
  const period =
    (ofLabel === 'other' ? null : ofLabel) ?? rules.salaryDefaults?.period ?? periodOfSize(first.amount, currency)
  const isRange =
    second !== undefined &&
    second.amount > first.amount &&
    /^\D{0,20}(?:-|\bto\b|\ba\b|\bet\b|\band\b)\D{0,20}$/u.test(folded.slice(first.end, second.start))
  return { amount: first.amount, currency, period, ...(isRange ? { max: second.amount } : {}) }
}

/** Where nothing says for how long it is paid: what nobody earns in a month is a year's. */
function periodOfSize(amount: number, currency: string): PayPeriod {
  const units = unitsToEuro.get(currency)
  return units !== undefined && amount >= leastYearly * units ? 'year' : 'month'
}

function codeIn(text: string): string | undefined {
  return wordsOf(text)
    .map(({ start, end }) => text.slice(start, end))
    .map((word) => ({ word, code: word.toUpperCase() }))
    .find(({ word, code }) => codes.has(code) && (word === code || !alsoWords.has(code)))?.code
}

/** The value of digits written in either notation; null where they are no amount. */
export function parseAmount(digits: string): number | null {
  const plain = digits.replace(/[\s'’\u00A0\u202F]/gu, '')
  const decimal = /[.,](\d{1,2})$/u.exec(plain)
  const whole = (decimal === null ? plain : plain.slice(0, decimal.index)).replace(/[.,]/gu, '')
  if (!/^\d+$/u.test(whole) || /[.,]$/u.test(plain)) return null
  return Number(decimal === null ? whole : `${whole}.${decimal[1] ?? '0'}`)
}

/** Four plain digits of this time. */
function isYear(digits: string): boolean {
  return /^(?:19|20)\d{2}$/u.test(digits)
}

/** Whether a word stands right beside digits. */
function isBeside(start: number, end: number): (hit: Hit) => boolean {
  return (hit) => (hit.end <= start && start - hit.end <= 1) || (hit.start >= end && hit.start - end <= 1)
}

/** Words of a table in a line that may be in either language, or in both: what is longer says more. */
function hitsIn(text: string, lexicon: Lexicon, table: string): Hit[] {
  const words = wordsOf(text)
  return (['en', 'fr'] as const)
    .flatMap((language) => lexicon.find(text, words, language).get(table) ?? [])
    .sort((a, b) => a.start - b.start || b.end - a.end)
}

/** One that names its money before one that may be of several countries ("dollars"), of which the notice is in one. */
function currencyIn(text: string, { lexicon, homeCurrency }: AmountRules): string | undefined {
  const codes = hitsIn(text, lexicon, 'currencies').map(({ row }) => row.value.split(' '))
  const sure = codes.find(({ length }) => length === 1)
  const open = codes[0]
  if (sure !== undefined || open === undefined) return sure?.[0]
  const home = homeCurrency?.()
  return home !== undefined && open.includes(home) ? home : open[0]
}

/**
 * Of moneys that several countries call alike, the one of the country whose places a text names most. Where it names
 * none of these, nor any other country, the text of a notice in English and French is of Canada: no other
 * country with dollars publishes its vacancies in both.
 */
export function currencyOfPlaces(text: string, lexicon: Lexicon): string | undefined {
  const counted = Map.groupBy(hitsIn(text, lexicon, 'money-places'), ({ row }) => row.value)
  const [most, next] = [...counted].sort(([, a], [, b]) => b.length - a.length)
  if (most === undefined)
    return hitsIn(text, lexicon, 'places').some(({ row }) => row.value === 'country') ? undefined : 'CAD'
  return most[1].length === next?.[1].length ? undefined : most[0]
}

/**
 * The first month or year that a text names, as the languages say it or as the organisation does; 'other' where it
 * names only another span. What a colon follows is a label ("Horaire : …").
 */
function periodIn(text: string, rules: AmountRules, behind?: string): Salary['period'] | 'other' | null {
  if (behind !== undefined && isPayPeriod(behind)) return behind
  const named = periodHits(text, rules).map(({ row }) => row.value)
  const paid = named.find((value) => value === 'month' || value === 'year') ?? named.find(isPayPeriod)
  if (paid !== undefined && isPayPeriod(paid)) return paid
  return named.length > 0 ? 'other' : housePeriod(fold(text), rules.periods)
}

function periodHits(text: string, { lexicon }: AmountRules): Hit[] {
  return hitsIn(text, lexicon, 'pay-periods').filter(({ end }) => !/^\s*:/u.test(text.slice(end)))
}

/** The span that stands right behind an amount: "$32.50 an hour". */
function periodBehind(amount: { end: number }, periods: readonly Hit[]): string {
  const behind = periods.find(({ start }) => start >= amount.end && start < amount.end + farthestPeriod)
  return behind?.row.value ?? ''
}

function isPayPeriod(value: string): value is PayPeriod {
  return payPeriods.includes(value)
}

function housePeriod(folded: string, periods: Profile['periods']): Salary['period'] | null {
  const has = (forms: readonly string[]): boolean =>
    forms.some((form) => new RegExp(String.raw`(?<![\p{L}])${RegExp.escape(fold(form))}(?![\p{L}])`, 'u').test(folded))
  if (has([...periods.month.en, ...periods.month.fr])) return 'month'
  if (has([...periods.year.en, ...periods.year.fr])) return 'year'
  return null
}
