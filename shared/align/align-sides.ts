import type { AlignedPair, Side } from '../notice/report.ts'
import type { Profile } from '../profile/profile.ts'

/** Every block of both sides exactly once, in reading order. */
export function alignSides(en: Side | null, fr: Side | null, _profile: Profile): AlignedPair[] {
  return [...(en?.blocks ?? []).map((block) => ({ en: [block.id], fr: [], confidence: 0 })), ...(fr?.blocks ?? []).map((block) => ({ en: [], fr: [block.id], confidence: 0 }))]
}
