import { expect, test } from 'vitest'
import { uncheckedLines } from '../../../../renderer/notice/unchecked-lines.ts'
import { en } from '../../../../renderer/text/en.ts'
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

test('a line says once each check that was not run, and why', () => {
  expect(uncheckedLines(unchecked, checks, 'en', en.findings.unchecked)).toEqual([
    'Not checked in every passage: Spelling — some are too long.',
    'Not checked: Not translated, unknown-here — a fault of the program; it was written down.',
  ])
})

test('in French likewise', () => {
  expect(uncheckedLines(unchecked.slice(2, 3), checks, 'fr', fr.findings.unchecked)).toEqual([
    'Non contrôlé\u00A0: Non traduit — une faute du programme\u202F; elle a été consignée.',
  ])
})

test('nothing is said where every check was run', () => {
  expect(uncheckedLines([], checks, 'en', en.findings.unchecked)).toEqual([])
})
