import type { Passage } from '../analysis/passage.ts'
import { writtenHours, type WrittenHour } from './hour-forms.ts'
import { halfDay, hoursKey, hoursOfDay, timeKey, timeMention, writtenKeys } from './hour-keys.ts'
import type { NumberMention } from './number-mention.ts'
import { halfBehind, spokenHours } from './spoken-hours.ts'

/** More hours than a day has, with their minutes: « 37 h 30 par semaine ». */
const spans = /(?<![\d.,:])(\d{2,3})\s?h\s?([0-5]\d)(?![\p{L}\d])/giu
/** "From 3 to 5 p.m.": the first is of the same half of the day. */
const before = /(?<![\d.,:])(\d{1,2})(?:[:.]([0-5]\d))?\s?(?:-|–|to|and)\s?$/iu
/** An hour of a clock that counts all 24 of a day: "09:30", "14:00". */
const ofWholeDay = /(?<![\d.,:])(?:0\d|1[3-9]|2[0-3])[:.][0-5]\d(?![\d:])/u

/** So many letters has the longest first hour of two: "11:30 until ". */
const longestBefore = 12

/** Hours of the day that a passage names, and lengths of time written like them; as sure as they are read. */
export function readClock(passage: Passage): NumberMention[] {
  return [...(/\d/u.test(passage.text) ? digital(passage) : []), ...spokenHours(passage)]
}

function digital(passage: Passage): NumberMention[] {
  const { text, folded, lexicon } = passage
  const times = writtenHours(folded, lexicon)
    // "18.30 hours" and "18 hours" may be a length of time: they are read as numbers with a unit.
    .filter(({ form, hour }) => form !== 'unit' && form !== 'point and unit' && hour < hoursOfDay)
    .map((written) => ofWritten(passage, written))
  const firsts = times.flatMap(({ first }) => first ?? [])
  // The 2:30 of "2:30–4 p.m." is of the afternoon, however it reads by itself.
  const isFirst = (own: NumberMention) => firsts.some(({ start, end }) => own.start < end && start < own.end)
  const found = [...firsts, ...times.flatMap(({ own }) => (isFirst(own) ? [] : [own]))]
  for (const match of text.matchAll(spans)) {
    const [hours, minutes] = [Number(match[1]), match[2] ?? '00']
    const keys = [timeKey(hours, minutes), hoursKey(hours, minutes)]
    if (hours >= hoursOfDay) found.push(timeMention(match.index, match.index + match[0].length, keys))
  }
  return found
}

/** `first`: the hour before it, of which it says the half of the day. */
function ofWritten(passage: Passage, written: WrittenHour): { own: NumberMention; first: NumberMention | null } {
  const { start, hour, form } = written
  const minutes = written.minute ?? '00'
  if (form === 'four digits') {
    // "1700 hours" may be a length of time as well.
    const keys = [...writtenKeys(hour, minutes, undefined), passage.text.slice(start, written.end)]
    return { own: timeMention(start, written.end, keys), first: null }
  }
  const named = halfBehind(passage, written.end)
  const half = written.half ?? named?.half
  const later =
    half === undefined && form === 'colon' && isOfHalfDay(passage, passage.text.slice(start, start + 2))
      ? writtenKeys(hour, minutes, 'p')
      : []
  const own = timeMention(start, named?.end ?? written.end, [...writtenKeys(hour, minutes, half), ...later])
  return { own, first: half === 'p' ? firstBefore(passage, start, hour) : null }
}

/** The 3 of "3 to 5 p.m.". */
function firstBefore({ text }: Passage, index: number, hour: number): NumberMention | null {
  const from = Math.max(0, index - longestBefore)
  const first = before.exec(text.slice(from, index))
  const [, start = '', more] = first ?? []
  if (first === null || Number(start) >= hour || Number(start) === 0) return null
  const place = from + first.index
  const keys = [...writtenKeys(Number(start), more ?? '00', 'p'), ...(more === undefined ? [start] : [])]
  return timeMention(place, place + start.length + (more === undefined ? 0 : 1 + more.length), keys)
}

/** Whether English digits of an hour may be of either half of the day: "1.30", but not "01.30", nor beside "14.00". */
export function isOfHalfDay({ text, language }: Passage, hour: string): boolean {
  const value = Number.parseInt(hour, 10)
  return language === 'en' && !hour.startsWith('0') && value >= 1 && value <= halfDay && !ofWholeDay.test(text)
}
