import { expect, test } from 'vitest'
import { repeatedWord } from '../../../../shared/checks/repeated-word.ts'
import { findingsOf, marked, paragraphs, words } from '../../../fakes/notice.ts'

test.each<['en' | 'fr', string]>([
  ['en', 'She had had enough of that that day.'],
  ['en', 'More and more visitors come.'],
  ['en', 'Links between the Museum and Museum partners.'],
  ['en', 'Data and data quality are looked after.'],
  ['en', 'Baden Baden is far. Far away.'],
  ['fr', 'Elle nous nous rappelle, et vous vous en souvenez.'],
  ['fr', 'Le/la titulaire la tient à jour.'],
  ['en', 'Energy security, security of supply, and years, years ago.'],
  ['fr', 'Ouvre 24 heures sur 24.'],
])('silent: %s %s', (language, text) => {
  expect(marked(repeatedWord, language, text)).toEqual([])
})

test.each<['en' | 'fr', string, string[]]>([
  ['en', 'Keeps the the archive in order.', ['the the']],
  ['en', 'Reports to the Head of the Head of the Archive.', ['the Head of the Head of']],
  ['fr', 'Des méthodes efficaces et efficaces.', ['efficaces et efficaces']],
  ['en', 'Explains decisions and decisions in plain words.', ['decisions and decisions']],
  ['fr', 'Tient à jour à jour les registres.', ['à jour à jour']],
  ['fr', 'Dirige l’archive l’archive du nord.', ['l’archive l’archive']],
  ['fr', 'Dirige l’l’archive du nord.', ['l’l’']],
  ['en', 'The long-term long-term plan.', ['long-term long-term']],
  ['en', 'Looks after training, training and maps.', ['training, training']],
  [
    'en',
    'Lamps are lit. Doors are opened at nine. Doors are opened at nine. Books are read.',
    ['Doors are opened at nine.'],
  ],
])('%s %s', (language, text, found) => {
  expect(marked(repeatedWord, language, text)).toEqual(found)
})

test('the same slip on both sides of a row is one report that names both', () => {
  const [finding, ...rest] = findingsOf(repeatedWord, {
    en: paragraphs('en', 'Opens the the doors.'),
    fr: paragraphs('fr', 'Ouvre les les portes.'),
  })
  expect(rest).toEqual([])
  expect(finding?.message.en).toBe('Words are repeated: “the the” in English and “les les” in French.')
  expect([words(finding!, 'en'), words(finding!, 'fr')]).toEqual([['the the'], ['les les']])
})
