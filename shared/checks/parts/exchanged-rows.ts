import type { ReportPlace } from '../check.ts'
import type { KnownPairs } from './known-pairs.ts'

/** A report on a row whose two halves are known, but not as each other's translation. */
export interface Discord<Report extends ReportPlace> {
  en: string
  fr: string
  report: Report
}

/** Two rows that were exchanged are one defect: one report with the places of both. */
export function joinExchanged<Report extends ReportPlace>(
  found: readonly Discord<Report>[],
  pairs: KnownPairs,
): Report[] {
  const told = new Set<Discord<Report>>()
  return found.flatMap((first) => {
    if (told.has(first)) return []
    told.add(first)
    const second = found.find((other) => !told.has(other) && pairs.areExchanged(first, other))
    if (second === undefined) return [first.report]
    told.add(second)
    const { report } = first
    return [
      {
        ...report,
        en: [...report.en, ...second.report.en],
        fr: [...report.fr, ...second.report.fr],
        marks: [...report.marks, ...second.report.marks],
      },
    ]
  })
}
