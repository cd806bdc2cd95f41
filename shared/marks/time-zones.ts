import type { Passage } from '../analysis/passage.ts'
import type { Mark } from './mark.ts'
import { tableMarks } from './table-marks.ts'

const readNames = tableMarks('time-zone', 'time-zones')

/** "UTC+1", "GMT -03:30". */
const ahead = /^\s?(?<sign>[+−–-])\s?(?<hours>\d{1,2})(?::?(?<minutes>\d{2}))?(?!\d)/u

/** The value of "local time", which names no clock. */
const local = 'local'

/** As the clock has them. */
const minutesOfHour = 60

/** By which clock times are told: minutes ahead of UTC, '60 120' where winter and summer differ. */
export function readTimeZones(passage: Passage): readonly Mark[] {
  return passage.once(readNames).flatMap((mark) => {
    if (mark.values[0] === local) return []
    const values = [mark.values.join(' ')]
    const match = values[0] === '0' ? ahead.exec(passage.text.slice(mark.end)) : null
    if (match === null) return [{ ...mark, values }]
    const { sign, hours, minutes } = match.groups ?? {}
    const value = (Number(hours) * minutesOfHour + Number(minutes ?? 0)) * (sign === '+' ? 1 : -1)
    return [{ ...mark, values: [String(value)], end: mark.end + match[0].length }]
  })
}
