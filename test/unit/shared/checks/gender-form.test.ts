import { expect, test } from 'vitest'
import { genderForm } from '../../../../shared/checks/gender-form.ts'
import { findingsOf, marked, paragraphs, words } from '../../../fakes/notice.ts'

test.each<['en' | 'fr', string]>([
  ['fr', 'La/Le titulaire reçoit les candidat(e)s. Elle/Il les guide.'],
  ['fr', 'La personne titulaire guide les candidat(e)s retenu(e)s.'],
  ['fr', 'Les médiatrices et médiateurs aident les candidat(e)s ; qui est titulaire d’un permis conduit.'],
  ['en', 'The incumbent guides visitors, and their coats are kept. He/she lights the lamps.'],
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
  ['fr', 'Les candidat(e)s et les employé.e.s.', ['candidat(e)s', 'employé.e.s']],
  ['fr', 'Les candidat(e)s lisent. Les candidates et candidats chantent.', ['candidates et candidats', 'candidat(e)s']],
  ['fr', 'Les agent(e)s lisent. Les agents chantent.', ['Les agents', 'agent(e)s']],
  ['fr', 'Le ou la titulaire lit. La/le titulaire chante.', ['Le ou la titulaire', 'La/le titulaire']],
  ['fr', 'La personne titulaire lit. Le titulaire chante.', ['Le titulaire', 'La personne titulaire']],
  ['fr', 'La/Le titulaire lit. Le titulaire chante.', ['Le titulaire', 'La/Le titulaire']],
  ['en', 'The incumbent reads. They write. The incumbent keeps his lamp.', ['his', 'They']],
  ['en', 'The incumbent reads all day. They write at night. Then s/he sleeps.', ['s/he', 'They']],
])('%s %s', (language, text, found) => {
  expect(marked(genderForm, language, text)).toEqual(found)
})

test('one report for a notice, with every rare form and one usual form to compare', () => {
  const [finding, ...rest] = findingsOf(genderForm, {
    en: null,
    fr: paragraphs('fr', 'Le/la titulaire lit.', 'La/le titulaire écrit.', 'Le/la titulaire range.'),
  })
  expect(rest).toEqual([])
  expect(words(finding!, 'fr')).toEqual(['Le/la titulaire', 'Le/la titulaire', 'La/le titulaire'])
})
