import type { Finding, NoticeView } from '../../shared/ipc/views.ts'
import type { Language } from '../../shared/notice/report.ts'
import { withoutLinkSigns } from '../../shared/text/link-signs.ts'
import { shownSections, type ShownSection } from './shown-sections.ts'
import { severities, type Severity } from './severity.ts'

export interface FindingGroup {
  severity: Severity
  sections: { section: ShownSection; findings: Finding[] }[]
  count: number
}

/** By severity, and in each severity by section in reading order. */
export function groupFindings(notice: NoticeView, findings: readonly Finding[]): FindingGroup[] {
  const order = readingOrder(notice)
  return severities.flatMap((severity) => {
    const here = findings
      .filter((finding) => finding.severity === severity)
      .toSorted((a, b) => place(a, order).at - place(b, order).at)
    if (here.length === 0) return []
    const sections: FindingGroup['sections'] = []
    for (const finding of here) {
      const { section } = place(finding, order)
      const known = sections.find((other) => other.section === section)
      if (known) known.findings.push(finding)
      else sections.push({ section, findings: [finding] })
    }
    return [{ severity, sections, count: here.length }]
  })
}

/** Finding id → the section it stands under, in reading order. */
export function sectionsOfFindings(notice: NoticeView): Map<string, ShownSection> {
  const order = readingOrder(notice)
  const placed = notice.findings.map((finding) => ({ id: finding.id, ...place(finding, order) }))
  return new Map(placed.toSorted((a, b) => a.at - b.at).map(({ id, section }) => [id, section]))
}

/** The order in which j and k go through the warnings: as the panel lists them. */
export function listedOrder(groups: readonly FindingGroup[]): Finding[] {
  return groups.flatMap(({ sections }) => sections.flatMap(({ findings }) => findings))
}

/**
 * The next (1) or previous (-1) finding after the current one; the first or last when there is none, round at the ends.
 */
export function neighbour(listed: readonly Finding[], currentId: string | null, step: 1 | -1): Finding | null {
  if (listed.length === 0) return null
  const at = listed.findIndex(({ id }) => id === currentId)
  const next = at === -1 ? (step === 1 ? 0 : listed.length - 1) : (at + step + listed.length) % listed.length
  return listed[next] ?? null
}

/** The words concerned on one side, each once. */
export function evidenceOf(notice: NoticeView, finding: Finding, language: Language): string[] {
  const ids = new Set((language === 'en' ? notice.en : notice.fr)?.blocks.map(({ id }) => id))
  return [...new Set(finding.evidence.filter(({ block }) => ids.has(block)).map(({ text }) => withoutLinkSigns(text)))]
}

interface Place {
  at: number
  section: ShownSection
}

function readingOrder(notice: NoticeView): Map<string, Place> {
  const order = new Map<string, Place>()
  const sections = shownSections(notice)
  notice.alignment.forEach(({ en, fr }, at) => {
    for (const id of [...en, ...fr]) order.set(id, { at, section: sections.get(id) ?? 'other' })
  })
  return order
}

/** A finding without a place concerns the notice as a whole, and stands with its head. */
function place(finding: Finding, order: ReadonlyMap<string, Place>): Place {
  const places = [...finding.evidence.map(({ block }) => block), ...finding.en, ...finding.fr].flatMap(
    (id) => order.get(id) ?? [],
  )
  return (
    places.reduce<Place | null>((first, other) => (first === null || other.at < first.at ? other : first), null) ?? {
      at: -1,
      section: 'header',
    }
  )
}
