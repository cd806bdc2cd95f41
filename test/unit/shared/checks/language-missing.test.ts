import { expect, test } from 'vitest'
import { languageMissing } from '../../../../shared/checks/language-missing.ts'
import { findingsOf, side } from '../../../fakes/notice.ts'

const english = side('en', {}, [['summary', 'paragraph', 'The library lends books.']])
const french = side('fr', {}, [['summary', 'paragraph', 'La bibliothèque prête des livres.']])

test('silent on two languages, and where there is no notice at all', () => {
  expect(findingsOf(languageMissing, { en: english, fr: french })).toEqual([])
  expect(findingsOf(languageMissing, { en: null, fr: null })).toEqual([])
})

test.each([
  [english, null, 'The notice has no French side, only English.'],
  [null, french, 'The notice has no English side, only French.'],
  [english, side('fr', {}, [['header', 'letterhead', 'SECRÉTARIAT']]), 'The notice has no French side, only English.'],
])('one language only (%#)', (en, fr, message) => {
  const findings = findingsOf(languageMissing, { en, fr })
  expect(findings.map((finding) => finding.message.en)).toEqual([message])
  expect(findings[0]?.severity).toBe('error')
})
