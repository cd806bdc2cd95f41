import type { Clause, ClauseSide } from '../../../shared/wording/clause.ts'
import { otherLanguage } from '../../../shared/notice/block-text.ts'
import type { Language, SectionId } from '../../../shared/notice/report.ts'
import { foldForSearch, searchWords } from '../../../shared/text/search-words.ts'
import type { ClauseKind } from '../../state/clauses-store.ts'
import { withoutLinkSigns } from '../../../shared/text/link-signs.ts'

export interface ClauseGroup {
  section: SectionId
  clauses: Clause[]
}

/** As the sections follow each other in a notice. */
const sections: readonly SectionId[] = [
  'header',
  'summary',
  'qualifications',
  'accountabilities',
  'interrelationships',
  'competencies',
  'contract',
  'application',
  'additional',
  'other',
]

/**
 * The clauses that hold every word of the query in one of their wordings, by section, the most used first; those left
 * alone come last.
 */
export function groupClauses(clauses: readonly Clause[], query: string, kind: ClauseKind | null = null): ClauseGroup[] {
  const words = searchWords(query)
  const fitting = clauses.filter((clause) => {
    if (kind !== null && !isOfKind(clause, kind)) return false
    const said = words.length === 0 ? '' : textsOf(clause).map(foldForSearch).join('\n')
    return words.every((word) => said.includes(word))
  })
  const bySection = Map.groupBy(fitting, ({ section }) => section)
  return sections.flatMap((section) => {
    const here = bySection.get(section) ?? []
    return here.length === 0
      ? []
      : [
          {
            section,
            clauses: here.toSorted(
              (a, b) =>
                Number(a.isForgotten === true) - Number(b.isForgotten === true) ||
                b.carriers - a.carriers ||
                compare(firstWords(a), firstWords(b)),
            ),
          },
        ]
  })
}

export function isOfKind(clause: Clause, kind: ClauseKind): boolean {
  if (kind === 'forgotten' || clause.isForgotten === true) return kind === 'forgotten' && clause.isForgotten === true
  return kind === 'several' ? wordingsOf(clause) > 1 : standingOf(clause) === kind
}

/** On the side that has more of them. */
export function wordingsOf({ en, fr }: Clause): number {
  return Math.max(en?.wordings.length ?? 0, fr?.wordings.length ?? 0)
}

/** What does not change when another standard is chosen. */
function firstWords({ en, fr }: Clause): string {
  return [...((en ?? fr)?.wordings.map(({ text }) => text) ?? [])].sort()[0] ?? ''
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/**
 * What stands for a clause in a list: its standard, or its most used wording, in the reader's language where it has
 * one.
 */
export function nameOf(clause: Clause, language: Language): { text: string; language: Language } {
  const other = otherLanguage(language)
  const own = wordsOf(clause[language])
  return own === null ? { text: wordsOf(clause[other]) ?? '', language: other } : { text: own, language }
}

function wordsOf(side: ClauseSide | null): string | null {
  const words = side?.standard?.text ?? side?.wordings[0]?.text ?? null
  return words === null ? null : withoutLinkSigns(words)
}

function textsOf(clause: Clause): string[] {
  return [clause.en, clause.fr].flatMap((side) => [
    side?.standard?.text ?? '',
    ...(side?.wordings ?? []).map(({ text }) => text),
  ])
}

/** How a clause stands at a glance: chosen by somebody, not sure on some side, or neither. */
export function standingOf({ en, fr }: Clause): 'chosen' | 'unsure' | null {
  const standards = [en, fr].flatMap((side) => (side === null ? [] : [side.standard]))
  if (standards.some((standard) => standard?.certain !== true)) return 'unsure'
  return standards.every((standard) => standard?.by === 'user') ? 'chosen' : null
}
