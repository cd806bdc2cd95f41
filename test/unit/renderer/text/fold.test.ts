import { expect, test } from 'vitest'
import { fold, queryWords } from '../../../../renderer/text/fold.ts'

test.each([
  ['Édité À L’ŒUVRE', "edite a l'oeuvre"],
  ['chargé·e', 'charge·e'],
  ['G17', 'g17'],
])('%s', (text, folded) => {
  expect(fold(text)).toBe(folded)
})

test('a query is its words, white space of any kind between them', () => {
  expect(queryWords('  Économie \u00A0 mer ')).toEqual(['economie', 'mer'])
  expect(queryWords('   ')).toEqual([])
})
