import { expect, test } from 'vitest'
import { ocrSuspect } from '../../../../shared/checks/ocr-suspect.ts'
import { findingsOf, marked, paragraphs, words } from '../../../fakes/notice.ts'

test.each<['en' | 'fr', string]>([
  ['en', 'Prince2, Web2.0, H2O, G17, C3I, SharePoint, McIntosh and iPad.'],
  ['en', 'Write to a1bc0d@archive.example or see www.c0de.example.'],
  ['fr', 'Au XXIe siècle, le niveau B1 suffit.'],
])('silent: %s %s', (language, text) => {
  expect(marked(ocrSuspect, language, text)).toEqual([])
})

test.each<['en' | 'fr', string, string[]]>([
  ['fr', 'Les défis du XXI^e siècle.', ['XXI^e']],
  ['en', 'Every emp1oyee signs.', ['emp1oyee']],
  ['en', 'A c0ntract is offered.', ['c0ntract']],
  ['en', 'A cIear poIicy is kept.', ['cIear', 'poIicy']],
  ['en', 'The **archive** is open.', ['**archive**']],
  ['fr', 'Le rÃ©sumÃ© du poste.', ['rÃ©sumÃ©']],
  ['en', 'A lost sign\uFFFD here.', ['sign\uFFFD']],
])('%s %s', (language, text, found) => {
  expect(marked(ocrSuspect, language, text)).toEqual(found)
})

test('it is only a hint', () => {
  const [finding] = findingsOf(ocrSuspect, { en: paragraphs('en', 'Every emp1oyee signs.'), fr: null })
  expect(finding?.severity).toBe('info')
  expect(words(finding!, 'en')).toEqual(['emp1oyee'])
})
