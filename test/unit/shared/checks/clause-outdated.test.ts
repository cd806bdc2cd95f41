import { expect, test } from 'vitest'
import { clauseDeviation } from '../../../../shared/checks/clause-deviation.ts'
import { clauseOutdated } from '../../../../shared/checks/clause-outdated.ts'
import { clauseNotice, loan } from '../../../fakes/clause-notices.ts'
import { findingsInFolder, words } from '../../../fakes/notice.ts'

const newer = { ...loan, en: loan.en.replace('three weeks', 'a month') }
const early = ['310001', '310002'].map((reference) => clauseNotice({ reference, date: '2029-03-01', clauses: [loan] }))
const late = ['310003', '310004'].map((reference) => clauseNotice({ reference, date: '2030-03-01', clauses: [newer] }))
const last = (clause: typeof loan, date: string) => clauseNotice({ reference: '310009', date, clauses: [clause] })

test('silent on the wording in use', () => {
  expect(findingsInFolder(clauseOutdated, [...early, ...late, last(newer, '2030-04-01')])).toEqual([])
})

test('silent where both wordings live side by side, and where one notice alone differs', () => {
  const mixed = ['310005', '310006'].map((reference) =>
    clauseNotice({ reference, date: '2030-05-01', clauses: [loan] }),
  )
  expect(findingsInFolder(clauseOutdated, [...early, ...late, ...mixed, last(loan, '2030-06-01')])).toEqual([])
  expect(findingsInFolder(clauseOutdated, [...early, last(newer, '2030-03-01')])).toEqual([])
})

test.each([
  ['an old notice', '2029-04-01'],
  ['a new one with the old wording', '2030-06-01'],
])('%s: named with the day of the change, and no deviation beside it', (_, date) => {
  const folder = [...early, ...late, last(loan, date)]
  const [finding, ...rest] = findingsInFolder(clauseOutdated, folder)
  expect(rest).toEqual([])
  expect(finding?.message.en).toBe(
    `This wording has been replaced since 1 March 2030 by “${newer.en.replace(/\.$/u, '')}”.`,
  )
  expect(words(finding!, 'en')).toEqual([loan.en])
  expect(findingsInFolder(clauseDeviation, folder)).toEqual([])
})
