import { yearOf } from '../values/date.ts'
import type { NoticeDigest } from './digest-notice.ts'

/** Amounts that notices of one grade carry in one year. */
export interface SalaryGroup {
  grade: string
  currency: string
  period: string
  location: string
  /** Working time: half a post carries half the amount. */
  schedule: string
  /** Year of the deadline: scales change with the year. */
  year: string
  amounts: { amount: number; notices: string[] }[]
}

/** Groups in which more than one amount stands; where all agree there is nothing to say. */
export function salariesOf(digests: readonly NoticeDigest[]): SalaryGroup[] {
  const groups = new Map<string, SalaryGroup>()
  for (const { key, grade, salary, date } of digests) {
    if (grade === null || salary === null || date === null) continue
    const year = yearOf(date)
    const place = [grade, salary.currency, salary.period, salary.location, salary.schedule, year].join(' ')
    const group: SalaryGroup = groups.get(place) ?? {
      grade,
      currency: salary.currency,
      period: salary.period,
      location: salary.location,
      schedule: salary.schedule,
      year,
      amounts: [],
    }
    groups.set(place, group)
    const same = group.amounts.find(({ amount }) => amount === salary.amount)
    if (same === undefined) group.amounts.push({ amount: salary.amount, notices: [key] })
    else if (!same.notices.includes(key)) same.notices.push(key)
  }
  return [...groups.values()].filter(({ amounts }) => amounts.length > 1)
}
