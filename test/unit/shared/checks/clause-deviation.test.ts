import { expect, test } from 'vitest'
import { clauseDeviation } from '../../../../shared/checks/clause-deviation.ts'
import { clauseNotice, loan, silence } from '../../../fakes/clause-notices.ts'
import { findingsInFolder, findingsOf, side, words, type FakeNotice } from '../../../fakes/notice.ts'

const usual = ['310001', '310002', '310003'].map((reference) => clauseNotice({ reference, clauses: [loan, silence] }))
const find = (en: string, fr: string = loan.fr, others = usual) => findingsInFolder(clauseDeviation, [...others, clauseNotice({ reference: '310009', clauses: [{ en, fr }, silence] })])

test.each([
  ['word for word', loan.en],
  ['other quotation marks and apostrophes', loan.en.replace('museum', 'museum')],
  ['another paragraph altogether', 'The garden is closed on days when the wind blows from the sea.'],
  ['how the item ends', loan.en.replace(/\.$/u, ';')],
])('silent: %s', (_, en) => {
  expect(find(en)).toEqual([])
})

test('silent without other notices, and how French names both genders is not its matter', () => {
  expect(findingsOf(clauseDeviation, clauseNotice({ reference: '310009', clauses: [loan] }))).toEqual([])
  const [one, other] = ['La personne titulaire lit chaque jour les livres de la salle nord.', 'Le/la titulaire lit chaque jour les livres de la salle nord.']
  const folder = ['310001', '310002', '310003'].map((reference) => clauseNotice({ reference, clauses: [{ en: loan.en, fr: one }] }))
  expect(find(loan.en, other, folder)).toEqual([])
})

test('the words that differ are named and marked', () => {
  const [finding, ...rest] = find(loan.en.replace('members', 'friends'))
  expect(rest).toEqual([])
  expect(finding?.message.en).toBe('The clause differs from its standard wording: “friends” for “members”.')
  expect(finding).toMatchObject({ severity: 'warning', en: ['en5'], fr: ['fr5'] })
  expect(words(finding!, 'en')).toEqual(['friends'])
})

test.each([
  ['shortened', loan.en.replace(' who hold a valid card', ''), '“who hold a valid card” is missing'],
  ['negated', loan.en.replace('may be', 'may not be'), '“not” is added'],
  ['another number', loan.en.replace('three', 'four'), '“four” for “three”'],
])('%s', (_, en, said) => {
  expect(find(en).map(({ message }) => message.en)).toEqual([`The clause differs from its standard wording: ${said}.`])
})

test('a capital is slight', () => {
  expect(find(loan.en.replace('museum', 'Museum')).map(({ severity }) => severity)).toEqual(['info'])
})

test('of two notices that disagree, the one that reads worse is the odd one, and the doubt is said', () => {
  const folder = [clauseNotice({ reference: '310001', clauses: [{ ...loan, en: loan.en.replace('members', 'mémbers') }] })]
  expect(find(loan.en, loan.fr, folder)).toEqual([])
  const accented = find(loan.en.replace('members', 'mémbers'), loan.fr, [clauseNotice({ reference: '310001', clauses: [loan] })])
  expect(accented.map(({ message }) => message.en)).toEqual(['The clause differs from the wording in most other notices (too few to be sure of the standard): “mémbers” for “members”.'])
})

test('when more notices make sure of the standard, it is the same finding still', () => {
  const changed = loan.en.replace('members', 'friends')
  const [unsure] = find(changed, loan.fr, usual.slice(0, 2))
  const [sure] = find(changed)
  expect(unsure?.message.en).not.toBe(sure?.message.en)
  expect(unsure?.id).toBe(sure?.id)
})

test('what introduces a list may be said in other words, unless the other language is word for word the usual one', () => {
  const lead = (en: string, fr: string): FakeNotice => {
    const make = (language: 'en' | 'fr', text: string) => side(language, {}, [['competencies', 'heading', '5. SKILLS'], ['competencies', 'paragraph', text], ['competencies', 'item', 'Calm.']])
    return { en: make('en', en), fr: make('fr', fr) }
  }
  const [en, fr] = ['The archivist must show:', 'L’archiviste doit montrer les qualités suivantes :']
  const folder = ['a', 'b', 'c'].map((name) => ({ ...lead(en, fr), files: [`${name}.txt`] }))
  expect(findingsInFolder(clauseDeviation, [...folder, lead('We are looking for these qualities:', 'Nous cherchons ceci :')])).toEqual([])
  const [finding] = findingsInFolder(clauseDeviation, [...folder, lead('The archivist will show the following qualities:', fr)])
  expect(words(finding!, 'en')).toEqual(['will', 'the following qualities'])
})

test('one of two language levels without its quotation marks', () => {
  const find = (text: string) => findingsOf(clauseDeviation, { en: side('en', {}, [['qualifications', 'item', text]]), fr: null })
  expect(find('Levels: V ("Advanced") in one and I ("Beginner") in the other.')).toEqual([])
  expect(find('Levels: V (Advanced) in one and I (Beginner) in the other.')).toEqual([])
  const [finding] = find('Levels: V ("Advanced") in one and I (Beginner) in the other.')
  expect(finding?.severity).toBe('info')
  expect(words(finding!, 'en')).toEqual(['I (Beginner)'])
})
