import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import type { FormStep, Meaning } from '../../../../shared/profile/form-steps.ts'
import { parseGrade } from '../../../../shared/values/grade.ts'
import { loadProfile } from '../../../../shared/profile/load-profile.ts'
import { ownForms, readFormStep, type KeptFormStep } from '../../../../shared/profile/own-forms.ts'

const bases = ['general', 'nato-is'].map((name) => {
  const file = resolve(import.meta.dirname, `../../../../resources/profiles/${name}.json`)
  return loadProfile(readFileSync(file, 'utf8'), name)
})

function taught(means: Meaning, en: string | null, fr: string | null, value: string | null = null): FormStep {
  return {
    kind: 'taught',
    form: 'own-1',
    on: 'general',
    from: 'content',
    teaching: { means, words: { en, fr }, value: { en: value, fr: value } },
  }
}

function kept(...steps: (FormStep | { takes: string })[]): KeptFormStep[] {
  return steps.map((step, at) =>
    'takes' in step
      ? { id: String(at + 1), step: null, takenBack: step.takes }
      : { id: String(at + 1), step, takenBack: null },
  )
}

const deadline = taught({ field: 'deadline' }, 'Nets in by', 'Filets à rendre pour')
const duties = taught({ section: 'accountabilities', group: null }, 'Your days', 'Vos journées')

test('a form begins with what is taught first, on the profile the notice was read by', () => {
  const [form] = ownForms(kept(deadline, { kind: 'named', form: 'own-1', name: 'Ministry of Boats' }), bases).forms
  expect(form?.profile.name).toEqual({ en: 'Ministry of Boats', fr: 'Ministry of Boats' })
  expect(form?.profile.fields.deadline?.labels.en[0]).toBe('Nets in by')
  expect(form?.profile.fields.deadline?.labels.en.length).toBeGreaterThan(20)
  expect(form?.profile.checks['heading-variant']).toBe('off')
  expect(form?.profile.taught).toEqual({ on: 'general', signs: { en: ['Nets in by'], fr: ['Filets à rendre pour'] } })
  expect(form?.profile.fields.deadline?.required).toBe(false)
})

test('what was taught is taken back step by step, and the form with the last', () => {
  const both = kept(deadline, duties)
  const one = [...both, { id: '3', step: null, takenBack: '2' }]
  expect(ownForms(both, bases).forms[0]?.taught).toHaveLength(2)
  expect(ownForms(one, bases).forms[0]?.taught.map(({ step }) => step)).toEqual(['1'])
  expect(ownForms(one, bases).forms[0]?.profile.sections).toEqual(bases[0]?.sections)
  expect(ownForms([...one, { id: '4', step: null, takenBack: '1' }], bases).forms).toEqual([])
})

test('a form that was taken off the list comes back whole when that is taken back', () => {
  const gone = kept(deadline, duties, { kind: 'removed', form: 'own-1' })
  expect(ownForms(gone, bases).forms).toEqual([])
  expect(ownForms([...gone, { id: '4', step: null, takenBack: '3' }], bases).forms[0]?.taught).toHaveLength(2)
})

test('a word means one thing: what is taught of it is taken from where it stood', () => {
  const [form] = ownForms(kept(taught({ field: 'title' }, 'Department', null)), bases).forms
  expect(form?.profile.fields.title?.labels.en[0]).toBe('Department')
  expect(form?.profile.fields.body?.labels.en).not.toContain('Department')
})

test.each([
  ['reference', 'Ref 7 of 31', false],
  ['reference', 'boats-26', true],
  ['reference', 'BX_26_7', true],
  ['grade', 'B3', true],
] as const)('the look of a %s like %s is learned with its label', (field, value, reads) => {
  const [form] = ownForms(kept(taught({ field }, 'Our sign', null, value)), bases).forms
  const pattern = field === 'grade' ? form?.profile.gradePattern : form?.profile.referencePattern
  expect(new RegExp(`^(?:${pattern ?? ''})$`, 'u').test(value)).toBe(reads || /\d/u.test(value))
})

test.each([
  ['Band 7', '7'],
  ['Échelon 12', '12'],
  ['Q/4', 'Q/4'],
])('a grade like %s is read as %s', (value, read) => {
  const [form] = ownForms(kept(taught({ field: 'grade' }, 'Our sign', null, value)), bases).forms
  expect(parseGrade(value, form?.profile ?? { gradePattern: '' })).toEqual({ min: read, max: read })
})

test('a form taught on an organisation’s own keeps its rules and its first words', () => {
  const onNato = { ...duties, on: 'nato-is' } as FormStep
  const nato = bases.find(({ id }) => id === 'nato-is')
  const [form] = ownForms(kept(onNato), bases).forms
  const section = form?.profile.sections.find(({ id }) => id === 'accountabilities')
  const before = nato?.sections.find(({ id }) => id === 'accountabilities')
  expect(section?.headings.en[0]).toBe(before?.headings.en[0])
  expect(section?.headings.en).toContain('Your days')
  expect(section?.required).toBe(before?.required)
})

test('a form whose profile is no longer there adds to the general one', () => {
  const onOther = { ...duties, on: 'gone-since' } as FormStep
  expect(ownForms(kept(onOther), bases).forms[0]?.on).toBe('general')
})

test('what is exported comes back by import as the same form', () => {
  const [form] = ownForms(kept(deadline, duties), bases).forms
  const profile = JSON.parse(JSON.stringify(form?.profile)) as Record<string, unknown>
  const [other] = ownForms(kept({ kind: 'imported', form: 'own-2', profile }), bases).forms
  expect(other?.profile).toEqual({ ...form?.profile, id: 'own-2' })
})

test('an imported form that this version cannot read is named, and the others stay', () => {
  const steps = kept({ kind: 'imported', form: 'own-2', profile: { name: 'x' } }, deadline)
  const { forms, unusable } = ownForms(steps, bases)
  expect(forms.map(({ profile }) => profile.id)).toEqual(['own-1'])
  expect(unusable.map(({ name }) => name)).toEqual(['own-2'])
})

test('a form is chosen for a content or a folder until it is chosen otherwise or gone', () => {
  const of = { folder: '/notices' }
  const steps = kept(
    deadline,
    { kind: 'chosen', of, form: 'own-1' },
    { kind: 'chosen', of: { content: 'a' }, form: 'nato-is' },
  )
  const { chosen } = ownForms(steps, bases)
  expect([...chosen.folders, ...chosen.contents]).toEqual([
    ['/notices', 'own-1'],
    ['a', 'nato-is'],
  ])
  expect(ownForms([...steps, ...kept({ kind: 'removed', form: 'own-1' })], bases).chosen.folders.size).toBe(0)
  expect(
    ownForms([...steps, { id: '9', step: { kind: 'chosen', of, form: null }, takenBack: null }], bases).chosen.folders
      .size,
  ).toBe(0)
})

test('a step of a newer version is passed over', () => {
  expect(readFormStep({ kind: 'painted', form: 'own-1' })).toBeNull()
  expect(readFormStep(structuredClone(deadline))).toEqual(deadline)
})
