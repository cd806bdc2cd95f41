import { z } from 'zod'
import { fieldNames, formIdSchema, sectionIds } from './profile.ts'

/** Letters of a label or heading: twice the longest that is known. */
const longestWords = 120
/** Letters of a value that a person marked, whose look is learned: beyond it is a sentence. */
const longestValue = 200
/** Letters of a name that a person gives a form. */
const longestName = 100
/** Letters of a path: PATH_MAX of Linux. */
const longestPath = 4096
/** Letters of a content's hash, with the number of its part. */
const longestContent = 200

const inEach = (longest: number) => {
  const words = z.string().trim().min(1).max(longest).nullable()
  return z.strictObject({ en: words, fr: words })
}

/** Groups of the qualifications that a form may head by itself. */
const taughtGroups = ['essential', 'desirable'] as const

/** What a text of a notice was said to be: the value of a field, or the heading of a section or of a group in one. */
export const meaningSchema = z.union([
  z.strictObject({ field: z.enum(fieldNames) }),
  z.strictObject({ section: z.enum(sectionIds), group: z.enum(taughtGroups).nullable() }),
])
export type Meaning = z.infer<typeof meaningSchema>

/**
 * `words`: the label in front of the value, or the heading, as each language has it; null where that is not known.
 * `value`: the value that was marked, for the look of a reference or a grade; null of headings.
 */
const teachingSchema = z.strictObject({
  means: meaningSchema,
  words: inEach(longestWords),
  value: inEach(longestValue),
})
export type Teaching = z.infer<typeof teachingSchema>

export const formNameSchema = z.string().trim().min(1).max(longestName)
const content = z.string().min(1).max(longestContent)

/** For which notices a person chose a form: that of one content, or all in a folder. */
const formScopeSchema = z.union([
  z.strictObject({ content }),
  z.strictObject({ folder: z.string().min(1).max(longestPath) }),
])
export type FormScope = z.infer<typeof formScopeSchema>

/**
 * What a person did to the forms, each a step that can be taken back. `on`: the profile by which the notice was read
 * that a form is first taught with, which is that of `from`, by content.
 */
export const formStepSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('taught'),
    form: formIdSchema,
    on: formIdSchema,
    from: content,
    teaching: teachingSchema,
  }),
  z.strictObject({ kind: z.literal('named'), form: formIdSchema, name: formNameSchema }),
  z.strictObject({ kind: z.literal('imported'), form: formIdSchema, profile: z.record(z.string(), z.unknown()) }),
  z.strictObject({ kind: z.literal('removed'), form: formIdSchema }),
  /** `form` null: by what the notice says itself, as before. */
  z.strictObject({ kind: z.literal('chosen'), of: formScopeSchema, form: formIdSchema.nullable() }),
])
export type FormStep = z.infer<typeof formStepSchema>
