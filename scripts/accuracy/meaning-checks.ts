import type { CaseGroup } from './outside/case-score.ts'

/** Checks whose every finding says that the two languages mean something else. */
const ofMeaning: ReadonlySet<string> = new Set([
  'and-or-mismatch',
  'bound-mismatch',
  'condition-mismatch',
  'enumeration-mismatch',
  'example-mismatch',
  'false-friend',
  'name-mismatch',
  'negation-mismatch',
  'obligation-mismatch',
  'opposite-mismatch',
  'requirement-moved',
  'strength-mismatch',
])

/** They find facts, or what is missing: a defect of meaning may show as that, and then they name it rightly. */
const alsoOfMeaning: ReadonlySet<string> = new Set([
  'block-missing',
  'internal-inconsistency',
  'list-count',
  'number-mismatch',
  'positions-mismatch',
  'term-inconsistent',
  'title-mismatch',
  'twin-grade-note',
  'untranslated',
])

/** What is written wrongly in one language, whatever the other says. */
const ofLanguage: ReadonlySet<string> = new Set([
  'capitalisation',
  'field-format',
  'french-spacing',
  'gender-form',
  'ocr-suspect',
  'placeholder',
  'punctuation',
  'repeated-word',
  'spelling',
  'unbalanced-pair',
  'untranslated',
])

export function mayNameMeaning(check: string): boolean {
  return ofMeaning.has(check) || alsoOfMeaning.has(check)
}

/** As the outside cases are grouped, so that own defects can be set beside them. */
export function groupOfCheck(check: string): CaseGroup {
  return ofMeaning.has(check) ? 'meaning' : ofLanguage.has(check) ? 'language' : 'fact'
}
