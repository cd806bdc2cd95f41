import { expect, test } from 'vitest'
import { headingVariant } from '../../../../shared/checks/heading-variant.ts'
import { findingsOf, side, words, type BodyLine } from '../../../fakes/notice.ts'

const heading = (section: BodyLine[0], text: string): BodyLine => [section, 'heading', text]
const find = (...headings: BodyLine[]) => findingsOf(headingVariant, { en: side('en', {}, headings), fr: null })

test.each([
  ['1. SUMMARY', 'summary'],
  ['2. QUALIFICATIONS AND EXPERIENCE', 'qualifications'],
  ['ESSENTIAL', 'qualifications'],
  ['2) Qualifications and experience', 'qualifications'],
  ['Contract clause applicable:', 'contract'],
  ['Policy Development', 'accountabilities'],
] as const)('silent: %s', (text, section) => {
  expect(find(heading(section, text))).toEqual([])
})

test.each([
  ['2. QUALIFICATION AND EXPERIENCE', 'qualifications', ['QUALIFICATION AND EXPERIENCE']],
  ['1. SUMARY', 'summary', ['SUMARY']],
  ['5. SKILLS AND TALENTS', 'competencies', ['SKILLS AND TALENTS']],
  ['ESSENTIALS', 'qualifications', ['ESSENTIALS']],
  ['7. RECRUITMENT PROCESS', 'application', ['RECRUITMENT PROCESS']],
  ['2. QUALIFICATIONS AND EXPERIENCE ESSENTIAL', 'qualifications', ['ESSENTIAL']],
  ['2. QUALIFICATION AND EXPERIENCE ESSENTIAL', 'qualifications', ['QUALIFICATION AND EXPERIENCE', 'ESSENTIAL']],
] as const)('%s', (text, section, found) => {
  expect(find(heading(section, text)).flatMap((finding) => words(finding, 'en'))).toEqual(found)
})

test('both languages’ headings are named with the forms that were expected', () => {
  const [finding] = findingsOf(headingVariant, {
    en: side('en', {}, [heading('summary', '1. JOB SUMMARY')]),
    fr: side('fr', {}, [heading('summary', '1. PRÉSENTATION DU POSTE')]),
  })
  expect(finding?.message.en).toBe(
    'The heading differs from the house form: “JOB SUMMARY” instead of “SUMMARY” and “PRÉSENTATION DU POSTE” instead of “RÉSUMÉ”.',
  )
  expect(finding?.severity).toBe('info')
})
