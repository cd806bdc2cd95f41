import { sameForm } from '../text/fold.ts'
import type { Teaching } from './form-steps.ts'
import type { FieldName, Forms, Profile } from './profile.ts'
import { withGradeShape, withShape } from './value-shape.ts'

type Words = Teaching['words']
type Section = Profile['sections'][number]
const languages = ['en', 'fr'] as const

/**
 * A profile that knows one thing more. What is taught stands before what it knew, save in an organisation's own form,
 * whose first words are the house's; and it is taken away wherever else it meant another thing.
 */
export function teachProfile(profile: Profile, { means, words, value }: Teaching): Profile {
  if (words.en === null && words.fr === null) return profile
  return 'field' in means
    ? withLook(withLabel(profile, means.field, words), means.field, value)
    : withHeading(profile, means.section, means.group, words)
}

function withLabel(profile: Profile, field: FieldName, words: Words): Profile {
  const fields = Object.fromEntries(
    Object.entries(profile.fields).map(([name, one]) => [
      name,
      name === field
        ? one
        : {
            ...one,
            labels: without(one.labels, words),
            ...(one.lesserLabels && { lesserLabels: without(one.lesserLabels, words) }),
          },
    ]),
  )
  const known = profile.fields[field]
  return {
    ...profile,
    bareLabels: without(profile.bareLabels, words),
    ...(profile.otherLabels && { otherLabels: without(profile.otherLabels, words) }),
    fields: {
      ...fields,
      [field]: { required: false, ...known, labels: added(known?.labels, words, isHouse(profile)) },
    },
  }
}

/** References and grades are told by their look: one of another look is learned with its label. */
function withLook(profile: Profile, field: FieldName, value: Teaching['value']): Profile {
  const key = field === 'reference' ? 'referencePattern' : field === 'grade' ? 'gradePattern' : null
  if (key === null) return profile
  const seen = languages.flatMap((language) => value[language] ?? [])
  const learned = field === 'grade' ? withGradeShape : withShape
  return { ...profile, [key]: seen.reduce((pattern, one) => learned(pattern, one), profile[key]) }
}

function withHeading(profile: Profile, id: Section['id'], group: string | null, words: Words): Profile {
  const isIn = profile.sections.some((section) => section.id === id)
  const before: Section[] = isIn
    ? profile.sections
    : [
        ...profile.sections,
        {
          id,
          headings: added(undefined, words, false),
          number: null,
          required: false,
          groups: [],
          freeHeadings: false,
        },
      ]
  const sections = before.map((section): Section => {
    if (section.id !== id)
      return {
        ...section,
        headings: without(section.headings, words),
        ...(section.subheadings && { subheadings: without(section.subheadings, words) }),
        groups: section.groups.map((one) => ({ ...one, headings: without(one.headings, words) })),
      }
    return group === null
      ? { ...section, headings: added(section.headings, words, isHouse(profile)) }
      : withGroup({ ...section, headings: without(section.headings, words) }, group, words)
  })
  return { ...profile, sections }
}

function withGroup(section: Section, id: string, words: Words): Section {
  const known = section.groups.find((group) => group.id === id)
  const others = section.groups
    .filter((group) => group !== known)
    .map((group) => ({ ...group, headings: without(group.headings, words) }))
  return { ...section, groups: [...others, { id, headings: added(known?.headings, words, false) }] }
}

/** A form of one language alone is asked of both where nothing was known before: a profile has each in both. */
function added(known: Forms | undefined, { en, fr }: Words, last: boolean): Forms {
  const add = (before: readonly string[] = [], words: string | null): string[] => {
    if (words === null) return [...before]
    const others = before.filter((form) => !sameForm(form, words))
    // The house's own word stays the first, also where it is what was taught.
    if (last && before.length > others.length) return [...before]
    return last ? [...others, words] : [words, ...others]
  }
  return {
    en: add(known?.en, known === undefined ? (en ?? fr) : en),
    fr: add(known?.fr, known === undefined ? (fr ?? en) : fr),
  }
}

/** A list that would be empty by it stays: no profile has an empty one. */
function without(forms: Forms, words: Words): Forms {
  const left = (language: 'en' | 'fr'): string[] => {
    const gone = words[language]
    if (gone === null) return forms[language]
    const kept = forms[language].filter((form) => !sameForm(form, gone))
    return kept.length === 0 ? forms[language] : kept
  }
  return { en: left('en'), fr: left('fr') }
}

function isHouse({ general }: Profile): boolean {
  return general !== true
}
