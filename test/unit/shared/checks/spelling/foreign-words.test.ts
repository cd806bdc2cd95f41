import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadDictionaries } from '../../../../../electron/workers/load-dictionaries.ts'
import { spelling } from '../../../../../shared/checks/spelling/spelling.ts'
import { untranslated } from '../../../../../shared/checks/untranslated/untranslated.ts'
import { findingsOf, paragraphs, words } from '../../../../fakes/notice.ts'

const dictionaries = await loadDictionaries(join(import.meta.dirname, '../../../../../node_modules/pdfjs-dist'))

type AnyCheck = Parameters<typeof findingsOf>[0]

const find = (check: AnyCheck, en: string, fr: string) =>
  findingsOf(check, { en: paragraphs('en', en), fr: paragraphs('fr', fr), ...(dictionaries && { dictionaries }) })
const marked = (check: AnyCheck, en: string, fr: string) =>
  find(check, en, fr).map((finding) => [...words(finding, 'en'), ...words(finding, 'fr')])

describe('single words of the other language, with what this one has for them', () => {
  test.each([
    [
      'The workload of readers is described.',
      'Le workload des lectrices est décrit.',
      /^“workload” is an English word in the French text; French has “charge de travail”\.$/u,
      /^«\u00A0workload\u00A0» est un mot anglais dans le texte français\u00A0; le français dit «\u00A0charge de travail\u00A0»\.$/u,
    ],
    [
      'Shortlisted readers are called by telephone.',
      'Les lectrices short-listed sont appelées par téléphone.',
      /^“short-listed” is an English word in the French text/u,
      /^«\u00A0short-listed\u00A0» est un mot anglais dans le texte français/u,
    ],
    [
      'The entretien is held in the hall.',
      'L’entretien a lieu dans la salle.',
      /^“entretien” is a French word in the English text\.$/u,
      /^«\u00A0entretien\u00A0» est un mot français dans le texte anglais\.$/u,
    ],
  ])('%s ∥ %s', (en, fr, english, french) => {
    const [finding, ...more] = find(spelling, en, fr)
    expect(finding?.message.en).toMatch(english)
    expect(finding?.message.fr).toMatch(french)
    expect(more).toEqual([])
  })

  test.each([
    ['a term of science', 'The laboratory measures glyphosate.', 'Le laboratoire mesure le glyphosate.'],
    ['a name', 'Films are shown at the Cinéma Galeries.', 'Les films sont projetés au Cinéma Galeries.'],
    ['a loan of two words', 'They know machine learning.', 'Elles connaissent le machine learning.'],
    ['a loan with a hyphen', 'They did the follow-up.', 'Elles ont fait le follow-up.'],
  ])('silent: %s', (_, en, fr) => {
    expect(marked(spelling, en, fr)).toEqual([])
  })
})

describe('short phrases that stand on both sides', () => {
  test.each([
    ['Books are lent as soon as possible.', 'Les livres sont prêtés as soon as possible.', 'as soon as possible'],
    ['They read, as a rule, in the hall.', 'Elles lisent, as a rule, dans la salle.', 'as a rule'],
    [
      'Meals are served, where applicable, at noon.',
      'Les repas sont servis, where applicable, à midi.',
      'where applicable',
    ],
    ['They work in close cooperation.', 'Elles travaillent in close cooperation.', 'in close cooperation'],
    ['Maps are lent on request only.', 'Les cartes sont prêtées on request only.', 'on request only'],
    ['Maps are lent sur demande.', 'Les cartes sont prêtées sur demande.', 'sur demande'],
  ])('%s ∥ %s', (en, fr, found) => {
    expect(marked(untranslated, en, fr).flat()).toContain(found)
  })

  test.each([
    ['Lunch is à la carte.', 'Le repas est à la carte.'],
    ['They sell software as a service.', 'Elles vendent du software as a service.'],
    [
      'They work with the Office québécois de la langue française.',
      'Elles travaillent avec l’Office québécois de la langue française.',
    ],
    ['Tests are held at Collège communautaire du Nord.', 'Les épreuves ont lieu au Collège communautaire du Nord.'],
    ['The train leaves at noon.', 'Le train part à midi.'],
    ['They act as rapporteur on occasion.', 'Elles agissent comme rapporteur à l’occasion.'],
  ])('silent: %s ∥ %s', (en, fr) => {
    expect(marked(untranslated, en, fr)).toEqual([])
  })
})

test('French of before and after 1990 is told once for the notice', () => {
  const found = marked(
    spelling,
    'Maps.',
    'La boite est pleine, le cout est connu. La boîte est chère, le coût est haut.',
  )
  expect(found.map((each) => each.toSorted())).toEqual([['boite', 'boîte', 'cout', 'coût']])
  expect(marked(spelling, 'Maps.', 'Elle est sûre du prix, dû sur la salle. Le mur est mûr.')).toEqual([])
})

test('who writes -ize is given a word with -ize', () => {
  const [finding] = find(spelling, 'They need good organnizattion of maps.', 'Les cartes.')
  expect(finding?.message.en).toBe('English does not have the word “organnizattion”; perhaps “organization”.')
})
