import { expect, test } from 'vitest'
import { contractTermsMismatch } from '../../../../shared/checks/contract-terms-mismatch.ts'
import { clauseNotice } from '../../../fakes/clause-notices.ts'
import { findingsInFolder, findingsOf, side, words, type BodyLine } from '../../../fakes/notice.ts'

const find = (en: string, fr: string, section: BodyLine[0] = 'contract') =>
  findingsOf(contractTermsMismatch, {
    en: side('en', {}, [[section, 'paragraph', en]]),
    fr: side('fr', {}, [[section, 'paragraph', fr]]),
  })

test.each([
  ['A 3-year contract, renewable for up to 3 years.', 'Un contrat de trois ans, renouvelable pour trois ans au plus.'],
  [
    'The first three years of service; at most 36 months.',
    'Les trois premières années de service ; trente-six mois au plus.',
  ],
  ['Service of twenty-four months.', 'Service de deux ans.'],
  [
    'A 3-year definite duration contract, with conversion into an indefinite contract later on.',
    'Un contrat de trois ans à durée déterminée, qui pourra devenir un contrat de durée indéterminée.',
  ],
  ['Definite duration contract of three years.', 'Contrat de trois ans.'],
  [
    'Definite duration contract; it may become indefinite. The indefinite contract comes later.',
    'Contrat de durée déterminée ; il peut devenir un contrat de durée indéterminée.',
  ],
  [
    'After three years, up to six years may follow. See below.',
    'Jusqu’à six ans peuvent suivre au bout de trois ans. Voir ci-dessous.',
  ],
  ['They agree at both ends of the two years.', 'Ils s’entendent aux deux bouts des deux ans.'],
  ['The first two years count.', 'Les deux premières années comptent.'],
  ['See chapter 4.', 'Voir le chapitre 5.'], // no length of time: for number-mismatch
])('silent: %s', (en, fr) => {
  expect(find(en, fr)).toEqual([])
})

test('silent outside the section on the contract', () => {
  expect(find('At least 3 years of experience.', 'Au moins cinq ans d’expérience.', 'qualifications')).toEqual([])
})

test('another length: both are named and marked', () => {
  const [finding] = find('The maximum period of service is 6 years.', 'La durée de service maximale est de cinq ans.')
  expect(finding?.message.en).toBe('In the contract terms, English says “6 years” and French “cinq ans”.')
  expect(finding?.severity).toBe('error')
  expect([words(finding!, 'en'), words(finding!, 'fr')]).toEqual([['6 years'], ['cinq ans']])
})

test.each([
  [
    'Indefinite duration contract of three years.',
    'Contrat d’une durée déterminée de trois ans.',
    ['Indefinite duration', 'durée déterminée'],
  ],
  [
    'A definite duration contract; later an indefinite contract.',
    'Un contrat de durée indéterminée ; plus tard un contrat de durée indéterminée.',
    ['definite duration', 'durée indéterminée'],
  ],
])('definite against indefinite: %s', (en, fr, marked) => {
  const [finding, ...rest] = find(en, fr)
  expect(rest).toEqual([])
  expect([...words(finding!, 'en'), ...words(finding!, 'fr')]).toEqual(marked)
})

test.each([
  [
    'The maximum service is six years. A contract of three years is offered.',
    'La durée maximale est de trois ans. Un contrat de six ans est proposé.',
    ['six years', 'trois ans'],
  ],
])('lengths that changed places: %s', (en, fr, marked) => {
  const [finding, ...rest] = find(en, fr)
  expect(rest).toEqual([])
  expect([...words(finding!, 'en'), ...words(finding!, 'fr')]).toEqual(marked)
})

test('an ordinal or “les deux” is no answer to a length', () => {
  const [finding] = find(
    'No later than two years before the end.',
    'Au plus tard un an avant la fin de la deuxième période.',
  )
  expect(finding?.message.en).toBe(
    'In the contract terms, English says “two years”, the French sentence “Au plus tard un an avant la fin de la deuxième période”.',
  )
})

test('years are not months', () => {
  expect(find('A contract of 3 years.', 'Un contrat de trois mois.')).toHaveLength(1)
})

test('a length on one side only', () => {
  const [finding] = find(
    'A 3-year contract is offered, renewable for 2 years.',
    'Un contrat de trois ans est proposé, renouvelable.',
  )
  expect(finding?.message.en).toBe(
    'In the contract terms, English says “2 years”, the French sentence “Un contrat de trois ans est proposé, renouvelable”.',
  )
})

test('both languages say the same, and not what the clause says elsewhere', () => {
  const clause = (years: [string, string]) => [
    {
      en: `The service in this museum lasts no longer than ${years[0]} years in all.`,
      fr: `La durée du service dans ce musée n’excède pas ${years[1]} ans en tout.`,
    },
  ]
  const notice = (reference: string, years: [string, string]) =>
    clauseNotice({ reference, section: 'contract', clauses: clause(years) })
  const others = ['310001', '310002', '310003'].map((reference) => notice(reference, ['six', 'six']))
  expect(findingsInFolder(contractTermsMismatch, [...others, notice('310009', ['6', 'six'])])).toEqual([])
  const findings = findingsInFolder(contractTermsMismatch, [...others, notice('310009', ['five', 'cinq'])])
  expect(findings.map(({ message }) => message.en)).toEqual([
    'The contract terms say “five years” where the standard clause says “six”.',
  ])
})
