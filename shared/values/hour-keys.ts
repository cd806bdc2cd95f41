import type { NumberMention } from './number-mention.ts'

export const hoursOfDay = 24
export const halfDay = 12
export const minutesOfHour = 60
/** So many decimals of an hour tell any two minutes apart. */
const decimals = 4

/** Of a time, which is a sure number, each key once. */
export function timeMention(start: number, end: number, keys: readonly string[]): NumberMention {
  return { start, end, keys: [...new Set(keys)], duration: null, sure: true }
}

/** 't7:36'. */
export function timeKey(hours: number, minutes: string): string {
  return `t${String(hours)}:${minutes}`
}

/** The keys of a length of time in hours: '7.6'. */
export function hoursKey(hours: number, minutes: string): string {
  return String(Number((hours + Number(minutes) / minutesOfHour).toFixed(decimals)))
}

/** The time; for a full hour also its number, as « 13 heures » say. "6 p.m." is no 6. */
export function writtenKeys(written: number, minute: string, half: string | undefined): string[] {
  const hour = (written % (half === undefined ? hoursOfDay : halfDay)) + (half === 'p' ? halfDay : 0)
  const time = timeKey(hour, minute)
  if (minute !== '00') return [time, ...(half === undefined ? [hoursKey(hour, minute)] : [])]
  return [time, String(hour), ...(half === 'p' && written !== halfDay ? [] : [String(written)])]
}

/** As it is spoken, an hour is of either half of the day where none is named. Minutes before the hour are negative. */
export function spokenKeys(hour: number, minutes: number, half?: string): string[] {
  const halves = half === undefined ? ['a', 'p'] : [half]
  return halves.map((of) => {
    const day = hoursOfDay * minutesOfHour
    const time = ((hour % halfDay) + (of === 'p' ? halfDay : 0)) * minutesOfHour + minutes
    const whole = (time + day) % day
    return timeKey(Math.floor(whole / minutesOfHour), String(whole % minutesOfHour).padStart(2, '0'))
  })
}
