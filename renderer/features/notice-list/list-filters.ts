import type { FailureRow, NoticeRow } from '../../../shared/ipc/views.ts'
import { daysUntil } from '../../notice/deadline-days.ts'

/** What the list can be narrowed by. Within a group one choice is enough; every group in force must fit. */
const filterGroups = ['finds', 'state', 'deadline', 'languages', 'check', 'grade', 'folder'] as const
export type FilterGroup = (typeof filterGroups)[number]
/** Choices in force by group; a group that is absent or empty does not narrow. Kept in the settings. */
export type Filters = Readonly<Record<string, readonly string[]>>

export const findsChoices = ['error', 'warning', 'info', 'clean', 'unread'] as const
export type Finds = (typeof findsChoices)[number]
export const deadlineChoices = ['week', 'month', 'open', 'closed', 'none'] as const
export const languageChoices = ['both', 'en', 'fr'] as const
/** A notice with corrections asked may stand anywhere between new and signed. */
export const stateChoices = ['new', 'in-review', 'to-fix', 'changed', 'signed-en', 'signed-fr', 'signed'] as const

/** Days from today that a window reaches. */
const reach = { week: 7, month: 30 }

export function noticeFits(row: NoticeRow, filters: Filters, asOf: string): boolean {
  return filterGroups.every((group) => {
    const chosen = filters[group] ?? []
    return chosen.length === 0 || chosen.some((choice) => noticeHas(row, group, choice, asOf))
  })
}

/** A file that could not be read has a folder and nothing else: any other filter leaves it out. */
export function failureFits(row: FailureRow, filters: Filters): boolean {
  return filterGroups.every((group) => {
    const chosen = filters[group] ?? []
    if (chosen.length === 0) return true
    if (group === 'finds') return chosen.includes('unread')
    return group === 'folder' && chosen.includes(row.folder ?? '')
  })
}

export function noticeHas(row: NoticeRow, group: FilterGroup, choice: string, asOf: string): boolean {
  switch (group) {
    case 'finds':
      return hasFinds(row, choice)
    case 'state':
      return choice === 'to-fix' ? row.toFix > 0 : row.state === choice
    case 'deadline':
      return inWindow(daysUntil(row.deadline, asOf), choice)
    case 'languages':
      return choice === 'both'
        ? row.languages.length > 1
        : row.languages.length === 1 && row.languages.some((language) => language === choice)
    case 'check':
      return row.checks.includes(choice)
    case 'grade':
      return row.grade === choice
    case 'folder':
      return (row.folder ?? '') === choice
  }
}

/** The same filters with one choice taken in, or out when it was in. */
export function withToggled(filters: Filters, group: FilterGroup, choice: string): Record<string, string[]> {
  const before = filters[group] ?? []
  return withChoices(
    filters,
    group,
    before.includes(choice) ? before.filter((other) => other !== choice) : [...before, choice],
  )
}

/** The same filters with a group's choices replaced; a group without choices is left out. */
export function withChoices(filters: Filters, group: string, choices: readonly string[]): Record<string, string[]> {
  const others = Object.entries(filters).filter(([name]) => name !== group)
  const all = choices.length === 0 ? others : [...others, [group, choices] as const]
  return Object.fromEntries(all.map(([name, chosen]) => [name, [...chosen]]))
}

/** Choices in force, the chips above the list aside. */
export function otherFilterCount(filters: Filters): number {
  return filterGroups
    .filter((group) => group !== 'finds')
    .reduce((sum, group) => sum + (filters[group]?.length ?? 0), 0)
}

function hasFinds({ counts }: NoticeRow, choice: string): boolean {
  if (choice === 'clean') return counts.error + counts.warning + counts.info === 0
  return (choice === 'error' || choice === 'warning' || choice === 'info') && counts[choice] > 0
}

function inWindow(days: number | null, choice: string): boolean {
  if (days === null) return choice === 'none'
  if (choice === 'week' || choice === 'month') return days >= 0 && days <= reach[choice]
  return choice === 'open' ? days >= 0 : choice === 'closed' && days < 0
}
