import type { Text } from './en.ts'

export function deadlineWords(days: number | null, { deadline }: Text): string {
  if (days === null) return deadline.none
  if (days < 0) return deadline.closed(-days)
  return days === 0 ? deadline.today : deadline.daysLeft(days)
}
