import { describe, expect, test } from 'vitest'
import { oppositeMismatch } from '../../../../shared/checks/opposite-mismatch.ts'
import { findingsOf, side, words } from '../../../fakes/notice.ts'

const find = (en: string, fr: string) =>
  findingsOf(oppositeMismatch, {
    en: side('en', {}, [['additional', 'paragraph', en]]),
    fr: side('fr', {}, [['additional', 'paragraph', fr]]),
  })

test('both words are named and marked, with what is understood', () => {
  const [finding, ...rest] = find('The prize is net of tax.', 'Le prix est brut.')
  expect(rest).toEqual([])
  expect(finding?.severity).toBe('error')
  expect(finding?.message.en).toBe('Readers of English are told “net”, readers of French “brut” (gross).')
  expect(finding?.message.fr.replaceAll('\u00A0', ' ')).toBe(
    'En français, on lit « brut » ; en anglais, « net » (net).',
  )
  expect([words(finding!, 'en'), words(finding!, 'fr')]).toEqual([['net'], ['brut']])
})

describe('silent', () => {
  test.each([
    ['The prize is not taxable.', 'Le prix est exonéré d’impôt.'],
    ['Ducks are fed after the swans are counted.', 'On compte les cygnes avant de nourrir les canards.'],
    [
      'Applications that reach us after the closing date will be rejected.',
      'Seules les candidatures qui nous parviennent avant la date de clôture seront retenues.',
    ],
    [
      'Applications reaching us after the closing date will be rejected.',
      'Les candidatures doivent nous parvenir avant la date de clôture, faute de quoi elles seront écartées.',
    ],
    ['It is impossible to row at night.', 'Il n’est pas possible de ramer la nuit.'],
    ['It is not impossible to row at night.', 'Il est possible de ramer la nuit.'],
    ['Rain in May is not unlikely.', 'La pluie est probable en mai.'],
    ['Rain is unlikely in May.', 'La pluie est peu probable en mai.'],
    [
      'They work with governmental and non-governmental bodies.',
      'Elle travaille avec des organismes non gouvernementaux et gouvernementaux.',
    ],
    ['Written and oral tests.', 'Épreuves orales et écrites.'],
    ['The gate is never closed before noon. Ducks sleep after lunch.', 'Les canards dorment après le repas.'],
    ['The hut is never private.', 'La cabane est publique.'],
    ['Private huts, except in May.', 'Des cabanes publiques.'],
    ['Merge current files with older ones.', 'Fusionne les dossiers en cours et actuels avec les anciens.'],
    ['Keep old maps apart from current maps.', 'Range les cartes anciennes loin des cartes du moment.'],
    ['Compare old maps with new ones.', 'Compare les cartes actuelles à celles d’autrefois.'],
    ['Reduce errors and take up technical challenges.', 'Limite les erreurs et sait relever les défis techniques.'],
  ])('%s ∥ %s', (en, fr) => expect(find(en, fr)).toEqual([]))
})

test('a time that both sides turn round, or neither, is opposed', () => {
  for (const [en, fr] of [
    ['Offers made after the closing date are rejected.', 'Les offres faites avant la date de clôture sont rejetées.'],
    ['Offers made after the closing date are read.', 'Les offres faites avant la date de clôture sont lues.'],
  ] as const)
    expect(find(en, fr).map((finding) => words(finding, 'fr'))).toEqual([['avant']])
})

test('a heading is looked at as a sentence is', () => {
  const found = findingsOf(oppositeMismatch, {
    en: side('en', {}, [['additional', 'heading', 'Internal applicants']]),
    fr: side('fr', {}, [['additional', 'heading', 'Candidatures externes']]),
  })
  expect(found.map((finding) => words(finding, 'fr'))).toEqual([['externes']])
})

test.each([
  ['It is possible to row at night.', 'Il est impossible de ramer la nuit.', 'possible', 'impossible'],
  ['Rain is unlikely in May.', 'La pluie est probable en mai.', 'unlikely', 'probable'],
  [
    'It works with non-governmental clubs.',
    'Elle travaille avec des clubs gouvernementaux.',
    'non-governmental',
    'gouvernementaux',
  ],
])('a word and what un-, in- or non- makes of it: %s', (en, fr, own, other) => {
  const [finding] = find(en, fr)
  expect([words(finding!, 'en'), words(finding!, 'fr')]).toEqual([[own], [other]])
})
