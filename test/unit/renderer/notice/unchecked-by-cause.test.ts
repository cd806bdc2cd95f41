import { expect, test } from 'vitest'
import { uncheckedByCause } from '../../../../renderer/notice/unchecked-by-cause.ts'
import type { Unchecked } from '../../../../shared/notice/report.ts'

const checks = new Map([
  ['spelling', { title: { en: 'Spelling', fr: 'Orthographe' } }],
  ['untranslated', { title: { en: 'Not translated', fr: 'Non traduit' } }],
])
const unchecked: Unchecked[] = [
  { check: 'spelling', why: 'too-long', block: 'en3' },
  { check: 'spelling', why: 'too-long', block: 'fr3' },
  { check: 'untranslated', why: 'fault', block: null },
  { check: 'unknown-here', why: 'fault', block: null },
]

test('each check that was not run is named once for each cause', () => {
  expect(uncheckedByCause(unchecked, checks, 'en')).toEqual([
    { why: 'passage', checks: 'Spelling' },
    { why: 'fault', checks: 'Not translated, unknown-here' },
  ])
  expect(uncheckedByCause(unchecked, checks, 'fr').map((cause) => cause.checks)).toEqual([
    'Orthographe',
    'Non traduit, unknown-here',
  ])
})

test('nothing is said where every check was run', () => {
  expect(uncheckedByCause([], checks, 'en')).toEqual([])
})
