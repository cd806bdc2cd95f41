import type { Lexicon } from '../lexicon/lexicon.ts'
import { fold } from '../text/fold.ts'
import { daysOf, findDates, writtenDays, type DateOptions, type WrittenDay } from './date.ts'
import { monthNames } from './month-names.ts'

export interface DateWords {
  start: number
  end: number
}

/** Any leap year: without its year, the 29th of February may be right. */
const leapYear = 2000

/** Days without a year, "before 31 June", "until June 31." */
function yearlessDays(lexicon: Lexicon) {
  const { pattern, numberOf } = lexicon.once(monthNames)
  const month = `(?<month>${pattern})(?!\\p{L})`
  return {
    forms: [
      new RegExp(String.raw`(?<![\d.,/-])(?<day>\d{2})(?:st|nd|rd|th|er|e)?\s(?:of\s)?${month}(?!\.?\s?\d)`, 'gu'),
      // Nothing that could be counted follows: "in June 31 people came".
      new RegExp(String.raw`(?<!\p{L})${month}\s(?<day>\d{2})(?:st|nd|rd|th)?(?=\s*(?:[.,;)](?!\d)|$))`, 'gu'),
    ],
    numberOf,
  }
}

/**
 * Dates that no calendar has: "31 June 2027", « 29 février 2027 », "2027-02-30", "before 31 April". `anyNumbers`: also
 * 13/13/2027 and "45 May 2027", which where no date is due may be other numbers.
 */
export function findImpossibleDates(
  text: string,
  options: DateOptions,
  { anyNumbers = false }: { anyNumbers?: boolean } = {},
): DateWords[] {
  const taken: DateWords[] = findDates(text, options)
  const isFree = ({ start, end }: DateWords): boolean => !taken.some((one) => start < one.end && one.start < end)
  const found: DateWords[] = []
  for (const { start, end, ...day } of [...writtenDays(text, options), ...withoutYear(text, options.lexicon)]) {
    if (!isImpossible(day) || !(anyNumbers || isNearly(day)) || !isFree({ start, end })) continue
    found.push({ start, end })
    taken.push({ start, end })
  }
  return found.sort((a, b) => a.start - b.start)
}

type Day = Pick<WrittenDay, 'year' | 'month' | 'day'>

function withoutYear(text: string, lexicon: Lexicon): (Day & DateWords)[] {
  if (!/\d/u.test(text)) return []
  const { forms, numberOf } = lexicon.once(yearlessDays)
  const folded = fold(text)
  return forms.flatMap((form) =>
    [...folded.matchAll(form)].map((match) => ({
      year: leapYear,
      month: numberOf(match.groups?.month ?? '') ?? 0,
      day: Number(match.groups?.day),
      start: match.index,
      end: match.index + match[0].length,
    })),
  )
}

function isImpossible({ year, month, day }: Day): boolean {
  return day < 1 || day > daysOf(year, month)
}

/** A day that other months have: a slip, not another number beside the name of a month. */
function isNearly({ month, day }: Day): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOf(leapYear, 1)
}
