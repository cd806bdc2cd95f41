import { z } from 'zod'
import type { Clause } from '../wording/clause.ts'
import type { LearnedPair } from '../wording/pair-of-terms.ts'
import type { ClauseDecision } from '../wording/decide.ts'
import { longest } from '../wording/longest-library.ts'

/** The clause library as the page shows it. */
export interface ClausesView {
  /** In the order of the sections, forgotten ones included. */
  clauses: Clause[]
  /** Terms that approved notices translate by each other. */
  pairs: LearnedPair[]
  /** How many notices they were learned from. */
  notices: number
  /** What was decided or imported and holds, oldest first. */
  steps: ClauseStepView[]
}

/**
 * Something that was done to the library, and by whom; `id` takes it back. `imported` names the clauses that came,
 * `terms` the lists of terms with how many each had.
 */
export type ClauseStepView = { id: string; author: string; at: string } & (
  { decision: ClauseDecision } | { imported: string[]; terms: { name: string; concepts: number }[] }
)

const name = z.string().min(1).max(longest.name)
const date = z.iso.date()
const text = z.string().min(1).max(longest.text)
const language = z.enum(['en', 'fr'])

export const clauseDecisionSchema = z.union([
  z.strictObject({ clause: name, language, standard: text.nullable(), since: date.nullable() }),
  z.strictObject({
    clause: name,
    required: z
      .discriminatedUnion('when', [
        z.strictObject({ when: z.literal('always') }),
        z.strictObject({ when: z.literal('twin') }),
        z.strictObject({ when: z.literal('from'), date }),
        z.strictObject({ when: z.literal('optional') }),
      ])
      .nullable(),
  }),
  z.strictObject({
    clause: name,
    language,
    wording: name,
    replaced: z.union([z.strictObject({ since: date }), z.literal('in-use')]).nullable(),
  }),
  z.strictObject({ clause: name, isForgotten: z.boolean() }),
]) satisfies z.ZodType<ClauseDecision>
