import { expect, test } from 'vitest'
import { clauseMissing } from '../../../../shared/checks/clause-missing.ts'
import { learnClauses } from '../../../../shared/wording/learn-clauses.ts'
import { digestNotice } from '../../../../shared/wording/digest-notice.ts'
import { clauseNotice, loan, silence } from '../../../fakes/clause-notices.ts'
import { findingsInFolder, noticeOf } from '../../../fakes/notice.ts'
import { lexicon } from '../../../fakes/lexicon.ts'

const references = ['310001', '310002', '310003', '310004', '310005']
const folder = (count: number, clauses = [loan, silence]) =>
  references.slice(0, count).map((reference) => clauseNotice({ reference, date: '2030-05-01', clauses }))
const last = (clauses: (typeof loan | { en: string | null; fr: string | null })[], date = '2030-06-01') =>
  clauseNotice({ reference: '310009', date, clauses })
const find = (...notices: Parameters<typeof findingsInFolder>[1]) => findingsInFolder(clauseMissing, notices)

test.each([
  ['it is there', [...folder(5), last([loan, silence])]],
  [
    'it is there in other words',
    [...folder(5), last([loan, { ...silence, en: silence.en.replace('quiet', 'silent') }])],
  ],
  ['one side has it: that is for block-missing', [...folder(5), last([loan, { en: silence.en, fr: null }])]],
  ['too few others carry it', [...folder(2), last([loan])]],
  [
    'it stands in one paragraph with another',
    [...folder(5), last([{ en: `${loan.en} ${silence.en}`, fr: `${loan.fr} ${silence.fr}` }])],
  ],
  ['it came into use later', [...folder(3), last([loan], '2029-01-01')]],
])('silent: %s', (_, notices) => {
  expect(find(...notices)).toEqual([])
})

test('every other notice carries it', () => {
  const findings = find(...folder(5), last([loan]))
  expect(findings.map(({ message }) => message.en)).toEqual([
    'A required clause is missing: “Visitors are asked to keep quiet in the reading…”.',
  ])
  expect(findings[0]).toMatchObject({ severity: 'error', en: ['en4'], fr: ['fr4'] })
})

test('few others carry it: a warning', () => {
  expect(find(...folder(3), last([loan])).map(({ severity }) => severity)).toEqual(['warning'])
})

test('one side has it, beside another clause’s counterpart', () => {
  const half = clauseNotice({ reference: '310009', clauses: [loan, { en: null, fr: silence.fr }] })
  const pairs: [string[], string[], number][] = [
    [['en1'], ['fr1'], 0.9],
    [['en2'], ['fr2'], 0.9],
    [['en3'], ['fr3'], 0.9],
    [['en4'], ['fr4'], 0.9],
    [['en5'], ['fr5', 'fr6'], 0.8],
  ]
  expect(find(...folder(3), { ...half, pairs }).map(({ message }) => message.en)).toEqual([
    'The clause “Visitors are asked to keep quiet in the reading…” is there in French only.',
  ])
  const run = clauseNotice({
    reference: '310009',
    clauses: [
      { en: `${loan.en} ${silence.en}`, fr: loan.fr },
      { en: null, fr: silence.fr },
    ],
  })
  expect(find(...folder(3), { ...run, pairs })).toEqual([])
})

test('of three notices alike through and through, the third lacks what two have: an info', () => {
  const more = ['opens', 'closes', 'rests'].map((verb) => ({
    en: `The tower ${verb} in the evening of every working day.`,
    fr: `La tour ${verb} le soir de chaque jour ouvré.`,
  }))
  const findings = find(...folder(2, [loan, silence, ...more]), last([loan, ...more]))
  expect(findings.map(({ severity, message }) => [severity, message.en])).toEqual([
    [
      'info',
      'The two other notices have a clause that is not here: “Visitors are asked to keep quiet in the reading…”.',
    ],
  ])
})

test('what the user decides goes before what is learned', () => {
  const learned = learnClauses(folder(5).map((fake) => digestNotice(noticeOf(fake), { lexicon })))
  const decided = (when: 'always' | 'optional') => ({
    clauses: learned.clauses.map((clause) => ({ ...clause, required: { when }, requiredBy: 'user' as const })),
  })
  expect(findingsInFolder(clauseMissing, [...folder(5), last([loan])], decided('optional'))).toEqual([])
  expect(findingsInFolder(clauseMissing, [last([loan])], decided('always')).map(({ severity }) => severity)).toEqual([
    'error',
  ])
})
