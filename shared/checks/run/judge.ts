import { AnalysedNotice } from '../../analysis/analysed-notice.ts'
import type { Judgement } from '../../notice/notice.ts'
import type { AlignedPair } from '../../notice/report.ts'
import type { Profile } from '../../profile/profile.ts'
import { withoutHouseRules } from '../../profile/house-rules.ts'
import type { NoticeDraft } from '../../parse/assemble-notices.ts'
import { alignSides } from '../../align/align-sides.ts'
import { applyPairings, type HandPairing } from '../../align/hand-pairing.ts'
import { runChecks, type RunOptions } from './run-checks.ts'

export interface JudgeOptions extends RunOptions {
  /** How the sides were aligned before; the same pairs need not be found twice. */
  alignment?: AlignedPair[] | undefined
  /** What a person paired, in force, oldest first: put over what is aligned here. */
  pairings?: readonly Pick<HandPairing, 'en' | 'fr'>[] | undefined
  /** Milliseconds from any origin, for the cost report; the domain itself has no clock. */
  now: () => number
}

/**
 * Aligns the two sides and runs every check that is on. A notice in no known form is held against no house rules: the
 * profile that it was read with lends it words only.
 */
export function judge(draft: NoticeDraft, profile: Profile, options: JudgeOptions): Judgement {
  const start = options.now()
  const known = draft.form === null ? withoutHouseRules(profile) : profile
  const analysis = new AnalysedNotice(draft, known, options.lexicon, options.terms)
  const alignment = options.alignment ?? applyPairings(alignSides(analysis), draft.en, draft.fr, options.pairings ?? [])
  const aligned = options.now()
  const checked = runChecks({ ...draft, alignment }, known, { ...options, analysis })
  return { alignment, ...checked, milliseconds: { align: aligned - start, check: options.now() - aligned } }
}
