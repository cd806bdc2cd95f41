import { firstFew } from '../../shared/text/first-few.ts'
import type { Text } from './en.ts'

/** Checks that could not be run for one cause, in one sentence: forty titles in a row are read by nobody. */
export function uncheckedWords(
  { why, checks }: { why: keyof Text['findings']['unchecked']; checks: readonly string[] },
  text: Text,
): string {
  const { named, others } = firstFew(checks)
  return text.findings.unchecked[why](others === 0 ? named : text.findings.andOthers(named, others))
}
