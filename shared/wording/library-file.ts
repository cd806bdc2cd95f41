import { z } from 'zod'
import type { Language } from '../notice/report.ts'
import type { ClauseLibrary, ClauseSide } from './clause.ts'
import { wordingKey } from './clause-words.ts'
import { pairKinds } from './pair-of-terms.ts'
import { longestTermName, longestTerms } from '../terms/term-concept.ts'
import { longest, longestLibrary } from './longest-library.ts'
import { jsonPlace } from '../text/parse-json.ts'

/** The exported form: what `--library` reads and the page on clauses saves. */
const schemaName = 'vis-a-vis/clauses@1'

const date = z.iso.date()
const text = z.string().trim().min(1).max(longest.text)
const wording = z.strictObject({
  text,
  key: z.string().max(longest.name),
  notices: z.array(z.string().max(longest.text)).max(longest.notices),
  first: date.nullable(),
  last: date.nullable(),
  replacedSince: date.nullable(),
  isDecided: z.literal(true).optional(),
})
const side = z.strictObject({
  wordings: z.array(wording).max(longest.wordings),
  standard: z
    .strictObject({ text, by: z.enum(['user', 'frequent', 'consensus']), certain: z.boolean(), since: date.nullable() })
    .nullable(),
})
const clause = z.strictObject({
  id: z.string().min(1).max(longest.name),
  section: z.enum([
    'header',
    'summary',
    'qualifications',
    'accountabilities',
    'interrelationships',
    'competencies',
    'contract',
    'application',
    'additional',
    'other',
  ]),
  profile: z.string().max(longest.name).optional(),
  slot: z.string().max(longest.name).nullable(),
  en: side.nullable(),
  fr: side.nullable(),
  required: z.discriminatedUnion('when', [
    z.strictObject({ when: z.literal('always') }),
    z.strictObject({ when: z.literal('twin') }),
    z.strictObject({ when: z.literal('from'), date }),
    z.strictObject({ when: z.literal('optional') }),
  ]),
  requiredBy: z.enum(['user', 'learned']),
  carriers: z.int().nonnegative(),
  eligible: z.int().nonnegative(),
  isForgotten: z.literal(true).optional(),
})
const term = z.string().trim().min(1).max(longest.name)
const pair = z.strictObject({
  kind: z.enum(pairKinds),
  en: term,
  fr: term,
  profile: z.string().max(longest.name).optional(),
  notices: z.array(z.string().max(longest.text)).max(longest.notices),
})
const forms = z.array(z.string().trim().min(1).max(longestTerms.letters)).min(1).max(longestTerms.forms)
const concept = z.strictObject({ en: forms, fr: forms })
const terms = z.strictObject({
  name: z.string().min(1).max(longestTermName),
  concepts: z.array(concept).min(1).max(longestTerms.concepts),
})
const clauseLibrarySchema = z.strictObject({
  schema: z.literal(schemaName),
  clauses: z.array(clause).max(longest.clauses),
  pairs: z.array(pair).max(longest.pairs).optional(),
  terms: z.array(terms).max(longest.termLists).optional(),
})

/**
 * A file that holds no clause library, in both languages; the words, which go on from the file's name, say what is
 * wrong and where.
 */
export class LibraryError extends Error {
  readonly words: Record<Language, string>
  constructor(words: Record<Language, string>) {
    super(words.en)
    this.words = words
  }
}

/** Reads an exported library. Throws LibraryError. */
export function readLibrary(json: string): ClauseLibrary {
  if (json.length > longestLibrary)
    throw new LibraryError({
      en: 'is too large for a clause library',
      fr: 'est trop volumineux pour une bibliothèque de clauses',
    })
  let data: unknown
  try {
    data = JSON.parse(json.replace(/^\uFEFF/u, ''))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const place = jsonPlace(error)
    throw new LibraryError({
      en: `is not valid JSON${place === null ? '' : ` (line ${place.line})`}`,
      fr: `n’est pas du JSON valable${place === null ? '' : ` (ligne ${place.line})`}`,
    })
  }
  const parsed = clauseLibrarySchema.safeParse(data)
  if (parsed.success) {
    const { clauses, pairs, terms: lists } = parsed.data
    return {
      clauses: clauses.map((read) => ({ ...read, en: withOwnKeys(read.en), fr: withOwnKeys(read.fr) })),
      ...(pairs === undefined ? {} : { pairs }),
      ...(lists === undefined ? {} : { terms: lists }),
    }
  }
  const [issue] = parsed.error.issues
  const place = issue?.path.map(String).join('.') ?? ''
  throw new LibraryError({
    en: `is no clause library: “${place}” has not the form that is expected`,
    fr: `n’est pas une bibliothèque de clauses\u00A0: «\u00A0${place}\u00A0» n’a pas la forme attendue`,
  })
}

/**
 * Keys are made of the texts, here and now: another version of the program may have made those in the file otherwise.
 */
function withOwnKeys(read: ClauseSide | null): ClauseSide | null {
  return read === null
    ? null
    : { ...read, wordings: read.wordings.map((one) => ({ ...one, key: wordingKey(one.text) })) }
}

/** The library as a file, for another desk or for safe keeping. */
export function writeLibrary({ clauses, pairs = [], terms: lists = [] }: ClauseLibrary): string {
  const held = { ...(pairs.length === 0 ? {} : { pairs }), ...(lists.length === 0 ? {} : { terms: lists }) }
  return `${JSON.stringify({ schema: schemaName, clauses, ...held }, null, 2)}\n`
}
