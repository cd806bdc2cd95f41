import { expect, test } from 'vitest'
import { fieldFormat } from '../../../../shared/checks/field-format.ts'
import type { Language } from '../../../../shared/notice/report.ts'
import { findingsOf, side, words, type FieldLines } from '../../../fakes/notice.ts'

const en: FieldLines = {
  location: ['Belgium-Mons', 'Primary Location: Belgium-Mons', 'Belgium-Mons'],
  schedule: ['Full-time', 'Schedule: Full-time', 'Full-time'],
  salary: [
    { amount: 5043, currency: 'EUR', period: 'month' },
    'Salary (Pay Basis): 5,043.00 Euro (EUR) Monthly',
    '5,043.00 Euro (EUR) Monthly',
  ],
  grade: [{ min: 'G12', max: 'G12' }, 'Grade: NATO Grade G12', 'NATO Grade G12'],
}
const find = (language: Language, lines: FieldLines) =>
  findingsOf(fieldFormat, {
    en: language === 'en' ? side('en', lines) : null,
    fr: language === 'fr' ? side('fr', lines) : null,
  })

test.each<[string, FieldLines]>([
  ['every label has its colon, every amount its space', en],
  [
    'reports without colons',
    { ...en, directReports: [3, 'Direct reports 3', '3'], indirectReports: [0, 'Indirect reports N/A', 'N/A'] },
  ],
  [
    'no space after any colon',
    Object.fromEntries(
      Object.entries(en).map(([name, [value, line, text]]) => [name, [value, line.replace(': ', ':'), text]]),
    ),
  ],
  [
    'a table has no colons at all',
    Object.fromEntries(
      Object.entries(en).map(([name, [value, line, text]]) => [name, [value, line.replace(':', ''), text]]),
    ),
  ],
])('silent: %s', (_, lines) => {
  expect(find('en', lines)).toEqual([])
})

test.each<[string, Language, FieldLines, string]>([
  [
    'label without colon',
    'en',
    { ...en, grade: [{ min: 'G12', max: 'G12' }, 'Grade NATO Grade G12', 'NATO Grade G12'] },
    'Grade',
  ],
  [
    'doubled colon',
    'fr',
    {
      ...en,
      salary: [
        { amount: 5043, currency: 'EUR', period: 'month' },
        'Salaire : : 5 043,00 Euro (EUR) Mensuelle',
        '5 043,00 Euro (EUR) Mensuelle',
      ],
    },
    'Salaire : :',
  ],
  [
    'amount glued to its unit',
    'fr',
    {
      ...en,
      salary: [
        { amount: 5043, currency: 'EUR', period: 'month' },
        'Salaire : 5 043,00Euro (EUR) Mensuelle',
        '5 043,00Euro (EUR) Mensuelle',
      ],
    },
    '5 043,00Euro',
  ],
  [
    'no space after the colon',
    'en',
    { ...en, grade: [{ min: 'G12', max: 'G12' }, 'Grade:NATO Grade G12', 'NATO Grade G12'] },
    'Grade:NATO',
  ],
  [
    'words of the salary run together',
    'en',
    {
      ...en,
      salary: [
        { amount: 5043, currency: 'EUR', period: 'month' },
        'Salary (Pay Basis): 5,043.00 Euro (EUR)Monthly',
        '5,043.00 Euro (EUR)Monthly',
      ],
    },
    '(EUR)Monthly',
  ],
  [
    'reports with a doubled colon',
    'en',
    { ...en, directReports: [3, 'Direct reports:: 3', '3'], indirectReports: [0, 'Indirect reports: N/A', 'N/A'] },
    'Direct reports::',
  ],
  [
    'reports of which one has no colon',
    'en',
    { ...en, directReports: [3, 'Direct reports: 3', '3'], indirectReports: [0, 'Indirect reports N/A', 'N/A'] },
    'Indirect reports',
  ],
  [
    'date that can be read in two ways',
    'en',
    { ...en, deadline: [{ date: '2030-06-12', time: null, ambiguous: true }, 'Deadline: 06/12/2030', '06/12/2030'] },
    '06/12/2030',
  ],
  [
    'a space before the colon, unlike the rest',
    'en',
    {
      ...en,
      location: ['Belgium-Mons', 'Primary Location : Belgium-Mons', 'Belgium-Mons'],
      deadline: [{ date: '2030-06-12', time: null }, 'Deadline: 12-Jun-2030', '12-Jun-2030'],
      clearance: ['NS', 'Clearance Level: NS', 'NS'],
    },
    'Primary Location :',
  ],
])('%s', (_, language, lines, found) => {
  const findings = find(language, lines)
  expect(findings.map((finding) => [finding.severity, words(finding, language)])).toEqual([['info', [found]]])
})

test('silent: a grade that stands in the title has no label', () => {
  const plain = side('en', { ...en, grade: [{ min: 'P2', max: 'P2' }, 'Keeper of ponds (P-2)', 'P-2'] })
  const titled = {
    ...plain,
    blocks: plain.blocks.map((block) =>
      block.text.startsWith('Keeper') ? { ...block, kind: 'title' as const } : block,
    ),
  }
  expect(findingsOf(fieldFormat, { en: titled, fr: null })).toEqual([])
})

test('the same slip in both headers is one report', () => {
  const noColon: FieldLines = { ...en, grade: [{ min: 'G12', max: 'G12' }, 'Grade NATO Grade G12', 'NATO Grade G12'] }
  const findings = findingsOf(fieldFormat, { en: side('en', noColon), fr: side('fr', noColon) })
  expect(findings).toHaveLength(1)
  expect(findings[0]).toMatchObject({ en: ['en4'], fr: ['fr4'] })
})
