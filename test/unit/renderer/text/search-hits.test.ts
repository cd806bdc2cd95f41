import { expect, test } from 'vitest'
import { queryWords } from '../../../../renderer/text/fold.ts'
import { searchHits } from '../../../../renderer/text/search-hits.ts'

/** Hits in brackets. */
const shown = (text: string, query: string): string =>
  searchHits(text, queryWords(query))
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
])('%s for %s', (text, query, expected) => {
  expect(shown(text, query)).toBe(expected)
})
