import type { Passage } from '../analysis/passage.ts'
import type { Hit } from '../lexicon/lexicon.ts'
import { halfDay, minutesOfHour, spokenKeys, timeMention, writtenKeys } from './hour-keys.ts'
import type { NumberMention } from './number-mention.ts'
import { isJoined, numbersByWord, wordBehind, type PlainNumber } from './plain-numbers.ts'

/** What may stand between the minutes and the hour, or between two hours. */
const grammar = {
  past: 'past',
  to: 'to',
  less: 'moins',
  minutes: /^min(?:ute)?s?$/u,
}

/** Behind "at eight" nothing is counted by it. */
const alone = /^\s*(?:$|[,;!?)]|\.(?!\d))/u
/** « Moins dix » and "ten to" are said of the last half hour alone. */
const lastHalf = 30

/** Hours in words, and in digits that words make one: "half past 8", "at eight", « cinq heures moins dix ». */
export function spokenHours(passage: Passage): NumberMention[] {
  const { language } = passage
  if (language === 'fr') return [...beforeHour(passage), ...withDayHalf(passage)]
  const twelves = new Map(passage.hits('clock-words').flatMap(twelveOf))
  return [
    ...withMinutes(passage, twelves),
    ...twelveNoons(passage, twelves),
    ...withDayHalf(passage),
    ...behindAt(passage),
    ...inRange(passage),
  ]
}

/** Half past eight, a quarter to nine, twenty minutes past six, five to nine. */
function withMinutes(passage: Passage, twelves: ReadonlyMap<number, Twelve>): NumberMention[] {
  const { words } = passage
  const numbers = passage.once(numbersByWord)
  const found: NumberMention[] = []
  const add = (from: number, hour: Hour, minutes: number): void => {
    const named = hour.half === undefined ? halfBehind(passage, hour.end) : hour
    const start = words[from]?.start ?? hour.start
    found.push(timeMention(start, named?.end ?? hour.end, spokenKeys(hour.value, minutes, named?.half)))
  }
  const hourAt = (place: number): Hour | undefined => {
    if (!isJoined(passage, place)) return undefined
    const number = numbers.get(place)
    return number !== undefined && !number.ordinal && isHour(number.value) ? number : twelves.get(place)
  }
  for (const { row, first, last } of passage.hits('clock-parts')) {
    const hour = hourAt(last + 1)
    if (hour !== undefined) add(first, hour, Number(row.value))
  }
  for (const [first, { value, last, ordinal }] of numbers) {
    if (ordinal || !Number.isInteger(value) || value >= minutesOfHour) continue
    const isMinutes = grammar.minutes.test(words[last + 1]?.text ?? '')
    const link = isMinutes ? last + 2 : last + 1
    if (!isJoined(passage, link)) continue
    const hour = hourAt(link + 1)
    if (hour === undefined) continue
    if (words[link]?.text === grammar.past) add(first, hour, value)
    // Without its minutes "five to nine" may be a range; at "five to nine" nothing is one.
    else if (words[link]?.text === grammar.to && (isMinutes || (value < lastHalf && isTimed(passage, first, hour))))
      add(first, hour, -value)
  }
  return found
}

/** "At twenty to nine.": what stands before says that it is a time, and nothing is counted by it. */
function isTimed(passage: Passage, first: number, { end }: Hour): boolean {
  return isPlaced(passage, first, 'before') && isAlone(passage, end)
}

/** « Cinq heures moins dix », « 9 h moins cinq ». (« Moins le quart » is of number-parts.) */
function beforeHour(passage: Passage): NumberMention[] {
  const { words } = passage
  const numbers = passage.once(numbersByWord)
  const units = passage.hits('clock-words').filter(({ row }) => row.value === 'unit')
  return units.flatMap(({ first: place, last }) => {
    const hour = [...numbers.values()].find((number) => number.last === place - 1)
    const minutes = words[last + 1]?.text === grammar.less ? numbers.get(last + 2) : undefined
    if (hour === undefined || minutes === undefined || hour.ordinal || minutes.value >= lastHalf) return []
    if (hour.value > hoursOfClock || !isJoined(passage, last + 1) || !isJoined(passage, last + 2)) return []
    const named = halfBehind(passage, minutes.end)
    const half = named?.half ?? (hour.value > halfDay ? 'p' : undefined)
    return [timeMention(hour.start, named?.end ?? minutes.end, spokenKeys(hour.value, -minutes.value, half))]
  })
}

const hoursOfClock = 24

/** An hour that is named; `half`: of the day, where the name says it. */
interface Hour {
  value: number
  start: number
  end: number
  half?: string
}

interface Twelve extends Hour {
  keys: string[]
}

/** "12 noon", "twelve midnight". */
function twelveNoons(passage: Passage, twelves: ReadonlyMap<number, Twelve>): NumberMention[] {
  return [...passage.once(numbersByWord).values()].flatMap(({ value, start, last, ordinal }) => {
    const twelve = isJoined(passage, last + 1) ? twelves.get(last + 1) : undefined
    return twelve === undefined || value !== halfDay || ordinal ? [] : [timeMention(start, twelve.end, twelve.keys)]
  })
}

/** Noon and midnight, by the place of their word. */
function twelveOf({ row, first, start, end }: Hit): [number, Twelve][] {
  if (row.value !== 'noon' && row.value !== 'midnight') return []
  const [half, keys] = row.value === 'noon' ? ['p', ['t12:00', '12']] : ['a', ['t0:00', 't24:00', 't23:59', '24', '0']]
  return [[first, { value: halfDay, start, end, half, keys }]]
}

/** "At eight", "at nine thirty". */
function behindAt(passage: Passage): NumberMention[] {
  const { text } = passage
  const numbers = passage.once(numbersByWord)
  return [...numbers.values()].flatMap((hour) => {
    const { value, start, first, last, ordinal } = hour
    if (ordinal || !isHour(value) || !isPlaced(passage, first, 'before')) return []
    if (isAlone(passage, hour.end)) return [either(hour)]
    const minutes = isJoined(passage, last + 1) ? numbers.get(last + 1) : undefined
    const isTime = minutes !== undefined && isMinute(minutes, text) && isAlone(passage, minutes.end)
    return isTime ? [timeMention(start, minutes.end, spokenKeys(value, minutes.value))] : []
  })
}

/** "From eight to six", "between nine and five": both may be hours, or anything else that is counted. */
function inRange(passage: Passage): NumberMention[] {
  const numbers = passage.once(numbersByWord)
  return [...numbers.values()].flatMap((first) => {
    const isLinked = isPlaced(passage, first.last + 2, 'between') && isJoined(passage, first.last + 1)
    const place = isLinked ? first.last + 2 : first.last + 1
    const second = isJoined(passage, place) ? numbers.get(place) : undefined
    if (second === undefined || first.ordinal || second.ordinal) return []
    if (!isLinked && !/^\s?[-–]\s?$/u.test(passage.text.slice(first.end, second.start))) return []
    if (!isHour(first.value) || !isHour(second.value) || !isAlone(passage, second.end)) return []
    return [either(first), either(second)]
  })
}

/** A number that may be an hour of either half of the day. */
function either({ value, start, end }: PlainNumber): NumberMention {
  return timeMention(start, end, [String(value), String(value + halfDay), ...spokenKeys(value, 0)])
}

/** Whether a word of the clock stands right before a place: "at", "until"; "to". */
function isPlaced(passage: Passage, first: number, value: 'before' | 'between'): boolean {
  return (
    isJoined(passage, first) &&
    passage.hits('clock-words').some(({ row, last }) => row.value === value && last === first - 1)
  )
}

/** Whether what ends at a place counts nothing that stands behind it. */
function isAlone(passage: Passage, end: number): boolean {
  if (alone.test(passage.text.slice(end))) return true
  const next = wordBehind(passage, end)
  return next >= 0 && passage.hits('clock-words').some(({ row, first }) => row.value === 'behind' && first === next)
}

/** "Nine thirty": in words, from ten on. */
function isMinute({ value, start, ordinal }: PlainNumber, text: string): boolean {
  return !ordinal && Number.isInteger(value) && value >= 10 && value < minutesOfHour && !/\d/u.test(text[start] ?? '')
}

/** An hour that the words behind it tell: "four in the afternoon", « quatre heures du soir ». */
function withDayHalf(passage: Passage): NumberMention[] {
  const { words, language } = passage
  return [...passage.once(numbersByWord).values()].flatMap((number) => {
    const { value, start, end, last, ordinal } = number
    if (ordinal || !isHour(value)) return []
    const isClock = language === 'en' && words[last + 1]?.text === 'o' && words[last + 2]?.text === 'clock'
    const hours = passage.hits('units').find((hit) => hit.row.concept === 'hour' && hit.first === last + 1)
    const until = isClock ? (words[last + 2]?.end ?? end) : language === 'fr' ? (hours?.end ?? end) : end
    const named = halfBehind(passage, until)
    if (named !== undefined) return [timeMention(start, named.end, writtenKeys(value, '00', named.half))]
    return isClock ? [{ ...either(number), end: until }] : []
  })
}

function isHour(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= halfDay
}

/** The half of the day that is named right behind a place. */
export function halfBehind(passage: Passage, end: number): { half: string; end: number } | undefined {
  const place = passage.hits('day-halves').length === 0 ? -1 : wordBehind(passage, end)
  const hit = place < 0 ? undefined : passage.hits('day-halves').find(({ first }) => first === place)
  return hit === undefined ? undefined : { half: hit.row.value, end: hit.end }
}
