import { expect, test } from 'vitest'
import { referenceMismatch } from '../../../../shared/checks/reference-mismatch.ts'
import { findingsOf, side, words } from '../../../fakes/notice.ts'

const notice = (en: string, fr: string, file: string) => ({
  en: side('en', { reference: [en, `Archivist (${en})`, en] }),
  fr: side('fr', { reference: [fr, `Archiviste (${fr})`, fr] }),
  files: [file],
})

test.each([
  ['the same on both sides and in the name', '310001', '310001', '/n/310001_final.docx'],
  ['a name without anything that looks like a reference', '310001', '310001', 'C:\\n\\archivist 2030-03-01.pdf'],
  ['a longer number in the name is a date, not a reference', '310001', '310001', 'export-20300301.txt'],
  ['the name holds the reference among other numbers', '310001', '310001', '310001 replaces 309876.txt'],
])('silent: %s', (_, en, fr, file) => {
  expect(findingsOf(referenceMismatch, notice(en, fr, file))).toEqual([])
})

test('the sides differ: both references are named and marked, and the name is not blamed as well', () => {
  const findings = findingsOf(referenceMismatch, notice('310001', '310010', '310001.txt'))
  expect(findings.map(({ message }) => message.en)).toEqual([
    'The reference is 310001 in English and 310010 in French.',
  ])
  expect(words(findings[0]!, 'en')).toEqual(['310001'])
  expect(words(findings[0]!, 'fr')).toEqual(['310010'])
})

test('the file is named after another notice', () => {
  const findings = findingsOf(referenceMismatch, notice('310001', '310001', '/in/309999_EN.docx'))
  expect(findings.map(({ message }) => message.en)).toEqual([
    'The notice’s reference is 310001, but its file “309999_EN.docx” has the number 309999.',
  ])
})
