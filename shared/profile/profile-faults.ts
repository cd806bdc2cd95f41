import type { z } from 'zod'
import { frenchSpaces } from '../text/french-spaces.ts'
import { jsonPlace } from '../text/parse-json.ts'
import { extendProfile, isKeys } from './extend-profile.ts'
import { mayRunAway } from './pattern-cost.ts'
import { fieldNames, profileSchema, type Profile } from './profile.ts'

type Words = Record<'en' | 'fr', string>

/** A profile file that cannot be used. `key` is where ("fields.grade.labels.fr"), `words` what is wrong there. */
export class ProfileError extends Error {
  readonly key: string
  readonly words: Words
  /** The same without the file's name and the key. */
  readonly reason: Words

  constructor(name: string, key: string, reason: Words) {
    const words = {
      en: `${name}: ${key === '' ? 'the file' : `“${key}”`} ${reason.en}`,
      fr: frenchSpaces(`${name} : ${key === '' ? 'le fichier' : `« ${key} »`} ${reason.fr}`),
    }
    super(words.en)
    this.name = 'ProfileError'
    this.key = key
    this.words = words
    this.reason = { en: reason.en, fr: frenchSpaces(reason.fr) }
  }
}

/** A profile, or everything that is wrong with it, in the order of the file's keys. */
export type CheckedProfile = { profile: Profile; faults: [] } | { profile: null; faults: ProfileError[] }

/**
 * A profile from the text of its JSON file, and all that is wrong with it. `name` is how the file is called in the
 * sentences; `known`: profiles that it may build on.
 */
export function checkProfile(json: string, name: string, known: readonly Profile[] = []): CheckedProfile {
  let data: unknown
  try {
    data = JSON.parse(json.replace(/^\uFEFF/u, ''))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const place = jsonPlace(error)
    const fault = new ProfileError(name, '', {
      en: `is not valid JSON${place === null ? '' : ` (line ${place.line}, column ${place.column})`}`,
      fr: `n’est pas du JSON valable${place === null ? '' : ` (ligne ${place.line}, colonne ${place.column})`}`,
    })
    return { profile: null, faults: [fault] }
  }
  if (isKeys(data) && typeof data.extends === 'string') {
    const { extends: wanted } = data
    const base = known.find(({ id }) => id === wanted)
    if (base === undefined) return { profile: null, faults: [new ProfileError(name, 'extends', noBase(wanted, known))] }
    data = extendProfile(base, data)
  }
  const parsed = profileSchema.safeParse(data)
  const faults = parsed.success
    ? [...patternFaults(name, parsed.data), ...fieldFaults(name, parsed.data), ...sectionFaults(name, parsed.data)]
    : parsed.error.issues.flatMap((issue) => issueFaults(name, issue, data))
  return parsed.success && faults.length === 0 ? { profile: parsed.data, faults: [] } : { profile: null, faults }
}

function noBase(wanted: string, known: readonly Profile[]): Words {
  const others = known.map(({ id }) => id).join(', ')
  return {
    en: `names “${wanted}”, which is no other profile${others === '' ? '' : ` (there are: ${others})`}`,
    fr: `nomme « ${wanted} », qui n’est aucun autre profil${others === '' ? '' : ` (il y a : ${others})`}`,
  }
}

/** One sentence for each key that is no key, and one for any other issue. */
function issueFaults(name: string, issue: z.core.$ZodIssue, data: unknown): ProfileError[] {
  const path = issue.path.map(String)
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => new ProfileError(name, [...path, key].join('.'), wordsFor.noKey))
  const isMissing = valueAt(data, path) === undefined
  return [new ProfileError(name, path.join('.'), isMissing ? wordsFor.missing : wordsOf(issue))]
}

function valueAt(data: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined),
    data,
  )
}

const wordsFor = {
  noKey: { en: 'is not a key of a profile', fr: 'n’est pas une clé de profil' },
  missing: { en: 'is missing', fr: 'manque' },
  other: { en: 'does not have the form that is expected', fr: 'n’a pas la forme attendue' },
} as const satisfies Record<string, Words>

/** What a value has to be, by what the schema expects there. */
const kinds: Readonly<Record<string, Words>> = {
  string: { en: 'must be a text between quotation marks', fr: 'doit être un texte entre guillemets droits' },
  array: { en: 'must be a list between [ and ]', fr: 'doit être une liste entre [ et ]' },
  object: { en: 'must be a group of keys between { and }', fr: 'doit être un groupe de clés entre { et }' },
  record: { en: 'must be a group of keys between { and }', fr: 'doit être un groupe de clés entre { et }' },
  boolean: { en: 'must be true or false', fr: 'doit être true ou false' },
  number: { en: 'must be a number', fr: 'doit être un nombre' },
  int: { en: 'must be a whole number', fr: 'doit être un nombre entier' },
}

function wordsOf(issue: z.core.$ZodIssue): Words {
  switch (issue.code) {
    case 'invalid_type':
      return kinds[issue.expected] ?? wordsFor.other
    case 'too_small':
      return limitWords(issue.origin, issue.exact === true, 'least', Number(issue.minimum))
    case 'too_big':
      return limitWords(issue.origin, issue.exact === true, 'most', Number(issue.maximum))
    case 'invalid_value': {
      const values = issue.values.map(String).join(', ')
      return { en: `must be one of: ${values}`, fr: `doit être l’une de ces valeurs : ${values}` }
    }
    case 'invalid_format':
      return written[issue.path.findLast((step) => typeof step === 'string') ?? ''] ?? wordsFor.other
    case 'unrecognized_keys':
      return wordsFor.noKey
    case 'custom':
    case 'invalid_element':
    case 'invalid_key':
    case 'invalid_union':
    case 'not_multiple_of':
      return wordsFor.other
  }
}

const idWords: Words = {
  en: 'may have nothing but small letters without accents, digits and hyphens',
  fr: 'ne peut avoir que des minuscules sans accent, des chiffres et des traits d’union',
}

/** How a text has to be written, by the key that it stands under. */
const written: Readonly<Record<string, Words>> = {
  id: idWords,
  on: idWords,
  dates: {
    en: 'must be a day as "12-25" (every year) or "2030-12-24" (once)',
    fr: 'doit être un jour comme "12-25" (chaque année) ou "2030-12-24" (une fois)',
  },
}

function limitWords(origin: string, isExact: boolean, bound: 'least' | 'most', limit: number): Words {
  const count = String(limit)
  if (origin === 'string' && isExact)
    return { en: `must have exactly ${count} letters`, fr: `doit avoir exactement ${count} lettres` }
  if (origin === 'string')
    return bound === 'least'
      ? { en: 'must not be empty', fr: 'ne doit pas être vide' }
      : { en: `must have ${count} letters at most`, fr: `doit avoir ${count} lettres au plus` }
  if (origin === 'array') return { en: 'must have at least one entry', fr: 'doit avoir au moins une entrée' }
  return bound === 'least'
    ? { en: `must be ${count} or more`, fr: `doit être ${count} ou plus` }
    : { en: `must be ${count} or less`, fr: `doit être ${count} ou moins` }
}

function patternFaults(name: string, profile: Profile): ProfileError[] {
  return (['referencePattern', 'gradePattern'] as const).flatMap((key) => {
    const pattern = profile[key]
    if (!isExpression(pattern))
      return [new ProfileError(name, key, { en: 'is no regular expression', fr: 'n’est pas une expression régulière' })]
    if (!mayRunAway(pattern)) return []
    return [
      new ProfileError(name, key, {
        en: 'would take too long on some texts: say how often a part may be repeated at most ({1,9} instead of + or *), and repeat nothing inside what is repeated',
        fr: 'demanderait trop de temps sur certains textes : indiquez combien de fois au plus une partie peut se répéter ({1,9} au lieu de + ou *), et ne répétez rien à l’intérieur de ce qui se répète',
      }),
    ]
  })
}

function isExpression(pattern: string): boolean {
  try {
    new RegExp(pattern, 'u')
    return true
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return false
  }
}

function fieldFaults(name: string, profile: Profile): ProfileError[] {
  return Object.keys(profile.fields)
    .filter((field) => !(fieldNames as readonly string[]).includes(field))
    .map(
      (field) =>
        new ProfileError(name, `fields.${field}`, {
          en: `is no known field (known: ${fieldNames.join(', ')})`,
          fr: `n’est pas un champ connu (connus : ${fieldNames.join(', ')})`,
        }),
    )
}

function sectionFaults(name: string, profile: Profile): ProfileError[] {
  const seen = new Set<string>()
  return profile.sections.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id)
      return []
    }
    return [
      new ProfileError(name, `sections.${String(index)}.id`, {
        en: `names “${id}” a second time`,
        fr: `nomme « ${id} » une seconde fois`,
      }),
    ]
  })
}
