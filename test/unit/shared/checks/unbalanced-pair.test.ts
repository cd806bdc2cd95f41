import { expect, test } from 'vitest'
import { unbalancedPair } from '../../../../shared/checks/unbalanced-pair.ts'
import { findingsOf, marked, paragraphs, words } from '../../../fakes/notice.ts'

test.each<['en' | 'fr', string]>([
  ['en', 'The archive (north wing) and its “rare” books.'],
  ['en', 'Duties: a) order books; b) lend them; iv) count them.'],
  ['en', 'A licence (category B) and a map (see annex IV).'],
  ['en', 'See (https://archive.example/a_(b)).'],
  ['en', 'Apply at [www.archive.example/jobs](http://www.archive.example/jobs).'],
  ['en', 'A "quoted" word.'],
  ['en', 'A “quoted" word.'],
  ['fr', 'La salle « nord » (fermée le lundi).'],
])('silent: %s %s', (language, text) => {
  expect(marked(unbalancedPair, language, text)).toEqual([])
})

test.each<['en' | 'fr', string, string[]]>([
  ['en', 'The archive (north wing and its books.', ['(north']],
  ['en', 'The archive north wing) and its books.', ['wing)']],
  ['en', 'A "quoted word.', ['"quoted']],
  ['fr', 'La salle « nord est fermée.', ['« nord']],
  ['fr', 'La salle nord » est fermée.', ['nord »']],
  // One pair with one half written wrong is told once.
  ['en', 'The archive (north wing] and its books.', ['(north']],
  ['en', 'The archive (north wing( and its books.', ['(north']],
  ['fr', 'La salle « nord" est fermée.', ['« nord"']],
])('%s %s', (language, text, found) => {
  expect(marked(unbalancedPair, language, text)).toEqual(found)
})

test('a bracket lost on one side leaves the other side out of it', () => {
  const [finding] = findingsOf(unbalancedPair, {
    en: paragraphs('en', 'Books (rare) and maps.'),
    fr: paragraphs('fr', 'Livres (rares et cartes.'),
  })
  expect(finding).toMatchObject({ severity: 'warning', en: [], fr: ['fr1'] })
  expect(words(finding!, 'fr')).toEqual(['(rares'])
})
