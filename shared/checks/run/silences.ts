import type { Report } from '../check.ts'

/**
 * One defect is one finding: where two checks see the same defect, the more specific one speaks. 'block': the other is
 * silent on every block that the first concerns; 'words': only where their words overlap; 'neighbour': on the blocks
 * beside them as well.
 */
interface Silence {
  check: string
  silences: readonly string[]
  on: 'block' | 'words' | 'neighbour'
}

const byText = [
  'number-mismatch',
  'acronym-mismatch',
  'untranslated',
  'negation-mismatch',
  'language-level-mismatch',
  'spelling',
  'term-inconsistent',
  'clause-deviation',
]

const table: readonly Silence[] = [
  ...[
    'reference-mismatch',
    'title-mismatch',
    'posts-mismatch',
    'location-mismatch',
    'body-mismatch',
    'schedule-mismatch',
    'deadline-mismatch',
    'salary-mismatch',
    'grade-mismatch',
    'clearance-mismatch',
    'budget-status-mismatch',
    'reports-mismatch',
  ].map((check): Silence => ({ check, silences: [...byText, 'field-format', 'block-missing'], on: 'block' })),
  { check: 'field-missing', silences: ['block-missing'], on: 'block' },
  { check: 'field-format', silences: ['punctuation'], on: 'block' },
  { check: 'field-format', silences: ['french-spacing'], on: 'words' },
  { check: 'reports-mismatch', silences: ['order', 'punctuation'], on: 'block' },
  {
    check: 'section-missing',
    silences: [
      'block-missing',
      'list-count',
      'clause-missing',
      'heading-variant',
      'section-order',
      'untranslated',
      'field-missing',
      'reports-mismatch',
    ],
    on: 'block',
  },
  { check: 'section-order', silences: ['number-mismatch', 'heading-variant'], on: 'block' },
  { check: 'deadline-mismatch', silences: ['deadline-window', 'internal-inconsistency'], on: 'block' },
  { check: 'clearance-mismatch', silences: ['internal-inconsistency'], on: 'block' },
  { check: 'posts-mismatch', silences: ['internal-inconsistency'], on: 'block' },
  { check: 'reference-mismatch', silences: ['reference-reused', 'internal-inconsistency'], on: 'block' },
  { check: 'grade-mismatch', silences: ['internal-inconsistency', 'title-mismatch'], on: 'block' },
  { check: 'negation-mismatch', silences: ['clause-deviation'], on: 'block' },
  { check: 'gender-form', silences: ['clause-deviation'], on: 'words' },
  // An item that went, or came from elsewhere, leaves an ending that was right before.
  { check: 'order', silences: ['punctuation'], on: 'neighbour' },
  { check: 'block-missing', silences: ['punctuation'], on: 'neighbour' },
  { check: 'reports-mismatch', silences: ['internal-inconsistency'], on: 'block' },
  {
    check: 'block-missing',
    silences: ['list-count', 'punctuation', 'clause-deviation', 'gender-form', 'clause-missing'],
    on: 'block',
  },
  // What a sentence held that the other side left out is missing with it.
  { check: 'block-missing', silences: byText, on: 'words' },
  { check: 'list-count', silences: ['clause-deviation'], on: 'block' },
  { check: 'empty-item', silences: ['block-missing', 'list-count', 'punctuation', ...byText], on: 'block' },
  {
    check: 'untranslated',
    silences: [
      'spelling',
      'acronym-mismatch',
      'number-mismatch',
      'negation-mismatch',
      'heading-variant',
      'competency-mismatch',
      'accountability-mismatch',
      'term-inconsistent',
      'clause-deviation',
      'link-mismatch',
      'french-spacing',
      'punctuation',
      'capitalisation',
      'gender-form',
      'contract-terms-mismatch',
      'twin-grade-note',
      'acronym-inconsistent',
    ],
    on: 'block',
  },
  {
    check: 'language-level-mismatch',
    silences: ['number-mismatch', 'acronym-mismatch', 'clause-deviation'],
    on: 'block',
  },
  {
    check: 'twin-grade-note',
    silences: ['block-missing', 'clause-missing', 'clause-deviation', 'clause-outdated'],
    on: 'block',
  },
  { check: 'heading-variant', silences: ['spelling'], on: 'block' },
  { check: 'unbalanced-pair', silences: ['clause-deviation'], on: 'block' },
  { check: 'punctuation', silences: ['clause-deviation'], on: 'words' },
  { check: 'clause-deviation', silences: ['translation-memory', 'term-inconsistent'], on: 'block' },
  { check: 'clause-outdated', silences: ['translation-memory'], on: 'block' },
  { check: 'salary-mismatch', silences: ['salary-scale'], on: 'block' },
  { check: 'contract-terms-mismatch', silences: ['number-mismatch', 'clause-deviation'], on: 'block' },
  { check: 'number-mismatch', silences: ['clause-deviation'], on: 'block' },
  { check: 'number-mismatch', silences: ['spelling', 'term-inconsistent', 'internal-inconsistency'], on: 'words' },
  { check: 'acronym-mismatch', silences: ['spelling', 'term-inconsistent', 'clause-deviation'], on: 'words' },
  {
    check: 'placeholder',
    silences: [
      'spelling',
      'acronym-mismatch',
      'punctuation',
      'unbalanced-pair',
      'untranslated',
      'link-mismatch',
      'repeated-word',
      'french-spacing',
      'capitalisation',
      'ocr-suspect',
    ],
    on: 'words',
  },
  { check: 'placeholder', silences: ['clause-deviation', 'number-mismatch', 'contract-terms-mismatch'], on: 'block' },
  {
    check: 'placeholder',
    silences: [
      'location-mismatch',
      'body-mismatch',
      'schedule-mismatch',
      'deadline-mismatch',
      'salary-mismatch',
      'grade-mismatch',
      'clearance-mismatch',
      'field-format',
    ],
    on: 'words',
  },
  { check: 'link-mismatch', silences: ['punctuation', 'clause-deviation'], on: 'block' },
  { check: 'link-mismatch', silences: ['number-mismatch', 'acronym-mismatch', 'spelling'], on: 'words' },
  {
    check: 'repeated-word',
    silences: ['spelling', 'clause-deviation', 'punctuation', 'number-mismatch', 'acronym-mismatch'],
    on: 'words',
  },
  {
    check: 'unbalanced-pair',
    silences: ['acronym-mismatch', 'acronym-inconsistent', 'punctuation', 'spelling'],
    on: 'words',
  },
  { check: 'spelling', silences: ['clause-deviation'], on: 'words' },
  {
    check: 'ocr-suspect',
    silences: [
      'spelling',
      'clause-deviation',
      'punctuation',
      'french-spacing',
      'number-mismatch',
      'acronym-mismatch',
      'capitalisation',
    ],
    on: 'words',
  },
  { check: 'capitalisation', silences: ['clause-deviation', 'acronym-mismatch'], on: 'words' },
  { check: 'punctuation', silences: ['french-spacing', 'capitalisation', 'acronym-mismatch'], on: 'words' },
  { check: 'unbalanced-pair', silences: ['french-spacing'], on: 'words' },
  ...[
    'placeholder',
    'spelling',
    'repeated-word',
    'ocr-suspect',
    'unbalanced-pair',
    'negation-mismatch',
    'number-mismatch',
    'competency-mismatch',
    'untranslated',
  ].map((check): Silence => ({ check, silences: ['translation-memory'], on: 'block' })),
  { check: 'clause-outdated', silences: ['clause-deviation'], on: 'block' },
  { check: 'competency-mismatch', silences: ['number-mismatch', 'language-level-mismatch'], on: 'block' },
  { check: 'accountability-mismatch', silences: ['term-inconsistent'], on: 'block' },
  { check: 'competency-mismatch', silences: ['term-inconsistent'], on: 'block' },
  { check: 'order', silences: ['competency-mismatch', 'accountability-mismatch', 'list-count'], on: 'block' },
]

export interface Spoken {
  check: string
  report: Report
}

/** Drops what a more specific check already says of the same place. */
export function withoutEchoes<T extends Spoken>(spoken: readonly T[]): T[] {
  return spoken.filter((candidate) => {
    const rules = table.filter((rule) => rule.silences.includes(candidate.check))
    return (
      rules.length === 0 ||
      !spoken.some((other) =>
        rules.some((rule) => rule.check === other.check && sharesPlace(candidate.report, other.report, rule.on)),
      )
    )
  })
}

function sharesPlace(a: Report, b: Report, on: Silence['on']): boolean {
  return on === 'words' ? sharesWords(a, b) : sharesBlock(a, b) || (on === 'neighbour' && standsBeside(a, b))
}

/** Blocks of a side are numbered in reading order. */
function standsBeside(a: Report, b: Report): boolean {
  const place = (block: string) => Number(block.slice(2))
  return (['en', 'fr'] as const).some((language) =>
    a[language].some((block) => b[language].some((other) => Math.abs(place(block) - place(other)) === 1)),
  )
}

function sharesBlock(a: Report, b: Report): boolean {
  return a.en.some((block) => b.en.includes(block)) || a.fr.some((block) => b.fr.includes(block))
}

function sharesWords(a: Report, b: Report): boolean {
  return a.marks.some((mark) =>
    b.marks.some((other) => mark.block === other.block && mark.start < other.end && other.start < mark.end),
  )
}
