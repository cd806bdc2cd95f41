import type { Passage } from '../analysis/passage.ts'
import type { Hit } from '../lexicon/lexicon.ts'
import type { NumberMention } from './number-mention.ts'
import { isJoined, numbersByWord, wordBehind, type PlainNumber } from './plain-numbers.ts'

/** Hours in digits; groups: hour, then minute, second and half of the day in the forms that have them. */
const inDigits =
  /(?<![\d.,:])([01]?\d|2[0-3])(?:[:.]([0-5]\d)(?::([0-5]\d))?\s*([ap])\.?m\b\.?|:([0-5]\d)(?::([0-5]\d))?(?!\d)|\s?h(?:\s?([0-5]\d))?(?![\p{L}\d])|\s*([ap])\.?m\b\.?)/giu
/** More hours than a day has, with their minutes: « 37 h 30 par semaine ». */
const spans = /(?<![\d.,:])(\d{2,3})\s?h\s?([0-5]\d)(?![\p{L}\d])/giu
/** "1700 hours", which may be an hour or a length of time. */
const military = /(?<![\d.,:])([01]\d|2[0-3])([0-5]\d)\s?(?:hours|hrs?)\b/giu
/** "From 3 to 5 p.m.": the first is of the same half of the day. */
const before = /(?<![\d.,:])(\d{1,2})(?:[:.]([0-5]\d))?\s?(?:-|–|to|and)\s?$/iu

/** Behind "at eight" nothing is counted by it. */
const alone = /^\s*(?:$|[,;!?)]|\.(?!\d))/u
/** An hour of a clock that counts all 24 of a day: "09:30", "14:00". */
const ofWholeDay = /(?<![\d.,:])(?:0\d|1[3-9]|2[0-3])[:.][0-5]\d(?![\d:])/u

/** So many letters has the longest first hour of two: "11:30 until ". */
const longestBefore = 12
const hoursOfDay = 24
/** So many decimals of an hour tell any two minutes apart. */
const decimals = 4
const minutesOfHour = 60

/** What may stand between the minutes and the hour, or behind the hour. */
const grammar = { past: 'past', to: 'to', minutes: /^min(?:ute)?s?$/u, at: 'at', half: 12 }

/** Hours of the day that a passage names, and lengths of time written like them; as sure as they are read. */
export function readClock(passage: Passage): NumberMention[] {
  const { text, language } = passage
  if (language === 'en') return [...(/\d/u.test(text) ? digital(passage) : []), ...inWords(passage)]
  return [...(/\d/u.test(text) ? digital(passage) : []), ...withDayHalf(passage)]
}

function mention(start: number, end: number, keys: string[]): NumberMention {
  return { start, end, keys: [...new Set(keys)], duration: null, sure: true }
}

function digital(passage: Passage): NumberMention[] {
  const { text, language } = passage
  const times = [...text.matchAll(inDigits)].map((match) => ofMatch(passage, match))
  const firsts = times.flatMap(({ first }) => first ?? [])
  // The 2:30 of "2:30–4 p.m." is of the afternoon, however it reads by itself.
  const isFirst = (own: NumberMention) => firsts.some(({ start, end }) => own.start < end && start < own.end)
  const found = [...firsts, ...times.flatMap(({ own }) => (isFirst(own) ? [] : [own]))]
  for (const match of text.matchAll(spans)) {
    const [hours, minutes] = [Number(match[1]), match[2] ?? '00']
    const keys = [timeKey(hours, minutes), hoursOf(hours, minutes)]
    if (hours >= hoursOfDay) found.push(mention(match.index, match.index + match[0].length, keys))
  }
  for (const match of language === 'en' ? text.matchAll(military) : []) {
    const [, hours = '', minutes = ''] = match
    const keys = [...keysOf(Number(hours), minutes, undefined), hours + minutes]
    found.push(mention(match.index, match.index + hours.length + minutes.length, keys))
  }
  return found
}

/** `first`: the hour before it, of which it says the half of the day. */
function ofMatch(passage: Passage, match: RegExpExecArray): { own: NumberMention; first: NumberMention | null } {
  const [, hour = '', ofPoint, , halfOfPoint, ofColon, , ofSign, halfOfHour] = match
  const end = match.index + match[0].length
  const named = halfBehind(passage, end)
  const half = (halfOfPoint ?? halfOfHour)?.toLowerCase() ?? named?.half
  const minutes = ofPoint ?? ofColon ?? ofSign ?? '00'
  const later =
    half === undefined && ofColon !== undefined && isOfHalfDay(passage, hour) ? keysOf(Number(hour), minutes, 'p') : []
  const own = mention(match.index, named?.end ?? end, [...keysOf(Number(hour), minutes, half), ...later])
  return { own, first: half === 'p' ? firstBefore(passage, match.index, Number(hour)) : null }
}

/** The 3 of "3 to 5 p.m.". */
function firstBefore({ text }: Passage, index: number, hour: number): NumberMention | null {
  const from = Math.max(0, index - longestBefore)
  const first = before.exec(text.slice(from, index))
  const [, start = '', more] = first ?? []
  if (first === null || Number(start) >= hour || Number(start) === 0) return null
  const place = from + first.index
  const keys = [...keysOf(Number(start), more ?? '00', 'p'), ...(more === undefined ? [start] : [])]
  return mention(place, place + start.length + (more === undefined ? 0 : 1 + more.length), keys)
}

/** Whether English digits of an hour may be of either half of the day: "1.30", but not "01.30", nor beside "14.00". */
export function isOfHalfDay({ text, language }: Passage, hour: string): boolean {
  return language === 'en' && !hour.startsWith('0') && isHour(Number(hour)) && !ofWholeDay.test(text)
}

/** Half past eight, a quarter to nine, twenty minutes past six, four o'clock, seven in the morning. */
function inWords(passage: Passage): NumberMention[] {
  const { words } = passage
  const numbers = passage.once(numbersByWord)
  const found: NumberMention[] = []
  const twelves = new Map(passage.hits('clock-words').flatMap(twelveOf))
  const add = (from: number, hour: Hour, minutes: number): void => {
    const named = hour.half === undefined ? halfBehind(passage, hour.end) : hour
    const start = words[from]?.start ?? hour.start
    found.push(mention(start, named?.end ?? hour.end, spoken(hour.value, minutes, named?.half)))
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
    if (ordinal || !Number.isInteger(value)) continue
    const isMinutes = grammar.minutes.test(words[last + 1]?.text ?? '')
    const link = isMinutes ? last + 2 : last + 1
    const sign = words[link]?.text === grammar.past ? 1 : isMinutes && words[link]?.text === grammar.to ? -1 : 0
    const hour = sign === 0 || value >= minutesOfHour || !isJoined(passage, link) ? undefined : hourAt(link + 1)
    if (hour !== undefined) add(first, hour, sign * value)
  }
  return [...found, ...twelveNoons(passage, twelves), ...withDayHalf(passage), ...behindAt(passage)]
}

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
    return twelve === undefined || value !== grammar.half || ordinal ? [] : [mention(start, twelve.end, twelve.keys)]
  })
}

/** Noon and midnight, by the place of their word. */
function twelveOf({ row, first, start, end }: Hit): [number, Twelve][] {
  if (row.value !== 'noon' && row.value !== 'midnight') return []
  const [half, keys] = row.value === 'noon' ? ['p', ['t12:00', '12']] : ['a', ['t0:00', 't24:00', 't23:59', '24', '0']]
  return [[first, { value: grammar.half, start, end, half, keys }]]
}

/** "At eight", "at nine thirty". */
function behindAt(passage: Passage): NumberMention[] {
  const { words, text } = passage
  const numbers = passage.once(numbersByWord)
  const behind = new Set(passage.hits('clock-words').flatMap(({ row, first }) => (row.value === 'behind' ? first : [])))
  const isAlone = ({ end, last }: PlainNumber) =>
    alone.test(text.slice(end)) || (behind.has(last + 1) && isJoined(passage, last + 1))
  return [...numbers.values()].flatMap((hour) => {
    const { value, start, end, first, last, ordinal } = hour
    if (ordinal || !isHour(value) || words[first - 1]?.text !== grammar.at || !isJoined(passage, first)) return []
    if (isAlone(hour)) return [mention(start, end, [String(value), String(value + grammar.half), ...spoken(value, 0)])]
    const minutes = isJoined(passage, last + 1) ? numbers.get(last + 1) : undefined
    const isTime = minutes !== undefined && isMinute(minutes, text) && isAlone(minutes)
    return isTime ? [mention(start, minutes.end, spoken(value, minutes.value))] : []
  })
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
    if (named !== undefined) return [mention(start, named.end, keysOf(value, '00', named.half))]
    return isClock ? [mention(start, until, [...spoken(value, 0), String(value), String(value + grammar.half)])] : []
  })
}

function isHour(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= grammar.half
}

/** The half of the day that is named right behind a place. */
function halfBehind(passage: Passage, end: number): { half: string; end: number } | undefined {
  const place = passage.hits('day-halves').length === 0 ? -1 : wordBehind(passage, end)
  const hit = place < 0 ? undefined : passage.hits('day-halves').find(({ first }) => first === place)
  return hit === undefined ? undefined : { half: hit.row.value, end: hit.end }
}

/** As it is spoken, an hour is of either half of the day where none is named. */
function spoken(hour: number, minutes: number, half?: string): string[] {
  const halves = half === undefined ? ['a', 'p'] : [half]
  return halves.map((of) => {
    const day = hoursOfDay * minutesOfHour
    const time = ((hour % grammar.half) + (of === 'p' ? grammar.half : 0)) * minutesOfHour + minutes
    const whole = (time + day) % day
    return timeKey(Math.floor(whole / minutesOfHour), String(whole % minutesOfHour).padStart(2, '0'))
  })
}

/** The time; for a full hour also its number, as « 13 heures » say. "6 p.m." is no 6. */
function keysOf(written: number, minute: string, half: string | undefined): string[] {
  const hour = (written % (half === undefined ? hoursOfDay : grammar.half)) + (half === 'p' ? grammar.half : 0)
  const time = timeKey(hour, minute)
  if (minute !== '00') return [time, ...(half === undefined ? [hoursOf(hour, minute)] : [])]
  return [time, String(hour), ...(half === 'p' && written !== grammar.half ? [] : [String(written)])]
}

/** 't7:36'. */
export function timeKey(hours: number, minutes: string): string {
  return `t${String(hours)}:${minutes}`
}

function hoursOf(hours: number, minutes: string): string {
  return String(Number((hours + Number(minutes) / minutesOfHour).toFixed(decimals)))
}
