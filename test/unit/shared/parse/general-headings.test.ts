import { describe, expect, test } from 'vitest'
import { generalHeading } from '../../../../shared/parse/general-headings.ts'
import { lexicon } from '../../../fakes/lexicon.ts'

describe('a heading of any organisation is told by its words', () => {
  test.each([
    ['Principal duties and responsibilities of the post', 'accountabilities', null, 'en'],
    ['Principales fonctions et responsabilités', 'accountabilities', null, 'fr'],
    ['3. WHAT WE ARE LOOKING FOR', 'qualifications', null, 'en'],
    ['III. PROFIL RECHERCHÉ', 'qualifications', null, 'fr'],
    ['Domaine(s) d’activité et tâches', 'accountabilities', null, 'fr'],
    ['4.2 Advantageous criteria', 'qualifications', 'desirable', 'en'],
    ['Serait un plus :', null, 'desirable', 'fr'],
    ['Essential:', null, 'essential', 'en'],
    ['COMPETENCIES (Core / Managerial)', 'competencies', null, 'en'],
    ['What the Organisation offers', 'contract', null, 'en'],
    ['Comment postuler ?', 'application', null, 'fr'],
    ['Diversity and inclusion', 'additional', null, 'en'],
    ['Job requirements', 'qualifications', null, 'en'],
    ['Renseignements supplémentaires', 'additional', null, 'fr'],
  ])('%s', (text, section, group, language) => {
    expect(generalHeading(text, lexicon)).toMatchObject({ section, group, language })
  })

  test('a word that both languages have says nothing of the language', () => {
    expect(generalHeading('Qualifications', lexicon)?.neutral).toBe(true)
  })

  test('a line that leads in a list is known for one', () => {
    expect(generalHeading('The main duties are the following:', lexicon)?.leadsIn).toBe(true)
    expect(generalHeading('Main duties:', lexicon)?.leadsIn).toBe(false)
  })
})

test.each([
  'Experience with lamps and bells',
  'Duties: keeping the lamps',
  'The duties of the post are varied.',
  'Contract duration: 12 months',
  'Lamp Keeper',
  'Chef de la section des phares',
  'Genève',
  'Training Officer',
  '',
])('is no heading by its words: %s', (text) => {
  expect(generalHeading(text, lexicon)).toBeNull()
})
