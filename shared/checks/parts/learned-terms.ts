import type { Language } from '../../notice/report.ts'
import type { Forms } from '../../profile/profile.ts'
import type { LearnedPair, PairKind } from '../../wording/pair-of-terms.ts'
import { formOf, isEvidence } from '../../wording/learned-pairs.ts'
import type { CheckInput } from '../check.ts'
import { KnownPairs } from './known-pairs.ts'
import { sayTheSame } from './term-pairs.ts'

/** What approved notices taught of one kind of term, as far as it concerns the notice at hand. */
export interface LearnedTerms {
  /** Whether an approved notice translates one by the other: then nothing is said. */
  areAPair: (en: string, fr: string) => boolean
  /** Pairs that several approved notices agree on: these count like the profile's. */
  sure: readonly Forms[]
  /**
   * The one French term that approved notices have for an English one, where they agree on it; with their references.
   */
  translationOf: (en: string) => LearnedPair | null
}

export function learnedTerms(input: CheckInput, kind: PairKind): LearnedTerms {
  const pairs = (input.collection?.pairs ?? []).filter((pair) => pair.kind === kind)
  const has = (language: Language, text: string) => {
    const form = formOf(kind, text)
    return (pair: LearnedPair) => formOf(kind, pair[language]) === form
  }
  return {
    areAPair: (en, fr) => pairs.some((pair) => has('en', en)(pair) && has('fr', fr)(pair)),
    sure: pairs.filter(isEvidence).map(({ en, fr }) => ({ en: [en], fr: [fr] })),
    translationOf: (en) => {
      const [only, ...more] = pairs.filter(has('en', en))
      return only !== undefined && more.length === 0 && isEvidence(only) ? only : null
    },
  }
}

/**
 * What approved notices say of two values of the header: that they are a pair, that each is a half of another, or
 * nothing.
 */
export function learnedOf(
  input: CheckInput,
  kind: 'location' | 'body' | 'schedule',
  en: string,
  fr: string,
  profile: readonly Forms[],
): 'pair' | 'halves' | null {
  const learned = learnedTerms(input, kind)
  if (learned.areAPair(en, fr)) return 'pair'
  const known = new KnownPairs(profile)
  return known.of(en, 'en').size + known.of(fr, 'fr').size === 0 && new KnownPairs(learned.sure).disagree(en, fr)
    ? 'halves'
    : null
}

/**
 * Whether two values of the header say another thing, by the profile's pairs, or else by those that approved notices
 * taught.
 */
export function valuesDiffer(
  input: CheckInput,
  kind: 'location' | 'body' | 'schedule',
  en: string,
  fr: string,
  profile: readonly Forms[],
): boolean {
  const taught = learnedOf(input, kind, en, fr, profile)
  return taught !== 'pair' && (taught === 'halves' || sayTheSame(en, fr, profile) === false)
}
