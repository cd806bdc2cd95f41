import type { RecognisedForm } from '../notice/parsed-file.ts'
import type { Profile } from '../profile/profile.ts'

/** What of an organisation's form is found in a text. */
export interface FormEvidence {
  /** Fields whose label was met. */
  fields: ReadonlySet<string>
  /** Sections whose heading was met, word for word. */
  sections: ReadonlySet<string>
  /** Those of the sections that carry the number which the organisation gives them. */
  numbered: ReadonlySet<string>
  /** The organisation's own name stands somewhere in the text. */
  isNamed: boolean
}

/**
 * How often a part is met, in the organisation's own notices (`own`: damage and drafts leave some out) and in those of
 * others, whose forms share words with it. Set by hand: labels are a common stock, a numbered heading is hardly ever
 * another's. What was measured is the gap that they leave: notices of an organisation's own come out above 0.99,
 * strangers' that no profile describes below 0.5.
 */
const met = {
  label: { own: 0.8, others: 0.35 },
  heading: { own: 0.8, others: 0.25 },
  numbered: { own: 0.8, others: 0.05 },
  name: { own: 0.9, others: 0.15 },
} as const

/** The odds before anything is seen: what a desk meets is its own organisation's, or of none that is known. */
const oddsBefore = 0.5

/** Well within that gap, on the side of those that are sure. */
const sureForm = 0.95

/**
 * Whether a text has an organisation's form, and how sure that is (0…1): the naive Bayes rule over the parts of the
 * form that are met and those that it requires and that are not. Parts it only may have say nothing by being absent.
 */
export function recogniseForm(profile: Profile, evidence: FormEvidence): RecognisedForm {
  const logOdds =
    Math.log(oddsBefore) +
    weigh(evidence.isNamed, met.name) +
    sum(
      Object.entries(profile.fields).map(([field, { required }]) =>
        evidence.fields.has(field) || required ? weigh(evidence.fields.has(field), met.label) : 0,
      ),
    ) +
    sum(
      profile.sections.map(({ id, required }) =>
        evidence.sections.has(id) || required
          ? weigh(evidence.sections.has(id), evidence.numbered.has(id) ? met.numbered : met.heading)
          : 0,
      ),
    )
  const confidence = 1 / (1 + Math.exp(-logOdds))
  return { id: confidence >= sureForm ? profile.id : null, confidence }
}

/** What a part says by being there, or by being absent: the logarithm of how much likelier that is in an own notice. */
function weigh(isMet: boolean, { own, others }: { own: number; others: number }): number {
  return isMet ? Math.log(own / others) : Math.log((1 - own) / (1 - others))
}

function sum(weights: readonly number[]): number {
  return weights.reduce((total, weight) => total + weight, 0)
}

/** Whether a text names the organisation, as it is called or as it calls itself; one word only as it is written. */
export function namedIn(text: string, { name, knownAs = [] }: Profile): boolean {
  return [name.en, name.fr, ...knownAs].some((known) => {
    const words = known
      .replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)
      .replace(/['’]/gu, "['’]")
      .replace(/\s+/gu, String.raw`\s+`)
    return new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, known.includes(' ') ? 'iu' : 'u').test(text)
  })
}
