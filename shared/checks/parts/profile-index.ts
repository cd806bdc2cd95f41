import type { AnalysedNotice } from '../../analysis/analysed-notice.ts'
import { indexProfile, type ProfileIndex } from '../../parse/profile-index.ts'

/** The profile of a notice, ready to match labels: for all checks of one judging. */
export function profileIndexOf({ analysis }: { analysis: AnalysedNotice }): ProfileIndex {
  return analysis.once(indexOf)
}

function indexOf({ profile, lexicon }: AnalysedNotice): ProfileIndex {
  return indexProfile(profile, lexicon)
}
