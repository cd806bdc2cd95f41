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
  { en, fr }: Pick<NoticeDraft, 'en' | 'fr'>,
  profile: Profile,
  severities: Readonly<Record<string, Severity | 'off'>>,
  checks: readonly Pick<Check, 'id'>[],
): Judgement {
  const ofProfile = withParts(profile.checks, new Set(checks.map(({ id }) => id)))
  return {
    alignment: [
      ...(en?.blocks ?? []).map(({ id }): AlignedPair => ({ en: [id], fr: [], confidence: 0 })),
      ...(fr?.blocks ?? []).map(({ id }): AlignedPair => ({ en: [], fr: [id], confidence: 0 })),
    ],
    isUnpaired: true,
    findings: [],
    unchecked: checks
      .filter(({ id }) => (severities[id] ?? ofProfile[id]) !== 'off')
      .map(({ id }): Unchecked => ({ check: id, why: 'too-long', block: null })),
    milliseconds: { align: 0, check: 0 },
  }
}
