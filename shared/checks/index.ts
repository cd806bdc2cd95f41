import type { CheckDefinition } from './check.ts'

/** Every check, in the order of docs/checks and of the settings page. */
export const checks: readonly CheckDefinition[] = []
