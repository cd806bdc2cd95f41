import type { Passage } from '../analysis/passage.ts'
import type { Hit } from '../lexicon/lexicon.ts'
import { halfDay, minutesOfHour, timeKey } from './hour-keys.ts'
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

/** Lengths of time in two units, as one: "7 hours and 36 minutes", « huit heures trente », "an hour and a quarter". */
export function readCompounds(passage: Passage): NumberMention[] {
  const numbers = passage.once(numbersByWord)
  const units = new Map(passage.hits('units').map((hit) => [hit.first, hit]))
  if (units.size === 0) return []
  const inUnits = [...numbers.values()].flatMap((number) => {
    const unit = number.ordinal ? undefined : units.get(number.last + 1)
    const rule = greater[unit?.row.concept ?? '']
    if (unit === undefined || rule === undefined || !isJoined(passage, unit.first)) return []
    const rest = restBehind(passage, numbers, units, unit)
    return rest === undefined || rest.value >= rule.of
      ? []
      : [lengthOf(passage, number, unit, { end: rest.end, share: rest.value / rule.of })]
  })
  return [...inUnits, ...withParts(passage, numbers, units)]
}

/** The minutes behind hours, the months behind years. */
function restBehind(
  passage: Passage,
  numbers: ReadonlyMap<number, PlainNumber>,
  units: ReadonlyMap<number, Hit>,
  unit: Hit,
): PlainNumber | undefined {
  const { words, language } = passage
  const isLinked = words[unit.last + 1]?.text === and[language] && isJoined(passage, unit.last + 1)
  const rest = numbers.get(unit.last + (isLinked ? 2 : 1))
  if (rest === undefined || rest.ordinal || isOfPart(passage, rest)) return undefined
  const small = units.get(rest.last + 1)
  const isNamed = small?.row.concept === greater[unit.row.concept]?.smaller
  // "2 hours, 15 minutes": a comma parts only what has its own unit.
  if (!isJoined(passage, rest.first) && !(isNamed && words[rest.first]?.gap === ',')) return undefined
  // « Huit heures trente »: minutes need no name, but nothing else is counted behind them.
  const isHour = language === 'fr' && unit.row.concept === 'hour' && !isLinked && small === undefined
  return isNamed || isHour ? rest : undefined
}

/** "An hour and a quarter", "one hour and three quarters", « une heure trois quarts ». */
function withParts(
  passage: Passage,
  numbers: ReadonlyMap<number, PlainNumber>,
  units: ReadonlyMap<number, Hit>,
): NumberMention[] {
  const last = new Map([...numbers.values()].map((number) => [number.last, number]))
  return passage.hits('number-parts').flatMap((part) => {
    const share = Number(part.row.value)
    const unit = [...units.values()].find((hit) => hit.last === part.first - 1)
    if (unit === undefined || greater[unit.row.concept] === undefined || share < 0 || !isJoined(passage, part.first))
      return []
    const number = last.get(unit.first - 1) ?? articleAt(passage, unit.first - 1)
    if (number === undefined || number.ordinal || !isJoined(passage, unit.first)) return []
    return [lengthOf(passage, number, unit, { end: part.end, share })]
  })
}

/** "An hour": one of it. */
function articleAt({ words, language }: Passage, at: number): PlainNumber | undefined {
  const word = words[at]
  if (word === undefined || language === 'fr' || !articles.has(word.text)) return undefined
  return { value: 1, start: word.start, end: word.end, first: at, last: at, ordinal: false }
}

const articles: ReadonlySet<string> = new Set(['a', 'an'])

/** The three of "three quarters". */
function isOfPart(passage: Passage, { first, last }: PlainNumber): boolean {
  return passage.hits('number-parts').some((part) => part.first <= first && last <= part.last)
}

function lengthOf(
  passage: Passage,
  { value, start }: PlainNumber,
  { row }: Hit,
  { end, share }: { end: number; share: number },
): NumberMention {
  const [kind = '', length] = (row.value.split(' ')[0] ?? '').split(':')
  const minutes = String(Math.round(share * minutesOfHour)).padStart(2, '0')
  // In French words an hour is of either half of the day: « cinq heures dix » is 5.10 p.m. as well.
  const isSpoken = passage.language === 'fr' && value < halfDay && !/\d/u.test(passage.text.slice(start, end))
  const times = [timeKey(value, minutes), ...(isSpoken ? [timeKey(value + halfDay, minutes)] : [])]
  return {
    start,
    end,
    keys: [...(row.concept === 'hour' ? times : []), String(Number((value + share).toFixed(decimals)))],
    duration: `${kind}:${Math.round((value + share) * Number(length))}`,
    sure: true,
  }
}
