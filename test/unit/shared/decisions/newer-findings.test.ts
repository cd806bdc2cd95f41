import { expect, test } from 'vitest'
import type { Signature } from '../../../../shared/decisions/decision.ts'
import { newerFindings } from '../../../../shared/decisions/newer-findings.ts'
import type { PlacedFinding, Said } from '../../../../shared/decisions/said.ts'

const place = (what: string) => ({ what, texts: 't', nth: 1, of: 1 })
const findings: PlacedFinding[] = [
  { id: 'old', check: 'a', place: place('1') },
  { id: 'new', check: 'a', place: place('2') },
]
const newer: Said[] = [{ finding: 'then', check: 'b', words: { en: 'x', fr: '' }, place: place('2') }]
const sides = { en: 'E', fr: 'F' }
const signed = (language: 'en' | 'fr', change: Partial<Signature> = {}): Signature => ({
  id: language,
  post: '1',
  language,
  kind: 'signed',
  side: sides[language],
  author: 'A. Reader',
  at: '2026-01-01T00:00:00Z',
  newer,
  ...change,
})

test.each<[string, Signature[], Partial<typeof sides>, string[]]>([
  ['signed in both languages', [signed('en'), signed('fr')], sides, ['new']],
  ['signed in the only language there is', [signed('en')], { en: 'E' }, ['new']],
  ['one language is not signed', [signed('en')], sides, []],
  ['one signature was taken back', [signed('en'), signed('fr'), signed('fr', { kind: 'withdrawn' })], sides, []],
  ['one text is another', [signed('en'), signed('fr', { side: 'G' })], sides, []],
  ['one was signed with it', [signed('en'), signed('fr', { newer: [] })], sides, []],
  ['nothing is newer', [signed('en', { newer: [] }), signed('fr', { newer: [] })], sides, []],
  ['nothing is signed', [], sides, []],
  ['there is no side', [], {}, []],
])('%s', (_, signatures, there, expected) => {
  expect([...newerFindings(findings, there, signatures)]).toEqual(expected)
})

test('what was noted of a finding that still stands there is about that one alone', () => {
  const both: PlacedFinding[] = [...findings, { id: 'then', check: 'b', place: place('2') }]
  expect([...newerFindings(both, sides, [signed('en'), signed('fr')])]).toEqual(['then'])
})
