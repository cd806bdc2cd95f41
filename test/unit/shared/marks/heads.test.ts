import { expect, test } from 'vitest'
import type { Language } from '../../../../shared/notice/report.ts'
import { readNumbers } from '../../../../shared/marks/numbers.ts'
import { passageOf } from '../../../fakes/lexicon.ts'

const heads = (text: string, language: Language) => {
  const passage = passageOf(text, language)
  return readNumbers(passage).map(({ head }) => head?.map((at) => passage.words[at]?.text).join(' ') ?? null)
}

test.each<[Language, string, (string | null)[]]>([
  ['en', 'three interviews and two tests', ['interviews', 'tests']],
  ['fr', 'deux entretiens et trois épreuves', ['entretiens', 'epreuves']],
  // What is counted is no head: neither the unit nor the money.
  ['en', '600 euros for transport, 30 days for permanent staff', ['transport', 'permanent staff']],
  ['fr', '30 jours pour le personnel permanent', ['personnel permanent']],
  // Nothing behind it: what it is said of stands before, the nearest first.
  ['en', 'Probation lasts six months and the contract three years.', ['lasts probation', 'contract']],
  ['fr', 'la période d’essai dure six mois et le contrat trois ans', ['dure essai periode', 'contrat']],
  ['en', 'the interview on 26 May, the test on 12 May', ['interview', 'interview', 'test', 'test']],
  // A sign, a joint and a verb of another kind end the phrase.
  ['en', 'of 40 candidates, 5 are chosen', ['candidates', null]],
  ['fr', '5 candidats sur 40 sont choisis', ['candidats', null]],
  ['en', 'from 3 to 5', [null, null]],
  // The word right before a number is its own.
  ['fr', 'salle 12 du bâtiment 4', ['salle', 'batiment']],
])('%s: %s', (language, text, expected) => expect(heads(text, language)).toEqual(expected))

test('kinds', () => {
  const kinds = (text: string) => readNumbers(passageOf(text, 'en')).map(({ kind }) => kind)
  expect(kinds('three maps, 600 euros, EUR 7, six months')).toEqual(['number', 'amount', 'amount', 'duration'])
  expect(kinds('at 9:30 on 12 May 2031')).toEqual(['time', 'date', 'date', 'date'])
  expect(kinds('call +32 2 555 01 23 about Prince2')).toEqual(['telephone', 'code'])
})
