import { learnClauses } from './learn-clauses.ts'
import type { Clause, ClauseLibrary } from './clause.ts'
import type { NoticeDigest } from './digest-notice.ts'
import { postsByReference, type ReferencedPost } from './reused-references.ts'
import { salariesOf, type SalaryGroup } from './salary-groups.ts'
import type { LearnedPair } from './pair-of-terms.ts'
import { learnPairs } from './learned-pairs.ts'
import { memoryOf, type Remembered } from './translation-memory.ts'

/** What all notices of a desk say together: the checks across notices look at this and at nothing else. Plain data. */
export interface Collection {
  clauses: Clause[]
  /** Ids of clauses that are due in other notices only, by key of the notice. */
  elsewhere: Readonly<Record<string, readonly string[]>>
  salaries: SalaryGroup[]
  /** References that stand over more than one post. */
  references: ReferencedPost[]
  /** English sentences that have more than one French wording. */
  memory: Remembered[]
  /** Terms that approved notices translate by each other. */
  pairs: LearnedPair[]
}

/** Learns from the digests of all notices. `library` carries what the user decided, or an imported file. */
export function collect(digests: readonly NoticeDigest[], library: ClauseLibrary | null = null): Collection {
  return {
    ...learnClauses(digests, library),
    salaries: salariesOf(digests),
    references: postsByReference(digests),
    memory: memoryOf(digests),
    pairs: learnPairs(digests, library?.pairs),
  }
}

/** Beyond this, how many notices carry a clause makes no difference to what is said of one. */
export const manyCarriers = 5

/** What is of no known house is of every one. */
export function isOfHouse(clause: Pick<Clause, 'profile'>, profile: string | null): boolean {
  return clause.profile === undefined || profile === null || clause.profile === profile
}
