import type { NumberMention } from './number-mention.ts'

export interface Unmatched {
  en: NumberMention[]
  fr: NumberMention[]
}

/**
 * No passage of a notice has hundreds of numbers on both sides; to compare all of a hostile one's would take minutes.
 */
const mostPairs = 250_000

/** What is left when every number of one side has met its equal on the other, each once: the sure ones of each side. */
export function unmatchedNumbers(en: readonly NumberMention[], fr: readonly NumberMention[]): Unmatched {
  if (en.length * fr.length > mostPairs) return { en: [], fr: [] }
  const left = { en: new Set(en), fr: new Set(fr) }
  // The likeliest meetings first, so that a doubtful one never takes the place of a certain one.
  for (const meets of [meetsExactly, meetsByDuration, meetsPlainly, meetsSomehow]) {
    for (const a of left.en) {
      const candidates = [...left.fr].filter(
        (candidate) => meets(a, candidate) && !isStandIn(a, candidate, left.fr) && !isStandIn(candidate, a, left.en),
      )
      // "1 p.m." is « 13 heures » before it is « une ».
      const b = candidates.find(({ sure }) => sure === a.sure) ?? candidates[0]
      if (b === undefined) continue
      left.en.delete(a)
      left.fr.delete(b)
    }
  }
  return {
    en: [...left.en].filter((mention) => isSure(mention, left.fr)),
    fr: [...left.fr].filter((mention) => isSure(mention, left.en)),
  }
}

/**
 * « La deuxième période » is no answer to "two years" where the other side still has a duration of its own to compare.
 */
function isStandIn(timed: NumberMention, plain: NumberMention, others: ReadonlySet<NumberMention>): boolean {
  return (
    timed.sure &&
    timed.duration !== null &&
    !plain.sure &&
    plain.duration === null &&
    [...others].some(({ duration }) => duration !== null)
  )
}

/** A name with a number in it ("Prince2") is missed only where the other side has the same name with another number. */
function isSure(mention: NumberMention, others: ReadonlySet<NumberMention>): boolean {
  const name = nameOf(mention)
  return mention.sure && (name === null || [...others].some((other) => nameOf(other) === name))
}

function nameOf({ keys }: NumberMention): string | null {
  const [key = ''] = keys
  return key.startsWith('id:') ? key.slice(3).replace(/\d+/gu, '#') : null
}

function meetsExactly(a: NumberMention, b: NumberMention): boolean {
  return a.sure && b.sure && a.keys[0] === b.keys[0] && a.duration === b.duration
}

function meetsByDuration(a: NumberMention, b: NumberMention): boolean {
  return a.duration !== null && a.duration === b.duration
}

/** Both without a unit: « les deux parties » are "both parties" before they are "two years". */
function meetsPlainly(a: NumberMention, b: NumberMention): boolean {
  return a.sure === b.sure && a.duration === null && b.duration === null && meetsSomehow(a, b)
}

/** Three years are not three months; where only one side names a unit, the value decides. */
function meetsSomehow(a: NumberMention, b: NumberMention): boolean {
  if (a.duration !== null && b.duration !== null) return false
  return a.keys.some((key) => b.keys.includes(key)) || isCalledFromAbroad(a, b) || isCalledFromAbroad(b, a)
}

/** "+32 2 555 01 23" is « 02 555 01 23 » at home. */
function isCalledFromAbroad({ keys: [abroad = ''] }: NumberMention, { keys: [home = ''] }: NumberMention): boolean {
  return (
    home.startsWith('tel:0') &&
    abroad.startsWith('tel:') &&
    !abroad.startsWith('tel:0') &&
    abroad.endsWith(home.slice(5))
  )
}
