import { expect, test } from 'vitest'
import { Passage } from '../../../../shared/analysis/passage.ts'
import { readDenials } from '../../../../shared/marks/denials.ts'
import { lexicon } from '../../../fakes/lexicon.ts'

test.each<[string, 'en' | 'fr', string[]]>([
  ['They do not row, nor can’t they swim.', 'en', ['deed not', 'deed nor', 'deed can’t']],
  ['Not only geese; if not, no later than May; map No. 12; a no-show.', 'en', []],
  ['Do not hesitate, never fail to ask, and do not forget it.', 'en', []],
  ['An ice-free pond without boats', 'en', ['thing ice-free', 'thing without']],
  ['Non-paying guests of a non-profit club', 'en', ['deed Non-paying']],
  ['The sign says “do not feed”.', 'en', []],
  ['Il ne nous en a toujours pas donné.', 'fr', ['deed ne nous en a toujours pas']],
  ['Ne pas nourrir, ne jamais courir, ne pas oublier', 'fr', ['deed Ne pas', 'deed ne jamais']],
  ['Aucun bateau du club n’a de rames.', 'fr', ['deed Aucun bateau du club n’a']],
  ['Rien ne bouge. Une personne rame, et ne dort.', 'fr', ['deed Rien ne bouge']],
  ['Il ne compte que des canards et ne dort plus que le jour.', 'fr', ['thing ne compte que']],
  ['Il ne saurait nager tant que l’eau monte.', 'fr', ['deed ne saurait']],
  ['Elle ne peut nager plus d’une heure qu’en été.', 'fr', ['thing ne peut nager plus d’une heure qu']],
  ['Il ne compte pas moins de dix canards, et pas seulement.', 'fr', ['thing seulement']],
  ['Elle ne manque pas d’air et n’y manque jamais.', 'fr', []],
  ['Les hôtes non-payants, sauf les oies, sans délai', 'fr', ['deed non-payants', 'thing sauf']],
  ['La carte n° 12 et pas à pas', 'fr', []],
])('denials of “%s”', (text, language, found) => {
  const marks = new Passage(text, language, lexicon).once(readDenials)
  expect(marks.map(({ values: [of], start, end }) => `${of} ${text.slice(start, end)}`)).toEqual(found)
})
