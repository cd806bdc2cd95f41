import { describe, expect, test } from 'vitest'
import { linkMismatch } from '../../../../shared/checks/link-mismatch.ts'
import { findingsOf, side, words } from '../../../fakes/notice.ts'

const find = (en: string, fr: string) =>
  findingsOf(linkMismatch, {
    en: side('en', {}, [['application', 'paragraph', en]]),
    fr: side('fr', {}, [['application', 'paragraph', fr]]),
  })

describe('silent', () => {
  test.each([
    ['see https://www.example.org/en/jobs.', 'voir https://www.example.org/fr/jobs/.'],
    ['see www.example.org/jobs', 'voir http://example.org/jobs'],
    ['write to ducks@example.org', 'écrire à ducks@example.org'],
    ['see [here](#) and <http://example.org/en>', 'voir [ici](#) et <http://example.org/fr>'],
    ['example.org/about_en.htm', 'example.org/about_fr.htm'],
    ['www.example.org/home_e.htm', 'www.example.org/home_f.htm'],
    ['https://example.org/docs/map-e.pdf?v=2', 'https://example.org/docs/map-f.pdf?v=2'],
    ['https://en.example.org/map', 'https://fr.example.org/map'],
    ['https://example.org/english/map', 'https://example.org/french/map'],
    ['https://example.org/en/our-values', 'https://example.org/fr/nos-valeurs'],
    ['no link at all, e.g. none', 'aucun lien, p. ex. aucun'],
    ['.NET and C#', '.NET et C#'],
  ])('%s', (en, fr) => expect(find(en, fr)).toEqual([]))
})

describe('reports', () => {
  test.each([
    [
      'see https://example.org/fr/home_e.htm',
      'voir https://example.org/fr/home_f.htm',
      'The English side links to the French page “https://example.org/fr/home_e.htm”.',
    ],
    [
      'see www.example.org/jobs',
      'voir www.example.org/posts',
      'English links to “www.example.org/jobs”, French to “www.example.org/posts”.',
    ],
    ['see www.example.org/jobs', 'voir notre site', 'The link “www.example.org/jobs” stands in English only.'],
    [
      'see https://example.org/plan_e/map',
      'voir https://example.org/plan_f/map',
      'English links to “https://example.org/plan_e/map”, French to “https://example.org/plan_f/map”.',
    ],
    [
      'see https://example.org/map_e.htm',
      'voir https://example.org/map_e.htm',
      'The French side links to the English page “https://example.org/map_e.htm”.',
    ],
    [
      'see https://example.org/en/values and https://example.org/en/value.',
      'voir https://example.org/fr/valeurs.',
      'The link “https://example.org/en/value” stands in English only.',
    ],
    [
      'see https://example.org/en/values-pension-tax',
      'voir https://example.org/fr/valeurs',
      'English links to “https://example.org/en/values-pension-tax”, French to “https://example.org/fr/valeurs”.',
    ],
    ['see our site', 'voir [ici](https://example.org)', 'The link “https://example.org” stands in French only.'],
    [
      'see https://example.org/en/jobs',
      'voir https://example.org/en/jobs',
      'The French side links to the English page “https://example.org/en/jobs”.',
    ],
    [
      'see https://example.org/?lang=fr',
      'voir https://example.org/?lang=fr',
      'The English side links to the French page “https://example.org/?lang=fr”.',
    ],
  ])('%s / %s', (en, fr, message) => {
    expect(find(en, fr).map((finding) => finding.message.en)).toEqual([message])
  })

  test('with the address marked', () => {
    const [finding] = find('see www.example.org/jobs.', 'voir www.example.org/posts.')
    expect([words(finding!, 'en'), words(finding!, 'fr')]).toEqual([
      ['www.example.org/jobs'],
      ['www.example.org/posts'],
    ])
  })
})
