import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isNear } from '../../../../shared/parse/edit-distance.ts'
import { beginsHeading } from '../../../../shared/parse/match-heading.ts'
import { findInnerLabel } from '../../../../shared/parse/match-label.ts'
import { indexProfile } from '../../../../shared/parse/profile-index.ts'
import { loadProfile } from '../../../../shared/profile/load-profile.ts'
import { lexicon } from '../../../fakes/lexicon.ts'
import { senseOf } from '../../../../shared/parse/sense-line.ts'

const index = indexProfile(
  loadProfile(
    readFileSync(resolve(import.meta.dirname, '../../../../resources/profiles/nato-is.json'), 'utf8'),
    'nato-is.json',
  ),
  lexicon,
)

describe('labels', () => {
  test.each<[string, string | null, string]>([
    ['Primary Location: Belgium-Brussels', 'location', 'Belgium-Brussels'],
    ['Emplacement principal : Belgique', 'location', 'Belgique'],
    ['Salaire (Base de paie) : : 5 043,00', 'salary', '5 043,00'],
    ['Salary: 5,043.00', 'salary', '5,043.00'],
    ['Grade NATO Grade G17', 'grade', 'NATO Grade G17'],
    ['Niveau de l’habilitation de sécurité NS', 'clearance', 'NS'],
    ['NIVEAU DE L HABILITATION', null, ''],
    ['Nombre de subordonnés indirects : 3', 'indirectReports', '3'],
    ['Nombre de subordonné(e)s direct(e)s: 3', 'directReports', '3'],
    ['Aplication Deadline: 02-Feb-2031', 'deadline', '02-Feb-2031'],
    ['Primary LocationBelgium-Brussels', 'location', 'Belgium-Brussels'],
    ['Salary (Pay Basis)5,043.00', 'salary', '5,043.00'],
    ['Gradeless: yes', null, ''],
    ['The grade: G17', null, ''],
  ])('%s', (text, field, value) => {
    const match = senseOf(text, index).label()
    expect(match?.field ?? null).toBe(field)
    if (match !== null) expect(text.slice(match.valueStart)).toBe(value)
  })

  test.each<[string, string | null]>([
    ['Belgium-BrusselsNATO Body: NATO International Staff', 'NATO Body'],
    ['Belgium-Brussels NATO Body: NATO International Staff', 'NATO Body'],
    ['NATO Grade G17Clearance Level NS', 'Clearance Level'],
    ['NATO Grade G17 Clearance Level NS', 'Clearance Level'],
    ['NATO International Staff', null],
    ['a schedule: of sorts', null],
  ])('the next label in “%s”', (text, label) => {
    const inner = findInnerLabel(text, index, 1, new Set())
    expect(inner === null ? null : text.slice(inner.start, inner.start + (label?.length ?? 0))).toBe(label)
  })
})

describe('headings', () => {
  test.each<[string, string | null, number | null, string | null]>([
    ['1. SUMMARY', 'summary', 1, null],
    ['1 - RÉSUMÉ', 'summary', 1, null],
    ['I. SUMMARY', 'summary', 1, null],
    ['Section 3: Main Accountabilities', 'accountabilities', 3, null],
    ['2. QUALIFICATIONS AND EXPERIENCE ESSENTIAL', 'qualifications', 2, 'essential'],
    ['2. QUALIFICATIONS ET EXPÉRIENCE ACQUIS ESSENTIELS', 'qualifications', 2, 'essential'],
    ['COMPETENCIES', 'competencies', null, null],
    ['Competencies:', 'competencies', null, null],
    ['5. COMPTENCIES', 'competencies', 5, null],
    ['Contract', 'contract', null, null],
    ['contract', null, null, null],
    ['Contract to be offered to the successful applicant', null, null, null],
    ['The contract.', null, null, null],
    ['2. Agreeing on the hours', null, null, null],
  ])('%s', (text, section, number, group) => {
    const match = senseOf(text, index).heading()
    expect([match?.section ?? null, match?.number ?? null, match?.group ?? null]).toEqual([section, number, group])
  })

  test('the first words of a longer heading', () => {
    expect(beginsHeading('7. USEFUL INFORMATION REGARDING', index)).toBe(true)
    expect(beginsHeading('7. USEFUL ADVICE', index)).toBe(false)
  })
})

test.each([
  ['competences', 'competencies', true],
  ['contract', 'contrcat', true],
  ['lamp', 'lump', true],
  ['lamps', 'camps', true],
  ['summary', 'summit day', false],
  ['grade', 'great', false],
])('%s is near %s: %s', (a, b, near) => {
  expect(isNear(a, b)).toBe(near)
})
