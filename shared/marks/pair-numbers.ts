import type { NumberMark } from './numbers.ts'
import { pairMarks, type PairedMarks, type Way } from './pair-marks.ts'

/**
 * No passage of a notice has hundreds of numbers on both sides; to compare all of a hostile one's would take minutes.
 */
const mostPairs = 250_000

/** What is known of numbers beside their values. */
export interface NumberCompany {
  /** Whether two stand in sentences that are linked: these are set against each other first. */
  together: (en: NumberMark, fr: NumberMark) => boolean
  /** How far the words that two belong to are linked: of several that have the value the most is the partner. */
  support: (en: NumberMark, fr: NumberMark) => number
}

/** Numbers of two sides set against each other, each with one. What is left is of the sure ones alone. */
export function pairNumbers(
  en: readonly NumberMark[],
  fr: readonly NumberMark[],
  company?: NumberCompany,
): PairedMarks<NumberMark> {
  if (en.length * fr.length > mostPairs) return { pairs: [], left: { en: [], fr: [] } }
  // "1 p.m." is « 13 heures » before it is « une ».
  const byTrust = [meetsExactly, meetsByDuration, meetsPlainly, alikeSure(meetsSomehow), meetsSomehow]
  const ways = byTrust.map(
    (meets): Way<NumberMark> =>
      (a, b, free) =>
        meets(a, b) && !isStandIn(a, b, free.fr) && !isStandIn(b, a, free.en),
  )
  const { pairs, left } = pairMarks(en, fr, {
    ways:
      company === undefined
        ? ways
        : ways.flatMap((way): Way<NumberMark>[] => [(a, b, free) => company.together(a, b) && way(a, b, free), way]),
    worth: company?.support,
  })
  const [free, other] = [new Set(left.en), new Set(left.fr)]
  return {
    pairs,
    left: { en: left.en.filter((mark) => isSure(mark, other)), fr: left.fr.filter((mark) => isSure(mark, free)) },
  }
}

function alikeSure(meets: typeof meetsSomehow): typeof meetsSomehow {
  return (a, b) => a.sure === b.sure && meets(a, b)
}

/**
 * « La deuxième période » is no answer to "two years" where the other side still has a duration of its own to compare.
 */
function isStandIn(timed: NumberMark, plain: NumberMark, others: ReadonlySet<NumberMark>): boolean {
  return (
    timed.sure &&
    timed.duration !== null &&
    !plain.sure &&
    plain.duration === null &&
    [...others].some(({ duration }) => duration !== null)
  )
}

/** A name with a number in it ("Prince2") is missed only where the other side has the same name with another number. */
function isSure(mark: NumberMark, others: ReadonlySet<NumberMark>): boolean {
  const name = nameOf(mark)
  return mark.sure && (name === null || [...others].some((other) => nameOf(other) === name))
}

function nameOf({ values: [value = ''] }: NumberMark): string | null {
  return value.startsWith('id:') ? value.replace(/\d+/gu, '#') : null
}

function meetsExactly(a: NumberMark, b: NumberMark): boolean {
  return a.sure && b.sure && a.values[0] === b.values[0] && a.duration === b.duration
}

function meetsByDuration(a: NumberMark, b: NumberMark): boolean {
  return a.duration !== null && a.duration === b.duration
}

/** Both without a unit: « les deux parties » are "both parties" before they are "two years". */
function meetsPlainly(a: NumberMark, b: NumberMark): boolean {
  return a.sure === b.sure && a.duration === null && b.duration === null && meetsSomehow(a, b)
}

/** Three years are not three months; where only one side names a unit, the value decides. */
function meetsSomehow(a: NumberMark, b: NumberMark): boolean {
  if (a.duration !== null && b.duration !== null) return false
  return a.values.some((value) => b.values.includes(value)) || isCalledFromAbroad(a, b) || isCalledFromAbroad(b, a)
}

/** How a number begins that is dialled within its country. */
const atHome = 'tel:0'

/** "+32 2 555 01 23" is « 02 555 01 23 » at home. */
function isCalledFromAbroad({ values: [abroad = ''] }: NumberMark, { values: [home = ''] }: NumberMark): boolean {
  return (
    home.startsWith(atHome) &&
    abroad.startsWith('tel:') &&
    !abroad.startsWith(atHome) &&
    abroad.endsWith(home.slice(atHome.length))
  )
}
