import { Kept } from '../text/kept.ts'
import type { TermConcept } from './term-concept.ts'

/**
 * The terms in use of all imported lists, as those who judge ask about them. Made once for all notices: what is worked
 * out of thousands of terms goes with it, and only when a notice first asks (`once`).
 */
export class TermBase extends Kept {
  readonly concepts: readonly TermConcept[]

  constructor(concepts: readonly TermConcept[]) {
    super()
    this.concepts = concepts
  }
}

/** Where nobody imported any. */
export const noTerms = new TermBase([])

/** "HSO", "R&D", "A2/AD": letters that stand for a name. */
export function isAcronymForm(form: string): boolean {
  return /^\p{Lu}[\p{Lu}\d&/.-]*[\p{Lu}\d]$/u.test(form) && form.length <= longestAcronymForm
}

/** Letters: what is longer is a word in capitals. */
const longestAcronymForm = 10
