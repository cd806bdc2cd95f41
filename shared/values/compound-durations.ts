import type { Passage } from '../analysis/passage.ts'
import type { Hit } from '../lexicon/lexicon.ts'
import { timeKey } from './clock.ts'
import type { NumberMention } from './number-mention.ts'
import { isJoined, numbersByWord, type PlainNumber } from './plain-numbers.ts'

/** Hours with their minutes, years with their months: the length of the greater in that of the smaller. */
const greater: Readonly<Record<string, { smaller: string; of: number }>> = {
  hour: { smaller: 'minute', of: 60 },
  year: { smaller: 'month', of: 12 },
}
/** So many decimals of an hour or a year tell any two minutes or months apart. */
const decimals = 4
const and = { en: 'and', fr: 'et' }

/** Lengths of time in two units, as one: "7 hours and 36 minutes", « huit heures trente ». */
export function readCompounds(passage: Passage): NumberMention[] {
  const numbers = passage.once(numbersByWord)
  const units = new Map(passage.hits('units').map((hit) => [hit.first, hit]))
  return [...numbers.values()].flatMap((number) => {
    const unit = number.ordinal ? undefined : units.get(number.last + 1)
    const rule = greater[unit?.row.concept ?? '']
    if (unit === undefined || rule === undefined || !isJoined(passage, unit.first)) return []
    const isLinked = passage.words[unit.last + 1]?.text === and[passage.language] && isJoined(passage, unit.last + 1)
    const rest = numbers.get(unit.last + (isLinked ? 2 : 1))
    if (rest === undefined || rest.ordinal || rest.value >= rule.of || !isJoined(passage, rest.first)) return []
    const small = units.get(rest.last + 1)
    const isNamed = small?.row.concept === rule.smaller
    // « Huit heures trente »: minutes need no name, but nothing else is counted behind them.
    const isHour = passage.language === 'fr' && unit.row.concept === 'hour' && !isLinked && small === undefined
    return isNamed || isHour ? [lengthOf(number, unit, rest, rule.of)] : []
  })
}

function lengthOf(number: PlainNumber, unit: Hit, rest: PlainNumber, of: number): NumberMention {
  const kind = unit.row.value.split(':')[0] ?? ''
  const time = timeKey(number.value, String(rest.value).padStart(2, '0'))
  return {
    start: number.start,
    end: rest.end,
    keys: [
      ...(unit.row.concept === 'hour' ? [time] : []),
      String(Number((number.value + rest.value / of).toFixed(decimals))),
    ],
    duration: `${kind}:${number.value * of + rest.value}`,
    sure: true,
  }
}
