import { expect, test } from 'vitest'
import { joiningWords, linkingWords, wordsThatGoOn } from '../../../../shared/lexicon/little-words.ts'
import { lexicon } from '../../../fakes/lexicon.ts'

test('words that link the words of a name, in both languages and folded', () => {
  const linking = lexicon.once(linkingWords)
  expect(['of', 'des', 'a', 'and', 'bridge', 'if'].map((word) => linking.has(word))).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
  ])
  expect(new RegExp(`^(?:${joiningWords(lexicon)})$`, 'u').test('à')).toBe(true)
})

test('words with which a sentence goes on', () => {
  const goesOn = new RegExp(`^(?:${wordsThatGoOn(lexicon)})$`, 'u')
  expect(['and', 'mais', 'which', 'the', 'si'].map((word) => goesOn.test(word))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ])
})
