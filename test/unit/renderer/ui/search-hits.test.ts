import { expect, test } from 'vitest'
import { searchHits } from '../../../../renderer/ui/search-hits.ts'
import { searchWords } from '../../../../shared/text/search-words.ts'

/** Hits in brackets. */
const shown = (text: string, query: string): string =>
  searchHits(text, searchWords(query))
    .map((part) => (part.hit ? `[${part.text}]` : part.text))
    .join('')

test.each([
  ['La sécurité des marées', 'securite', 'La [sécurité] des marées'],
  ['LA SÉCURITÉ', 'sécurité la', '[LA] [SÉCURITÉ]'],
  ['un cœur, des cœurs', 'coeur', 'un [cœur], des [cœur]s'],
  ['l’eau', "l'eau", '[l’eau]'],
  ['e\u0301tat', 'etat', '[e\u0301tat]'],
  ['anan', 'an', '[anan]'],
  ['nothing here', 'xyz', 'nothing here'],
  ['everything', '', 'everything'],
  ['', 'a', ''],
  ['end œ', 'oe', 'end [œ]'],
  ['Head of R&D', 'r&d', 'Head of [R&D]'],
  ['Head of R & D, Paris', 'R&D', 'Head of [R & D], Paris'],
  ['écrire en C++ (niveau 3)', 'c++', 'écrire en [C++] (niveau 3)'],
  ['la “sécurité”.', '« sécurité »', 'la “[sécurité]”.'],
  ['the sea!', 'sea', 'the [sea]!'],
  ['cafe\u0301, tea', 'café', '[cafe\u0301], tea'],
])('%s for %s', (text, query, expected) => {
  expect(shown(text, query)).toBe(expected)
})
