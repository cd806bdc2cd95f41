import { expect, test } from 'vitest'
import { namedIn, recogniseForm, type FormEvidence } from '../../../../shared/parse/recognise-form.ts'
import { natoProfile } from '../../../fakes/notice.ts'

const required = Object.entries(natoProfile.fields).flatMap(([name, { required: isRequired }]) =>
  isRequired ? [name] : [],
)
const sections = natoProfile.sections.map(({ id }) => id)

const evidence = (fields: string[], headings: string[], more: Partial<FormEvidence> = {}): FormEvidence => ({
  fields: new Set(fields),
  sections: new Set(headings),
  numbered: new Set(),
  isNamed: false,
  ...more,
})

test.each<[string, FormEvidence, string | null]>([
  ['the whole form', evidence(required, sections, { isNamed: true }), natoProfile.id],
  ['the whole form, saved without its letterhead', evidence(required, sections), natoProfile.id],
  [
    'its sections, where the header is lost',
    evidence([], sections, { numbered: new Set(sections), isNamed: true }),
    natoProfile.id,
  ],
  ['a few labels that everybody has', evidence(['title', 'reference', 'deadline', 'grade', 'location'], []), null],
  [
    'a few headings that everybody has',
    evidence(['title', 'grade'], ['summary', 'qualifications', 'additional']),
    null,
  ],
  ['the name alone', evidence(['title', 'grade'], ['qualifications'], { isNamed: true }), null],
  ['nothing', evidence([], []), null],
])('%s', (_, found, id) => {
  expect(recogniseForm(natoProfile, found).id).toBe(id)
})

test('says how sure it is: more of the form is surer', () => {
  const few = recogniseForm(natoProfile, evidence(['title'], ['summary'])).confidence
  const more = recogniseForm(natoProfile, evidence(['title', 'body'], ['summary', 'interrelationships'])).confidence
  expect(more).toBeGreaterThan(few)
  expect(few).toBeGreaterThanOrEqual(0)
  expect(recogniseForm(natoProfile, evidence(required, sections)).confidence).toBeLessThanOrEqual(1)
})

test('an organisation is named by its name in either language, or as it calls itself, as a word of its own', () => {
  expect(namedIn('Le Secrétariat international de l’OTAN recrute', natoProfile)).toBe(true)
  expect(namedIn('Salaries at NATO are net', natoProfile)).toBe(true)
  expect(namedIn('They work at natonal events of the SENATOR', natoProfile)).toBe(false)
})
