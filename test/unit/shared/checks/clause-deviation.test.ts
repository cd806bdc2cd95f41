import { describe, expect, test } from 'vitest'
import { clauseDeviation } from '../../../../shared/checks/clause-deviation.ts'
import { clauseNotice, loan, silence } from '../../../fakes/clause-notices.ts'
import { findingsInFolder, findingsOf, side, words, type FakeNotice } from '../../../fakes/notice.ts'

const usual = ['310001', '310002', '310003'].map((reference) => clauseNotice({ reference, clauses: [loan, silence] }))
const find = (en: string, fr: string = loan.fr, others = usual) =>
  findingsInFolder(clauseDeviation, [...others, clauseNotice({ reference: '310009', clauses: [{ en, fr }, silence] })])

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
  const [one, other] = [
    'La personne titulaire lit chaque jour les livres de la salle nord.',
    'Le/la titulaire lit chaque jour les livres de la salle nord.',
  ]
  const folder = ['310001', '310002', '310003'].map((reference) =>
    clauseNotice({ reference, clauses: [{ en: loan.en, fr: one }] }),
  )
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

describe('what each post says in its own way', () => {
  const tour = (date: string, unit: string, service: string) => ({
    en: `A guided tour is held on ${date} on the premises of the ${unit} Unit.`,
    fr: `Une visite guidée a lieu le ${date} dans les locaux de l’Unité ${service}.`,
  })
  const notice = (reference: string, clause: typeof loan) => clauseNotice({ reference, clauses: [clause, loan] })
  const own = [
    tour('4 May', 'Press', 'de la presse'),
    tour('11 May', 'Finance', 'des finances'),
    tour('16 May', 'Legal', 'juridique'),
    tour('20 May', 'Harbour', 'du port'),
  ]

  test.each([
    ['two notices', own.slice(0, 2)],
    ['three notices', own.slice(0, 3)],
    ['four notices', own],
    ['two that happen to agree', [tour('4 May', 'Press', 'de la presse'), ...own.slice(0, 2)]],
  ])('silent: %s', (_, tours) => {
    for (let turn = 0; turn < tours.length; turn++) {
      const folder = [...tours.slice(turn), ...tours.slice(0, turn)].map((clause, at) => notice(`31000${at}`, clause))
      expect(findingsInFolder(clauseDeviation, folder)).toEqual([])
    }
  })

  test('its other words are held against the standard', () => {
    const odd = tour('27 May', 'Garden', 'des jardins')
    const [finding, ...rest] = findingsInFolder(clauseDeviation, [
      ...own.map((clause, at) => notice(`31000${at}`, clause)),
      notice('310009', { ...odd, en: odd.en.replace('premises', 'roof') }),
    ])
    expect(rest).toEqual([])
    expect(words(finding!, 'en')).toEqual(['roof'])
  })

  test('a duration is no such thing, and a name on one side only neither', () => {
    expect(find(loan.en.replace('three', '5'), loan.fr.replace('trois', '5')).map(({ severity }) => severity)).toEqual([
      'warning',
      'warning',
    ])
    expect(find(loan.en.replace('museum', 'Harbour'))).toHaveLength(1)
  })
})

test('of two clauses in one paragraph, each is held against its own standard', () => {
  const paragraph = { en: `${loan.en} ${silence.en.replace('quiet', 'calm')}`, fr: `${loan.fr} ${silence.fr}` }
  const findings = findingsInFolder(clauseDeviation, [
    ...usual,
    clauseNotice({ reference: '310009', clauses: [paragraph] }),
  ])
  expect(findings.map((finding) => words(finding, 'en'))).toEqual([['calm']])
})

test('one sentence that was left of a clause is the clause still', () => {
  const long = {
    en: `${silence.en} Whoever speaks has to leave the building at once.`,
    fr: `${silence.fr} Quiconque parle doit quitter le bâtiment.`,
  }
  const folder = ['310001', '310002', '310003'].map((reference) => clauseNotice({ reference, clauses: [long] }))
  const left = { en: 'Whoever speaks has to leave the building at once.', fr: long.fr }
  expect(
    findingsInFolder(clauseDeviation, [...folder, clauseNotice({ reference: '310009', clauses: [left] })]),
  ).toHaveLength(1)
})

test('one against one: nobody knows which is right', () => {
  expect(
    find(loan.en.replace('members', 'friends'), loan.fr, [
      clauseNotice({ reference: '310001', date: '2030-09-01', clauses: [loan] }),
    ]).map(({ severity }) => severity),
  ).toEqual(['info'])
})

test('a capital is slight', () => {
  expect(find(loan.en.replace('museum', 'Museum')).map(({ severity }) => severity)).toEqual(['info'])
})

test('of two notices that disagree, the one that reads worse is the odd one, and the doubt is said', () => {
  const folder = [
    clauseNotice({ reference: '310001', clauses: [{ ...loan, en: loan.en.replace('members', 'mémbers') }] }),
  ]
  expect(find(loan.en, loan.fr, folder)).toEqual([])
  const accented = find(loan.en.replace('members', 'mémbers'), loan.fr, [
    clauseNotice({ reference: '310001', clauses: [loan] }),
  ])
  expect(accented.map(({ message }) => message.en)).toEqual([
    'The clause differs from the wording in most other notices (too few to be sure of the standard): “mémbers” for “members”.',
  ])
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
    const make = (language: 'en' | 'fr', text: string) =>
      side(language, {}, [
        ['competencies', 'heading', '5. SKILLS'],
        ['competencies', 'paragraph', text],
        ['competencies', 'item', 'Calm.'],
      ])
    return { en: make('en', en), fr: make('fr', fr) }
  }
  const [en, fr] = ['The archivist must show:', 'L’archiviste doit montrer les qualités suivantes :']
  const folder = ['a', 'b', 'c'].map((name) => ({ ...lead(en, fr), files: [`${name}.txt`] }))
  expect(
    findingsInFolder(clauseDeviation, [
      ...folder,
      lead('We are looking for these qualities:', 'Nous cherchons ceci :'),
    ]),
  ).toEqual([])
  const [finding] = findingsInFolder(clauseDeviation, [
    ...folder,
    lead('The archivist will show the following qualities:', fr),
  ])
  expect(words(finding!, 'en')).toEqual(['will', 'the following qualities'])
})

test('one of two language levels without its quotation marks', () => {
  const find = (text: string) =>
    findingsOf(clauseDeviation, { en: side('en', {}, [['qualifications', 'item', text]]), fr: null })
  expect(find('Levels: V ("Advanced") in one and I ("Beginner") in the other.')).toEqual([])
  expect(find('Levels: V (Advanced) in one and I (Beginner) in the other.')).toEqual([])
  const [finding] = find('Levels: V ("Advanced") in one and I (Beginner) in the other.')
  expect(finding?.severity).toBe('info')
  expect(words(finding!, 'en')).toEqual(['I (Beginner)'])
})
