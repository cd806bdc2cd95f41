import { expect, test } from 'vitest'
import { clausesOf, opensPart, opensSentence, sentencesOf } from '../../../../shared/lexicon/sentences.ts'
import { lexicon } from '../../../fakes/lexicon.ts'

test.each<[string, string, string[]]>([
  [
    'stops before capitals, digits and opening marks',
    'Count the boats. 30 are rowed. « Rien », dit-on. Done',
    ['Count the boats.', '30 are rowed.', '« Rien », dit-on.', 'Done'],
  ],
  [
    'no stop in shortened words, numbering, addresses and versions',
    '1. Use tools (e.g. Hammers) of Mr. Smith, No. 5, see www.example.org. Keep TLS 1.3 on.',
    ['1. Use tools (e.g. Hammers) of Mr. Smith, No. 5, see www.example.org.', 'Keep TLS 1.3 on.'],
  ],
  [
    'closing marks belong to the sentence before',
    'He said “Go.” She left (at last!). Fin',
    ['He said “Go.”', 'She left (at last!).', 'Fin'],
  ],
  [
    'a word cut short ends a sentence where another begins behind it',
    'Bring lamps, oil, etc. They burn for 30 min. They last. Closed from 1 Sept. 2030 on. Pay of max. 20 lamps.',
    [
      'Bring lamps, oil, etc.',
      'They burn for 30 min.',
      'They last.',
      'Closed from 1 Sept. 2030 on.',
      'Pay of max. 20 lamps.',
    ],
  ],
])('sentences: %s', (_, text, sentences) => {
  expect(sentencesOf(text, lexicon).map(({ start, end }) => text.slice(start, end))).toEqual(sentences)
})

test.each<[string, string[]]>([
  ['Lamps; oil. and wicks, etc. are kept', ['Lamps;', 'oil.', 'and wicks, etc. are kept']],
  ['Voir l’art. 5, p. 3; fermé', ['Voir l’art. 5, p. 3;', 'fermé']],
])('clauses: %s', (text, clauses) => {
  expect(clausesOf(text, lexicon).map(({ start, end }) => text.slice(start, end))).toEqual(clauses)
})

test.each([
  ['Lamps. Oil', true, true],
  ['Lamps: Oil', true, true],
  ['Lamps (Oil', false, true],
  ['Lamps – Oil', false, true],
  ['Lamps and Oil', false, false],
  ['Oil', true, true],
])('what begins there: %s', (text, sentence, part) => {
  const at = text.indexOf('Oil')
  expect([opensSentence(text, at), opensPart(text, at)]).toEqual([sentence, part])
})

/** The table's own examples: no sentence ends behind the words they show, unless they close it. */
test.each(lexicon.table('abbreviations').map((row) => [row.concept, row.example?.en, row.example?.fr]))(
  'no sentence ends in the examples of %s',
  (_, en = '', fr = '') => {
    for (const text of [en, fr]) expect(sentencesOf(text, lexicon)).toEqual([{ start: 0, end: text.length }])
  },
)
