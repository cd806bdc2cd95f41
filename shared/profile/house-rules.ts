import type { Profile } from './profile.ts'

/**
 * What of a profile helps to understand any notice (places, working times, acronyms, words), without what only its own
 * organisation's notices are held to: which lines and sections must be there, how they are numbered, names of
 * competencies and bodies, levels of its scale, days without deadlines, severities.
 */
export function withoutHouseRules(profile: Profile): Profile {
  return {
    ...profile,
    excludedDeadlines: undefined,
    twinGradeNote: undefined,
    fields: Object.fromEntries(
      Object.entries(profile.fields).map(([name, field]) => [name, { ...field, required: false }]),
    ),
    sections: profile.sections.map((section) => ({ ...section, number: null, required: false })),
    terms: { ...profile.terms, bodies: [], accountabilities: [], competencies: [] },
    languageLevels: [],
    checks: {},
  }
}
