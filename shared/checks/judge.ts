import type { Judgement } from '../notice/notice.ts'
import type { Profile } from '../profile/profile.ts'
import type { NoticeDraft } from '../parse/assemble-notices.ts'
import { alignSides } from '../align/align-sides.ts'
import { runChecks } from './run-checks.ts'
import type { Severity } from './check.ts'

export interface JudgeOptions {
  /** ISO date against which deadlines are judged. */
  asOf: string
  /** The user's severities, over the profile's, over the check's own. */
  severities: Readonly<Record<string, Severity | 'off'>>
  /** Milliseconds from any origin, for the cost report; the domain itself has no clock. */
  now: () => number
}

/** Aligns the two sides and runs every check that is on. */
export function judge(draft: NoticeDraft, profile: Profile, options: JudgeOptions): Judgement {
  const start = options.now()
  const alignment = alignSides(draft.en, draft.fr, profile)
  const aligned = options.now()
  const findings = runChecks({ ...draft, alignment }, profile, options)
  return { alignment, findings, milliseconds: { align: aligned - start, check: options.now() - aligned } }
}
