import { expect, test } from 'vitest'
import { wordChanges } from '../../../../shared/wording/word-diff.ts'

test.each([
  ['The “old” hall’s door.', 'The "old" hall\'s door;'],
  ['Tests in March 2030.', 'Tests in June 2031.'],
  ['Levels V ("Advanced") and II ("Elementary").', 'Levels IV ("Upper-intermediate") and I ("Beginner").'],
  ['La personne titulaire lit ; elle écrit.', 'Le/la titulaire lit ; il/elle écrit.'],
])('no difference: %s / %s', (text, standard) => {
  expect(wordChanges(text, standard)).toEqual([])
})

test.each([
  ['The old door.', 'The new door.', [['old', 'new', false]]],
  ['The door.', 'The new door.', [['', 'new', false]]],
  ['The very old door.', 'The old door.', [['very', '', false]]],
  ['The Door.', 'The door.', [['Door', 'door', true]]],
  ['Les portes fermée(s).', 'Les portes fermé(e)s.', [['fermée(s)', 'fermé(e)s', false]]],
  ['Les lampes sont retirées.', 'Les lampes sont retirés.', [['retirées', 'retirés', true]]],
  ['Les lampes sont retirées.', 'Les lampes sont reprises.', [['retirées', 'reprises', false]]],
  ['See [www.pay.example](http://www.pay.example).', 'See www.pay.example.', []],
  ['See our [pay page](#) first.', 'See our pay page first.', []],
  ['See our [pay page](#) soon.', 'See our [pay page](#) first.', [['soon', 'first', false]]],
])('%s / %s', (text, standard, expected) => {
  const changes = wordChanges(text, standard)
  expect(changes.map(({ here, standard: due, slight }) => [here, due, slight])).toEqual(expected)
  for (const { here, start, end } of changes) if (here !== '') expect(text.slice(start, end)).toBe(here)
})

test('words that are missing are shown by the word before the gap', () => {
  const text = 'The door is open.'
  const [change] = wordChanges(text, 'The door is always open.')
  expect(text.slice(change?.start, change?.end)).toBe('is')
})
