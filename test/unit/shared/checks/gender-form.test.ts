import { expect, test } from 'vitest'
import { genderForm } from '../../../../shared/checks/gender-form.ts'
import { findingsOf, marked, paragraphs, words } from '../../../fakes/notice.ts'

test.each<['en' | 'fr', string]>([
  ['fr', 'La/Le titulaire reçoit les candidat(e)s. Elle/Il les guide.'],
  ['fr', 'La personne titulaire guide les candidat(e)s retenu(e)s.'],
  ['en', 'They look after their archive.'],
  ['en', 'The archivist reports to his or her head.'],
  ['en', 'The incumbent answers letters and files them. He/she keeps the boxes. They stand in the cellar.'],
])('silent: %s %s', (language, text) => {
  expect(marked(genderForm, language, text)).toEqual([])
})

test.each<['en' | 'fr', string, string[]]>([
  ['fr', 'La/Le titulaire travaille. Le/la titulaire voyage.', ['Le/la titulaire', 'La/Le titulaire']],
  ['fr', 'La personne titulaire guide. Ils/elles suivent.', ['Ils/elles', 'La personne titulaire']],
  ['fr', 'Les candidat(e)s et les employé·e·s.', ['candidat(e)s', 'employé·e·s']],
  ['en', 'The incumbent reads all day. They write at night. Then s/he sleeps.', ['s/he', 'They']],
])('%s %s', (language, text, found) => {
  expect(marked(genderForm, language, text)).toEqual(found)
})

test('one report for a notice, with every rare form and one usual form to compare', () => {
  const [finding, ...rest] = findingsOf(genderForm, { en: null, fr: paragraphs('fr', 'Le/la titulaire lit.', 'La/le titulaire écrit.', 'Le/la titulaire range.') })
  expect(rest).toEqual([])
  expect(words(finding!, 'fr')).toEqual(['Le/la titulaire', 'Le/la titulaire', 'La/le titulaire'])
})
