import { dayLength } from '../../shared/values/date.ts'

/**
 * Whole days of the calendar from `asOf` to `deadline` (ISO dates); negative when it is past, null when either is none.
 */
export function daysUntil(deadline: string | null, asOf: string): number | null {
  if (deadline === null) return null
  const days =
    (Date.parse(`${deadline.slice(0, 10)}T00:00:00Z`) - Date.parse(`${asOf.slice(0, 10)}T00:00:00Z`)) / dayLength
  return Number.isFinite(days) ? Math.round(days) : null
}

/** Days within which a deadline is pressing. */
const soonDays = 7

export function urgency(days: number | null): 'past' | 'soon' | 'later' | 'none' {
  if (days === null) return 'none'
  if (days < 0) return 'past'
  return days <= soonDays ? 'soon' : 'later'
}
