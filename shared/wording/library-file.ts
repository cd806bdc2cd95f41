import { z } from 'zod'
import type { ClauseLibrary } from './clause.ts'

/** The exported form: what `--library` reads and the page on clauses saves. */
const schemaName = 'vis-a-vis/clauses@1'

const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const wording = z.strictObject({
  text: z.string().min(1),
  key: z.string().min(1),
  notices: z.array(z.string()),
  first: date.nullable(),
  last: date.nullable(),
  replacedSince: date.nullable(),
})
const side = z.strictObject({
  wordings: z.array(wording),
  standard: z.strictObject({ text: z.string().min(1), by: z.enum(['user', 'frequent', 'consensus']), certain: z.boolean(), since: date.nullable() }).nullable(),
})
const clause = z.strictObject({
  id: z.string().min(1),
  section: z.enum(['header', 'summary', 'qualifications', 'accountabilities', 'interrelationships', 'competencies', 'contract', 'application', 'additional', 'other']),
  slot: z.string().nullable(),
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
})
export const clauseLibrarySchema = z.strictObject({ schema: z.literal(schemaName), clauses: z.array(clause).max(5000) })

/** A file that holds no clause library; the message names what is wrong and where. */
export class LibraryError extends Error {}

/** Reads an exported library. Throws LibraryError. */
export function readLibrary(json: string): ClauseLibrary {
  let data: unknown
  try {
    data = JSON.parse(json.replace(/^\uFEFF/u, ''))
  } catch (error) {
    throw new LibraryError(`is not valid JSON (${error instanceof Error ? error.message : String(error)})`)
  }
  const parsed = clauseLibrarySchema.safeParse(data)
  if (parsed.success) return { clauses: parsed.data.clauses }
  const [issue] = parsed.error.issues
  throw new LibraryError(`is no clause library: ${issue?.path.map(String).join('.') ?? ''}: ${issue?.message ?? ''}`)
}

/** The library as a file, for another desk or for safe keeping. */
export function writeLibrary({ clauses }: ClauseLibrary): string {
  return `${JSON.stringify({ schema: schemaName, clauses }, null, 2)}\n`
}
