import type { Passage } from '../../analysis/passage.ts'
import type { ConceptMark } from '../../marks/concept-marks.ts'
import { pairMarks } from '../../marks/pair-marks.ts'
import type { Language } from '../../notice/report.ts'
import { uncertainPairing, type CheckInput, type Row } from '../check.ts'
import { saidIn, type SaidMark } from './placed-marks.ts'
import { rowSentences, type SentenceLink } from './sentence-links.ts'

/** A mark of a sentence, with where it stands. */
export type SaidConcept = SaidMark<ConceptMark>

/** Two marks of a kind that cannot both be meant, in sentences that belong together. */
export interface MarkConflict {
  en: SaidConcept
  fr: SaidConcept
  link: SentenceLink
  row: Row
  /** How many different ones of the group are left on each side of the link. */
  count: Readonly<Record<Language, number>>
}

type ReadMarks = (passage: Passage) => readonly ConceptMark[]

/**
 * What is left on both sides of a group once marks that say the same are paired, first in the sentences that belong
 * together and then in the row: a sentence that was set against another one says nothing.
 */
export function conflictsIn(row: Row, read: ReadMarks, input: CheckInput): MarkConflict[] {
  if (row.confidence < uncertainPairing || row.en.length === 0 || row.fr.length === 0) return []
  // Sentences need not be set against each other where the row as a whole says the same.
  const whole = leftOf(marksOfRow(row, 'en', read, input), marksOfRow(row, 'fr', read, input))
  if (!whole.en.some(({ group }) => whole.fr.some((other) => other.group === group))) return []
  return rowSentences(row, input).links.flatMap((link) => {
    const left = leftOf(saidIn(link.en, input, read), saidIn(link.fr, input, read))
    return left.en.flatMap((en): MarkConflict[] => {
      const isFirst = left.en.find(({ group }) => group === en.group) === en
      const fr = left.fr.find(({ group }) => group === en.group)
      if (!isFirst || fr === undefined || !isAmong(en, whole.en) || !isAmong(fr, whole.fr)) return []
      const count = { en: countOf(en.group, left.en), fr: countOf(en.group, left.fr) }
      return [{ en, fr, link, row, count }]
    })
  })
}

/** Different ones: « la directrice ou le directeur » is one. */
function countOf(own: string, marks: readonly ConceptMark[]): number {
  return new Set(marks.filter(({ group }) => group === own).map(({ values }) => values.join())).size
}

function leftOf<Own extends ConceptMark>(en: readonly Own[], fr: readonly Own[]): Record<Language, Own[]> {
  return pairMarks(en, fr).left
}

function isAmong({ values }: ConceptMark, marks: readonly ConceptMark[]): boolean {
  return marks.some((mark) => mark.values.join() === values.join())
}

function marksOfRow(row: Row, language: Language, read: ReadMarks, { passage }: CheckInput): ConceptMark[] {
  return row[language].flatMap((block) => passage(block).once(read))
}
