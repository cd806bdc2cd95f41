import type { Settings } from '../../../shared/ipc/settings.ts'
import type { CheckInfo } from '../../../shared/ipc/views.ts'

type Choice = Settings['checks'][string]
const choices: readonly string[] = ['error', 'warning', 'info', 'off'] satisfies Choice[]

/**
 * The user's severities with one check's changed. The usual severity is not kept, so that a later profile may change
 * it.
 */
export function withSeverity(
  chosen: Settings['checks'],
  check: Pick<CheckInfo, 'id' | 'severity'>,
  value: string,
): Settings['checks'] {
  const others = Object.fromEntries(Object.entries(chosen).filter(([id]) => id !== check.id))
  return isChoice(value) && value !== check.severity ? { ...others, [check.id]: value } : others
}

function isChoice(value: string): value is Choice {
  return choices.includes(value)
}
