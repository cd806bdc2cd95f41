import { describe, expect, test } from 'vitest'
import { foldForSearch, foldWithOrigins, searchWords } from '../../../../shared/text/search-words.ts'

describe('the form in which a search compares', () => {
  test.each([
    ['Édité À L’ŒUVRE', 'edite a l oeuvre'],
    ['chargé·e', 'charge e'],
    ['G17', 'g17'],
    ['R&D', 'r&d'],
    ['R & D', 'r&d'],
    ['C++, C#', 'c++ c#'],
    ['Belgique–Bruxelles', 'belgique bruxelles'],
    ['3,5 %', '3 5'],
    ['e\u0301tat', 'etat'],
    ['co\u00ADopération', 'cooperation'],
    ['m²', 'm2'],
    ['  (the quay).  ', 'the quay'],
    ['&', '&'],
    ['', ''],
  ])('%s', (text, folded) => {
    expect(foldForSearch(text)).toBe(folded)
  })

  test.each(['R & D: a (plain) text, with C++ & C#.', ' & ', 'A&B & C', '...', 'one\ntwo\t three'])(
    'the short way for plain letters says the same: %s',
    (text) => {
      expect(foldForSearch(text)).toBe(foldWithOrigins(text).folded)
    },
  )

  test('each letter knows where it comes from, and the end where it ends', () => {
    expect(foldWithOrigins('« Œuvre » !')).toEqual({ folded: 'oeuvre', origins: [2, 2, 3, 4, 5, 6, 7] })
    expect(foldWithOrigins('A & é')).toEqual({ folded: 'a&e', origins: [0, 1, 4, 5] })
  })
})

describe('the words of a query', () => {
  test.each([
    ['  Économie \u00A0 mer ', ['economie', 'mer']],
    ['   ', []],
    ['R&D', ['r&d']],
    ['head of R & D', ['head', 'of', 'r&d']],
    ['C++', ['c++']],
    ['3.5', ['3 5']],
    ['“quay”, sea', ['quay', 'sea']],
    ['– ?', []],
  ])('%s', (query, words) => {
    expect(searchWords(query)).toEqual(words)
  })
})
