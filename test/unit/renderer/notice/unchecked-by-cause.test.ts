import { expect, test } from 'vitest'
import { uncheckedByCause } from '../../../../renderer/notice/unchecked-by-cause.ts'
import { en } from '../../../../renderer/text/en.ts'
import { uncheckedWords } from '../../../../renderer/text/unchecked-words.ts'
import { fr } from '../../../../renderer/text/fr.ts'
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
    { why: 'passage', checks: ['Spelling'] },
    { why: 'fault', checks: ['Not translated', 'unknown-here'] },
  ])
  expect(uncheckedByCause(unchecked, checks, 'fr').map((cause) => cause.checks)).toEqual([
    ['Orthographe'],
    ['Non traduit', 'unknown-here'],
  ])
})

test('nothing is said where every check was run', () => {
  expect(uncheckedByCause([], checks, 'en')).toEqual([])
})

test('many are one short sentence all the same', () => {
  const all = Array.from({ length: 44 }, (_, number): Unchecked => ({ check: `c${number}`, why: 'fault', block: null }))
  const [cause] = uncheckedByCause(all, checks, 'en')
  expect(cause?.checks).toHaveLength(44)
  expect(uncheckedWords(cause!, en)).toBe(
    'Not checked: c0, c1, c2 and 41 other checks — a fault of the program; it was written down.',
  )
  expect(uncheckedWords(cause!, fr)).toBe(
    'Non contrôlé\u00A0: c0, c1, c2 et 41 autres contrôles — une faute du programme\u202F; elle a été consignée.',
  )
})
