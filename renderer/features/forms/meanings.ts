import type { Meaning } from '../../../shared/profile/form-steps.ts'
import { fieldNames, sectionIds } from '../../../shared/profile/profile.ts'
import type { Text } from '../../text/en.ts'

/** What a text can be said to be, the facts that a recruiter is asked for first before the others. */
export const factMeanings: readonly Meaning[] = [
  ...(['deadline', 'salary', 'grade', 'reference', 'title', 'location'] as const),
  ...fieldNames.filter((name) => !['deadline', 'salary', 'grade', 'reference', 'title', 'location'].includes(name)),
].map((field) => ({ field }))

export const headingMeanings: readonly Meaning[] = sectionIds.flatMap((section): Meaning[] => [
  { section, group: null },
  ...(section === 'qualifications' ? (['essential', 'desirable'] as const).map((group) => ({ section, group })) : []),
])

/** As it stands in a menu. */
export function nameOf(means: Meaning, text: Text): string {
  if ('field' in means) return text.facts.names[means.field]
  return means.group === null ? text.sections[means.section] : text.forms.group[means.group]
}

/** As it stands in a sentence. */
export function saidOf(means: Meaning, text: Text): string {
  return 'field' in means
    ? text.forms.fact(nameOf(means, text).toLowerCase())
    : text.forms.headingOf(nameOf(means, text))
}

/** One key for each, and back. */
export function keyOf(means: Meaning): string {
  return JSON.stringify(means)
}
export function meaningOf(key: string): Meaning | undefined {
  return [...factMeanings, ...headingMeanings].find((means) => keyOf(means) === key)
}
