import type { Language } from '../../shared/notice/report.ts'
import { usage } from './usage.ts'

/** What this program is built for; scripts of package.json get it from the project's own packages. */
const needed = 24

/**
 * Why this Node cannot run the check, in one sentence; null where it can. Under an older one every file would look
 * damaged.
 */
export function tooOld(version: string, language: Language): string | null {
  const major = Number(/^v?(\d+)\./u.exec(version)?.[1])
  return major >= needed ? null : usage[language].node(needed, version)
}
