import { z } from 'zod'

/**
 * What belongs to one organisation, as data. Every text is matched without regard to case, accents, kind of apostrophe
 * and kind of space, so a profile lists each form once.
 */
const bilingual = z.strictObject({ en: z.string().min(1), fr: z.string().min(1) })
const forms = z.strictObject({ en: z.array(z.string().min(1)).min(1), fr: z.array(z.string().min(1)).min(1) })

export const fieldNames = [
  'reference',
  'title',
  'posts',
  'location',
  'body',
  'schedule',
  'deadline',
  'salary',
  'grade',
  'clearance',
  'directReports',
  'indirectReports',
  'contract',
  'startDate',
] as const
export type FieldName = (typeof fieldNames)[number]

const labelledField = z.strictObject({
  /** Labels in front of the value, the house form first ("Application Deadline", « Date de retrait »). */
  labels: forms,
  /** Labels whose value counts where no line has one of the others ("Post number" beside "Reference"). */
  lesserLabels: forms.optional(),
  /** A header without it is an error (check field-missing). */
  required: z.boolean(),
})

export const sectionIds = [
  'summary',
  'qualifications',
  'accountabilities',
  'interrelationships',
  'competencies',
  'contract',
  'application',
  'additional',
] as const

/** Letters of a form's id: it stands in the name of a file. */
const longestId = 100
export const formIdSchema = z
  .string()
  .regex(/^[a-z0-9-]+$/)
  .max(longestId)

export const profileSchema = z.strictObject({
  $schema: z.string().optional(),
  id: formIdSchema,
  /** Only in a file: the profile that it builds on, by id. What it does not say itself is taken from there. */
  extends: formIdSchema.optional(),
  name: bilingual,
  /** What notices of most organisations have in common, by which those in the form of none that is known are read. */
  general: z.boolean().optional(),
  /** Other names by which its notices call it ("NATO", « OTAN »); one word is met only as it is written here. */
  knownAs: z.array(z.string().min(1)).optional(),
  /**
   * Of a form that a person taught the desk: the profile whose words it adds to, and the words by which its notices are
   * told from others. Absent of what an organisation's form is written from.
   */
  taught: z
    .strictObject({
      on: formIdSchema,
      signs: z.strictObject({ en: z.array(z.string().min(1)), fr: z.array(z.string().min(1)) }),
    })
    .optional(),
  /** Texts of the letterhead that stand above both languages and have no counterpart. */
  letterhead: z.array(z.string().min(1)),
  /** How a reference looks, as a regular expression without delimiters ("\\d{6}"). */
  referencePattern: z.string().min(1),
  /** Whether 06/12/2025 is the sixth of December; absent: ambiguous, and said so. */
  dayFirst: z.boolean().optional(),
  fields: z.record(z.string(), labelledField),
  /** Header lines that are labels and nothing else ("Description"). */
  bareLabels: forms,
  /** Labels in front of values that are no field here ("Contract Duration"): where the next header line begins. */
  otherLabels: forms.optional(),
  /** Lines that say the post waits for its budget. */
  pendingBudget: forms,
  /** Values of "no reports" ("N/A", « sans objet »). */
  none: forms,
  periods: z.strictObject({ month: forms, year: forms }),
  /** What an amount means where its currency or period is not written. */
  salaryDefaults: z.strictObject({ currency: z.string().length(3), period: z.enum(['month', 'year']) }).optional(),
  /** Words by which the note on twin-graded posts is known ("twin-graded", « grade jumelé »). Absent: no such note. */
  twinGradeNote: forms.optional(),
  /**
   * Days on which no deadline may fall: weekdays (0 Sunday … 6 Saturday) and dates ("12-25" every year, "2025-12-24"
   * once).
   */
  excludedDeadlines: z
    .strictObject({
      weekdays: z.array(z.int().min(0).max(6)),
      dates: z.array(z.string().regex(/^(?:\d{4}-)?\d{2}-\d{2}$/)),
    })
    .optional(),
  /** Regular expression for one grade, with the scale's letter ("G\\d{1,2}"). */
  gradePattern: z.string().min(1),
  /** Whether the signs between a grade's letters and its number are shown as they are written ("EC-04", "AD 7"). */
  gradesAsWritten: z.boolean().optional(),
  clearances: z.array(z.strictObject({ code: z.string().min(1), names: forms })),
  sections: z.array(
    z.strictObject({
      id: z.enum(sectionIds),
      /** As printed, without its number; first the house form, then variants that are met. */
      headings: forms,
      number: z.int().positive().nullable(),
      required: z.boolean(),
      /** Sub-headings inside the section, by group id ("essential": ["ESSENTIAL"] / ["ACQUIS ESSENTIELS"]). */
      groups: z.array(z.strictObject({ id: z.string().min(1), headings: forms })),
      /** Other lines that are headings there ("Contract clause applicable"). */
      subheadings: forms.optional(),
      /** Every short line alone between paragraphs is a heading there, and opens a group (accountabilities). */
      freeHeadings: z.boolean().default(false),
    }),
  ),
  /** Facts that translate each other: places, bodies, schedules, acronyms, competencies, accountability headings. */
  terms: z.strictObject({
    locations: z.array(forms),
    bodies: z.array(forms),
    schedules: z.array(forms),
    acronyms: z.array(forms),
    accountabilities: z.array(forms),
    competencies: z.array(z.strictObject({ name: forms, levels: z.array(forms) })),
    /**
     * Single words and short phrases that help to pair sentences ("security" / « sécurité »); never a finding by
     * themselves.
     */
    vocabulary: z.array(forms),
  }),
  /** Levels of the language requirement, lowest first, with the adjective printed beside each. */
  languageLevels: z.array(z.strictObject({ code: z.string().min(1), names: forms })),
  /** Words that may stand in a text of the other language: names, quoted titles, accepted loan words. */
  loanWords: z.array(z.string().min(1)),
  /** Severity of a check where it differs from the default; 'off' switches it off. */
  checks: z.record(z.string(), z.enum(['error', 'warning', 'info', 'off'])),
})

export type Profile = z.infer<typeof profileSchema>
export type Forms = z.infer<typeof forms>
