import type { z } from 'zod'
import { frenchSpaces } from '../text/french-spaces.ts'
import { jsonPlace } from '../text/parse-json.ts'
import { mayRunAway } from './pattern-cost.ts'
import { fieldNames, profileSchema, type Profile } from './profile.ts'

/** A profile file that cannot be used. `key` is where ("fields.grade.labels.fr"), `words` what is wrong there. */
export class ProfileError extends Error {
  readonly key: string
  readonly words: Record<'en' | 'fr', string>

  constructor(name: string, key: string, reason: Record<'en' | 'fr', string>) {
    const words = {
      en: `${name}: ${key === '' ? 'the file' : `“${key}”`} ${reason.en}`,
      fr: frenchSpaces(`${name} : ${key === '' ? 'le fichier' : `« ${key} »`} ${reason.fr}`),
    }
    super(words.en)
    this.name = 'ProfileError'
    this.key = key
    this.words = words
  }
}

/**
 * Reads a profile from the text of its JSON file. `name` is how the file is called in the error. Throws ProfileError,
 * naming the key, for JSON that is not JSON, a key that is missing, mistyped or unknown, and a pattern that is no
 * regular expression or that may take for ever.
 */
export function loadProfile(json: string, name: string): Profile {
  let data: unknown
  try {
    data = JSON.parse(json.replace(/^\uFEFF/u, ''))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const place = jsonPlace(error)
    throw new ProfileError(name, '', {
      en: `is not valid JSON${place === null ? '' : ` (line ${place.line}, column ${place.column})`}`,
      fr: `n’est pas du JSON valable${place === null ? '' : ` (ligne ${place.line}, colonne ${place.column})`}`,
    })
  }
  const parsed = profileSchema.safeParse(data)
  if (!parsed.success) throw issueError(name, parsed.error)
  const profile = parsed.data
  checkPattern(name, 'referencePattern', profile.referencePattern)
  checkPattern(name, 'gradePattern', profile.gradePattern)
  for (const field of Object.keys(profile.fields)) {
    if (!(fieldNames as readonly string[]).includes(field)) {
      throw new ProfileError(name, `fields.${field}`, {
        en: `is no known field (known: ${fieldNames.join(', ')})`,
        fr: `n’est pas un champ connu (connus : ${fieldNames.join(', ')})`,
      })
    }
  }
  checkSections(name, profile)
  return profile
}

function issueError(name: string, error: z.ZodError): ProfileError {
  const [issue] = error.issues
  if (issue === undefined) return new ProfileError(name, '', { en: 'is not a profile', fr: 'n’est pas un profil' })
  const path = issue.path.map(String)
  if (issue.code === 'unrecognized_keys')
    return new ProfileError(name, [...path, issue.keys[0] ?? ''].join('.'), {
      en: 'is not a key of a profile',
      fr: 'n’est pas une clé de profil',
    })
  return new ProfileError(name, path.join('.'), {
    en: `is not right: ${issue.message}`,
    fr: 'n’a pas la forme attendue',
  })
}

function checkPattern(name: string, key: string, pattern: string): void {
  try {
    new RegExp(pattern, 'u')
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new ProfileError(name, key, { en: 'is no regular expression', fr: 'n’est pas une expression régulière' })
  }
  if (mayRunAway(pattern))
    throw new ProfileError(name, key, {
      en: 'would take too long on some texts: say how often a part may be repeated at most ({1,9} instead of + or *), and repeat nothing inside what is repeated',
      fr: 'demanderait trop de temps sur certains textes : indiquez combien de fois au plus une partie peut se répéter ({1,9} au lieu de + ou *), et ne répétez rien à l’intérieur de ce qui se répète',
    })
}

function checkSections(name: string, profile: Profile): void {
  const seen = new Set<string>()
  profile.sections.forEach((section, index) => {
    if (seen.has(section.id))
      throw new ProfileError(name, `sections.${String(index)}.id`, {
        en: `names “${section.id}” a second time`,
        fr: `nomme « ${section.id} » une seconde fois`,
      })
    seen.add(section.id)
  })
}
