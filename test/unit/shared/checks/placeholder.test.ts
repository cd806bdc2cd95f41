import { expect, test } from 'vitest'
import { placeholder } from '../../../../shared/checks/placeholder.ts'
import { findingsOf, marked, paragraphs, words } from '../../../fakes/notice.ts'

test.each<['en' | 'fr', string]>([
  ['en', 'The XXX century is far; the museum holds 30 books.'.replace('XXX', 'XXth')],
  ['en', 'All work to be completed is listed on [the site](https://archive.example).'],
  ['en', 'Experience of tasks to be defined with partners.'],
  ['fr', 'Un formulaire en ligne à compléter est envoyé.'],
  ['fr', 'Le règne de Louis, au XXXe siècle.'],
  ['fr', 'Au XXe siècle, selon l’Annexe XX, aide à préciser les besoins et à définir des règles.'],
  ['en', 'See [click here](#), the C# language, 100% of # 3 and a date to be confirmed by the museum.'],
])('silent: %s %s', (language, text) => {
  expect(marked(placeholder, language, text)).toEqual([])
})

test.each<['en' | 'fr', string, string[]]>([
  ['en', 'The interview takes place on TBC in Mons.', ['TBC']],
  ['en', 'The budget is XXX euros.', ['XXX']],
  ['en', 'Supervises […] in the archive.', ['[…]']],
  ['en', 'Start: to be confirmed', ['to be confirmed']],
  ['en', 'Reports to [insert title of supervisor].', ['[insert title of supervisor]']],
  ['en', 'Lorem ipsum dolor sit amet.', ['Lorem ipsum dolor sit amet']],
  ['fr', 'Date de début (à compléter).', ['à compléter']],
  ['fr', 'La date à compléter figure au contrat.', ['à compléter']],
  ['fr', 'Avant le JJ/MM/AAAA.', ['JJ/MM/AAAA']],
  ['en', 'Dates: [dates to be added]. Start: to be decided. [your logo]', ['to be decided', '[your logo]']],
  ['fr', 'Lieu : [à choisir dans la liste].', ['[à choisir dans la liste]']],
  ['fr', 'Lieu : Choisissez un élément.', ['Choisissez un élément']],
  ['en', 'Readers choose an item and enter a date.', []],
  ['en', 'Room tbc, floor XX, keeper N.N. [name of unit] [ ]', ['tbc', 'XX', 'N.N.', '[name of unit]', '[ ]']],
  [
    'en',
    'Dear {{title}}, ${name} and #REF! of the to be determined hall',
    ['{{title}}', '${name}', '#REF!', 'to be determined'],
  ],
  [
    'en',
    'Error! Reference source not found. From yyyy, blah blah, dummy text.',
    ['Error! Reference source not found.', 'yyyy', 'blah blah', 'dummy text'],
  ],
  [
    'fr',
    'La salle À DÉFINIR, dans la à préciser aile, texte à insérer [titre du poste].',
    ['À DÉFINIR', 'à préciser', 'texte à insérer', '[titre du poste]'],
  ],
])('%s %s', (language, text, found) => {
  expect(marked(placeholder, language, text)).toEqual(found)
})

test('left on both sides of a row: one report', () => {
  const findings = findingsOf(placeholder, {
    en: paragraphs('en', 'Room TBC.'),
    fr: paragraphs('fr', 'Salle : à compléter'),
  })
  expect(findings).toHaveLength(1)
  expect(findings[0]).toMatchObject({ severity: 'error', en: ['en1'], fr: ['fr1'] })
  expect(words(findings[0]!, 'fr')).toEqual(['à compléter'])
})
