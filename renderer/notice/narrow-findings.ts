import type { Severity } from '../../shared/checks/check.ts'
import type { Standing } from '../../shared/decisions/standing.ts'
import type { Finding, NoticeView } from '../../shared/ipc/views.ts'
import { isOpen } from './next-open.ts'
import { sectionsOfFindings } from './finding-groups.ts'

export const narrowingGroups = ['section', 'check'] as const
export type NarrowingGroup = (typeof narrowingGroups)[number]
/** Choices in force; a group without any does not narrow. */
export type Narrowing = Readonly<Record<NarrowingGroup, readonly string[]>>

/** What is left out of texts, pages and panel. */
export interface Hiding {
  severities: ReadonlySet<Severity>
  onlyOpen: boolean
  narrowing: Narrowing
}

export function shownFindings(
  notice: NoticeView,
  standing: ReadonlyMap<string, Standing>,
  { severities, onlyOpen, narrowing }: Hiding,
): Finding[] {
  return fittingFindings(notice, narrowing).filter(
    ({ id, severity }) => !severities.has(severity) && (!onlyOpen || isOpen(standing, id)),
  )
}

/** Of one of the sections chosen and of one of the checks chosen. */
export function fittingFindings(notice: NoticeView, narrowing: Narrowing): Finding[] {
  const sections = sectionsOfFindings(notice)
  const fits = (group: NarrowingGroup, value: string): boolean =>
    narrowing[group].length === 0 || narrowing[group].includes(value)
  return notice.findings.filter(
    ({ id, check }) => fits('check', check) && fits('section', sections.get(id) ?? 'header'),
  )
}

/** What there is to choose among in a notice, with the number of warnings of each, sections in reading order. */
export function narrowingChoices(notice: NoticeView, group: NarrowingGroup): { choice: string; count: number }[] {
  const sections = sectionsOfFindings(notice)
  const values = group === 'check' ? notice.findings.map(({ check }) => check) : [...sections.values()]
  return [...Map.groupBy(values, (value) => value)].map(([choice, all]) => ({ choice, count: all.length }))
}
