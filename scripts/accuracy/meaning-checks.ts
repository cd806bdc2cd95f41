import type { Rank } from '../../shared/checks/check.ts'
import { checks } from '../../shared/checks/index.ts'
import type { CaseGroup } from './outside/case-score.ts'

const rankOf: ReadonlyMap<string, Rank> = new Map(checks.map(({ id, rank }) => [id, rank]))

/**
 * Of another rank than meaning: they find values, names, or what is missing or moved. A defect of meaning may show as
 * that, and then they name it rightly.
 */
const alsoOfMeaning: ReadonlySet<string> = new Set([
  'block-missing',
  'bound-mismatch',
  'enumeration-mismatch',
  'internal-inconsistency',
  'list-count',
  'name-mismatch',
  'number-mismatch',
  'positions-mismatch',
  'requirement-moved',
  'title-mismatch',
  'twin-grade-note',
  'untranslated',
])

/** Of another rank than wording, but about what is written wrongly in one language, whatever the other says. */
const alsoOfLanguage: ReadonlySet<string> = new Set([
  'field-format',
  'ocr-suspect',
  'placeholder',
  'repeated-word',
  'unbalanced-pair',
  'untranslated',
])

/** Whether a finding of this check may name a defect that a truth file calls "meaning". */
export function mayNameMeaning(check: string): boolean {
  return rankOf.get(check) === 'meaning' || alsoOfMeaning.has(check)
}

/** As the outside cases are grouped, so that own defects can be set beside them. */
export function groupOfCheck(check: string): CaseGroup {
  const rank = rankOf.get(check)
  if (rank === 'meaning') return 'meaning'
  return rank === 'wording' || alsoOfLanguage.has(check) ? 'language' : 'fact'
}
