import { withParts } from '../../notice/divided-checks.ts'
import type { NoticeDraft } from '../../parse/assemble-notices.ts'
import type { Judgement } from '../../notice/notice.ts'
import type { AlignedPair, Unchecked } from '../../notice/report.ts'
import type { Profile } from '../../profile/profile.ts'
import type { Check, Severity } from '../check.ts'

/**
 * What is known of a notice whose judging did not come to an end: its text, each passage for itself, and that nothing
 * was checked.
 */
export function unjudged(
  { en, fr, form }: Pick<NoticeDraft, 'en' | 'fr' | 'form'>,
  profile: Profile,
  severities: Readonly<Record<string, Severity | 'off'>>,
  checks: readonly Pick<Check, 'id' | 'ofHouse'>[],
): Judgement {
  const ofProfile = withParts(form === null ? {} : profile.checks, new Set(checks.map(({ id }) => id)))
  return {
    alignment: [
      ...(en?.blocks ?? []).map(({ id }): AlignedPair => ({ en: [id], fr: [], confidence: 0 })),
      ...(fr?.blocks ?? []).map(({ id }): AlignedPair => ({ en: [], fr: [id], confidence: 0 })),
    ],
    isUnpaired: true,
    findings: [],
    unchecked: checks
      .filter(({ id, ofHouse }) => (severities[id] ?? ofProfile[id]) !== 'off' && !(form === null && ofHouse === true))
      .map(({ id }): Unchecked => ({ check: id, why: 'too-long', block: null })),
    milliseconds: { align: 0, check: 0 },
  }
}
