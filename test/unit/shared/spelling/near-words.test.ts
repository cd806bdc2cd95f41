import { expect, test } from 'vitest'
import { nearWord } from '../../../../shared/spelling/near-words.ts'

const known = new Set(['receive', 'archive', 'competence', 'compétence', 'reading', 'form', 'internal', 'clear'])
const near = (word: string) => nearWord(word, (candidate) => known.has(candidate))

test.each([
  ['recieve', 'receive'],
  ['archve', 'archive'],
  ['archhive', 'archive'],
  ['arckive', 'archive'],
  ['compétance', 'compétence'],
  ['raeding', 'reading'],
  ['intemal', 'internal'],
  ['dear', 'clear'],
])('%s is near %s', (word, found) => {
  expect(near(word)).toBe(found)
})

test('an accent is the likeliest slip', () => {
  expect(near('compètence')).toBe('compétence')
})

test.each(['aarchhive', 'museum', 'for'])('%s is near nothing', (word) => {
  expect(near(word)).toBeNull()
})
