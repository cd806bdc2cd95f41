import { readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { settingsSchema, type Settings } from '../../shared/ipc/settings.ts'
import { jsonOrNull } from '../../shared/text/parse-json.ts'
import { throwUnlessSystem } from '../services/ports/system-error.ts'
import type { PolicyPlaces } from './policy-places.ts'

export interface Policy {
  /** Settings in force over the user's own. */
  fixed: Partial<Settings>
  /** Keys that were passed over, and files that could not be used: for the log. */
  problems: string[]
}

/** A policy that is half right holds by its right half: one bad key must not set every desk of a house free. */
export function readPolicy({ files, problems }: PolicyPlaces): Policy {
  const policy: Policy = { fixed: {}, problems: [...problems] }
  for (const [at, file] of files.entries()) {
    const text = textOf(file)
    if (text === null) continue
    // Beside the program, whoever can write the policy can write the program.
    if (at > 0 && !isOnlyRoots(file))
      policy.problems.push('the policy file is passed over: others than root can write it')
    else Object.assign(policy.fixed, checked(text, policy.problems))
  }
  return policy
}

/** Where that can be told: Windows says nothing of it in a file's mode, there the installer sets the rights. */
function isOnlyRoots(file: string): boolean {
  if (process.platform === 'win32') return true
  return [file, dirname(file)].every((path) => {
    const { uid, mode } = statSync(path)
    return uid === 0 && (mode & 0o022) === 0
  })
}

function checked(text: string, problems: string[]): Partial<Settings> {
  const policy = parsed(text)
  if (typeof policy !== 'object' || policy === null || Array.isArray(policy)) {
    problems.push('the policy file is no JSON object')
    return {}
  }
  const fixed: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(policy)) {
    const setting = fixable(key)
    const result = setting?.safeParse(value)
    if (result?.success === true) fixed[key] = result.data
    else
      problems.push(
        setting === null ? `${key} is no setting that a policy can hold` : `${key} has a value that is not allowed`,
      )
  }
  return fixed
}

/** The window's place, and the desk's own notes, are nobody's policy. */
function fixable(key: string) {
  return key !== 'window' && key !== 'partsTaken' && Object.hasOwn(settingsSchema.shape, key)
    ? settingsSchema.shape[key as keyof Settings]
    : null
}

function parsed(text: string): unknown {
  return jsonOrNull(text.replace(/^\uFEFF/u, ''))
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throwUnlessSystem(error)
    return null
  }
}
