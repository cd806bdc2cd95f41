import { readFileSync } from 'node:fs'
import { jsonOrNull } from '../../../shared/text/parse-json.ts'
import { isSystemError, throwUnlessSystem } from '../ports/system-error.ts'

export type FoundSettings =
  | { state: 'absent' }
  /** No JSON object: half a file, an empty one, a list. */
  | { state: 'damaged' }
  /** The system does not give it now: it may be whole. */
  | { state: 'unreadable'; error: unknown }
  | { state: 'ours'; values: Record<string, unknown> }
  /** Last written by a newer version of this program. */
  | { state: 'newer'; values: Record<string, unknown>; version: string }

/**
 * What stands in a settings file, before the library that keeps it opens it: that takes a list for an empty store, and
 * writes its own note of the version into what a newer version has written.
 */
export function lookAtSettings(path: string, appVersion: string): FoundSettings {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    throwUnlessSystem(error)
    return isSystemError(error, 'ENOENT', 'ENOTDIR') ? { state: 'absent' } : { state: 'unreadable', error }
  }
  const values = jsonOrNull(text)
  if (!isObject(values)) return { state: 'damaged' }
  const version = writtenBy(values)
  return version !== null && isNewer(version, appVersion)
    ? { state: 'newer', values, version }
    : { state: 'ours', values }
}

/** The library's note of the newest version that has written it. */
function writtenBy(values: Record<string, unknown>): string | null {
  const { __internal__: note } = values
  const version = isObject(note) && isObject(note.migrations) ? note.migrations.version : null
  return typeof version === 'string' && /^\d{1,6}\.\d{1,6}\.\d{1,6}(?:[-+][\w.+-]{0,40})?$/u.test(version)
    ? version
    : null
}

/** By the three numbers: what follows them makes no other form of settings. */
function isNewer(version: string, than: string): boolean {
  const [a, b] = [version, than].map((one) => one.split(/[-+]/u, 1)[0]?.split('.').map(Number) ?? [])
  for (let place = 0; place < 3; place += 1) {
    const difference = (a?.[place] ?? 0) - (b?.[place] ?? 0)
    if (difference !== 0) return difference > 0
  }
  return false
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
