import { expect, test } from 'vitest'
import { ocrSuspect } from '../../../../shared/checks/ocr-suspect.ts'
import type { Dictionaries } from '../../../../shared/spelling/known-words.ts'
import { runChecks } from '../../../../shared/checks/run/run-checks.ts'
import { findingsOf, marked, natoProfile, noticeOf, paragraphs, words } from '../../../fakes/notice.ts'
import { lexicon } from '../../../fakes/lexicon.ts'

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
  ['fr', 'Les comp?tences et l’e´tude.', ['comp?tences', 'e´tude']],
  ['en', 'The archive&#39;s books &amp; maps.', ['archive&#39;s', '&amp;']],
])('%s %s', (language, text, found) => {
  expect(marked(ocrSuspect, language, text)).toEqual(found)
})

test.each<[string, string[]]>([
  ['The governrnent keeps 0rganic re1ations and travai1.', ['governrnent', '0rganic', 're1ations']],
  ['The gov- ernment keeps books; short- and long-term plans.', ['gov- ernment']],
  ['Prince2 and Level1, books5 and web2 are names; Ieaves fall.', ['Ieaves']],
])('by the dictionaries: %s', (text, found) => {
  const list = new Set(
    'the government keeps organic relations books leaves fall and short long-term plans prince level are names'.split(
      ' ',
    ),
  )
  const dictionaries: Dictionaries = { knows: (word, language) => language === 'en' && list.has(word.toLowerCase()) }
  expect(
    findingsOf(ocrSuspect, { en: paragraphs('en', text), fr: null, dictionaries }).flatMap((finding) =>
      words(finding, 'en'),
    ),
  ).toEqual(found)
})

test('it is only a hint', () => {
  const [finding] = findingsOf(ocrSuspect, { en: paragraphs('en', 'Every emp1oyee signs.'), fr: null })
  expect(finding?.severity).toBe('info')
  expect(words(finding!, 'en')).toEqual(['emp1oyee'])
})

test.each([
  [[3], 'Page 3 is a picture and was not read.', 'La page 3 est une image et n’a pas été lue.'],
  [[2, 5], 'Pages 2 and 5 are pictures and were not read.', 'Les pages 2 et 5 sont des images et n’ont pas été lues.'],
])('pages that were not read are named: %s', (unreadPages, en, fr) => {
  const notice = noticeOf({ en: paragraphs('en', 'A keeper lights the lamp.'), fr: null })
  const {
    findings: [finding],
  } = runChecks(
    { ...notice, sources: notice.sources.map((source) => ({ ...source, unreadPages })) },
    natoProfile,
    { asOf: '2030-01-15', lexicon, severities: {} },
    [ocrSuspect],
  )
  expect(finding).toMatchObject({
    severity: 'warning',
    en: [],
    fr: [],
    message: { en: expect.stringContaining(en) as string, fr: expect.stringContaining(fr) as string },
  })
})

test.each([
  [[3], 'page 3 could not be read and is not compared', 'la page 3 n’a pas pu être lue'],
  [[2, 5], 'pages 2 and 5 could not be read and are not compared', 'les pages 2 et 5 n’ont pas pu être lues'],
])('damaged pages are named: %s', (lostPages, en, fr) => {
  const notice = noticeOf({ en: paragraphs('en', 'A keeper lights the lamp.'), fr: null })
  const sources = notice.sources.map((source) => ({ ...source, lostPages }))
  const { findings } = runChecks({ ...notice, sources }, natoProfile, { asOf: '2030-01-15', lexicon, severities: {} }, [
    ocrSuspect,
  ])
  expect(findings[0]).toMatchObject({
    severity: 'warning',
    message: { en: expect.stringContaining(en) as string, fr: expect.stringContaining(fr) as string },
  })
})

test.each([
  [{ brokenPages: [3] }, 'page 3 is not whole', 'la page 3 n’est pas complète'],
  [{ brokenPages: [2, 5] }, 'pages 2 and 5 are not whole', 'les pages 2 et 5 ne sont pas complètes'],
  [{ pageListLost: true as const, pages: 4 }, '4 pages were found', '4 pages ont été retrouvées'],
  [{ pageListLost: true as const, pages: 1 }, 'One page was found', 'Une page a été retrouvée'],
])('a PDF that is not whole is named: %j', (damage, en, fr) => {
  const notice = noticeOf({ en: paragraphs('en', 'A keeper lights the lamp.'), fr: null })
  const sources = notice.sources.map((source) => ({ ...source, ...damage }))
  const { findings } = runChecks({ ...notice, sources }, natoProfile, { asOf: '2030-01-15', lexicon, severities: {} }, [
    ocrSuspect,
  ])
  expect(findings[0]).toMatchObject({
    severity: 'warning',
    message: { en: expect.stringContaining(en) as string, fr: expect.stringContaining(fr) as string },
  })
})
