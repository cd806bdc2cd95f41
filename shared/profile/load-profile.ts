import type { z } from 'zod'
import { fieldNames, profileSchema, type Profile } from './profile.ts'

/** A profile file that cannot be used. `key` is where ("fields.grade.labels.fr"), `reason` what is wrong there. */
export class ProfileError extends Error {
  readonly key: string
  readonly reason: string

  constructor(name: string, key: string, reason: string) {
    super(`${name}: ${key === '' ? 'the file' : `“${key}”`} ${reason}`)
    this.name = 'ProfileError'
    this.key = key
    this.reason = reason
  }
}

/**
 * Reads a profile from the text of its JSON file. `name` is how the file is called in the error. Throws ProfileError,
 * naming the key, for JSON that is not JSON, a key that is missing, mistyped or unknown, and a pattern that is no
 * regular expression.
 */
export function loadProfile(json: string, name: string): Profile {
  let data: unknown
  try {
    data = JSON.parse(json.replace(/^\uFEFF/u, ''))
  } catch (error) {
    throw new ProfileError(name, '', `is not valid JSON (${error instanceof Error ? error.message : String(error)})`)
  }
  const parsed = profileSchema.safeParse(data)
  if (!parsed.success) throw issueError(name, parsed.error)
  const profile = parsed.data
  checkPattern(name, 'referencePattern', profile.referencePattern)
  checkPattern(name, 'gradePattern', profile.gradePattern)
  for (const field of Object.keys(profile.fields)) {
    if (!(fieldNames as readonly string[]).includes(field)) {
      throw new ProfileError(name, `fields.${field}`, `is no known field (known: ${fieldNames.join(', ')})`)
    }
  }
  checkSections(name, profile)
  return profile
}

function issueError(name: string, error: z.ZodError): ProfileError {
  const [issue] = error.issues
  if (issue === undefined) return new ProfileError(name, '', 'is not a profile')
  const path = issue.path.map(String)
  if (issue.code === 'unrecognized_keys')
    return new ProfileError(name, [...path, issue.keys[0] ?? ''].join('.'), 'is not a key of a profile')
  return new ProfileError(name, path.join('.'), `is not right: ${issue.message}`)
}

function checkPattern(name: string, key: string, pattern: string): void {
  try {
    new RegExp(pattern, 'u')
  } catch (error) {
    throw new ProfileError(
      name,
      key,
      `is no regular expression (${error instanceof Error ? error.message : String(error)})`,
    )
  }
}

function checkSections(name: string, profile: Profile): void {
  const seen = new Set<string>()
  profile.sections.forEach((section, index) => {
    if (seen.has(section.id))
      throw new ProfileError(name, `sections.${String(index)}.id`, `names “${section.id}” a second time`)
    seen.add(section.id)
  })
}
