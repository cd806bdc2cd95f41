import type { Passage } from '../analysis/passage.ts'
import { halfDay, minutesOfHour, timeKey } from './hour-keys.ts'

/** The length of time of which a number that ends at a place says how long: 'mo:36' months, or 'min:90' minutes. */
export function durationAfter(passage: Passage, end: number, value: number): string | null {
  const units = passage.hits('units')
  if (units.length === 0) return null
  const next = passage.words.findIndex(({ start }) => start >= end)
  const at = passage.hits('span-words').some(({ first }) => first === next) ? next + 1 : next
  const unit = units.find(({ first }) => first === at)
  if (unit === undefined || !/^[\s-]+(?:\p{L}+\s+)?$/u.test(passage.text.slice(end, unit.start))) return null
  const [kind = '', length] = (unit.row.value.split(' ')[0] ?? '').split(':')
  return `${kind}:${value * Number(length)}`
}

/**
 * Hours and a part are a time as well: "7.6 hours" are « 7 h 36 ». Behind words (`spoken`) it may be the afternoon's:
 * « huit heures et demie ».
 */
export function hoursAfter(passage: Passage, end: number, value: number, spoken: boolean): string[] {
  const isHours = durationAfter(passage, end, value) === `min:${value * minutesOfHour}`
  if (!isHours || Number.isInteger(value)) return []
  const minutes = String(Math.round((value % 1) * minutesOfHour)).padStart(2, '0')
  const whole = Math.floor(value)
  const hours = spoken && whole < halfDay && passage.language === 'fr' ? [whole, whole + halfDay] : [whole]
  return hours.map((hour) => timeKey(hour, minutes))
}
